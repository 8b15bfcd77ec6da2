import type { SeenLook } from '../access/looks/seen-looks.ts';
import type { SeenMessage } from '../tickets/seen-tickets.ts';
/** What resolvers hand to the fields below them, where it is not the domain's own object. */

import type { Reply } from '../access/asking/reply.ts';
import type { ConsentState } from '../access/consent/consent.ts';
import type { KeptRequest } from '../access/consent/request-consent.ts';
import type { Viewer } from '../access/viewer.ts';
import type { WithheldReason } from '../access/withheld-reason.ts';
import type { Application } from '../applications/application.ts';
import type { Scan } from '../applications/scans/scan-rows.ts';
import type { Upload } from '../applications/scans/upload-rows.ts';
import type { SignatureFault } from '../applications/signature-check.ts';
import type { Dossier } from '../applications/use-cases/check.ts';
import type { Reason, Verdict } from '../applications/verdict.ts';
import type { Incident } from '../incidents/incident.ts';
import type { MaintenanceWindow } from '../incidents/operations/maintenance-window.ts';
import type { ShownEvidence } from '../incidents/shown-evidence.ts';
import type { Status } from '../incidents/system-status.ts';
import type { Changed } from '../kernel/changed.ts';
import type { Text } from '../kernel/text.ts';
import type { CastAccount, CastMember } from '../registers/drills.ts';
import type { FaultClass, FaultOrigin } from '../resilience/fault-classes.ts';
import type { Purpose } from '../services/purpose.ts';
import type {
  Consequence,
  Need,
  Question,
  RuleItem,
  ServiceRoute,
  StateService,
} from '../services/state-service.ts';
import type { Bank } from '../systems/banks/codes.ts';
import type { Coded } from '../systems/coded.ts';
import type { IdentityRecord } from '../systems/person-register/mapping.ts';
import type { SystemId, SystemKey } from '../systems/systems.ts';
import type { FailedQuestion } from '../tickets/failed-question.ts';
import type { KeptTicket } from '../tickets/filing/ticket-rows.ts';
import type { Message } from '../tickets/message/message.ts';
import type { TicketChanged } from '../tickets/operations/ticket-changes.ts';
import type { SupportTicket } from '../tickets/support-ticket.ts';
import type { WarningSource } from './answers/identity-warnings.ts';
import type { DrillFault, NextStep } from './generated/resolvers.ts';

export type CodedSource = Coded;
export type IncidentSource = Incident;
export type SupportTicketSource = KeptTicket | UnkeptTicket;
export type MaintenanceWindowSource = MaintenanceWindow;

/** The ticket of a question alone: of no application, of a drilled request, or not in the database yet. */
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

/** Kept is null for one that is written for the answer alone. */
export type SupportMessageSource = SeenMessage | { readonly message: Message; readonly kept: null };

/** A member of the union ChangeResult. */
export type DoneSource = Extract<Changed, { kind: 'done' }>;
export type NotFoundSource = Extract<Changed, { kind: 'notFound' }>;
export type OutOfTurnSource = Extract<Changed, { kind: 'outOfTurn' }>;
export type VersionChangedSource = Extract<Changed, { kind: 'versionChanged' }>;
export type IncompleteSource = Extract<TicketChanged, { kind: 'incomplete' }>;
export type KeyInUseSource = Extract<Changed, { kind: 'keyInUse' }>;

export type BankSource = Bank;
export type NotAskedSource = AnswerSource<'NotAsked'> & { readonly ruleItem: string | null };
export type SystemPartSource = Status;

export interface PersonSource {
  readonly iin: string;
  readonly purpose: Purpose;
}

export interface RequestSource {
  readonly askedAt: number;
  readonly answeredAt: number;
  readonly attempts: number;
  readonly serviceId: string | null;
  readonly messageId: string | null;
  readonly sessionId: string | null;
}

/** The part that every member of an outcome union has. */
interface AnswerSource<Name extends string> {
  readonly __typename: Name;
  readonly known: boolean;
  /** OTHER: of a rule that names one without an id of its own. */
  readonly system: SystemId | 'OTHER';
  readonly request: RequestSource | null;
  readonly message: Text;
  readonly nextStep: NextStep;
}

export type ViewerSource = Viewer;

export type AccessLogEntrySource = SeenLook;

export type WithheldSource = AnswerSource<'Withheld'> & { readonly reason: WithheldReason };
export type ConsentNeededSource = AnswerSource<'ConsentNeeded'> & {
  readonly consent: ConsentState;
  readonly requestableFrom: number | null;
  readonly howToConsent: Text;
};
export type ConsentRequestSource = KeptRequest;
export interface ConsentGivenSource {
  readonly __typename: 'ConsentGiven';
  readonly system: SystemKey;
}
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

/** Fields that ask a system give its reply; the guard makes the answer of it. */
export type ReplySource = Reply | AnyAnswerSource;

export interface UnavailableSource extends AnswerSource<'RegisterUnavailable'> {
  readonly faultClass: FaultClass;
  readonly openedBy: FaultClass | null;
  readonly origin: FaultOrigin;
  readonly evidence: ShownEvidence | null;
  readonly since: number;
  readonly askAgainAt: number;
  readonly incident: Incident | null;
  /** What its support ticket is written from, where there is one. */
  readonly failedQuestion: FailedQuestion | null;
}

export type SystemSource = Status;

export type StateServiceSource = StateService;
export type DocumentKindSource = StateService['documents'][number];
export type RefusalGroundSource = StateService['refusalGrounds'][number];

/** A part of a state service, with the service in whose words it speaks. */
interface OfService {
  readonly service: StateService;
}
export interface ServiceRouteSource extends OfService {
  readonly route: ServiceRoute;
}
export interface RepresentativeSource extends OfService {
  readonly representative: StateService['representatives'][number];
}
export interface ServiceQuestionSource extends OfService {
  readonly question: Question;
}
export interface QuestionNeedSource extends OfService {
  readonly need: Need;
}
export interface ConsequenceSource extends OfService {
  readonly consequence: Consequence;
}
export interface RuleTextSource {
  readonly text: Text;
  readonly item: RuleItem;
}
export interface RouteStepSource {
  readonly system: SystemId | 'OTHER';
  readonly through: SystemId | 'OTHER' | null;
  readonly item: RuleItem;
  readonly receipt: boolean;
}

export interface DrillSource {
  readonly system: SystemSource;
  readonly fault: DrillFault;
  readonly endsAt: number;
}

export interface EndDrillSource {
  readonly system: SystemSource;
}

export type CastMemberSource = CastMember;
export type CastAccountSource = CastAccount;

export interface DossierSource extends Dossier {
  readonly iin: string;
  /** By the code of the question. */
  readonly answers: ReadonlyMap<string, AnyAnswerSource>;
}
export interface DossierQuestionSource extends OfService {
  readonly question: Question;
  readonly reply: Reply;
  readonly answer: AnyAnswerSource;
}
export interface VerdictSource extends OfService {
  readonly verdict: Verdict;
}
export interface VerdictReasonSource extends OfService {
  readonly reason: Reason;
}

export type ApplicationSource = Application;
export type UploadSource = Upload;
export interface ScanSource {
  readonly scan: Scan;
  readonly kind: DocumentKindSource | null;
}

/** Members of ApplicationResult beside those of other changes. */
export type ApplicationResultSource =
  | Changed
  | NotReadySource
  | NotRegisteredSource
  | ScansMissingSource
  | SignatureRefusedSource
  | UnavailableSource;
export interface NotReadySource {
  readonly kind: 'notReady';
  /** Null: never checked, or too long ago. */
  readonly verdict: VerdictSource | null;
}
export interface NotRegisteredSource {
  readonly kind: 'notRegistered';
  readonly grounds: readonly RefusalGroundSource[];
}
export interface ScansMissingSource {
  readonly kind: 'scansMissing';
  readonly documents: readonly DocumentKindSource[];
}
export interface SignatureRefusedSource {
  readonly kind: 'signatureRefused';
  readonly reason: SignatureFault;
}
