/** Objects that resolvers pass to the fields below them, where these are not the domain's own. */

import type { Reply } from '../access/asking/reply.ts';
import type { ConsentState } from '../access/consent/consent.ts';
import type { WithheldReason } from '../access/withheld-reason.ts';
import type { Proceeding } from '../applications/decision/proceeding.ts';
import type { ProceedingRecord } from '../applications/decision/proceeding-records.ts';
import type { Collision, RefusalObstacle, Terms } from '../applications/decision/terms.ts';
import type { KeptPresented, Shown } from '../applications/presented.ts';
import type { Readiness } from '../applications/readiness.ts';
import type { Reason } from '../applications/reason.ts';
import type { ClerkRecord } from '../applications/records/clerk-records.ts';
import type { Scan } from '../applications/scans/scan-rows.ts';
import type { SignatureFault } from '../applications/signature-check.ts';
import type { Dossier } from '../applications/use-cases/check.ts';
import type { DecisionResult } from '../applications/use-cases/decide.ts';
import type { Incident } from '../incidents/incident.ts';
import type { ShownEvidence } from '../incidents/shown-evidence.ts';
import type { Changed } from '../kernel/changed.ts';
import type { Text } from '../kernel/text.ts';
import type { PaperOf } from '../papers/paper.ts';
import type { Drills } from '../registers/drills.ts';
import type { KeyFault } from '../resilience/call-fault.ts';
import type { FaultClass, FaultOrigin } from '../resilience/fault-classes.ts';
import type { Purpose } from '../services/purpose.ts';
import type {
  Consequence,
  DecisionRule,
  Need,
  Question,
  ReceptionCondition,
  ReceptionPlace,
  RuleItem,
  ServiceRoute,
  StateService,
} from '../services/state-service.ts';
import type { CodeFault } from '../systems/digital-documents/mapping.ts';
import type { IdentityRecord } from '../systems/person-register/mapping.ts';
import type { SystemId, SystemKey } from '../systems/systems.ts';
import type { FailedQuestion } from '../tickets/failed-question.ts';
import type { KeptTicket } from '../tickets/filing/ticket-rows.ts';
import type { Message } from '../tickets/message/message.ts';
import type { TicketChanged } from '../tickets/operations/ticket-changes.ts';
import type { SeenMessage } from '../tickets/seen-tickets.ts';
import type { SupportTicket } from '../tickets/support-ticket.ts';
import type { WarningSource } from './answers/identity-warnings.ts';
import type { NextStep, RegisterRequest } from './generated/resolvers.ts';

export type SupportTicketSource = KeptTicket | UnkeptTicket;

/** Ticket outside the database: of no application, of a drilled request, or not written yet. */
interface UnkeptTicket extends SupportTicket {
  readonly id: string | null;
  readonly state: null;
  readonly version: null;
  readonly laterNumber: null;
  readonly failedAt: null;
  readonly createdAt: null;
  readonly sentAt: null;
  readonly messageId: null;
}

/** `kept` is null for a message that only this answer shows. */
export type SupportMessageSource = SeenMessage | { readonly message: Message; readonly kept: null };
export type RunningDrillSource = ReturnType<Drills['running']>[number];
/** Members of the union ChangeResult. */
export type DoneSource = Extract<Changed, { kind: 'done' }>;
export type NotFoundSource = Extract<Changed, { kind: 'notFound' }>;
export type OutOfTurnSource = Extract<Changed, { kind: 'outOfTurn' }> & {
  /** Sentence about the step that is expected; left out of a record that is no application. */
  readonly next?: Text | null;
};
export type VersionChangedSource = Extract<Changed, { kind: 'versionChanged' }>;
export type IncompleteSource = Extract<TicketChanged, { kind: 'incomplete' }>;
export type KeyInUseSource = Extract<Changed, { kind: 'keyInUse' }>;
export type NotAskedSource = AnswerSource<'NotAsked'> & { readonly ruleItem: string | null };
export type PersonSource = { readonly iin: string; readonly purpose: Purpose };

/** Fields of every member of an outcome union. */
interface AnswerSource<Name extends string> {
  readonly __typename: Name;
  readonly known: boolean;
  /** OTHER stands for a rule's system without an id of its own. */
  readonly system: SystemId | 'OTHER';
  readonly request: RegisterRequest | null;
  readonly message: Text;
  readonly nextStep: NextStep;
}

export type WithheldSource = AnswerSource<'Withheld'> & { readonly reason: WithheldReason };
export type ConsentNeededSource = AnswerSource<'ConsentNeeded'> & {
  readonly consent: ConsentState;
  readonly requestableFrom: number | null;
  readonly howToConsent: Text;
};
export type ConsentGivenSource = { readonly __typename: 'ConsentGiven'; readonly system: SystemKey };
export type RequestConsentResultSource =
  | ConsentGivenSource
  | ConsentNeededSource
  | WithheldSource
  | UnavailableSource
  | KeyInUseSource;
export type NoRecordSource = AnswerSource<'NoRecord'>;
export type IdentityRecordSource = AnswerSource<'IdentityRecord'> &
  IdentityRecord & { readonly warnings: readonly WarningSource[] };
export type SeveralRecordsSource = AnswerSource<'SeveralRecords'> & {
  readonly records: IdentityRecordSource[];
};

export type RefusalSource = WithheldSource | ConsentNeededSource | UnavailableSource;
export type AnyAnswerSource = AnswerSource<string>;
/** Fields that ask a system give its reply; the guard turns it into the answer. */
export type ReplySource = Reply | AnyAnswerSource;

export interface UnavailableSource extends AnswerSource<'RegisterUnavailable'> {
  readonly faultClass: FaultClass;
  readonly openedBy: FaultClass | null;
  readonly origin: FaultOrigin;
  readonly signingKeyFault: KeyFault | null;
  readonly evidence: ShownEvidence | null;
  readonly since: number;
  readonly askAgainAt: number;
  readonly incident: Incident | null;
  /** Question from which a support ticket is written; null where there is none. */
  readonly failedQuestion: FailedQuestion | null;
}

export type DocumentKindSource = StateService['documents'][number];
export type RefusalGroundSource = StateService['refusalGrounds'][number];
/** Part of a state service, together with its service. */
type OfService = { readonly service: StateService };
export type ServiceRouteSource = OfService & ServiceRoute;
export type RepresentativeSource = OfService & StateService['representatives'][number];
export type StatementFormSource = NonNullable<ServiceRoute['statementForm']>;
export type PackageRuleSource = OfService & NonNullable<ServiceRoute['package']>;
export type IdentificationRuleSource = OfService & NonNullable<ServiceRoute['identification']>;
export type NotificationRuleSource = NonNullable<ServiceRoute['notification']>;
export type ServiceQuestionSource = OfService & Question;
export type QuestionNeedSource = OfService & Need;
export type ConsequenceSource = OfService & Consequence;
export type RuleTextSource = { readonly text: Text; readonly item: RuleItem };
export interface RouteStepSource {
  readonly system: SystemId | 'OTHER';
  readonly through: SystemId | 'OTHER' | null;
  readonly item: RuleItem;
  readonly receipt: boolean;
}

export interface DossierSource extends Dossier {
  readonly iin: string;
  /** By the code of the question. */
  readonly answers: ReadonlyMap<string, AnyAnswerSource>;
  readonly representationOutage: UnavailableSource | null;
}
export interface DossierQuestionSource extends OfService {
  readonly question: Question;
  readonly reply: Reply;
  readonly answer: AnyAnswerSource;
}
export type ReadinessSource = OfService & Readiness;
export type ReadinessReasonSource = OfService & Reason;

/** A record of a clerk, with the state service in whose words it speaks; null: its data file is gone. */
type OfRecord<Kind extends ClerkRecord['kind']> = Extract<ClerkRecord, { kind: Kind }> & {
  readonly service: StateService | null;
};
/** The look with the documents that the person showed: each has a last day of its own. */
export type PackageLookSource = OfRecord<'PACKAGE'> & { readonly shown: readonly Shown[] };
export type ClerkFindingSource = OfRecord<'FINDING'>;
export type FoundGroundSource = OfRecord<'GROUND'>;
/** The reception with the places of its route. */
export type ReceptionSource = OfRecord<'RECEPTION'> & { readonly places: ServiceRoute['reception'] };
export type ClerkRecordSource = PackageLookSource | ClerkFindingSource | FoundGroundSource | ReceptionSource;
export type ReceptionPlaceSource = ReceptionPlace & { readonly service: StateService | null };
export type ReceptionConditionSource = ReceptionCondition & { readonly service: StateService | null };
export type ReceptionCircumstanceSource = ReceptionCondition['circumstances'][number];

/** A statement by its number: the applications are read as far as the viewer may see them. */
export type OneStatementSource = { readonly id: string };
export interface OneStatementPayloadSource {
  readonly oneStatement: OneStatementSource | null;
  readonly result: Changed;
}
/** A record of a proceeding, with the terms by which it is late or in time (null: none, or not known), the rule and the provider. */
type OfProceeding<Kind extends ProceedingRecord['kind']> = Extract<ProceedingRecord, { kind: Kind }> &
  Pick<Proceeding, 'terms' | 'rule' | 'provider'>;
export type RefusalNoticeSource = OfProceeding<'NOTICE'>;
export type NoticeObtainedSource = OfProceeding<'OBTAINED'>;
export type ObjectionSource = OfProceeding<'OBJECTION'>;
export type HearingSource = OfProceeding<'HEARING'>;
export type ProviderDecisionSource = OfProceeding<'DECISION'>;
export type DecisionPeriodSource = NonNullable<ProviderDecisionSource['period']> &
  Pick<Proceeding, 'rule' | 'provider'>;
export type ProceedingRecordSource =
  | RefusalNoticeSource
  | NoticeObtainedSource
  | ObjectionSource
  | HearingSource
  | ProviderDecisionSource;
export type RefusalObstacleSource = { readonly kind: RefusalObstacle; readonly terms: Terms };
export type TermCollisionSource = { readonly kind: Collision };
export type RefusalNotLawfulSource = Extract<DecisionResult, { kind: 'refusalNotLawful' }>;
export type TermsUnknownSource = Extract<DecisionResult, { kind: 'termsUnknown' }>;
export type HearingRuleSource = NonNullable<DecisionRule['hearing']>;
export type AcceptanceReceiptSource = PaperOf<'ACCEPTANCE_RECEIPT'>;
export type PensionDifferenceRefusalSource = PaperOf<'PENSION_DIFFERENCE_REFUSAL'>;
export type LossOfCapacityRefusalSource = PaperOf<'LOSS_OF_CAPACITY_REFUSAL'>;
export type ContributionsNotificationSource = PaperOf<'CONTRIBUTIONS_NOTIFICATION'>;
export type AppointmentDecisionSource = PaperOf<'APPOINTMENT_DECISION'>;

export type ScanSource = Scan & { readonly kind: DocumentKindSource | null };

/** Members of ApplicationResult. */
export type ApplicationResultSource =
  | Changed
  | OutOfTurnSource
  | NotReadySource
  | NotAcceptedSource
  | AlreadyRecordedSource
  | ScansMissingSource
  | StatementMissingSource
  | SignatureRefusedSource
  | RefusalNotLawfulSource
  | TermsUnknownSource
  | NotIssuedSource
  | NotDecidedSource
  | DocumentNotShownSource
  | UnavailableSource;
export interface NotReadySource {
  readonly kind: 'notReady';
  /** Null where the application was never checked, or too long ago. */
  readonly readiness: ReadinessSource | null;
}
export interface NotAcceptedSource {
  readonly kind: 'notAccepted';
  readonly applicationId: string;
  readonly grounds: readonly RefusalGroundSource[];
}
export interface AlreadyRecordedSource {
  readonly kind: 'alreadyRecorded';
  readonly at: number;
  readonly by: string;
}
export interface ScansMissingSource {
  readonly kind: 'scansMissing';
  readonly documents: readonly DocumentKindSource[];
}
export type StatementMissingSource = { readonly kind: 'statementMissing' };
export interface DocumentNotShownSource {
  readonly kind: 'notShown';
  readonly fault: CodeFault | null;
  readonly refusal: RefusalSource | null;
}
export type PresentedDocumentSource = AnswerSource<'PresentedDocument'> & KeptPresented;
export type NotIssuedSource = { readonly kind: 'notIssued'; readonly answer: AnyAnswerSource };
export type NotDecidedSource = { readonly kind: 'notDecided'; readonly askedAt: number };
export type SignatureRefusedSource = { readonly kind: 'signatureRefused'; readonly reason: SignatureFault };
