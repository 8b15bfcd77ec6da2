import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { PersonSource, ReplySource, IdentityRecordSource, SeveralRecordsSource, NotAskedSource, NoRecordSource, ConsentNeededSource, ConsentGivenSource, WithheldSource, UnavailableSource, SupportTicketSource, SupportMessageSource, ServiceRouteSource, RepresentativeSource, ServiceQuestionSource, QuestionNeedSource, ConsequenceSource, RouteStepSource, RuleTextSource, DossierSource, DossierQuestionSource, ReadinessSource, ReadinessReasonSource, ScanSource, RefusalObstacleSource, TermCollisionSource, ProceedingRecordSource, RefusalNoticeSource, NoticeObtainedSource, ObjectionSource, HearingSource, ProviderDecisionSource, DecisionPeriodSource, RefusalNotLawfulSource, TermsUnknownSource, HearingRuleSource, AcceptanceReceiptSource, PensionDifferenceRefusalSource, LossOfCapacityRefusalSource, ContributionsNotificationSource, AppointmentDecisionSource, NotReadySource, NotAcceptedSource, AlreadyRecordedSource, ClerkRecordSource, PackageLookSource, ClerkFindingSource, FoundGroundSource, ReceptionSource, ReceptionPlaceSource, ReceptionConditionSource, ReceptionCircumstanceSource, OneStatementSource, OneStatementPayloadSource, StatementFormSource, NotificationRuleSource, PackageRuleSource, ScansMissingSource, StatementMissingSource, SignatureRefusedSource, NotIssuedSource, NotDecidedSource, DocumentNotShownSource, IdentificationRuleSource, PresentedDocumentSource, DocumentKindSource, RefusalGroundSource, RunningDrillSource, DoneSource, NotFoundSource, OutOfTurnSource, VersionChangedSource, IncompleteSource, KeyInUseSource } from '../sources.ts';
import type { WarningSource } from '../answers/identity-warnings.ts';
import type { Bank as KeptBank } from '../../systems/banks/codes.ts';
import type { Status } from '../../incidents/system-status.ts';
import type { Viewer as KeptViewer } from '../../access/viewer.ts';
import type { SeenLook } from '../../access/looks/seen-looks.ts';
import type { KeptRequest } from '../../access/consent/request-consent.ts';
import type { Coded as KeptCoded } from '../../systems/coded.ts';
import type { SystemKey as BlockingSystem } from '../../systems/systems.ts';
import type { BlockedService as KeptBlockedService } from '../../services/blocks.ts';
import type { Incident as KeptIncident } from '../../incidents/incident.ts';
import type { StateService as KeptStateService, DecisionRule as KeptDecisionRule, PaperRule as KeptPaperRule, PayerEdition as KeptPayerEdition } from '../../services/state-service.ts';
import type { Upload as KeptUpload } from '../../applications/scans/upload-rows.ts';
import type { Application as KeptApplication } from '../../applications/application.ts';
import type { Proceeding as KeptProceeding } from '../../applications/decision/proceeding.ts';
import type { Deadline as KeptDeadline } from '../../applications/decision/deadlines.ts';
import type { Issuer, ReceivedDocument as KeptReceivedDocument } from '../../papers/paper.ts';
import type { Statement as KeptStatement, Acquaintance as KeptAcquaintance } from '../../applications/statement/statement.ts';
import type { ReadableEnclosure } from '../../applications/use-cases/read-enclosure.ts';
import type { CastAccount as KeptCastAccount, CastMember as KeptCastMember } from '../../registers/drills.ts';
import type { TimelineEntry as KeptTimelineEntry } from '../../tickets/timeline.ts';
import type { Found } from '../found-records.ts';
import type { MaintenanceWindow as KeptMaintenanceWindow } from '../../incidents/operations/maintenance-window.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** Business identification number of a legal entity: a string of 12 digits with a correct control digit. */
  BIN: { input: string; output: string; }
  /** A day of the calendar, `YYYY-MM-DD`. */
  Date: { input: string; output: string; }
  /** An instant as people in Kazakhstan write it: `2026-11-21T18:20:00.000+05:00` (the whole country is at UTC+5). */
  DateTime: { input: string; output: number; }
  /** Account number of a Kazakh bank: a string of 20 characters, `KZ`, 2 check digits, 3 digits of the bank, 13 letters or digits. */
  IBAN: { input: string; output: string; }
  /**
   * Individual identification number: a string of 12 digits `YYMMDDGSSSSC` with a real date of birth, a century digit and a
   * correct control digit (DOMAIN: structure of the IIN). Numbers with a serial of 9000 or more belong to invented persons.
   */
  IIN: { input: string; output: string; }
  /** An amount of tenge with two decimals, as a string: `"46228.00"`. Not a number, so that nothing is rounded. */
  Money: { input: string; output: string; }
};

/** Receipt of acceptance of documents (S3.10). */
export type AcceptanceReceipt = Node & Paper & {
  __typename?: 'AcceptanceReceipt';
  /** Number of the appendix that holds the form. Null: the item names no form. */
  appendix?: Maybe<Scalars['Int']['output']>;
  /** Scans that were accepted with the application, in the order in which they came. */
  documents: Array<ReceivedDocument>;
  /** Number of the paper in the gateway, `PAPER-…`. */
  id: Scalars['ID']['output'];
  /** IIN of the person whom the application is about. */
  iin: Scalars['IIN']['output'];
  /** Instant of the issue. */
  issuedAt: Scalars['DateTime']['output'];
  /** Issuer of the paper. */
  issuedBy: PaperIssuer;
  /** Kind of the paper. */
  kind: PaperKind;
  /** Sentence that the form is not public and the layout is the gateway's own. */
  layoutNote: Scalars['String']['output'];
  /** Number printed on the paper; it rises within the state service. The numbering is the gateway's own: no item names one. */
  number: Scalars['String']['output'];
  /** Name of the person. Null: the name was not known at the issue. */
  personName?: Maybe<Scalars['String']['output']>;
  /** Instant of the registration. */
  registeredAt: Scalars['DateTime']['output'];
  /** Registration number of the application. Null: the application was not registered at the issue. */
  registrationNumber?: Maybe<Scalars['String']['output']>;
  /** Item that requires the paper. */
  ruleItem: Scalars['String']['output'];
  /** State service whose item requires the paper. */
  stateService: StateServiceCode;
  /** Full name of the state service, as it was at the issue. */
  stateServiceName: Scalars['String']['output'];
  /** Title of the paper. */
  title: Scalars['String']['output'];
};


/** Receipt of acceptance of documents (S3.10). */
export type AcceptanceReceiptLayoutNoteArgs = {
  language?: Language;
};


/** Receipt of acceptance of documents (S3.10). */
export type AcceptanceReceiptStateServiceNameArgs = {
  language?: Language;
};


/** Receipt of acceptance of documents (S3.10). */
export type AcceptanceReceiptTitleArgs = {
  language?: Language;
};

/** A page of looks. */
export type AccessLogConnection = {
  __typename?: 'AccessLogConnection';
  /** Items of the page, each with its place in the list. */
  edges: Array<AccessLogEdge>;
  /** Items of the page. */
  nodes: Array<AccessLogEntry>;
  /** Place of the page in the list. */
  pageInfo: PageInfo;
};

/** A look in a list. */
export type AccessLogEdge = {
  __typename?: 'AccessLogEdge';
  /** Place of the look in the list, for `after`. */
  cursor: Scalars['String']['output'];
  /** Look at this place of the list. */
  node: AccessLogEntry;
};

/** A look: one question of a viewer about one person, or one search. It is on record before any system is asked. The record keeps the questions, never the values. */
export type AccessLogEntry = Node & {
  __typename?: 'AccessLogEntry';
  /** Account that asked. Null in `myAccessLog`: there the organisation answers for it. */
  account?: Maybe<Scalars['String']['output']>;
  /** Instant at which the look began. */
  at: Scalars['DateTime']['output'];
  /** True: the account had asked about more people that day than its declared volume. */
  beyondVolume: Scalars['Boolean']['output'];
  /** Correlation id of the request. */
  correlationId?: Maybe<Scalars['String']['output']>;
  /** True for a question that was drilled: no real system was asked. */
  drill: Scalars['Boolean']['output'];
  /** False: the gateway ended before the answer could leave, or the question is still under way. */
  ended: Scalars['Boolean']['output'];
  /** Number of the look, a UUID with a counter behind it. */
  id: Scalars['ID']['output'];
  /** IIN of the person whose data were asked for. Null for a search. */
  iin?: Maybe<Scalars['IIN']['output']>;
  /** Organisation that the viewer works for. Null for a citizen. */
  organisation?: Maybe<Organisation>;
  /** Purposes of the question; several where one answer served several fields. */
  purposes: Array<AccessPurpose>;
  /** Relation that lets a citizen look at another person's data. Null for citizens who look at their own data, and for every other viewer. */
  representation?: Maybe<RepresentationKind>;
  /** Key of the search. Null where an IIN was asked about. */
  searchedBy?: Maybe<SearchKind>;
  /** The look in whole sentences, for the person looked at. */
  sentence: Scalars['String']['output'];
  /** The systems that were asked, in this order. */
  systems: Array<AccessedSystem>;
  /** Kind of viewer that asked. */
  viewerKind: ViewerKind;
};


/** A look: one question of a viewer about one person, or one search. It is on record before any system is asked. The record keeps the questions, never the values. */
export type AccessLogEntrySentenceArgs = {
  language?: Language;
};

/** Filter of looks. A field that is left out filters nothing. */
export type AccessLogFilter = {
  /** Looks by this account. */
  account?: InputMaybe<Scalars['String']['input']>;
  /** True: only looks at people beyond the declared volume of an account. */
  beyondVolume?: InputMaybe<Scalars['Boolean']['input']>;
  /** Looks at this person, searches that found this person included. */
  iin?: InputMaybe<Scalars['IIN']['input']>;
  /** Looks by this organisation (BIN). */
  organisation?: InputMaybe<Scalars['String']['input']>;
  /** Looks that began at this time or later. */
  since?: InputMaybe<Scalars['DateTime']['input']>;
  /** Looks that began before this time. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Purpose of a question, as the caller gave it. */
export type AccessPurpose = {
  __typename?: 'AccessPurpose';
  /** Registration number of the application. */
  applicationNumber?: Maybe<Scalars['String']['output']>;
  /** The front end's own id of the application. */
  applicationRef?: Maybe<Scalars['String']['output']>;
  /** Kind of the legal basis. */
  basis?: Maybe<LegalBasisKind>;
  /** Number or article of the basis. */
  basisReference?: Maybe<Scalars['String']['output']>;
  /** Route of the question, as the caller gave it. Where the caller gave none: the viewer's only route. */
  route?: Maybe<ApplicationRoute>;
  /** State service that the question was for. */
  stateService?: Maybe<StateServiceCode>;
};

/** Result of a question to a system within a look. */
export type AccessResult =
  /** The system gave data. */
  | 'DATA'
  /** The system gave no usable answer, or was not asked after all. */
  | 'FAILED'
  /** The system answered that there are none. */
  | 'NO_DATA'
  /** Anything else, for versions of this gateway newer than your client. */
  | 'OTHER';

/** A system that was asked in a look. */
export type AccessedSystem = {
  __typename?: 'AccessedSystem';
  /** Instant at which the last attempt ended. */
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** Instant at which the system was asked. Null while that is not on record. */
  askedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Number of times that the question left the gateway. Null while that is not on record. */
  attempts?: Maybe<Scalars['Int']['output']>;
  /** Kind of failure, where the question failed. */
  faultClass?: Maybe<FaultClass>;
  /** Our id of the last message. */
  messageId?: Maybe<Scalars['String']['output']>;
  /** Part of the system: a bank's code. */
  part?: Maybe<Scalars['String']['output']>;
  /** Result of the question. Null while that is not on record. */
  result?: Maybe<AccessResult>;
  /** Id of the service in SHEP's register. */
  serviceId?: Maybe<Scalars['String']['output']>;
  /** SHEP's id of the last exchange. */
  sessionId?: Maybe<Scalars['String']['output']>;
  /** System that was asked. */
  system: SystemId;
};

/** An account: exactly one of these numbers. */
export type AccountInput =
  /** Number of the control account of cash of a penal institution (S4.9): a treasury account, no citizen's IBAN. Letters and digits, 4 to 34. */
  { controlAccount: Scalars['String']['input']; iban?: never; }
  |  /** An account in a bank or an organisation with separate banking operations. */
  { controlAccount?: never; iban: Scalars['IBAN']['input']; };

/** Penal institution that holds a control account of cash. */
export type AccountInstitution = {
  __typename?: 'AccountInstitution';
  /** Business identification number of the institution. */
  bin: Scalars['String']['output'];
  /** Name of the institution, as the treasury has it. */
  name: Scalars['String']['output'];
};

/** Applicant's word that they have read a notification. */
export type Acquaintance = {
  __typename?: 'Acquaintance';
  /** Applicant's disagreement. Null: the applicant agrees. */
  disagreement?: Maybe<Scalars['String']['output']>;
  /** `number` of the notification. */
  number: Scalars['String']['output'];
};

/** Applicant's word that they have read a notification. */
export type AcquaintanceInput = {
  /** Applicant's disagreement, one line of at most 500 characters, without an IIN. Left out: the applicant agrees. A person decides about a disagreement: no item names its consequence. */
  disagreement?: InputMaybe<Scalars['String']['input']>;
  /** `number` of the notification that was issued for this application. */
  number: Scalars['String']['input'];
};

/** The question has a finding already. Only an answer of the system itself takes precedence over it. */
export type AlreadyRecorded = {
  __typename?: 'AlreadyRecorded';
  /** Instant of the finding. */
  at: Scalars['DateTime']['output'];
  /** Account of the clerk who recorded it. */
  by: Scalars['String']['output'];
  /** Sentences for the person at the screen. */
  message: Scalars['String']['output'];
};


/** The question has a finding already. Only an answer of the system itself takes precedence over it. */
export type AlreadyRecordedMessageArgs = {
  language?: Language;
};

/** Representative who applies for the person. */
export type Applicant = {
  __typename?: 'Applicant';
  /** IIN of the representative. Null: an organisation applies. */
  iin?: Maybe<Scalars['IIN']['output']>;
  /** Administration that applies for a person in its correctional facility (S7.7). Null: a person applies. */
  organisation?: Maybe<ApplicantOrganisation>;
  /** Relation that gives the right to apply. */
  representation: RepresentationKind;
};

/** Representative who applies for the person: a person (`iin` and `representation`), or an organisation (`organisation` alone). */
export type ApplicantInput = {
  /** IIN of the representative. Left out: an organisation applies. */
  iin?: InputMaybe<Scalars['IIN']['input']>;
  /** Administration of the correctional facility where the person is (S7.7). Left out: a person applies. */
  organisation?: InputMaybe<ApplicantOrganisationInput>;
  /** Relation that gives the right to apply. Left out: an organisation applies. */
  representation?: InputMaybe<RepresentationKind>;
};

/** Administration of a correctional facility. */
export type ApplicantOrganisation = {
  __typename?: 'ApplicantOrganisation';
  /** BIN of the correctional facility. */
  bin: Scalars['BIN']['output'];
  /** Department of the State corporation in the place of stay of the person (S7.7), as the administration names it. */
  department: Scalars['String']['output'];
};

/** Administration of a correctional facility. */
export type ApplicantOrganisationInput = {
  /** BIN of the correctional facility. */
  bin: Scalars['BIN']['input'];
  /** Department of the State corporation in the place of stay of the person (S7.7), one line of at most 200 characters. */
  department: Scalars['String']['input'];
};

/** A citizen's application for a state service (the orders' "statement"). */
export type Application = Node & {
  __typename?: 'Application';
  /** Representative who applies for the person. Null: the person applies. */
  applicant?: Maybe<Applicant>;
  /** Instant of the latest change. */
  changedAt: Scalars['DateTime']['output'];
  /** Instant of the latest check. Null before the first check. */
  checkedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Instant at which the application was taken in. */
  createdAt: Scalars['DateTime']['output'];
  /** Account of the viewer who decided so. */
  decidedBy?: Maybe<Scalars['String']['output']>;
  /** Viewer's reason to register where the rules leave it open. Null: no decision was needed. */
  decision?: Maybe<Scalars['String']['output']>;
  /** Electronic case, as the system took it. Null while no system took one. */
  electronicCase?: Maybe<ElectronicCase>;
  /** Answers of registers, as they were given at each check: they are enclosed to the application (S7.9 p5). */
  enclosures: Array<Enclosure>;
  /** Number of the application, `APP-…`, and `purpose.applicationRef` of its questions. */
  id: Scalars['ID']['output'];
  /** IIN of the person whom the application is about. */
  iin: Scalars['IIN']['output'];
  /** Statement that this application rests on together with others (S7.2(6)). Null: the application stands alone. */
  oneStatement?: Maybe<OneStatement>;
  /** Papers that were issued for the application, in the order in which they were issued. */
  papers: Array<Paper>;
  /** Proceeding of the provider on the case. Null: no case was handed over, or the public text has no decision on it. */
  proceeding?: Maybe<Proceeding>;
  /** Readiness of the rules on the answers of the last check and the scans that are there now. Null before the first check, and for a viewer who lacks a right to one of those answers. */
  readiness?: Maybe<Readiness>;
  /** Latest reception: the place where the application was taken in (S7.3(2)). Null: the route names no places, or none was recorded. */
  reception?: Maybe<Reception>;
  /** Records of clerks: looks at the package, findings, grounds; in the order in which they were made. None is ever changed. */
  records: Array<ClerkRecord>;
  /** Registration of the application. Null while there is none. */
  registration?: Maybe<ApplicationRegistration>;
  /** Delivery of the decision to the State corporation (S4.12 p5, S6.9 p4). Null: there is no decision, or no item has it sent on this route. */
  result?: Maybe<ResultDelivery>;
  /** Route by which the application came. */
  route: ApplicationRoute;
  /** Scans of the application, in the order in which they came. */
  scans: Array<Scan>;
  /** Stages of the application, in order, as the gateway reports them to the monitoring system; where E-maket reports them (S4.10), the stages after the arrival of the case to E-maket. */
  stages: Array<ApplicationStage>;
  /** State of the application. */
  state: ApplicationState;
  /** State service that the application is for. */
  stateService: StateServiceCode;
  /** Statement of the applicant. Null before a clerk entered it. */
  statement?: Maybe<Statement>;
  /**
   * Text of the statement as it is kept, in one form: what the applicant signs (`signStatement`), byte by byte in UTF-8. JSON, with the
   * IIN. Null before the statement was entered.
   */
  statementText?: Maybe<Scalars['String']['output']>;
  /** Number that rises with each change of the application. */
  version: Scalars['Int']['output'];
};

/** A page of applications. */
export type ApplicationConnection = {
  __typename?: 'ApplicationConnection';
  /** Items of the page, each with its place in the list. */
  edges: Array<ApplicationEdge>;
  /** Items of the page. */
  nodes: Array<Application>;
  /** Place of the page in the list. */
  pageInfo: PageInfo;
};

/** An application in a list. */
export type ApplicationEdge = {
  __typename?: 'ApplicationEdge';
  /** Place of the application in the list, for `after`. */
  cursor: Scalars['String']['output'];
  /** Application at this place of the list. */
  node: Application;
};

/** Filter of applications. A field that is left out filters nothing. */
export type ApplicationFilter = {
  /** Applications about this person. */
  iin?: InputMaybe<Scalars['IIN']['input']>;
  /** Application with this registration number. */
  number?: InputMaybe<Scalars['String']['input']>;
  /** Applications for this state service. */
  stateService?: InputMaybe<StateServiceCode>;
  /** Applications in one of these states. */
  states?: InputMaybe<Array<ApplicationState>>;
};

/** An application, in the version that the client saw. */
export type ApplicationInput = {
  /** `version` that the client saw. Of two changes at once, the second gets `VersionChanged`. */
  expectedVersion: Scalars['Int']['input'];
  /** Number of the application, `APP-…`. */
  id: Scalars['ID']['input'];
};

/** An application after a change, and the result of the change. */
export type ApplicationPayload = {
  __typename?: 'ApplicationPayload';
  /** Application as it is now. Null: no application has this number. */
  application?: Maybe<Application>;
  /** Result of the change. */
  result: ApplicationResult;
};

/** Registration of an application. */
export type ApplicationRegistration = {
  __typename?: 'ApplicationRegistration';
  /** Registration number. */
  number: Scalars['String']['output'];
  /** Number of the receipt of acceptance. Null where the system gives none. */
  receiptNumber?: Maybe<Scalars['String']['output']>;
  /** Instant of the registration. */
  registeredAt: Scalars['DateTime']['output'];
};

/** Result of a change of an application. Only `Done` and `NotAccepted` mean that the application has changed. */
export type ApplicationResult = AlreadyRecorded | DocumentNotShown | Done | KeyInUse | NotAccepted | NotDecided | NotFound | NotIssued | NotReady | OutOfTurn | RefusalNotLawful | RegisterUnavailable | ScansMissing | SignatureRefused | StatementMissing | TermsUnknown | VersionChanged;

/** Route of an application: the party that asks, and its channel. */
export type ApplicationRoute =
  /** A worker of the pension fund. */
  | 'ENPF_WORKER'
  /** A local executive body. */
  | 'LOCAL_EXECUTIVE_BODY'
  /** A division of medical and social examination. */
  | 'MSE_DIVISION'
  /** Any other route. */
  | 'OTHER'
  /** The applicant, through the portal. */
  | 'PORTAL'
  /** The provider itself, without an application. */
  | 'PROACTIVE'
  /** A specialist of the State corporation. */
  | 'STATE_CORPORATION';

/** A stage of an application. */
export type ApplicationStage = {
  __typename?: 'ApplicationStage';
  /** Instant at which the application reached it. */
  at: Scalars['DateTime']['output'];
  /** Instant at which that system refused the stage; the gateway reports it once more a day later. Null: it is not refused. */
  refusedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Place among the stages of the application, from 1 on. */
  sequence: Scalars['Int']['output'];
  /** State that the application reached. */
  state: ApplicationState;
  /** Instant at which the monitoring system took the stage, or E-maket, which reports it on (S4.10). Null: not yet taken, refused, or no item requires the report. */
  toldAt?: Maybe<Scalars['DateTime']['output']>;
};

/** State of an application. */
export type ApplicationState =
  /** The case was handed over. */
  | 'CASE_HANDED_OVER'
  /** The systems were asked: `readiness` holds the result. */
  | 'CHECKED'
  /** The application was taken in; no system was asked yet. */
  | 'DRAFT'
  /** The provider has decided to render the service. */
  | 'GRANTED'
  /** The case was sent; the outcome is not known yet. The gateway asks for it by itself. */
  | 'HANDING_OVER'
  /** The acceptance of the statement was refused, with a receipt (S5.9(1) p2, S7.10). */
  | 'NOT_ACCEPTED'
  /** A clerk ended the application without a registration, since its readiness rules one out. */
  | 'NOT_REGISTERED'
  /** Any other state, for versions of this gateway newer than your client. */
  | 'OTHER'
  /** The provider intends to refuse, and has given the notice of the hearing (S4.12 p2). */
  | 'REFUSAL_INTENDED'
  /** The provider has refused the service, with reasons (S4.12 p4). */
  | 'REFUSED'
  /** The application is registered. */
  | 'REGISTERED'
  /** The application was sent to the system that registers; the outcome is not known yet. The gateway asks for it by itself. */
  | 'REGISTERING'
  /** The application was taken back before it was registered. */
  | 'WITHDRAWN';

/** A pension or benefit that has been appointed. */
export type Appointment = {
  __typename?: 'Appointment';
  /** E-maket: `assignedOn`. */
  assignedOn: Scalars['Date']['output'];
  /** E-maket: `endsOn`, the last day of it. Null: without an end. */
  endsOn?: Maybe<Scalars['Date']['output']>;
  /** E-maket: `kind`: pension by age, for long service, state base pension, benefit for a disability, others. */
  kind: Coded;
  /** E-maket: `state`: in force, payment suspended, ended. */
  state: Coded;
};

/** Decision to appoint, or to refuse to appoint, the public assistance (S4.12, appendix 4). */
export type AppointmentDecision = Node & Paper & {
  __typename?: 'AppointmentDecision';
  /** Number of the appendix that holds the form. Null: the item names no form. */
  appendix?: Maybe<Scalars['Int']['output']>;
  /** Number of the paper in the gateway, `PAPER-…`. */
  id: Scalars['ID']['output'];
  /** IIN of the person whom the application is about. */
  iin: Scalars['IIN']['output'];
  /** Instant of the issue. */
  issuedAt: Scalars['DateTime']['output'];
  /** Issuer of the paper. */
  issuedBy: PaperIssuer;
  /** Kind of the paper. */
  kind: PaperKind;
  /** Sentence that the form is not public and the layout is the gateway's own. */
  layoutNote: Scalars['String']['output'];
  /** Number printed on the paper; it rises within the state service. The numbering is the gateway's own: no item names one. */
  number: Scalars['String']['output'];
  /** Outcome of the decision. */
  outcome: AppointmentOutcome;
  /** Name of the person. Null: the name was not known at the issue. */
  personName?: Maybe<Scalars['String']['output']>;
  /** Reasons, each a sentence in the words of the person who decided. A refusal has one at least. */
  reasons: Array<Scalars['String']['output']>;
  /** Registration number of the application. Null: the application was not registered at the issue. */
  registrationNumber?: Maybe<Scalars['String']['output']>;
  /** Item that requires the paper. */
  ruleItem: Scalars['String']['output'];
  /** State service whose item requires the paper. */
  stateService: StateServiceCode;
  /** Full name of the state service, as it was at the issue. */
  stateServiceName: Scalars['String']['output'];
  /** Title of the paper. */
  title: Scalars['String']['output'];
};


/** Decision to appoint, or to refuse to appoint, the public assistance (S4.12, appendix 4). */
export type AppointmentDecisionLayoutNoteArgs = {
  language?: Language;
};


/** Decision to appoint, or to refuse to appoint, the public assistance (S4.12, appendix 4). */
export type AppointmentDecisionStateServiceNameArgs = {
  language?: Language;
};


/** Decision to appoint, or to refuse to appoint, the public assistance (S4.12, appendix 4). */
export type AppointmentDecisionTitleArgs = {
  language?: Language;
};

/** Outcome of a decision on an appointment. */
export type AppointmentOutcome =
  /** The assistance is appointed. */
  | 'APPOINTED'
  /** Any other outcome, for versions of this gateway newer than your client. */
  | 'OTHER'
  /** The appointment is refused. */
  | 'REFUSED';

/** Answer of the system of electronic cases. */
export type AppointmentsAnswer = {
  /** True: the register answered, with records or with "there is none". False: the gateway does not know. */
  known: Scalars['Boolean']['output'];
  /** Sentences for the person at the screen. */
  message: Scalars['String']['output'];
  /** Next step for the reader. */
  nextStep: NextStep;
  /** Exchange with the system. Null where nothing left the gateway. */
  request?: Maybe<RegisterRequest>;
  /** The system that was asked. */
  system: SystemId;
};


/** Answer of the system of electronic cases. */
export type AppointmentsAnswerMessageArgs = {
  language?: Language;
};

/** Pensions and benefits that have been appointed to a person. The contract is invented: none is public. */
export type AppointmentsRecord = AppointmentsAnswer & RegisterAnswer & {
  __typename?: 'AppointmentsRecord';
  /** E-maket: `appointments`, those that have ended too. */
  appointments: Array<Appointment>;
  /** True where a state base pension is appointed and has not ended (S6.15 p2). Null as in `hasPension`. */
  hasBasePension?: Maybe<Scalars['Boolean']['output']>;
  /** True where a pension by age or for long service is appointed and has not ended (S6.15 p2). **Null: one is in a state that this gateway does not know; do not decide.** */
  hasPension?: Maybe<Scalars['Boolean']['output']>;
  /** E-maket: `iin`. */
  iin: Scalars['IIN']['output'];
  /** Always true. */
  known: Scalars['Boolean']['output'];
  /** One sentence for the person at the screen. */
  message: Scalars['String']['output'];
  /** Next step for the reader. */
  nextStep: NextStep;
  /** Exchange with the system. */
  request?: Maybe<RegisterRequest>;
  /** Always `CASE_SYSTEM`. */
  system: SystemId;
};


/** Pensions and benefits that have been appointed to a person. The contract is invented: none is public. */
export type AppointmentsRecordMessageArgs = {
  language?: Language;
};

/** A scan of a document. */
export type AttachScanInput = {
  /** Paper that was scanned: S7.9 p7 asks for originals, or for copies attested by a notary. */
  attestation?: ScanAttestation;
  /** Kind of document: a code of `StateService.documents`. */
  document: Scalars['String']['input'];
  /** `version` that the client saw. */
  expectedVersion: Scalars['Int']['input'];
  /** Number of the application, `APP-…`. */
  id: Scalars['ID']['input'];
  /** Your own key, 8 to 64 letters, digits and `. _ : -`: the same request under the same key is done once. */
  idempotencyKey: Scalars['String']['input'];
  /** Name of the file, one line of at most 100 characters, without an IIN. */
  name: Scalars['String']['input'];
  /**
   * Digital signature over the content, by the applicant where there is one, else by the person. An organisation signs with its own key. A detached CMS
   * in base64, as NCALayer gives it. NCANode verifies it, and it goes with the case.
   */
  signature?: InputMaybe<Scalars['String']['input']>;
  /** Name of the content, as `POST /scans` gave it: posted by your organisation in the last 24 hours, and not attached yet. */
  upload: Scalars['ID']['input'];
};

/** A bank, an organisation with separate banking operations, or the treasury. */
export type Bank = {
  __typename?: 'Bank';
  /** Bank identifier code. */
  bic: Scalars['String']['output'];
  /** Three digits in an IBAN, or `TREASURY`. */
  code: Scalars['String']['output'];
  /** Name of the bank. */
  name: Scalars['String']['output'];
  /** False for an organisation with separate banking operations, and for the treasury. */
  secondLevel: Scalars['Boolean']['output'];
};


/** A bank, an organisation with separate banking operations, or the treasury. */
export type BankNameArgs = {
  language?: Language;
};

/** Answer of a bank. */
export type BankAccountAnswer = {
  /** True: the register answered, with records or with "there is none". False: the gateway does not know. */
  known: Scalars['Boolean']['output'];
  /** Sentences for the person at the screen. */
  message: Scalars['String']['output'];
  /** Next step for the reader. */
  nextStep: NextStep;
  /** Exchange with the system. Null where nothing left the gateway. */
  request?: Maybe<RegisterRequest>;
  /** The system that was asked. */
  system: SystemId;
};


/** Answer of a bank. */
export type BankAccountAnswerMessageArgs = {
  language?: Language;
};

/** An account and the person it should belong to. */
export type BankAccountInput = {
  /** Account to ask about. */
  account: AccountInput;
  /** IIN of the person to whom the account should belong. */
  iin: Scalars['IIN']['input'];
};

/** An account that exists. The contract is invented: none is public. */
export type BankAccountRecord = BankAccountAnswer & RegisterAnswer & {
  __typename?: 'BankAccountRecord';
  /** The bank, by the digits in the IBAN. */
  bank: Bank;
  /** Bank: `owned`. True: the account belongs to the person asked about, or a control account to the institution where they are. False: it does not. */
  belongsToPerson: Scalars['Boolean']['output'];
  /** Bank: `closedOn`. Null while it is open. */
  closedOn?: Maybe<Scalars['Date']['output']>;
  /** Bank: `account` of a control account. Null for an IBAN. */
  controlAccount?: Maybe<Scalars['String']['output']>;
  /** Always true: an account that does not exist is `NoRecord`. */
  exists: Scalars['Boolean']['output'];
  /** Bank: `account`. Null for a control account. */
  iban?: Maybe<Scalars['IBAN']['output']>;
  /** Bank: `iin` asked about. */
  iin: Scalars['IIN']['output'];
  /** Treasury: penal institution that holds the control account; the person is not its holder (S4.9 p3). Null for an IBAN. */
  institution?: Maybe<AccountInstitution>;
  /** Bank: `kind`. */
  kind: Coded;
  /** Always true. */
  known: Scalars['Boolean']['output'];
  /** One sentence for the person at the screen. */
  message: Scalars['String']['output'];
  /** Next step for the reader. */
  nextStep: NextStep;
  /** Bank: `open`. */
  open: Scalars['Boolean']['output'];
  /** Bank: `openedOn`. */
  openedOn?: Maybe<Scalars['Date']['output']>;
  /** Exchange with the system. */
  request?: Maybe<RegisterRequest>;
  /** Always `BANKS`. */
  system: SystemId;
};


/** An account that exists. The contract is invented: none is public. */
export type BankAccountRecordMessageArgs = {
  language?: Language;
};

/** Place of birth of a person (element `birthPlace`). */
export type BirthPlace = {
  __typename?: 'BirthPlace';
  /** GBD FL: `country`. */
  country?: Maybe<Coded>;
  /** Район. GBD FL calls it `region`. */
  district?: Maybe<Coded>;
  /** GBD FL: `foreignData`, a place abroad. */
  foreignPlace?: Maybe<Scalars['String']['output']>;
  /** GBD FL: `city`, town or village. */
  locality?: Maybe<Scalars['String']['output']>;
  /** Область. GBD FL calls it `district`. */
  oblast?: Maybe<Coded>;
};

/** Kind of question that needs a proof from the system. */
export type BlockedCondition =
  /** Question of a citizen about a person whom they represent. */
  | 'ABOUT_ANOTHER'
  /** Question on the basis of the person's consent. */
  | 'BY_CONSENT'
  /** Question on the basis of a consent that the person gave when a pension was appointed (S6.15 p3). */
  | 'BY_PENSION_CONSENT'
  /** Any other kind, for versions of this gateway newer than your client. */
  | 'OTHER';

/** Schema fields of which a kind of question fails. */
export type BlockedInPart = {
  __typename?: 'BlockedInPart';
  /** Kind of the question. */
  condition: BlockedCondition;
  /** Fields, as `Type.field`. */
  fields: Array<Scalars['String']['output']>;
};

/** A route with a step that fails. */
export type BlockedRoute = {
  __typename?: 'BlockedRoute';
  /** Route of the application. */
  route: ApplicationRoute;
  /** Steps that fail by the outage itself. A step that only waits for one of these is not named. */
  steps: Array<BlockedStep>;
};

/** A state service with a step that fails. */
export type BlockedService = {
  __typename?: 'BlockedService';
  /** Code of the state service. */
  code: StateServiceCode;
  /** Routes with a step that fails. */
  routes: Array<BlockedRoute>;
};

/** A step of an application that needs another system. */
export type BlockedStep =
  /** Check: a system that the route names gives no answer. A bank is asked only where the applicant names an account. */
  | 'CHECK'
  /** Handing over of the electronic case. Where no system registers (S4.9), the end and the withdrawal wait as well while its outcome is unknown. */
  | 'HAND_CASE_OVER'
  /** Identification by a document that the person shows (S7.3(1)). One that was shown before the outage stays, and a paper can be scanned. */
  | 'IDENTIFY'
  /** Issue of the notification of received contributions (S7.8). A notification that was issued before the outage stays. */
  | 'ISSUE_NOTIFICATION'
  /** Any other step, for versions of this gateway newer than your client. */
  | 'OTHER'
  /** Registration. While its outcome is unknown, the end and the withdrawal of the application wait as well. */
  | 'REGISTER'
  /** Reports of the stages to the monitoring system, or to E-maket where E-maket reports them (S4.10). The application itself goes on, and the reports follow after the outage. */
  | 'REPORT_STAGES'
  /** Sending of the result. While SHEP is down it waits in the gateway, and leaves when SHEP is back. One that its receiver did not take is parked: `resendResult` sends it again. */
  | 'SEND_RESULT'
  /** Taking over of the decision that the provider's own system tells (S7.2(5)). No application is refused for it, and none is decided. */
  | 'TAKE_DECISION'
  /** Attachment of a scan with a digital signature, and the signature under a statement (S7.2(22)). Scans without one are taken. */
  | 'VERIFY_SIGNATURE';

/** Parts of the product that stand still while a system is down. An outage of one bank hits the questions about its own accounts alone, one of SHEP's asynchronous channel the sending of results. Where messages are signed, an outage of `SIGNATURE_SERVICE` stops the messages to SHEP and the handing over of cases, too. */
export type Blocks = {
  __typename?: 'Blocks';
  /** Schema fields of which every question fails, as `Type.field`. A field that takes a step of an application fails on the routes of `stateServices`. */
  fields: Array<Scalars['String']['output']>;
  /** Further fields, of which a kind of question fails. */
  fieldsInPart: Array<BlockedInPart>;
  /** State services with a step that fails, in the order of their numbers. */
  stateServices: Array<BlockedService>;
  /** The same in words: one sentence, of the banks and of SHEP two. */
  summary: Scalars['String']['output'];
  /** Systems behind the system, which no question and no result reaches then. Empty for a system that is no bus. */
  systems: Array<SystemId>;
};


/** Parts of the product that stand still while a system is down. An outage of one bank hits the questions about its own accounts alone, one of SHEP's asynchronous channel the sending of results. Where messages are signed, an outage of `SIGNATURE_SERVICE` stops the messages to SHEP and the handing over of cases, too. */
export type BlocksSummaryArgs = {
  language?: Language;
};

/** A limit of legal capacity, or a conviction (element `personCapableStatus`). */
export type CapacityStatus = {
  __typename?: 'CapacityStatus';
  /** GBD FL: `court`. */
  court?: Maybe<Coded>;
  /** True when the record shows no end by today. */
  current: Scalars['Boolean']['output'];
  /** GBD FL: `capableNumber`, number of the decision. */
  decisionNumber?: Maybe<Scalars['String']['output']>;
  /** Limit or conviction that holds, or held. */
  status: Coded;
  /** GBD FL: `capableDate`. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** GBD FL: `capableEndDate`. */
  validUntil?: Maybe<Scalars['Date']['output']>;
};

/** An account of an invented person, or one that only seems to be. */
export type CastAccount = {
  __typename?: 'CastAccount';
  /** Number of a control account. Null for an IBAN. */
  controlAccount?: Maybe<Scalars['String']['output']>;
  /** Number of an account in a bank. Null for a control account. */
  iban?: Maybe<Scalars['IBAN']['output']>;
  /** Name of the outcome type. */
  outcome: Scalars['String']['output'];
  /** Story of the account: the rule that it shows. */
  story: Scalars['String']['output'];
};


/** An account of an invented person, or one that only seems to be. */
export type CastAccountStoryArgs = {
  language?: Language;
};

/** Expected answer of one register about an invented person. */
export type CastExpectation = {
  __typename?: 'CastExpectation';
  /** Kind of failure, where the register fails for this person. Null otherwise. */
  faultClass?: Maybe<FaultClass>;
  /** Name of the outcome type, for example `SeveralRecords`. */
  outcome: Scalars['String']['output'];
  /** Register that answers. */
  system: SystemId;
};

/** An invented person whose story shows a rule. */
export type CastMember = {
  __typename?: 'CastMember';
  /** Accounts to ask the banks about, each with its story. */
  accounts: Array<CastAccount>;
  /** Expected answers of the registers about this person. */
  expect: Array<CastExpectation>;
  /** IIN, with a serial of 9000 or more. */
  iin: Scalars['IIN']['output'];
  /** Name of the invented person. */
  name: Scalars['String']['output'];
  /** Story of the person: the rule that it shows. */
  story: Scalars['String']['output'];
};


/** An invented person whose story shows a rule. */
export type CastMemberStoryArgs = {
  language?: Language;
};

/** Result of a change. Only `Done` means that a record has changed. */
export type ChangeResult = Done | Incomplete | KeyInUse | NotFound | OutOfTurn | VersionChanged;

/** An application to be checked. */
export type CheckApplicationInput = {
  /** Account that the applicant names. It is needed where the rules require a question to a bank. */
  account?: InputMaybe<AccountInput>;
  /** `version` that the client saw. Of two changes at once, the second gets `VersionChanged`. */
  expectedVersion: Scalars['Int']['input'];
  /** Number of the application, `APP-…`. */
  id: Scalars['ID']['input'];
};

/** An application after a check, the answers of the systems, and the result of the check. */
export type CheckApplicationPayload = {
  __typename?: 'CheckApplicationPayload';
  /** Application as it is now. Null: no application has this number. */
  application?: Maybe<Application>;
  /** Answers that the systems just gave. Null where no system was asked. */
  dossier?: Maybe<Dossier>;
  /** Result of the check. */
  result: ApplicationResult;
};

/** A certificate of the civil registry. */
export type CivilCertificate = {
  __typename?: 'CivilCertificate';
  /** GBD FL: `beginDate`. */
  issuedOn?: Maybe<Scalars['Date']['output']>;
  /** GBD FL: `issueOrganisation`, in the register's words. */
  issuer?: Maybe<Scalars['String']['output']>;
  /** GBD FL: `number`. */
  number?: Maybe<Scalars['String']['output']>;
};

/** The answer to a question that a clerk asked. */
export type ClerkFinding = ClerkRecord & {
  __typename?: 'ClerkFinding';
  /** Instant of the record. */
  at: Scalars['DateTime']['output'];
  /** Account of the clerk. */
  by: Scalars['String']['output'];
  /** Facts that do not hold. */
  contrary: Array<RecordFact>;
  /** Outcome of the question. */
  outcome: FindingOutcome;
  /** Code of the question. */
  question: Scalars['String']['output'];
  /** Remarks of the clerk. Null: none. */
  remarks?: Maybe<Scalars['String']['output']>;
};

/** A record that a clerk made about an application. */
export type ClerkRecord = {
  /** Instant of the record. */
  at: Scalars['DateTime']['output'];
  /** Account of the clerk. */
  by: Scalars['String']['output'];
  /** Remarks of the clerk. Null: none. */
  remarks?: Maybe<Scalars['String']['output']>;
};

/** A value of a register's dictionary. */
export type Coded = {
  __typename?: 'Coded';
  /** Code of the register. */
  code: Scalars['String']['output'];
  /** False for a code without a name, or one that rules branch on and the gateway does not know: show it, do not decide on it. */
  known: Scalars['Boolean']['output'];
  /** Name in the register's words; English where the gateway has it, else Russian. Null where neither the register nor the gateway has a name. */
  name?: Maybe<Scalars['String']['output']>;
};


/** A value of a register's dictionary. */
export type CodedNameArgs = {
  language?: Language;
};

/** Facts for a support ticket. A fact that the ticket has already stays. */
export type CompleteSupportTicketInput = {
  /** Fact 2: registration number of the application. Letters, digits and `. _ : / -`, at most 64, and no IIN. */
  applicationNumber?: InputMaybe<Scalars['String']['input']>;
  /** `version` that the client saw. */
  expectedVersion: Scalars['Int']['input'];
  /** Number of the support ticket. */
  id: Scalars['ID']['input'];
  /** Your own key, 8 to 64 letters, digits and `. _ : -`: the same request under the same key is done once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Fact 3: IIN of the person. */
  iin?: InputMaybe<Scalars['IIN']['input']>;
  /** Fact 5: names or addresses of pictures of the screen, each one line of at most 200 characters. */
  screenshots?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Fact 1: state service of the application. */
  stateService?: InputMaybe<StateServiceCode>;
};

/** An external system of the state, and its condition. */
export type ConnectedSystem = {
  __typename?: 'ConnectedSystem';
  /**
   * Schema fields that an outage of the system affects (`Type.field`).
   * @deprecated `blocks` tells routes, steps and conditions, too.
   */
  affects: Array<Scalars['String']['output']>;
  /** Parts of the product that stand still while the system is down, whether it is up or down now. */
  blocks: Blocks;
  /** Outages of the last days, the oldest day first; of a system with parts: of any part. */
  days: Array<SystemDay>;
  /** Fixed identifier. */
  id: SystemId;
  /** Full name, as the orders have it. */
  name: Scalars['String']['output'];
  /** Outage that is going on (of several parts: the oldest). Null without one. */
  openIncident?: Maybe<Incident>;
  /** Bus through which the system is reached. Null for a system with an address of its own. */
  parent?: Maybe<ConnectedSystem>;
  /** Parts of the system, each with a state of its own: the banks. Empty for a system without parts. */
  parts: Array<SystemPart>;
  /** First failure of the open incident. Null without one. */
  since?: Maybe<Scalars['DateTime']['output']>;
  /** State of the system now. */
  state: SystemState;
};


/** An external system of the state, and its condition. */
export type ConnectedSystemDaysArgs = {
  last?: Scalars['Int']['input'];
};


/** An external system of the state, and its condition. */
export type ConnectedSystemNameArgs = {
  language?: Language;
};

/** The person has agreed: the question may be asked. */
export type ConsentGiven = {
  __typename?: 'ConsentGiven';
  /** Sentences for the person at the screen. */
  message: Scalars['String']['output'];
  /** The register whose data may be read. */
  system: SystemId;
};


/** The person has agreed: the question may be asked. */
export type ConsentGivenMessageArgs = {
  language?: Language;
};

/** The person must agree before the register may be asked. */
export type ConsentNeeded = AppointmentsAnswer & BankAccountAnswer & DisabilityAnswer & FactCheckAnswer & IdentityAnswer & PensionAccountsAnswer & RegisterAnswer & SocialContributionsAnswer & {
  __typename?: 'ConsentNeeded';
  /** State of the person's consent. */
  consent: ConsentState;
  /** Sentence that tells the person how to agree. */
  howToConsent: Scalars['String']['output'];
  /** Always false. */
  known: Scalars['Boolean']['output'];
  /** Sentences for the person at the screen. */
  message: Scalars['String']['output'];
  /** Next step for the reader. */
  nextStep: NextStep;
  /** Always null. */
  request?: Maybe<RegisterRequest>;
  /** Instant from which consent may be asked for again: before, no SMS is sent. Null: at once. */
  requestableFrom?: Maybe<Scalars['DateTime']['output']>;
  /** The system that was not asked. */
  system: SystemId;
};


/** The person must agree before the register may be asked. */
export type ConsentNeededHowToConsentArgs = {
  language?: Language;
};


/** The person must agree before the register may be asked. */
export type ConsentNeededMessageArgs = {
  language?: Language;
};

/** A person was asked for consent: once for an organisation and a register, until the request is over. */
export type ConsentRequest = Node & {
  __typename?: 'ConsentRequest';
  /** Instant until which a consent counts. Afterwards the viewer must ask for it again. */
  expiresAt: Scalars['DateTime']['output'];
  /** Number of the request, `CR-…`. */
  id: Scalars['ID']['output'];
  /** Instant at which the person was asked. */
  requestedAt: Scalars['DateTime']['output'];
  /** Register whose data may be read on consent. */
  system: SystemId;
};

/** State of a person's consent. */
export type ConsentState =
  /** The request has run out, answered or not. */
  | 'EXPIRED'
  /** The person was sent as many requests as the limit of a day allows: no SMS was sent. */
  | 'LIMIT_REACHED'
  /** The person was not asked yet: `requestConsent` asks. */
  | 'NOT_REQUESTED'
  /** Any other state, for versions of this gateway newer than your client: show `message`. */
  | 'OTHER'
  /** The person has refused. */
  | 'REFUSED'
  /** The person had agreed and has withdrawn the consent. */
  | 'REVOKED'
  /** The person wants no more requests of this organisation: none is sent. */
  | 'STOPPED'
  /** The person was asked and has not answered yet. */
  | 'WAITING';

/** Consequence of a missing or contrary answer. An outage is neither: it changes nothing. */
export type Consequence = {
  __typename?: 'Consequence';
  /** Documents of which any one removes the obstacle (`DOCUMENT`). Empty otherwise. */
  documents: Array<DocumentKind>;
  /** Ways that other items open instead, in a sentence (`PERSON_DECIDES`). Null: none is named. */
  elsewhere?: Maybe<Scalars['String']['output']>;
  /** Ground on which the application is not registered (`BLOCKS`). Null otherwise. */
  ground?: Maybe<RefusalGround>;
  /** Kind of the consequence. */
  means: ConsequenceKind;
  /** Item of the order. Null where no item speaks of it. */
  ruleItem?: Maybe<Scalars['String']['output']>;
};


/** Consequence of a missing or contrary answer. An outage is neither: it changes nothing. */
export type ConsequenceElsewhereArgs = {
  language?: Language;
};

/** Kind of a consequence. */
export type ConsequenceKind =
  /** The application is not registered. */
  | 'BLOCKS'
  /** A document removes the obstacle. */
  | 'DOCUMENT'
  /** The answer changes nothing. */
  | 'NOTHING'
  /** Anything else, for versions of this gateway newer than your client: a clerk decides. */
  | 'OTHER'
  /** The text is silent or leaves a choice: a clerk decides. */
  | 'PERSON_DECIDES';

/** Payer of social contributions (S7.2(4)). */
export type ContributionPayer = {
  __typename?: 'ContributionPayer';
  /** Fund: `payer.bin`, of an organisation. Null for a payer who is a person: their number is their IIN. */
  bin?: Maybe<Scalars['BIN']['output']>;
  /** Fund: `payer.kind`. */
  kind: Coded;
};

/** Notification of the social contributions that were received for the settlement period (S7.8, appendix 5). */
export type ContributionsNotification = Node & Paper & {
  __typename?: 'ContributionsNotification';
  /** Number of the appendix that holds the form. Null: the item names no form. */
  appendix?: Maybe<Scalars['Int']['output']>;
  /** Contributions by month, the earliest first. */
  contributions: Array<SocialContribution>;
  /** Number of the paper in the gateway, `PAPER-…`. */
  id: Scalars['ID']['output'];
  /** IIN of the person whom the application is about. */
  iin: Scalars['IIN']['output'];
  /** Instant of the issue. */
  issuedAt: Scalars['DateTime']['output'];
  /** Issuer of the paper. */
  issuedBy: PaperIssuer;
  /** Kind of the paper. */
  kind: PaperKind;
  /** Sentence that the form is not public and the layout is the gateway's own. */
  layoutNote: Scalars['String']['output'];
  /** Number printed on the paper; it rises within the state service. The numbering is the gateway's own: no item names one. */
  number: Scalars['String']['output'];
  /** First day of the settlement period. */
  periodFrom: Scalars['Date']['output'];
  /** Last day of the settlement period. */
  periodTo: Scalars['Date']['output'];
  /** Name of the person. Null: the name was not known at the issue. */
  personName?: Maybe<Scalars['String']['output']>;
  /** Registration number of the application. Null: the application was not registered at the issue. */
  registrationNumber?: Maybe<Scalars['String']['output']>;
  /** Item that requires the paper. */
  ruleItem: Scalars['String']['output'];
  /** State service whose item requires the paper. */
  stateService: StateServiceCode;
  /** Full name of the state service, as it was at the issue. */
  stateServiceName: Scalars['String']['output'];
  /** Title of the paper. */
  title: Scalars['String']['output'];
  /** Sum of the contributions, as the Fund gives it. */
  total: Scalars['Money']['output'];
};


/** Notification of the social contributions that were received for the settlement period (S7.8, appendix 5). */
export type ContributionsNotificationLayoutNoteArgs = {
  language?: Language;
};


/** Notification of the social contributions that were received for the settlement period (S7.8, appendix 5). */
export type ContributionsNotificationStateServiceNameArgs = {
  language?: Language;
};


/** Notification of the social contributions that were received for the settlement period (S7.8, appendix 5). */
export type ContributionsNotificationTitleArgs = {
  language?: Language;
};

/** A new application. */
export type CreateApplicationInput = {
  /** Representative who applies for the person. Left out: the person applies. */
  applicant?: InputMaybe<ApplicantInput>;
  /** Your own key, 8 to 64 letters, digits and `. _ : -`: the same request under the same key is done once. */
  idempotencyKey: Scalars['String']['input'];
  /** IIN of the person whom the application is about. */
  iin: Scalars['IIN']['input'];
  /** Place of reception. Required where the route names places (`ServiceRoute.reception`, S7.3(2)), refused elsewhere. */
  reception?: InputMaybe<ReceptionInput>;
  /** Route of the application: one of the state service's, and of the viewer's. */
  route: ApplicationRoute;
  /** State service that the application is for. */
  stateService: StateServiceCode;
};

/** Deadline of a case that waits for the provider's decision. */
export type Deadline = {
  __typename?: 'Deadline';
  /** The application. Null for a viewer who may not see it. */
  application?: Maybe<Application>;
  /** Number of the application, `APP-…`. */
  applicationId: Scalars['ID']['output'];
  /** Instant at which the case arrived. */
  arrivedAt: Scalars['DateTime']['output'];
  /** Last lawful moment of the decision. Null: the calendar does not hold a year in the way. */
  decideBy?: Maybe<Scalars['DateTime']['output']>;
  /** True: the term is over. */
  overdue: Scalars['Boolean']['output'];
  /** State of the application. */
  state: ApplicationState;
  /** State service of the application. */
  stateService: StateServiceCode;
  /** Working days of the term that are left, today among them; 0 when it is over. Null with `decideBy`. */
  workingDaysLeft?: Maybe<Scalars['Int']['output']>;
};

/** A page of deadlines. */
export type DeadlineConnection = {
  __typename?: 'DeadlineConnection';
  /** Items of the page, each with its place in the list. */
  edges: Array<DeadlineEdge>;
  /** Items of the page. */
  nodes: Array<Deadline>;
  /** Place of the page in the list. */
  pageInfo: PageInfo;
  /** Number of items in the whole list. */
  totalCount: Scalars['Int']['output'];
};

/** A deadline in a list. */
export type DeadlineEdge = {
  __typename?: 'DeadlineEdge';
  /** Place of the deadline in the list, for `after`. */
  cursor: Scalars['String']['output'];
  /** Deadline at this place of the list. */
  node: Deadline;
};

/** Filter of deadlines. A field that is left out filters nothing. */
export type DeadlineFilter = {
  /** Deadlines before this instant; a deadline that cannot be computed is among them. */
  before?: InputMaybe<Scalars['DateTime']['input']>;
  /** True: cases whose term is over. False: all others. */
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** Cases of this state service. */
  stateService?: InputMaybe<StateServiceCode>;
};

/** Outcome of a proceeding. */
export type DecisionOutcome =
  /** The service is rendered. */
  | 'GRANTED'
  /** Any other outcome, for versions of this gateway newer than your client. */
  | 'OTHER'
  /** The service is refused, with reasons. */
  | 'REFUSED';

/** Period for which a provider appoints, as the provider set it (S7.3 p1): the gateway computes and corrects nothing. */
export type DecisionPeriod = {
  __typename?: 'DecisionPeriod';
  /** Last day of the period. Null: without an end. */
  endsOn?: Maybe<Scalars['Date']['output']>;
  /** Item of the order. */
  ruleItem: Scalars['String']['output'];
  /** Name of the provider, who set it. Null: the public text names none. */
  setBy?: Maybe<Scalars['String']['output']>;
  /** First day of the period. */
  startsOn: Scalars['Date']['output'];
};


/** Period for which a provider appoints, as the provider set it (S7.3 p1): the gateway computes and corrects nothing. */
export type DecisionPeriodSetByArgs = {
  language?: Language;
};

/** Period for which a provider appoints. */
export type DecisionPeriodInput = {
  /** Last day of the period. Left out: without an end. */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** First day of the period. */
  startsOn: Scalars['Date']['input'];
};

/** Rule on the decision of the provider. */
export type DecisionRule = {
  __typename?: 'DecisionRule';
  /** Hearing before a refusal. Null: no item names one. */
  hearing?: Maybe<HearingRule>;
  /** Item on the period for which the provider appoints. Null: none names one. */
  periodItem?: Maybe<Scalars['String']['output']>;
  /** Item of the order. */
  ruleItem: Scalars['String']['output'];
  /** System of the provider that tells the decision (`takeDecision`). Null: a person of the provider records it, as where the gateway is not connected to the system. */
  system?: Maybe<SystemId>;
  /** Term from the arrival of the case, working days. Null: the public text names none. */
  workingDays?: Maybe<Scalars['Int']['output']>;
};

/** A content to be deleted. */
export type DeleteUploadInput = {
  /** Name of the content, as `POST /scans` gave it. */
  upload: Scalars['ID']['input'];
};

/** The contents that still wait after one was deleted, and the result. */
export type DeleteUploadPayload = {
  __typename?: 'DeleteUploadPayload';
  /** Result of the change: `Done`, or `NotFound` where the account has no such content waiting. */
  result: ChangeResult;
  /** Contents of the viewer's account that still wait, the oldest first. */
  uploads: Array<Upload>;
};

/** Answer of the disability databank. */
export type DisabilityAnswer = {
  /** True: the register answered, with records or with "there is none". False: the gateway does not know. */
  known: Scalars['Boolean']['output'];
  /** Sentences for the person at the screen. */
  message: Scalars['String']['output'];
  /** Next step for the reader. */
  nextStep: NextStep;
  /** Exchange with the system. Null where nothing left the gateway. */
  request?: Maybe<RegisterRequest>;
  /** The system that was asked. */
  system: SystemId;
};


/** Answer of the disability databank. */
export type DisabilityAnswerMessageArgs = {
  language?: Language;
};

/** A certificate that a division of medical and social examination issued. */
export type DisabilityCertificate = {
  __typename?: 'DisabilityCertificate';
  /** TsBDI: `issuedOn`. */
  issuedOn?: Maybe<Scalars['Date']['output']>;
  /** TsBDI: `kind`: of disability, of the degree of loss of capacity, of rehabilitation. */
  kind: Coded;
  /** TsBDI: `number`. */
  number: Scalars['String']['output'];
  /** TsBDI: `validUntil`. Null where it has no end. */
  validUntil?: Maybe<Scalars['Date']['output']>;
};

/** Group of disability. */
export type DisabilityGroup =
  /** Child with disability. */
  | 'CHILD'
  /** Disability of group I. */
  | 'FIRST'
  /** A group that the gateway does not know: show `groupName`, do not decide. */
  | 'OTHER'
  /** Disability of group II. */
  | 'SECOND'
  /** Disability of group III. */
  | 'THIRD';

/** A disability as the databank (TsBDI) has it. The contract is invented: none is public. */
export type DisabilityRecord = DisabilityAnswer & RegisterAnswer & {
  __typename?: 'DisabilityRecord';
  /** TsBDI: `reason`. */
  cause?: Maybe<Coded>;
  /** TsBDI: `certificates`. */
  certificates: Array<DisabilityCertificate>;
  /** TsBDI: `division` of medical and social examination that set it. */
  division?: Maybe<Scalars['String']['output']>;
  /** TsBDI: `group`. Rules branch on it: S6.12 asks for the first or second. */
  group: DisabilityGroup;
  /** TsBDI: `group` in the databank's words. */
  groupName: Coded;
  /** TsBDI: `iin`. */
  iin: Scalars['IIN']['output'];
  /** TsBDI: `indefinite`, a flag of its own. S6.12 asks for it. */
  indefinite: Scalars['Boolean']['output'];
  /** Always true. */
  known: Scalars['Boolean']['output'];
  /** TsBDI: `degree`, loss of general working capacity in percent, 0 to 100. Null where it was not set. */
  lossOfCapacityPercent?: Maybe<Scalars['Int']['output']>;
  /** One sentence for the person at the screen. */
  message: Scalars['String']['output'];
  /** Next step for the reader. */
  nextStep: NextStep;
  /** Exchange with the system. */
  request?: Maybe<RegisterRequest>;
  /** Always `DISABILITY_DATABANK`. */
  system: SystemId;
  /** TsBDI: `beginDate`. */
  validFrom: Scalars['Date']['output'];
  /** TsBDI: `endDate`. **Null is no proof that it is indefinite: see `indefinite`.** */
  validUntil?: Maybe<Scalars['Date']['output']>;
};


/** A disability as the databank (TsBDI) has it. The contract is invented: none is public. */
export type DisabilityRecordMessageArgs = {
  language?: Language;
};

/** Cause for which a code gives no document. */
export type DocumentCodeFault =
  /** The time of the code is over. */
  | 'CODE_EXPIRED'
  /** The code is another person's. It stays unused. */
  | 'CODE_OF_ANOTHER_PERSON'
  /** The service has given out no such code. */
  | 'CODE_UNKNOWN'
  /** The code was used before. */
  | 'CODE_USED'
  /** Any other cause: show `message`. */
  | 'OTHER';

/** Last day of validity of a document of a package. */
export type DocumentEnd = {
  __typename?: 'DocumentEnd';
  /** Document. Null: the data file of the state service no longer has this kind. */
  document?: Maybe<DocumentKind>;
  /** Last day on which the document is valid. */
  lastDay: Scalars['Date']['output'];
};

/** Last day of validity of a document. */
export type DocumentEndInput = {
  /** Code of the document (`StateService.documents`). */
  document: Scalars['String']['input'];
  /** Last day on which the document is valid. */
  lastDay: Scalars['Date']['input'];
};

/** Form of a document. */
export type DocumentForm =
  /** An electronic document: a digital signature certifies it (S7.2(20)), which was valid when the document was added. */
  | 'ELECTRONIC_DOCUMENT'
  /** Any other form, for versions of this gateway newer than your client. */
  | 'OTHER'
  /** A scan of paper. A scan does not become an electronic document. */
  | 'SCAN'
  /** Shown by the service of digital documents, for display and use (S7.2(19)). No signature certifies it. */
  | 'SHOWN_DOCUMENT';

/** A kind of document that the rules name. */
export type DocumentKind = {
  __typename?: 'DocumentKind';
  /** Code within the service. */
  code: Scalars['String']['output'];
  /** Name of the kind of document. */
  name: Scalars['String']['output'];
  /** Item of the order. */
  ruleItem: Scalars['String']['output'];
};


/** A kind of document that the rules name. */
export type DocumentKindNameArgs = {
  language?: Language;
};

/** No document was shown, and the application is as before. */
export type DocumentNotShown = {
  __typename?: 'DocumentNotShown';
  /** Fault of the code, as the service tells it. Null: the service was not asked. */
  fault?: Maybe<DocumentCodeFault>;
  /** Sentences for the person at the screen. */
  message: Scalars['String']['output'];
  /** Reason for which the service was not asked. Null: it was. */
  refusal?: Maybe<RegisterAnswer>;
};


/** No document was shown, and the application is as before. */
export type DocumentNotShownMessageArgs = {
  language?: Language;
};

/** An identity document. */
export type DocumentSearchInput = {
  /** Number of the document: letters, digits and hyphens, 3 to 32. */
  number: Scalars['String']['input'];
};

/** The change is made, now or before under the same key. */
export type Done = {
  __typename?: 'Done';
  /** `id` of the changed record, or the name of a deleted upload. It is not called `id`: a cache would take this result for the record. */
  changedId: Scalars['ID']['output'];
};

/** Answers of the systems that the rules name, and the readiness for a registration that follows. */
export type Dossier = {
  __typename?: 'Dossier';
  /** Banks. `NotAsked`, with the item, where the route does not name them. */
  bankAccount: BankAccountAnswer;
  /** True where every system asked gave its answer. False as soon as one is unavailable, withheld, or needs a consent. A system that a rule forbids to ask does not count as missing. */
  complete: Scalars['Boolean']['output'];
  /** TsBDI. `NotAsked`, with the item, where the route does not name it. */
  disability: DisabilityAnswer;
  /** System with earlier decisions, which the check that comes first asks (S5.9(1), S7.10(1)). `NotAsked`, with the item, where the route does not name it. */
  factCheck: FactCheckAnswer;
  /** GBD FL. `NotAsked`, with the item, where the route does not name it. */
  identity: IdentityAnswer;
  /** IIN of the person whom the application is about. */
  iin: Scalars['IIN']['output'];
  /** ENPF: asked through the system that the route names. `NotAsked`, with the item, where the route does not name it. */
  pensionAccounts: PensionAccountsAnswer;
  /** Every question of the route, with its answer. */
  questions: Array<DossierQuestion>;
  /** Readiness of the rules. */
  readiness: Readiness;
  /** Outage of the service of digital documents, which shows the relation of the applicant to the person. Null: it has answered, or was not asked. */
  representationOutage?: Maybe<RegisterUnavailable>;
  /** Route of the questions. */
  route: ApplicationRoute;
  /** State service that the application is for. */
  stateService: StateServiceCode;
};

/** Application for which a dossier is put together. */
export type DossierInput = {
  /** Account that the applicant names. It is needed where the rules require a question to a bank. */
  account?: InputMaybe<AccountInput>;
  /** Registration number of the application, where it has one. */
  applicationNumber?: InputMaybe<Scalars['String']['input']>;
  /** The front end's own id of the application, or the number of one that is kept here. */
  applicationRef?: InputMaybe<Scalars['ID']['input']>;
  /** Legal basis of the questions, where it is not the application. */
  basis?: InputMaybe<LegalBasisInput>;
  /** Codes of the documents that the applicant has brought (`StateService.documents`). */
  documents?: InputMaybe<Array<Scalars['String']['input']>>;
  /** IIN of the person whom the application is about. */
  iin: Scalars['IIN']['input'];
  /** True: a clerk looked at the package of documents, and it complies. Where an item puts this look first (S4.9, S6.10, S6.12), no system is asked without it. */
  packageComplies?: Scalars['Boolean']['input'];
  /** Place of reception, where the route names places (`ServiceRoute.reception`). */
  reception?: InputMaybe<ReceptionInput>;
  /** True where a representative applies for the person. */
  represented?: Scalars['Boolean']['input'];
  /** Route of the question: the party that asks, and its channel. Left out: the first route of the viewer's role. */
  route?: InputMaybe<ApplicationRoute>;
  /** State service that the application is for. */
  stateService: StateServiceCode;
};

/** A question of the route, and its answer. */
export type DossierQuestion = {
  __typename?: 'DossierQuestion';
  /** Answer of the system, or the reason why there is none. */
  answer: RegisterAnswer;
  /** Facts of the record that rules name. Empty where there is no record, or more than one. */
  facts: Array<FactOfRecord>;
  /** The question as the rules have it. */
  question: ServiceQuestion;
};

/** A way in which a simulated system fails. The header `Tirek-Drill` and the control port spell it in their own way (`soapFault`); that spelling is read here, too. */
export type DrillFault =
  /** Connections are refused. */
  | 'DOWN'
  /** An answer that breaks the contract. */
  | 'DRIFT'
  /** A byte now and then, without end. */
  | 'DRIP'
  /** The system fails every second time. */
  | 'FLAPPING'
  /** Bytes without sense. */
  | 'GARBAGE'
  /** The system takes the question and never answers. */
  | 'HANG'
  /** An HTML page. */
  | 'HTML'
  /** The system answers with HTTP 500. */
  | 'HTTP_500'
  /** The system answers that it is overloaded, with Retry-After. */
  | 'OVERLOAD'
  /** An answer without end. */
  | 'OVERSIZED'
  /** The system breaks the connection. */
  | 'RESET'
  /** The system answers late. */
  | 'SLOW'
  /** A SOAP fault; for a JSON system its own error body with HTTP 200. */
  | 'SOAP_FAULT'
  /** A healthy answer cut off. */
  | 'TRUNCATED'
  /** The system refuses our credentials. */
  | 'UNAUTHORISED'
  /** An answer about another person. */
  | 'WRONG_PERSON';

/** A drill that has begun. */
export type DrillPayload = {
  __typename?: 'DrillPayload';
  /** Instant at which the drill ends by itself. */
  endsAt: Scalars['DateTime']['output'];
  /** Fault that is simulated. */
  fault: DrillFault;
  /** The drilled system, as it is now. */
  system: ConnectedSystem;
};

/** An earlier decision, payment, application or consent about a person. */
export type EarlierFact = {
  __typename?: 'EarlierFact';
  /** Fact check: `kind`. */
  kind: EarlierFactKind;
  /** Fact check: `number` of the decision or application. */
  number: Scalars['String']['output'];
  /** Fact check: `on`, the day of the fact. */
  on: Scalars['Date']['output'];
};

/** Kind of an earlier fact. The state service names those that rule an application out (`ServiceQuestion.needs`). */
export type EarlierFactKind =
  /** An application was filed. S7.10(1). */
  | 'APPLICATION'
  /** The payment was appointed. S5.9(1), S7.10(1). */
  | 'APPOINTMENT'
  /** Any other kind. **No rule may decide on the record then**: the fact may be one of those above under another word. */
  | 'OTHER'
  /** The payment was made. S5.9(1), S7.10(1). */
  | 'PAYMENT'
  /** The person consented to the appointment through the proactive service. S7.10(1). */
  | 'PROACTIVE_CONSENT'
  /** The appointment was refused. It counts in S5.9(1) alone. */
  | 'REFUSAL';

/** An electronic case (ЭМД) as the system took it. */
export type ElectronicCase = {
  __typename?: 'ElectronicCase';
  /** Instant at which the system took the case. */
  handedOverAt: Scalars['DateTime']['output'];
  /** Number of the case in that system. */
  number: Scalars['String']['output'];
};

/** A register's answer as it was given, enclosed to the application. */
export type Enclosure = {
  __typename?: 'Enclosure';
  /** The answer itself, for a viewer with the right to it. Reading it is on record as a look at the person. */
  answer: RegisterAnswer;
  /** Instant of the question. */
  askedAt: Scalars['DateTime']['output'];
  /** Instant of the check for which the system was asked, of the notification, or at which the document was shown. */
  checkedAt: Scalars['DateTime']['output'];
  /** Identifier of the message at the system. */
  messageId?: Maybe<Scalars['String']['output']>;
  /** Code of the question; `CONTRIBUTIONS_NOTIFICATION` for the answer behind that notification (S7.8), `PRESENTED_DOCUMENT` for a document that the person showed (S7.3(1)). */
  question: Scalars['String']['output'];
  /** Identifier of the session at SHEP. */
  sessionId?: Maybe<Scalars['String']['output']>;
  /** System that answered. */
  system: SystemId;
};

/** A drill that has ended. */
export type EndDrillPayload = {
  __typename?: 'EndDrillPayload';
  /** The system. It counts as down until it has answered a question. */
  system: ConnectedSystem;
};

/** Maintenance to be ended. */
export type EndMaintenanceWindowInput = {
  /** Number of the maintenance, `MW-…`. */
  id: Scalars['ID']['input'];
};

/** Statement of an applicant. */
export type EnterStatementInput = {
  /** Account for the payment. It is asked about where `checkApplication` names no other. */
  account?: InputMaybe<AccountInput>;
  /** Address as the applicant writes it, at most 200 characters. It is shown, and compared with nothing. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** Birth date of the person. On a route that does not ask the person register it is the day of the IIN, where another route of the state service asks it. */
  birthDate: Scalars['Date']['input'];
  /** Number of the certificate of the degree of loss of general working capacity (S7.9 p4). */
  certificate?: InputMaybe<Scalars['String']['input']>;
  /** Telephone or e-mail of the applicant, at most 100 characters. */
  contact?: InputMaybe<Scalars['String']['input']>;
  /** `version` that the client saw. Of two changes at once, the second gets `VersionChanged`. */
  expectedVersion: Scalars['Int']['input'];
  /** Number of the application, `APP-…`. */
  id: Scalars['ID']['input'];
  /** Number of the identity document. */
  identityDocument?: InputMaybe<Scalars['String']['input']>;
  /** First name of the person. */
  name: Scalars['String']['input'];
  /** Notification that the applicant has read (S7.8 p2). Left out: the statement confirms none. */
  notification?: InputMaybe<AcquaintanceInput>;
  /** Patronymic of the person. Left out: the statement has none. */
  patronymic?: InputMaybe<Scalars['String']['input']>;
  /** Surname of the person whom the application is about. */
  surname: Scalars['String']['input'];
};

/** Ids and codes of a failed exchange that may be quoted. They hold no text of the other side and nothing about the person. */
export type Evidence = {
  __typename?: 'Evidence';
  /** Error code of the other side, `[A-Z0-9._-]{1,32}`. */
  errorCode?: Maybe<Scalars['String']['output']>;
  /** Instant at which the attempt had failed. */
  failedAt: Scalars['DateTime']['output'];
  /** HTTP status. */
  httpStatus?: Maybe<Scalars['Int']['output']>;
  /** Our id of the message. */
  messageId?: Maybe<Scalars['String']['output']>;
  /** Instant at which the attempt was sent. */
  sentAt: Scalars['DateTime']['output'];
  /** Id of the service in SHEP's register. */
  serviceId?: Maybe<Scalars['String']['output']>;
  /** SHEP's id of the exchange, with braces. */
  sessionId?: Maybe<Scalars['String']['output']>;
};

/** Answer of the state body's system with earlier appointments, payments and applications. */
export type FactCheckAnswer = {
  /** True: the system answered, also with "nothing found". False: the gateway does not know. */
  known: Scalars['Boolean']['output'];
  /** Sentences for the person at the screen. */
  message: Scalars['String']['output'];
  /** Next step for the reader. */
  nextStep: NextStep;
  /** Exchange with the system. Null where nothing left the gateway. */
  request?: Maybe<RegisterRequest>;
  /** The system that was asked. */
  system: SystemId;
};


/** Answer of the state body's system with earlier appointments, payments and applications. */
export type FactCheckAnswerMessageArgs = {
  language?: Language;
};

/** Earlier decisions about one person and one state service. The contract is invented: none is public. S5.9(1), S7.10(1). */
export type FactCheckRecord = FactCheckAnswer & RegisterAnswer & {
  __typename?: 'FactCheckRecord';
  /** Fact check: `facts`. Empty: the system answered that it has nothing. */
  facts: Array<EarlierFact>;
  /** Fact check: `iin`. */
  iin: Scalars['IIN']['output'];
  /** Always true. */
  known: Scalars['Boolean']['output'];
  /** Sentences for the person at the screen. */
  message: Scalars['String']['output'];
  /** Next step for the reader. */
  nextStep: NextStep;
  /** Exchange with the system. */
  request?: Maybe<RegisterRequest>;
  /** Fact check: `stateService`. */
  stateService: StateServiceCode;
  /** Always `FACT_CHECK`. */
  system: SystemId;
};


/** Earlier decisions about one person and one state service. The contract is invented: none is public. S5.9(1), S7.10(1). */
export type FactCheckRecordMessageArgs = {
  language?: Language;
};

/** A fact, as a record shows it. */
export type FactOfRecord = {
  __typename?: 'FactOfRecord';
  /** Fact that rules name. */
  fact: RecordFact;
  /** True where the fact holds. Null: the record does not say, or contradicts itself. */
  holds?: Maybe<Scalars['Boolean']['output']>;
};

/** A kind of failure. */
export type FaultClass =
  /** The caller went away, or the whole answer's time was over while the register's own time was not over. */
  | 'ABANDONED'
  /** The answer cannot be read: too large, encoded, cut, not XML or JSON. */
  | 'BAD_RESPONSE'
  /** No connection: DNS, refused, reset, TLS. */
  | 'CONNECTION'
  /** The answer is well-formed, but breaks the contract, or is about another person. */
  | 'CONTRACT_DRIFT'
  /** Nothing was sent, because the system is known to be down. */
  | 'NOT_TRIED'
  /** Any other kind, for versions of this gateway newer than your client. */
  | 'OTHER'
  /** The gateway had no capacity: its queue was full, the time of the answer ran out in the queue, or its event loop was blocked while a system was asked. */
  | 'OUR_CAPACITY'
  /** The other side refused our credentials. */
  | 'OUR_CREDENTIALS'
  /** A defect of the gateway. */
  | 'OUR_DEFECT'
  /** Our quota with the other side is used up. */
  | 'OUR_QUOTA'
  /** The other side said that it is overloaded. */
  | 'OVERLOADED'
  /** The other side returned an error of its own. */
  | 'SYSTEM_ERROR'
  /** No answer within the attempt's own time. */
  | 'TIMEOUT';

/** Place of a failure. */
export type FaultOrigin =
  /** The failure lies in the bus between: SHEP, or the system that passes our question on. */
  | 'BUS'
  /** The failure lies elsewhere, for versions of this gateway newer than your client. */
  | 'OTHER'
  /** The failure lies in this gateway. */
  | 'OURS'
  /** The failure lies in the register. */
  | 'REGISTER'
  /** The failure lies in the signature of our message: the service that signs did not sign it, and nothing has left. */
  | 'SIGNATURE';

/** Outcome of a question that a clerk asked. */
export type FindingOutcome =
  /** The system answered that it has no data. */
  | 'ABSENT'
  /** The person did not agree to the question. */
  | 'CONSENT_DENIED'
  /** The data differ from the statement. */
  | 'DIFFERS'
  /** The system has the data. */
  | 'FOUND'
  /** Any other outcome, for versions of this gateway newer than your client. */
  | 'OTHER'
  /** The system did not answer. */
  | 'OUTAGE';

/** A system to be switched off here. */
export type ForceOutageInput = {
  /** Your own key, 8 to 64 letters, digits and `. _ : -`: the same request under the same key is done once. */
  idempotencyKey: Scalars['String']['input'];
  /** Part of the system: a bank's code. Left out: the whole system. */
  part?: InputMaybe<Scalars['String']['input']>;
  /** One line of at most 500 characters, without control or direction characters, and without an IIN. */
  reason: Scalars['String']['input'];
  /** System to switch off. */
  system: SystemId;
  /** True: the gateway writes to the support service about the applications that the outage hits. */
  tickets: Scalars['Boolean']['input'];
  /** Instant at which the outage ends by itself: at most 30 days from now. */
  until: Scalars['DateTime']['input'];
};

/** A system that an operator has switched off here. */
export type ForcedOutage = {
  __typename?: 'ForcedOutage';
  /** Account of the operator. */
  by: Scalars['String']['output'];
  /** Operator's reason. */
  reason: Scalars['String']['output'];
  /** Instant at which the outage ends by itself. */
  until: Scalars['DateTime']['output'];
};

/** A ground of refusal that a clerk found. */
export type FoundGround = ClerkRecord & {
  __typename?: 'FoundGround';
  /** Instant of the record. */
  at: Scalars['DateTime']['output'];
  /** Account of the clerk. */
  by: Scalars['String']['output'];
  /** Ground of refusal. Null: the data file of the state service no longer has it. */
  ground?: Maybe<RefusalGround>;
  /** Remarks of the clerk. Null: none. */
  remarks?: Maybe<Scalars['String']['output']>;
};

/** A record behind a number. */
export type FoundRecord = {
  __typename?: 'FoundRecord';
  /** Kind of the record. */
  kind: FoundRecordKind;
  /** Number of the record, for the query of its kind. It is not called `id`: a cache would take this for the record. */
  recordId: Scalars['ID']['output'];
  /** Sentence about the record. It names no person of an application. */
  text: Scalars['String']['output'];
};


/** A record behind a number. */
export type FoundRecordTextArgs = {
  language?: Language;
};

/** Kind of a record. */
export type FoundRecordKind =
  /** An application: `application`. */
  | 'APPLICATION'
  /** An outage: `incident`. */
  | 'INCIDENT'
  /** A look on record: `node`. */
  | 'LOOK'
  /** Announced maintenance: `node`. */
  | 'MAINTENANCE'
  /** Any other record, for versions of this gateway newer than your client. */
  | 'OTHER'
  /** A message to a support service: `supportMessage`. */
  | 'SUPPORT_MESSAGE'
  /** A support ticket: `supportTicket`. */
  | 'SUPPORT_TICKET';

/** A contribution of one payer for one month. */
export type FundContribution = {
  __typename?: 'FundContribution';
  /** Fund: `amount`, tenge. */
  amount: Scalars['Money']['output'];
  /** True where money is at the Fund. What is accrued and unpaid does not count. */
  arrived: Scalars['Boolean']['output'];
  /** Fund: `arrivedOn`. Null: the contribution is accrued, and nothing has arrived. */
  arrivedOn?: Maybe<Scalars['Date']['output']>;
  /** Fund: `month` for which the contribution is paid, `YYYY-MM`. */
  month: Scalars['String']['output'];
  /** Fund: `payer`. */
  payer: ContributionPayer;
};

/** This gateway, as it runs now. */
export type Gateway = {
  __typename?: 'Gateway';
  /** Drills that were started by `drill` on this replica and go on. Drills of single requests and of the control port are not among them. */
  drills: Array<RunningDrill>;
  /** Destination of the letters. */
  mail: MailDestination;
  /** Profile of the gateway: the demands that it makes on its settings. */
  profile: GatewayProfile;
  /** Instant at which this replica started. */
  startedAt: Scalars['DateTime']['output'];
  /** Version of the gateway. */
  version: Scalars['String']['output'];
};

/** Profile of a gateway. */
export type GatewayProfile =
  /** Invented people and simulated systems; no token is needed. */
  | 'DEMO'
  /** Any other profile, for versions of this gateway newer than your client. */
  | 'OTHER'
  /** Real systems and real mailboxes. */
  | 'PRODUCTION'
  /** A trial with tokens; systems may be simulated, and letters are redirected. */
  | 'SANDBOX';

/** A decision to grant the service. */
export type GrantApplicationInput = {
  /** `version` that the client saw. Of two changes at once, the second gets `VersionChanged`. */
  expectedVersion: Scalars['Int']['input'];
  /** Number of the application, `APP-…`. */
  id: Scalars['ID']['input'];
  /** Period for which the provider appoints, as it set it. Needed where `DecisionRule.periodItem` names an item, else left out. */
  period?: InputMaybe<DecisionPeriodInput>;
  /** Reasons, at most 20, each a line of at most 500 characters without an IIN. */
  reasons?: Array<Scalars['String']['input']>;
};

/** Hearing on the provisional decision. */
export type Hearing = ProceedingRecord & {
  __typename?: 'Hearing';
  /** Instant of the record. */
  at: Scalars['DateTime']['output'];
  /** Account of its author. */
  by: Scalars['String']['output'];
  /** False: the person did not come. */
  came: Scalars['Boolean']['output'];
  /** Instant of the hearing. */
  heldAt: Scalars['DateTime']['output'];
  /** Notes of the hearing. Null: none. */
  notes?: Maybe<Scalars['String']['output']>;
};

/** Rule on the notice and the hearing before a refusal. */
export type HearingRule = {
  __typename?: 'HearingRule';
  /** Working days from the notice to the decision, at least. */
  noticeWorkingDays: Scalars['Int']['output'];
  /** Item on the objection. Null: no item names one. */
  objectionItem?: Maybe<Scalars['String']['output']>;
  /** Working days for an objection, from the day on which the person obtained the notice. Null: no item names an objection. */
  objectionWorkingDays?: Maybe<Scalars['Int']['output']>;
  /** Item on the decision after the hearing. */
  outcomeItem: Scalars['String']['output'];
  /** Item of the order. */
  ruleItem: Scalars['String']['output'];
};

/** The rule on identification by a shown document. */
export type IdentificationRule = {
  __typename?: 'IdentificationRule';
  /** Consequence of a document that differs from the statement. */
  discrepancy: Consequence;
  /** Kinds of documents that identify a person. */
  documents: Array<ShownKind>;
  /** Item of the order. */
  ruleItem: Scalars['String']['output'];
  /** System that gives the document. */
  system: SystemId;
};

/** Answer of the person register. The register may know several persons where one was expected. */
export type IdentityAnswer = {
  /** True: the register answered, with records or with "there is none". False: the gateway does not know. */
  known: Scalars['Boolean']['output'];
  /** Sentences for the person at the screen. */
  message: Scalars['String']['output'];
  /** Next step for the reader. */
  nextStep: NextStep;
  /** Exchange with the system. Null where nothing left the gateway. */
  request?: Maybe<RegisterRequest>;
  /** The system that was asked. */
  system: SystemId;
};


/** Answer of the person register. The register may know several persons where one was expected. */
export type IdentityAnswerMessageArgs = {
  language?: Language;
};

/** A contradiction between a record and the digits of its IIN. */
export type IdentityDiscrepancy =
  /** The date of birth differs from the first six digits. */
  | 'BIRTH_DATE_DIFFERS_FROM_IIN'
  /** Any other contradiction, for versions of this gateway newer than your client. */
  | 'OTHER'
  /** The gender differs from the century digit. */
  | 'SEX_DIFFERS_FROM_IIN';

/** An identity document of the person register (element `document`). */
export type IdentityDocument = {
  __typename?: 'IdentityDocument';
  /** GBD FL: `birthDate` of the holder at issue. */
  birthDate?: Maybe<Scalars['Date']['output']>;
  /** GBD FL: `invalidityDate`. */
  invalidSince?: Maybe<Scalars['Date']['output']>;
  /** GBD FL: `issueOrganization`. */
  issuer?: Maybe<Coded>;
  /** GBD FL: `name` of the holder at issue. */
  name?: Maybe<Scalars['String']['output']>;
  /** GBD FL: `number`. */
  number: Scalars['String']['output'];
  /** GBD FL: `patronymic` of the holder at issue. */
  patronymic?: Maybe<Scalars['String']['output']>;
  /** True when the status is 17: a new document was issued, perhaps under another name (S7.10(3) excepts it). */
  replaced: Scalars['Boolean']['output'];
  /** GBD FL: `series`. Null for documents without one. */
  series?: Maybe<Scalars['String']['output']>;
  /** GBD FL: `status`: 00 valid, 07 unfit, 17 replaced, 18 change of the record of death. */
  status: Coded;
  /** GBD FL: `surname` of the holder at issue, perhaps an earlier one. */
  surname?: Maybe<Scalars['String']['output']>;
  /** GBD FL: `type`: 001 passport, 002 identity card, 015 foreign passport. */
  type: Coded;
  /** True when the status is 00 and the last day is not over. */
  valid: Scalars['Boolean']['output'];
  /** GBD FL: `beginDate`. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** GBD FL: `endDate`, last day of validity. Null when the document has none. */
  validUntil?: Maybe<Scalars['Date']['output']>;
};

/** One person of the person register (GBD FL, element `person` of its universal service). */
export type IdentityRecord = IdentityAnswer & RegisterAnswer & {
  __typename?: 'IdentityRecord';
  /** GBD FL: `addresses`, further addresses of any kind, past ones too. */
  addresses: Array<RegisteredAddress>;
  /** GBD FL: `birthCertificate`. */
  birthCertificate?: Maybe<CivilCertificate>;
  /** GBD FL: `birthDate`. */
  birthDate: Scalars['Date']['output'];
  /** GBD FL: `birthPlace`. */
  birthPlace?: Maybe<BirthPlace>;
  /** GBD FL: `personCapableStatus`: limits of legal capacity, and also convictions under articles 192, 216, 217. */
  capacity?: Maybe<CapacityStatus>;
  /** GBD FL: `citizenship`, ISO 3166 numeric; 398 is Kazakhstan. */
  citizenship?: Maybe<Coded>;
  /** GBD FL: `deathCertificate`. */
  deathCertificate?: Maybe<CivilCertificate>;
  /** GBD FL: `deathDate`. Null for the living. */
  deathDate?: Maybe<Scalars['Date']['output']>;
  /** True when there is a date of death, or the life status is that of a dead person. */
  deceased: Scalars['Boolean']['output'];
  /** Contradictions between the record and the digits of its IIN: facts for the clerk, not errors. */
  discrepancies: Array<IdentityDiscrepancy>;
  /** GBD FL: `documents`, **invalid ones included**: see `valid`. */
  documents: Array<IdentityDocument>;
  /** GBD FL: `excludeStatus`: the IIN was (conditionally) excluded from the register, on `validFrom`: `excludeDate`, else `excludeReasonDate`. */
  exclusion?: Maybe<StatusPeriod>;
  /** GBD FL: `gender`, 1 male, 2 female. */
  gender?: Maybe<Coded>;
  /** GBD FL: `disappearStatus`: hiding from an investigation, a court or a sentence. */
  hiding?: Maybe<SearchStatus>;
  /** The document to rely on: a valid identity card, else a valid passport. Null when there is neither. */
  identityDocument?: Maybe<IdentityDocument>;
  /** GBD FL: `iin`. */
  iin: Scalars['IIN']['output'];
  /** GBD FL: `imprisonedStatus`: convicted, or released. */
  imprisonment?: Maybe<StatusPeriod>;
  /** Always true. */
  known: Scalars['Boolean']['output'];
  /** GBD FL: `engFirstName`, in Latin letters. */
  latinName?: Maybe<Scalars['String']['output']>;
  /** GBD FL: `engSurname`, in Latin letters. */
  latinSurname?: Maybe<Scalars['String']['output']>;
  /** GBD FL: `lifeStatus`, 0 is alive. */
  lifeStatus: Coded;
  /** Sentences for the person at the screen. */
  message: Scalars['String']['output'];
  /** GBD FL: `missingStatus`: declared missing. */
  missing?: Maybe<SearchStatus>;
  /** GBD FL: `name`. */
  name?: Maybe<Scalars['String']['output']>;
  /** GBD FL: `nationality`. */
  nationality?: Maybe<Coded>;
  /** Next step for the reader. */
  nextStep: NextStep;
  /** GBD FL: `patronymic`. Null for persons without one. */
  patronymic?: Maybe<Scalars['String']['output']>;
  /** True when `registration` is in force: status 1 and no end date. S5.9, S6.10 ask for it. */
  registeredAtPermanentResidence: Scalars['Boolean']['output'];
  /** GBD FL: `regAddress`, place of registration. Null for many children. It may be a past one: see `current`. */
  registration?: Maybe<RegisteredAddress>;
  /** GBD FL: `removed`: the record was deleted and must not be relied on. */
  removed: Scalars['Boolean']['output'];
  /** GBD FL: `repatriationStatus`. */
  repatriation?: Maybe<StatusPeriod>;
  /** Exchange with the system. */
  request?: Maybe<RegisterRequest>;
  /** GBD FL: `surname`. Null for persons without one. */
  surname?: Maybe<Scalars['String']['output']>;
  /** Always `PERSON_REGISTER`. */
  system: SystemId;
  /** Warnings that must not be overlooked. Their sentences stand in `message` too. */
  warnings: Array<IdentityWarning>;
};


/** One person of the person register (GBD FL, element `person` of its universal service). */
export type IdentityRecordMessageArgs = {
  language?: Language;
};

/** A fact about a record that limits its use. */
export type IdentityWarning = {
  __typename?: 'IdentityWarning';
  /** Code of the warning. */
  code: IdentityWarningCode;
  /** Sentences for the person at the screen. */
  message: Scalars['String']['output'];
};


/** A fact about a record that limits its use. */
export type IdentityWarningMessageArgs = {
  language?: Language;
};

/** Code of a warning about a record. */
export type IdentityWarningCode =
  /** Legal capacity is limited, or there is a conviction under articles 192, 216, 217: see `capacity`. S7.6: a guardian applies. */
  | 'CAPACITY'
  /** The person has died. */
  | 'DECEASED'
  /** The record contradicts the digits of its IIN: see `discrepancies`. */
  | 'DISCREPANCY'
  /** The IIN was excluded from the register, perhaps conditionally. */
  | 'EXCLUDED'
  /** The person hides from an investigation, a court or a sentence. */
  | 'HIDING'
  /** The person was convicted, or released: see `imprisonment`. S7.7: the administration of the institution applies. */
  | 'IMPRISONMENT'
  /** The person was declared missing. */
  | 'MISSING'
  /** There is no valid identity card and no valid passport. */
  | 'NO_VALID_DOCUMENT'
  /** Any other warning, for versions of this gateway newer than your client. */
  | 'OTHER'
  /** The record was deleted from the register. */
  | 'REMOVED'
  /** The register found this record by a name or number that is spelt otherwise than in the search: compare it with the document. */
  | 'SPELT_OTHERWISE'
  /** A date of the record is impossible, for example a death in the future: the gateway leaves it out. */
  | 'UNUSABLE_DATE';

/** An outage of one system, from its first failure to the answer that ended it. */
export type Incident = Node & {
  __typename?: 'Incident';
  /** Different applications that were hit: counted, not kept. */
  affectedApplications: Scalars['Int']['output'];
  /** Different people that were hit: counted, not kept. */
  affectedPeople: Scalars['Int']['output'];
  /** Number of questions that the outage left without an answer. */
  affectedQuestions: Scalars['Int']['output'];
  /**
   * First failure after the outage had ended and came back within `FLAP_WINDOW_MS`: it keeps its number and its `since`. Null: it never ended in
   * between.
   */
  againSince?: Maybe<Scalars['DateTime']['output']>;
  /** Party that must act: the support service of the ministry, or the operator of this gateway. */
  audience: IncidentAudience;
  /** Number of all those cases. Null for a viewer who is no provider and no operator. */
  deadlineCount?: Maybe<Scalars['Int']['output']>;
  /**
   * Cases whose working days the outage eats, the nearest deadline first: their way to the decision and its result needs the system, or
   * they have a support ticket of the outage. Empty for an outage that ended. For providers and operators; null for any other viewer.
   */
  deadlines?: Maybe<Array<Deadline>>;
  /** True when the outage began during a drill. */
  drill: Scalars['Boolean']['output'];
  /** Evidence of the latest failed exchange. Null when nothing has left the gateway. */
  evidence?: Maybe<Evidence>;
  /** Kinds of failure seen so far. */
  faultClasses: Array<FaultClass>;
  /** Kinds of failure with their times. */
  faults: Array<IncidentFault>;
  /** Operator who switched the system off here, end and reason. Null where no operator did. */
  forced?: Maybe<ForcedOutage>;
  /** Readable number, `INC-…`, to quote in letters and calls. */
  id: Scalars['ID']['output'];
  /** Instant of the latest failure. */
  lastFailureAt: Scalars['DateTime']['output'];
  /** Messages about the outage, the oldest first. */
  messages: Array<SupportMessage>;
  /** Outage of the bus of which this outage turned out to be a part. */
  parent?: Maybe<Incident>;
  /** Part of the system: a bank's code, or `ASYNC` of SHEP, its asynchronous channel. Null for a whole system. */
  part?: Maybe<Scalars['String']['output']>;
  /** Operator's reason, where an operator ended the outage. */
  resolutionReason?: Maybe<Scalars['String']['output']>;
  /** Instant at which the outage ended. Null while it goes on. */
  resolvedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Cause of the end. Null while the outage goes on. */
  resolvedBy?: Maybe<IncidentEnd>;
  /** Instant of the first failure. It never changes while the outage lasts. */
  since: Scalars['DateTime']['output'];
  /** System that fails: the bus, where the bus is the cause. */
  system: SystemId;
};


/** An outage of one system, from its first failure to the answer that ended it. */
export type IncidentDeadlinesArgs = {
  first: Scalars['Int']['input'];
};

/** Party that must act on an outage. */
export type IncidentAudience =
  /** The operator of this gateway. */
  | 'OPERATOR'
  /** Any other party, for versions of this gateway newer than your client. */
  | 'OTHER'
  /** The support service that the orders name. */
  | 'SUPPORT';

/** A page of outages. */
export type IncidentConnection = {
  __typename?: 'IncidentConnection';
  /** Items of the page, each with its place in the list. */
  edges: Array<IncidentEdge>;
  /** Items of the page. */
  nodes: Array<Incident>;
  /** Place of the page in the list. */
  pageInfo: PageInfo;
  /** Number of items in the whole list. */
  totalCount: Scalars['Int']['output'];
};

/** An outage in a list. */
export type IncidentEdge = {
  __typename?: 'IncidentEdge';
  /** Place of the outage in the list, for `after`. */
  cursor: Scalars['String']['output'];
  /** Outage at this place of the list. */
  node: Incident;
};

/** Cause of the end of an outage. */
export type IncidentEnd =
  /** An answer of the system. */
  | 'ANSWER'
  /** The end of the time for which an operator had switched the system off. */
  | 'END'
  /** An operator, with a reason. */
  | 'OPERATOR'
  /** Anything else, for versions of this gateway newer than your client. */
  | 'OTHER';

/** One kind of failure within an outage. */
export type IncidentFault = {
  __typename?: 'IncidentFault';
  /** Kind of the failure. */
  faultClass: FaultClass;
  /** Instant of the first failure of this kind. */
  firstAt: Scalars['DateTime']['output'];
  /** Instant of the latest failure of this kind. */
  lastAt: Scalars['DateTime']['output'];
  /** Number of questions that failed so. */
  questions: Scalars['Int']['output'];
};

/** Filter of outages. A field that is left out filters nothing. */
export type IncidentFilter = {
  /** Outages on which this party must act. */
  audience?: InputMaybe<IncidentAudience>;
  /** True: outages that began during a drill. False: all others. */
  drill?: InputMaybe<Scalars['Boolean']['input']>;
  /** True: outages that go on. False: outages that ended. */
  open?: InputMaybe<Scalars['Boolean']['input']>;
  /** Outages of these systems. */
  systems?: InputMaybe<Array<SystemId>>;
};

/** An incident after a change, and the result of the change. */
export type IncidentPayload = {
  __typename?: 'IncidentPayload';
  /** Incident as it is now. Null: no incident has this number. */
  incident?: Maybe<Incident>;
  /** Result of the change. */
  result: ChangeResult;
};

/** The support ticket cannot leave yet. */
export type Incomplete = {
  __typename?: 'Incomplete';
  /** Sentences for the person at the screen. */
  message: Scalars['String']['output'];
  /** Facts that are missing. */
  missing: Array<MissingFact>;
};


/** The support ticket cannot leave yet. */
export type IncompleteMessageArgs = {
  language?: Language;
};

/** Key by which a system is asked. */
export type InputKey =
  /** Number of a bank account. */
  | 'ACCOUNT'
  /** Number of a certificate. */
  | 'CERTIFICATE'
  /** Number of a control account of cash of a penal institution (S4.9 p3). */
  | 'CONTROL_ACCOUNT'
  /** Number of an identity document. */
  | 'IDENTITY_DOCUMENT'
  /** The person's IIN. */
  | 'IIN'
  /** Any other key, for versions of this gateway newer than your client. */
  | 'OTHER'
  /** The statement itself. */
  | 'STATEMENT';

/** A provisional decision to refuse, with the notice of the hearing. */
export type IntendRefusalInput = {
  /** `version` that the client saw. Of two changes at once, the second gets `VersionChanged`. */
  expectedVersion: Scalars['Int']['input'];
  /** Instant of the hearing, in the future. */
  hearingAt: Scalars['DateTime']['input'];
  /** Number of the application, `APP-…`. */
  id: Scalars['ID']['input'];
  /** Place of the hearing, one line of at most 200 characters. */
  place: Scalars['String']['input'];
  /** Reasons, 1 to 20, each a line of at most 500 characters without an IIN. */
  reasons: Array<Scalars['String']['input']>;
};

/** The idempotency key was used for another request. */
export type KeyInUse = {
  __typename?: 'KeyInUse';
  /** Sentences for the person at the screen. */
  message: Scalars['String']['output'];
};


/** The idempotency key was used for another request. */
export type KeyInUseMessageArgs = {
  language?: Language;
};

/** A language of Kazakhstan's state services, and English. */
export type Language =
  /** The English language. */
  | 'EN'
  /** The Kazakh language. */
  | 'KK'
  /** The one of these that the request's header `Accept-Language` prefers; Kazakh where it names none of them. */
  | 'KK'
  /** The Russian language. */
  | 'RU';

/** Legal basis of a question about a person. */
export type LegalBasisInput = {
  /** Kind of basis. */
  kind: LegalBasisKind;
  /** Number or article, for example an application's number. At most 64 characters. */
  reference?: InputMaybe<Scalars['String']['input']>;
};

/** Kind of legal basis. */
export type LegalBasisKind =
  /** The person's own application. */
  | 'APPLICATION'
  /** The person's consent given through KDP: ask for it by `requestConsent` first. It covers one register and one organisation. */
  | 'CONSENT'
  /** Any other basis. */
  | 'OTHER'
  /** The consent given when the pension was appointed (S6.15 p3). The gateway looks it up on the State corporation's record; it opens E-maket alone. */
  | 'PENSION_CONSENT'
  /** An article of a law. */
  | 'STATUTE';

/** Receipt of refusal to accept a statement and documents for the social payment (S7.10, appendix 6). */
export type LossOfCapacityRefusalReceipt = Node & Paper & {
  __typename?: 'LossOfCapacityRefusalReceipt';
  /** Number of the appendix that holds the form. Null: the item names no form. */
  appendix?: Maybe<Scalars['Int']['output']>;
  /** Ground of the refusal. */
  ground: RefusalGround;
  /** Number of the paper in the gateway, `PAPER-…`. */
  id: Scalars['ID']['output'];
  /** IIN of the person whom the application is about. */
  iin: Scalars['IIN']['output'];
  /** Instant of the issue. */
  issuedAt: Scalars['DateTime']['output'];
  /** Issuer of the paper. */
  issuedBy: PaperIssuer;
  /** Kind of the paper. */
  kind: PaperKind;
  /** Sentence that the form is not public and the layout is the gateway's own. */
  layoutNote: Scalars['String']['output'];
  /** Number printed on the paper; it rises within the state service. The numbering is the gateway's own: no item names one. */
  number: Scalars['String']['output'];
  /** Name of the person. Null: the name was not known at the issue. */
  personName?: Maybe<Scalars['String']['output']>;
  /** Registration number of the application. Null: the application was not registered at the issue. */
  registrationNumber?: Maybe<Scalars['String']['output']>;
  /** Item that requires the paper. */
  ruleItem: Scalars['String']['output'];
  /** State service whose item requires the paper. */
  stateService: StateServiceCode;
  /** Full name of the state service, as it was at the issue. */
  stateServiceName: Scalars['String']['output'];
  /** Title of the paper. */
  title: Scalars['String']['output'];
};


/** Receipt of refusal to accept a statement and documents for the social payment (S7.10, appendix 6). */
export type LossOfCapacityRefusalReceiptLayoutNoteArgs = {
  language?: Language;
};


/** Receipt of refusal to accept a statement and documents for the social payment (S7.10, appendix 6). */
export type LossOfCapacityRefusalReceiptStateServiceNameArgs = {
  language?: Language;
};


/** Receipt of refusal to accept a statement and documents for the social payment (S7.10, appendix 6). */
export type LossOfCapacityRefusalReceiptTitleArgs = {
  language?: Language;
};

/** Destination of all letters of this gateway. */
export type MailDestination = {
  __typename?: 'MailDestination';
  /** Kind of the destination. */
  kind: MailDestinationKind;
  /** Instant at which a letter was last taken by the mail server. Null: none yet. */
  lastAcceptedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Mailbox to which all letters are redirected. Null: none are, or the viewer sees no letters. */
  redirectedTo?: Maybe<Scalars['String']['output']>;
};

/** Kind of a destination of letters. */
export type MailDestinationKind =
  /** Files on the disk: there is no mail server. */
  | 'FILES'
  /** Any other destination, for versions of this gateway newer than your client. */
  | 'OTHER'
  /** One mailbox, instead of those that the orders name. */
  | 'REDIRECTED'
  /** The mailboxes that the orders name. */
  | 'SUPPORT_SERVICES';

/** Announced maintenance of a system by its operator. While it is open, the gateway writes no failure of the system to the support service. */
export type MaintenanceWindow = Node & {
  __typename?: 'MaintenanceWindow';
  /** Account of the operator who announced it. */
  by: Scalars['String']['output'];
  /** Instant at which the maintenance ends the first time. */
  endsAt: Scalars['DateTime']['output'];
  /** Number of the maintenance, `MW-…`. */
  id: Scalars['ID']['output'];
  /** True while the maintenance is under way. */
  open: Scalars['Boolean']['output'];
  /** Part of the system: a bank's code. Null: the whole system. */
  part?: Maybe<Scalars['String']['output']>;
  /** Reason for the maintenance. */
  reason: Scalars['String']['output'];
  /** Repetition of the maintenance. */
  repeats: Repetition;
  /** Instant at which the maintenance begins the first time. */
  startsAt: Scalars['DateTime']['output'];
  /** System that is under maintenance. */
  system: SystemId;
  /** Instant after which the maintenance is not repeated. Null: it is repeated until a person ends it. */
  until?: Maybe<Scalars['DateTime']['output']>;
};

/** Maintenance after a change, and the result of the change. */
export type MaintenanceWindowPayload = {
  __typename?: 'MaintenanceWindowPayload';
  /** Maintenance as it is now. Null: there is none. */
  maintenanceWindow?: Maybe<MaintenanceWindow>;
  /** Result of the change. */
  result: ChangeResult;
};

/** A fact without which a support ticket is not complete. */
export type MissingFact =
  /** Fact 3: ask by IIN. */
  | 'IIN'
  /** Anything else, for versions of this gateway newer than your client. */
  | 'OTHER'
  /** The order names no mailbox for this state service, nor does the setting `SUPPORT_MAILBOXES`. */
  | 'RECIPIENT'
  /** Fact 2: give `purpose.applicationNumber`. */
  | 'REGISTRATION_NUMBER'
  /** Fact 5: attach at least one picture of the screen; the drawn one does not count here. */
  | 'SCREENSHOTS'
  /** Fact 4: the sequence of actions. */
  | 'SEQUENCE_OF_ACTIONS'
  /** Fact 1: give `purpose.stateService`. */
  | 'STATE_SERVICE';

/** Months in a row. */
export type MonthSpan = {
  __typename?: 'MonthSpan';
  /** First month, `YYYY-MM`. */
  firstMonth: Scalars['String']['output'];
  /** Last month, `YYYY-MM`. */
  lastMonth: Scalars['String']['output'];
};

/** Contributions of one month. */
export type MonthlyContribution = {
  __typename?: 'MonthlyContribution';
  /** ENPF: `amount`, tenge. */
  amount: Scalars['Money']['output'];
  /** ENPF: `month`, `YYYY-MM`. */
  month: Scalars['String']['output'];
};

/** Root of all changes. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Adds the scan of a document, whose content was posted to `/scans` and checked there. */
  attachScan: ApplicationPayload;
  /** Asks the systems that the route names, and keeps the facts of their answers. The check may be repeated until the application is registered. */
  checkApplication: CheckApplicationPayload;
  /** Closes a support ticket. */
  closeSupportTicket: SupportTicketPayload;
  /** Adds facts that a support ticket lacks. When nothing is missing, the gateway sends it. A registration number that comes later follows in the thread. */
  completeSupportTicket: SupportTicketPayload;
  /** Takes an application in. No system is asked yet. */
  createApplication: ApplicationPayload;
  /** Deletes a content that the viewer's account posted to `/scans` and that is not attached yet. The content then no longer counts against the limit of waiting contents. */
  deleteUpload: DeleteUploadPayload;
  /** Breaks a simulated system for a while, to see what the gateway makes of it. */
  drill: DrillPayload;
  /** Ends an application whose readiness rules the registration out, as `NOT_REGISTERED`. No item lets software end an application. */
  endApplication: ApplicationPayload;
  /** Ends the drill of a system. */
  endDrill: EndDrillPayload;
  /** Ends announced maintenance, or takes its announcement back. */
  endMaintenanceWindow: MaintenanceWindowPayload;
  /** Keeps the statement of the applicant. Registers' records are compared with it. It may be replaced until the application is registered. */
  enterStatement: ApplicationPayload;
  /** Switches a system off here: the gateway does not ask it until the given end, or until the incident is resolved. */
  forceOutage: IncidentPayload;
  /** Grants the service, also after a provisional refusal. The paper is issued and the result leaves with the decision. */
  grantApplication: ApplicationPayload;
  /**
   * Hands the electronic case over, with its scans; once. The application is registered, or, where no system registers (S4.9
   * p1), checked: then the data of the statement go with the case.
   */
  handOverCase: ApplicationPayload;
  /**
   * Makes the provisional decision to refuse and gives the notice of the hearing, in one act (S4.12 p2). Another notice takes the
   * place of the one before, and its terms begin anew. This mutation and the five below are the provider's.
   */
  intendRefusal: ApplicationPayload;
  /**
   * Asks the State Social Insurance Fund, and issues the notification of received contributions (S7.8, appendix 5) from its
   * answer, which is enclosed; once (`Application.papers`). The application must be checked, and the check that comes first
   * (S7.10(1)) closed: the notification is handed over where the documents are accepted.
   */
  issueContributionsNotification: ApplicationPayload;
  /** Announces maintenance of a system: meanwhile its failures open no incident and make no ticket. */
  openMaintenanceWindow: MaintenanceWindowPayload;
  /**
   * Takes several state services in by one statement (S7.2(6), S7.3(2)): an application for each of them, all or none. Each has
   * a life, a version and a number of its own; the statement itself is entered once for all (`enterStatement`). No system is
   * asked yet.
   */
  openOneStatement: OneStatementPayload;
  /**
   * Records the answer to a question that the viewer asked, where the gateway is not connected to the system. The finding
   * never changes; only an answer of the system itself takes precedence over it. A finding of an outage or of a denied consent may be followed by another.
   */
  recordFinding: ApplicationPayload;
  /** Records a ground of refusal that a clerk finds and no question leads to (S7.10(3)). The application ends as `NOT_ACCEPTED`. */
  recordGround: ApplicationPayload;
  /** Records the hearing, also one to which the person did not come. */
  recordHearing: ApplicationPayload;
  /** Records that the person obtained the notice, and the proof of it. The term of the objection runs from then (S4.12 p3). */
  recordNoticeObtained: ApplicationPayload;
  /** Records an objection of the person, also one that comes late: a person weighs it. */
  recordObjection: ApplicationPayload;
  /**
   * Records that the viewer looked at the package of documents, and the result. The items of S4 and S6 put the look before any
   * question, those of S7 after the answers. Without a package that complies no application is registered.
   */
  recordPackage: ApplicationPayload;
  /**
   * Asks the service of digital documents for the document that the person shows by a one-time code (S7.3(1)), and encloses it to the
   * application, for display and use. The code is used up by the question, which leaves once: after `RegisterUnavailable` the
   * application is as before, and the person shows another code. A code that gives no document is `DocumentNotShown`.
   */
  recordPresentedDocument: ApplicationPayload;
  /** Records the place where an application was taken in, and the circumstances there, in the place of an earlier reception. Possible until the application is registered. */
  recordReception: ApplicationPayload;
  /** Notes that the support service has answered. */
  recordSupportTicketAnswer: SupportTicketPayload;
  /** Notes that a person sent a support ticket by other means, with the evidence. */
  recordSupportTicketSent: SupportTicketPayload;
  /** Refuses the service, with reasons (S4.12 p4). While an obstacle stands the result is `RefusalNotLawful`. A late decision is possible, and marked. */
  refuseApplication: ApplicationPayload;
  /**
   * Registers a checked application in the system that the item names, once. A client that repeats the call after an outage
   * first learns the outcome of the earlier call. Where the readiness rules the registration out, nothing is registered, and a
   * clerk may end the application (`endApplication`).
   */
  registerApplication: ApplicationPayload;
  /**
   * Asks a person, by an SMS of KDP, for consent to read their data from one register. No other field sends one: a question on
   * the basis of a consent only learns the state of the request. While a request stands, a repeated call sends no second SMS and
   * tells the state of the request. After a refusal or a withdrawal the same organisation cannot ask again for a day. A person who
   * wants no more requests is not asked at all. The SMS to one person in a day are limited, for one organisation and for all
   * together (`CONSENT_SMS_PER_ORGANISATION`, `CONSENT_SMS_PER_PERSON`).
   */
  requestConsent: RequestConsentPayload;
  /** Sends a message again that the mail server has refused for good (`PARKED`), with all its tickets, under the same Message-ID. */
  resendMessage: SupportMessagePayload;
  /**
   * Sends the result of an application to its receiver again, under the same message id: the receiver takes it once. For the workers of
   * the application, and for operators, who get no `application`. Only for a result that is not delivered and does not wait to be sent (`OutOfTurn`).
   */
  resendResult: ApplicationPayload;
  /**
   * Sends parked tickets again, all or none: one message for each mailbox and outage, with 200 tickets at most, since all messages of an outage are one
   * thread. Where `TICKET_GROUPING` is `application`, each ticket has a message of its own. Tickets that are exactly those of one parked message leave
   * under its Message-ID, as by `resendMessage`; others leave in a new message, and a parked message without tickets is removed.
   */
  resendSupportTickets: ResendSupportTicketsPayload;
  /** Ends an incident that no answer ends. */
  resolveIncident: IncidentPayload;
  /** Sends a complete support ticket that the gateway does not send by itself: one about an outage of our own making, or one that the mail server has refused before. */
  sendSupportTicket: SupportTicketPayload;
  /**
   * Keeps the digital signature of the applicant under the statement (S7.2(22)), where the route has it signed
   * (`ServiceRoute.signature`). NCANode verifies it, and it goes with the case. Another statement (`enterStatement`) is unsigned again.
   */
  signStatement: ApplicationPayload;
  /**
   * Asks the provider's own system for its decision on the case (`DecisionRule.system`, S7.2(5)), and takes it over: record, state and
   * stage in one transaction, once. `NotDecided` while there is none. For the workers of the application, and the provider. Where the gateway is
   * connected to the system, its answer is the decision, and `grantApplication` and `refuseApplication` are refused.
   */
  takeDecision: ApplicationPayload;
  /** Takes an application back that is not registered yet. */
  withdrawApplication: ApplicationPayload;
};


/** Root of all changes. */
export type MutationAttachScanArgs = {
  input: AttachScanInput;
};


/** Root of all changes. */
export type MutationCheckApplicationArgs = {
  input: CheckApplicationInput;
};


/** Root of all changes. */
export type MutationCloseSupportTicketArgs = {
  input: SupportTicketNoteInput;
};


/** Root of all changes. */
export type MutationCompleteSupportTicketArgs = {
  input: CompleteSupportTicketInput;
};


/** Root of all changes. */
export type MutationCreateApplicationArgs = {
  input: CreateApplicationInput;
};


/** Root of all changes. */
export type MutationDeleteUploadArgs = {
  input: DeleteUploadInput;
};


/** Root of all changes. */
export type MutationDrillArgs = {
  fault: DrillFault;
  system: SystemId;
  ttlSeconds?: Scalars['Int']['input'];
};


/** Root of all changes. */
export type MutationEndApplicationArgs = {
  input: ApplicationInput;
};


/** Root of all changes. */
export type MutationEndDrillArgs = {
  system: SystemId;
};


/** Root of all changes. */
export type MutationEndMaintenanceWindowArgs = {
  input: EndMaintenanceWindowInput;
};


/** Root of all changes. */
export type MutationEnterStatementArgs = {
  input: EnterStatementInput;
};


/** Root of all changes. */
export type MutationForceOutageArgs = {
  input: ForceOutageInput;
};


/** Root of all changes. */
export type MutationGrantApplicationArgs = {
  input: GrantApplicationInput;
};


/** Root of all changes. */
export type MutationHandOverCaseArgs = {
  decision?: InputMaybe<Scalars['String']['input']>;
  input: ApplicationInput;
};


/** Root of all changes. */
export type MutationIntendRefusalArgs = {
  input: IntendRefusalInput;
};


/** Root of all changes. */
export type MutationIssueContributionsNotificationArgs = {
  input: ApplicationInput;
};


/** Root of all changes. */
export type MutationOpenMaintenanceWindowArgs = {
  input: OpenMaintenanceWindowInput;
};


/** Root of all changes. */
export type MutationOpenOneStatementArgs = {
  input: OpenOneStatementInput;
};


/** Root of all changes. */
export type MutationRecordFindingArgs = {
  input: RecordFindingInput;
};


/** Root of all changes. */
export type MutationRecordGroundArgs = {
  input: RecordGroundInput;
};


/** Root of all changes. */
export type MutationRecordHearingArgs = {
  input: RecordHearingInput;
};


/** Root of all changes. */
export type MutationRecordNoticeObtainedArgs = {
  input: RecordNoticeObtainedInput;
};


/** Root of all changes. */
export type MutationRecordObjectionArgs = {
  input: RecordObjectionInput;
};


/** Root of all changes. */
export type MutationRecordPackageArgs = {
  input: RecordPackageInput;
};


/** Root of all changes. */
export type MutationRecordPresentedDocumentArgs = {
  input: RecordPresentedDocumentInput;
};


/** Root of all changes. */
export type MutationRecordReceptionArgs = {
  input: RecordReceptionInput;
};


/** Root of all changes. */
export type MutationRecordSupportTicketAnswerArgs = {
  input: SupportTicketNoteInput;
};


/** Root of all changes. */
export type MutationRecordSupportTicketSentArgs = {
  input: SupportTicketNoteInput;
};


/** Root of all changes. */
export type MutationRefuseApplicationArgs = {
  input: RefuseApplicationInput;
};


/** Root of all changes. */
export type MutationRegisterApplicationArgs = {
  input: RegisterApplicationInput;
};


/** Root of all changes. */
export type MutationRequestConsentArgs = {
  input: RequestConsentInput;
};


/** Root of all changes. */
export type MutationResendMessageArgs = {
  input: ResendMessageInput;
};


/** Root of all changes. */
export type MutationResendResultArgs = {
  input: ResendResultInput;
};


/** Root of all changes. */
export type MutationResendSupportTicketsArgs = {
  input: ResendSupportTicketsInput;
};


/** Root of all changes. */
export type MutationResolveIncidentArgs = {
  input: ResolveIncidentInput;
};


/** Root of all changes. */
export type MutationSendSupportTicketArgs = {
  input: SupportTicketInput;
};


/** Root of all changes. */
export type MutationSignStatementArgs = {
  input: SignStatementInput;
};


/** Root of all changes. */
export type MutationTakeDecisionArgs = {
  input: ApplicationInput;
};


/** Root of all changes. */
export type MutationWithdrawApplicationArgs = {
  input: ApplicationInput;
};

/** A name and a date of birth. At least one of surname and name is needed (GBD FL's own rule). */
export type NameSearchInput = {
  /** Date of birth. */
  birthDate: Scalars['Date']['input'];
  /** Name, as in the document. At most 100 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Patronymic, as in the document. At most 100 characters. */
  patronymic?: InputMaybe<Scalars['String']['input']>;
  /** Surname, as in the document. At most 100 characters. */
  surname?: InputMaybe<Scalars['String']['input']>;
};

/** Next step for the person at the screen. */
export type NextStep =
  /** Ask the person for consent. */
  | 'ASK_CONSENT'
  /** Ask the person for the paper document. */
  | 'BRING_DOCUMENT'
  /** Check the IIN or document number that was entered. */
  | 'CHECK_INPUT'
  /** Compare the records with the document and choose the right person. */
  | 'CHOOSE_PERSON'
  /** Give what the support ticket lacks (`missing`) by `completeSupportTicket`: the gateway sends it then. */
  | 'COMPLETE_TICKET'
  /** Nothing: the answer is there. */
  | 'NOTHING'
  /** Any other step: show `message`. */
  | 'OTHER'
  /** Read the warnings in `message`: something limits what may be done with this record. */
  | 'READ_WARNINGS'
  /** Tell the operator of this gateway. */
  | 'TELL_OPERATOR'
  /** Wait and ask again: the gateway has written the support ticket, and sends it itself. A second request to the support service would be one too many. */
  | 'TICKET_WRITTEN'
  /** Ask again later: the outage is known. */
  | 'WAIT_AND_REPEAT'
  /** Write to the support service: the question names no application, so that no ticket is kept. `supportTicket` holds the text. */
  | 'WRITE_TO_SUPPORT';

/** The register answered: there is nothing. An absence that may be relied on. */
export type NoRecord = AppointmentsAnswer & BankAccountAnswer & DisabilityAnswer & FactCheckAnswer & IdentityAnswer & PensionAccountsAnswer & RegisterAnswer & SocialContributionsAnswer & {
  __typename?: 'NoRecord';
  /** Always true. */
  known: Scalars['Boolean']['output'];
  /** Sentences for the person at the screen. */
  message: Scalars['String']['output'];
  /** Next step for the reader. */
  nextStep: NextStep;
  /** Exchange with the system. */
  request?: Maybe<RegisterRequest>;
  /** The system that was asked. */
  system: SystemId;
};


/** The register answered: there is nothing. An absence that may be relied on. */
export type NoRecordMessageArgs = {
  language?: Language;
};

/** A record that a client can ask for again by its number. */
export type Node = {
  /** Number of the record, unique over all types. */
  id: Scalars['ID']['output'];
};

/** The acceptance of the statement was refused, with a receipt. The application has ended. */
export type NotAccepted = {
  __typename?: 'NotAccepted';
  /** Grounds of the refusal. */
  grounds: Array<RefusalGround>;
  /** Sentences for the person at the screen. */
  message: Scalars['String']['output'];
  /** Receipts of refusal that were issued with the end of the application, one for each ground. Empty: no item of the state service requires a receipt. */
  papers: Array<Paper>;
};


/** The acceptance of the statement was refused, with a receipt. The application has ended. */
export type NotAcceptedMessageArgs = {
  language?: Language;
};

/** The register was not asked, because a rule makes asking needless or unlawful. */
export type NotAsked = AppointmentsAnswer & BankAccountAnswer & DisabilityAnswer & FactCheckAnswer & IdentityAnswer & PensionAccountsAnswer & RegisterAnswer & SocialContributionsAnswer & {
  __typename?: 'NotAsked';
  /** Always false. */
  known: Scalars['Boolean']['output'];
  /** Sentences for the person at the screen. */
  message: Scalars['String']['output'];
  /** Next step for the reader. */
  nextStep: NextStep;
  /** Always null. */
  request?: Maybe<RegisterRequest>;
  /** Item of the order that forbids the question, for example `S6.12`. Null where no rule forbids it, but no system can be asked: a system or bank that is not connected, or a mistyped number in a list. */
  ruleItem?: Maybe<Scalars['String']['output']>;
  /** The system that was not asked. */
  system: SystemId;
};


/** The register was not asked, because a rule makes asking needless or unlawful. */
export type NotAskedMessageArgs = {
  language?: Language;
};

/** The provider's system answered that there is no decision yet. Nothing was recorded. */
export type NotDecided = {
  __typename?: 'NotDecided';
  /** Instant of the question. */
  askedAt: Scalars['DateTime']['output'];
  /** Sentence for the person at the screen. */
  message: Scalars['String']['output'];
};


/** The provider's system answered that there is no decision yet. Nothing was recorded. */
export type NotDecidedMessageArgs = {
  language?: Language;
};

/** No record has this number. */
export type NotFound = {
  __typename?: 'NotFound';
  /** Sentences for the person at the screen. */
  message: Scalars['String']['output'];
};


/** No record has this number. */
export type NotFoundMessageArgs = {
  language?: Language;
};

/** No notification was issued: `answer` holds nothing to tell. */
export type NotIssued = {
  __typename?: 'NotIssued';
  /** Answer of the Fund, or the reason for which the gateway did not ask it. */
  answer: SocialContributionsAnswer;
  /** Sentences for the person at the screen. */
  message: Scalars['String']['output'];
};


/** No notification was issued: `answer` holds nothing to tell. */
export type NotIssuedMessageArgs = {
  language?: Language;
};

/** The readiness does not allow the registration yet, or the check is too old. */
export type NotReady = {
  __typename?: 'NotReady';
  /** Sentences for the person at the screen. */
  message: Scalars['String']['output'];
  /** Readiness of the rules. Null: the application was never checked, or too long ago. */
  readiness?: Maybe<Readiness>;
};


/** The readiness does not allow the registration yet, or the check is too old. */
export type NotReadyMessageArgs = {
  language?: Language;
};

/** Obtaining of the notice by the person. */
export type NoticeObtained = ProceedingRecord & {
  __typename?: 'NoticeObtained';
  /** Instant of the record. */
  at: Scalars['DateTime']['output'];
  /** Account of its author. */
  by: Scalars['String']['output'];
  /** Proof of it. */
  evidence: Scalars['String']['output'];
  /** Instant at which the person obtained the notice. */
  obtainedAt: Scalars['DateTime']['output'];
};

/** A notification that is handed over for acquaintance, and confirmed in the statement. */
export type NotificationRule = {
  __typename?: 'NotificationRule';
  /** Item by which the statement confirms it. */
  confirmationItem: Scalars['String']['output'];
  /** Kind of the paper. */
  kind: PaperKind;
  /** Item that has the notification handed over. */
  ruleItem: Scalars['String']['output'];
  /** System whose answer the notification tells. */
  system: SystemId;
};

/** Objection of the person to the provisional decision. */
export type Objection = ProceedingRecord & {
  __typename?: 'Objection';
  /** Instant of the record. */
  at: Scalars['DateTime']['output'];
  /** Account of its author. */
  by: Scalars['String']['output'];
  /** Form of the objection. */
  form: ObjectionForm;
  /** True: it came after its term (S4.12 p3); a person weighs it. Null: the term is not known. */
  late?: Maybe<Scalars['Boolean']['output']>;
  /** Instant of the objection. */
  madeAt: Scalars['DateTime']['output'];
  /** Content of the objection. */
  text: Scalars['String']['output'];
};

/** Form of an objection. */
export type ObjectionForm =
  /** Objection by word of mouth, noted down. */
  | 'ORAL'
  /** Any other form, for versions of this gateway newer than your client. */
  | 'OTHER'
  /** Objection in writing. */
  | 'WRITTEN';

/** A statement for several state services. */
export type OneStatement = Node & {
  __typename?: 'OneStatement';
  /** Applications of the statement that the viewer may see, in the order of their state services. */
  applications: Array<Application>;
  /** Number of the statement, `STM-…`. */
  id: Scalars['ID']['output'];
};

/** A statement after it was taken in, and the result. */
export type OneStatementPayload = {
  __typename?: 'OneStatementPayload';
  /** Statement as it is now. Null: nothing was taken in. */
  oneStatement?: Maybe<OneStatement>;
  /** Result of the change; nothing in part. */
  result: ChangeResult;
};

/** Maintenance to be announced. */
export type OpenMaintenanceWindowInput = {
  /** Instant at which the maintenance ends the first time: at most 30 days later, and no later than its next repetition begins. */
  endsAt: Scalars['DateTime']['input'];
  /** Your own key, 8 to 64 letters, digits and `. _ : -`: the same request under the same key is done once. */
  idempotencyKey: Scalars['String']['input'];
  /** Part of the system: a bank's code. Left out: the whole system. */
  part?: InputMaybe<Scalars['String']['input']>;
  /** One line of at most 500 characters, without control or direction characters, and without an IIN. */
  reason: Scalars['String']['input'];
  /** Repetition of the maintenance. */
  repeats?: Repetition;
  /** Instant at which the maintenance begins the first time. */
  startsAt: Scalars['DateTime']['input'];
  /** System that is under maintenance. */
  system: SystemId;
  /** Instant after which the maintenance is not repeated. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A statement for several state services. */
export type OpenOneStatementInput = {
  /** Representative who applies for the person. Left out: the person applies. */
  applicant?: InputMaybe<ApplicantInput>;
  /** Your own key, 8 to 64 letters, digits and `. _ : -`: the same request under the same key is done once. */
  idempotencyKey: Scalars['String']['input'];
  /** IIN of the person whom the statement is about. */
  iin: Scalars['IIN']['input'];
  /** Place of reception. Required where the route names places (`ServiceRoute.reception`), refused elsewhere. */
  reception?: InputMaybe<ReceptionInput>;
  /** Route of the statement: one of each state service's, and of the viewer's. */
  route: ApplicationRoute;
  /** State services that the statement is for, each once; all of them take part on the route (`ServiceRoute.oneStatementItem`). One alone is possible. */
  stateServices: Array<StateServiceCode>;
};

/** An organisation that asks. */
export type Organisation = {
  __typename?: 'Organisation';
  /** Business identification number; `demo` in the demo. */
  bin: Scalars['String']['output'];
  /** Name of the organisation, as the issuer of the token has it. */
  name: Scalars['String']['output'];
};

/** The state of the record does not allow the change. */
export type OutOfTurn = {
  __typename?: 'OutOfTurn';
  /** Sentences for the person at the screen. Of an application they tell the step that is expected now. */
  message: Scalars['String']['output'];
  /** Present state of the record that the caller wanted to change. */
  state: Scalars['String']['output'];
};


/** The state of the record does not allow the change. */
export type OutOfTurnMessageArgs = {
  language?: Language;
};

/** A look at the package of documents. */
export type PackageLook = ClerkRecord & {
  __typename?: 'PackageLook';
  /** Instant of the look. */
  at: Scalars['DateTime']['output'];
  /** Account of the clerk. */
  by: Scalars['String']['output'];
  /** True: the clerk has no remarks, and each document lasts beyond the expected day of the decision, those that the person showed among them. */
  complies: Scalars['Boolean']['output'];
  /** Day on which the clerk expects the decision. Null: none was given, since no document has a last day. */
  decisionExpectedOn?: Maybe<Scalars['Date']['output']>;
  /** Documents that have a last day, as the clerk gave them. A document that the person showed tells its own, which is not among them. */
  documentEnds: Array<DocumentEnd>;
  /** Documents in the package. */
  documents: Array<DocumentKind>;
  /** Documents that have expired, or will on the day of the decision (S7.10(2)), those that the person showed among them: the package does not comply. */
  expiring: Array<DocumentKind>;
  /** Remarks of the clerk. Null: none. */
  remarks?: Maybe<Scalars['String']['output']>;
};

/** The rule on the package of documents of a route. */
export type PackageRule = {
  __typename?: 'PackageRule';
  /** Ground of refusal of a package that does not comply. Null: no item refuses it. */
  ground?: Maybe<RefusalGround>;
  /** Item of the order. Null: no public item demands the look. By our reading a registration needs it. */
  ruleItem?: Maybe<Scalars['String']['output']>;
  /** Place of the look at the package among the steps. */
  time: PackageTime;
  /** Item by which a document that has expired, or will on the day of the decision, does not comply. Null: no item of this route has it. */
  validityItem?: Maybe<Scalars['String']['output']>;
};

/** Place of the look at the package of documents. */
export type PackageTime =
  /** The item names no place. */
  | 'ANY_TIME'
  /** No system is asked before the look. */
  | 'FIRST'
  /** The look comes after the answers: papers and answers are looked at together. */
  | 'LAST'
  /** Any other place, for versions of this gateway newer than your client. */
  | 'OTHER';

/** Place of a page in its list. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Cursor of the last item, for `after` of the next page. Null for an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** True when items follow the page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** True when the page begins behind a cursor: items before it were left out. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first item. Null for an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/**
 * A paper that was issued for an application. Nothing of it changes after its issue. `GET /papers/{id}.html` gives it as a page
 * for printing (A4) and `GET /papers/{id}.pdf` as a file, both with `?lang=kk` or `?lang=ru`, or in both languages.
 */
export type Paper = {
  /** Number of the appendix that holds the form. Null: the item names no form. */
  appendix?: Maybe<Scalars['Int']['output']>;
  /** Number of the paper in the gateway, `PAPER-…`. */
  id: Scalars['ID']['output'];
  /** IIN of the person whom the application is about. */
  iin: Scalars['IIN']['output'];
  /** Instant of the issue. */
  issuedAt: Scalars['DateTime']['output'];
  /** Issuer of the paper. */
  issuedBy: PaperIssuer;
  /** Kind of the paper. */
  kind: PaperKind;
  /** Sentence that the form is not public and the layout is the gateway's own. */
  layoutNote: Scalars['String']['output'];
  /** Number printed on the paper; it rises within the state service. The numbering is the gateway's own: no item names one. */
  number: Scalars['String']['output'];
  /** Name of the person. Null: the name was not known at the issue. */
  personName?: Maybe<Scalars['String']['output']>;
  /** Registration number of the application. Null: the application was not registered at the issue. */
  registrationNumber?: Maybe<Scalars['String']['output']>;
  /** Item that requires the paper. */
  ruleItem: Scalars['String']['output'];
  /** State service whose item requires the paper. */
  stateService: StateServiceCode;
  /** Full name of the state service, as it was at the issue. */
  stateServiceName: Scalars['String']['output'];
  /** Title of the paper. */
  title: Scalars['String']['output'];
};


/**
 * A paper that was issued for an application. Nothing of it changes after its issue. `GET /papers/{id}.html` gives it as a page
 * for printing (A4) and `GET /papers/{id}.pdf` as a file, both with `?lang=kk` or `?lang=ru`, or in both languages.
 */
export type PaperLayoutNoteArgs = {
  language?: Language;
};


/**
 * A paper that was issued for an application. Nothing of it changes after its issue. `GET /papers/{id}.html` gives it as a page
 * for printing (A4) and `GET /papers/{id}.pdf` as a file, both with `?lang=kk` or `?lang=ru`, or in both languages.
 */
export type PaperStateServiceNameArgs = {
  language?: Language;
};


/**
 * A paper that was issued for an application. Nothing of it changes after its issue. `GET /papers/{id}.html` gives it as a page
 * for printing (A4) and `GET /papers/{id}.pdf` as a file, both with `?lang=kk` or `?lang=ru`, or in both languages.
 */
export type PaperTitleArgs = {
  language?: Language;
};

/** Issuer of a paper. */
export type PaperIssuer = {
  __typename?: 'PaperIssuer';
  /** Account of the person who issued the paper; `GATEWAY` where the gateway learned the outcome of a registration by itself. */
  account: Scalars['String']['output'];
  /** BIN of the organisation. Null: the account works for no organisation. */
  organisationBin?: Maybe<Scalars['String']['output']>;
  /** Name of the organisation, as the token of its member gives it. Null: the name is not known. */
  organisationName?: Maybe<Scalars['String']['output']>;
};

/** Kind of a paper: each is a legal act of its own. */
export type PaperKind =
  /** Receipt of acceptance of documents (S3.10): `AcceptanceReceipt`. */
  | 'ACCEPTANCE_RECEIPT'
  /** Decision to appoint, or to refuse to appoint (S4.12): `AppointmentDecision`. */
  | 'APPOINTMENT_DECISION'
  /** Notification of received social contributions (S7.8): `ContributionsNotification`. */
  | 'CONTRIBUTIONS_NOTIFICATION'
  /** Receipt of refusal to accept a statement and documents for the social payment (S7.10): `LossOfCapacityRefusalReceipt`. */
  | 'LOSS_OF_CAPACITY_REFUSAL'
  /** Any other kind, for versions of this gateway newer than your client: show `title`. */
  | 'OTHER'
  /** Receipt of refusal to accept a statement for the payment of the difference (S5.9(1)): `PensionDifferenceRefusalReceipt`. */
  | 'PENSION_DIFFERENCE_REFUSAL';

/** A paper that an item of a state service requires. */
export type PaperRule = {
  __typename?: 'PaperRule';
  /** Number of the appendix that holds the form, whose edition is not public. Null: the item names no form. */
  appendix?: Maybe<Scalars['Int']['output']>;
  /** Kind of the paper. */
  kind: PaperKind;
  /** Item of the order, for example `S3.10 p1`. */
  ruleItem: Scalars['String']['output'];
  /** Title of the paper. */
  title: Scalars['String']['output'];
};


/** A paper that an item of a state service requires. */
export type PaperRuleTitleArgs = {
  language?: Language;
};

/** Length of participation in social insurance (S7.2(14)). */
export type Participation = {
  __typename?: 'Participation';
  /** Months without any arrival, between the first arrival and the last. */
  gaps: Array<MonthSpan>;
  /** Months, `YYYY-MM`, for which money arrived only from a payer whom the edition for that month does not name, or from an unknown kind of payer. They are not in `wholeMonths`: a person decides about them. */
  unclearMonths: Array<Scalars['String']['output']>;
  /** Months for which money arrived from a payer of the edition of S7.2(4) for that month. Several arrivals for one month are one month. */
  wholeMonths: Scalars['Int']['output'];
};

/** An edition of the definition of the payers of social contributions (S7.2(4)). */
export type PayerEdition = {
  __typename?: 'PayerEdition';
  /** First month for which the edition no longer counts, `YYYY-MM`. Null: the edition is in force. */
  endedBefore?: Maybe<Scalars['String']['output']>;
  /** First month for which the edition counts, `YYYY-MM`. Null: the text names no beginning. */
  firstMonth?: Maybe<Scalars['String']['output']>;
  /** Kinds of payers that the edition names: codes of `ContributionPayer.kind`. */
  payers: Array<Scalars['String']['output']>;
  /** Item of the order. */
  ruleItem: Scalars['String']['output'];
};

/** Payments that have been set. */
export type PaymentSchedule = {
  __typename?: 'PaymentSchedule';
  /** ENPF: `basis`, in the fund's words. */
  basis?: Maybe<Scalars['String']['output']>;
  /** ENPF: `monthlyAmount`, tenge. */
  monthlyAmount: Scalars['Money']['output'];
  /** ENPF: `from`. */
  validFrom: Scalars['Date']['output'];
};

/** An individual pension account. */
export type PensionAccount = {
  __typename?: 'PensionAccount';
  /** ENPF: `accruals`, tenge. */
  accruals: Scalars['Money']['output'];
  /** ENPF: `conditional`: not the worker's property (OPVR). */
  conditional: Scalars['Boolean']['output'];
  /** ENPF: `contributions` by month, tenge. */
  contributions: Array<MonthlyContribution>;
  /** ENPF: `kind`: OPV, OPPV, OPVR (employer's, conditional), DPV. */
  kind: Coded;
  /** ENPF: `number`. */
  number: Scalars['String']['output'];
  /** ENPF: `openedOn`. */
  openedOn?: Maybe<Scalars['Date']['output']>;
  /** True for own compulsory contributions: OPV and OPPV, not conditional. */
  qualifies: Scalars['Boolean']['output'];
};

/** Answer of the pension fund. */
export type PensionAccountsAnswer = {
  /** True: the register answered, with records or with "there is none". False: the gateway does not know. */
  known: Scalars['Boolean']['output'];
  /** Sentences for the person at the screen. */
  message: Scalars['String']['output'];
  /** Next step for the reader. */
  nextStep: NextStep;
  /** Exchange with the system. Null where nothing left the gateway. */
  request?: Maybe<RegisterRequest>;
  /** The system that was asked. */
  system: SystemId;
};


/** Answer of the pension fund. */
export type PensionAccountsAnswerMessageArgs = {
  language?: Language;
};

/** A person's individual pension accounts, the facts of S6.10 and the fund's verdict. The contract is invented: none is public. */
export type PensionAccountsRecord = PensionAccountsAnswer & RegisterAnswer & {
  __typename?: 'PensionAccountsRecord';
  /** ENPF: `accounts`, one per kind of contribution. First and third fact of S6.10. */
  accounts: Array<PensionAccount>;
  /** True when there is an account of own compulsory contributions (OPV or OPPV). Conditional and voluntary savings do not count for S5 and S6. */
  hasQualifyingAccount: Scalars['Boolean']['output'];
  /** ENPF: `iin`. */
  iin: Scalars['IIN']['output'];
  /** Always true. */
  known: Scalars['Boolean']['output'];
  /** One sentence for the person at the screen. */
  message: Scalars['String']['output'];
  /** Next step for the reader. */
  nextStep: NextStep;
  /** Exchange with the system. */
  request?: Maybe<RegisterRequest>;
  /** ENPF: `rightToPayments`. Second fact of S6.10. */
  rightToPayments: Scalars['Boolean']['output'];
  /** ENPF: `schedule`, payments that have been set. Fourth fact of S6.10. Null: none was set. */
  schedule?: Maybe<PaymentSchedule>;
  /** Always `PENSION_FUND`. */
  system: SystemId;
  /** ENPF: `unexecutedApplication`, for payments or transfers. Fifth fact of S6.10. */
  unexecutedApplication: Scalars['Boolean']['output'];
  /** ENPF: `verdict`. S6.10: registered only on an affirmative answer; the facts are its reasons. */
  verdict: PensionVerdict;
};


/** A person's individual pension accounts, the facts of S6.10 and the fund's verdict. The contract is invented: none is public. */
export type PensionAccountsRecordMessageArgs = {
  language?: Language;
};

/** Receipt of refusal to accept a statement for the payment of the difference (S5.9(1), appendix 3). */
export type PensionDifferenceRefusalReceipt = Node & Paper & {
  __typename?: 'PensionDifferenceRefusalReceipt';
  /** Number of the appendix that holds the form. Null: the item names no form. */
  appendix?: Maybe<Scalars['Int']['output']>;
  /** Ground of the refusal. */
  ground: RefusalGround;
  /** Number of the paper in the gateway, `PAPER-…`. */
  id: Scalars['ID']['output'];
  /** IIN of the person whom the application is about. */
  iin: Scalars['IIN']['output'];
  /** Instant of the issue. */
  issuedAt: Scalars['DateTime']['output'];
  /** Issuer of the paper. */
  issuedBy: PaperIssuer;
  /** Kind of the paper. */
  kind: PaperKind;
  /** Sentence that the form is not public and the layout is the gateway's own. */
  layoutNote: Scalars['String']['output'];
  /** Number printed on the paper; it rises within the state service. The numbering is the gateway's own: no item names one. */
  number: Scalars['String']['output'];
  /** Name of the person. Null: the name was not known at the issue. */
  personName?: Maybe<Scalars['String']['output']>;
  /** Registration number of the application. Null: the application was not registered at the issue. */
  registrationNumber?: Maybe<Scalars['String']['output']>;
  /** Item that requires the paper. */
  ruleItem: Scalars['String']['output'];
  /** State service whose item requires the paper. */
  stateService: StateServiceCode;
  /** Full name of the state service, as it was at the issue. */
  stateServiceName: Scalars['String']['output'];
  /** Title of the paper. */
  title: Scalars['String']['output'];
};


/** Receipt of refusal to accept a statement for the payment of the difference (S5.9(1), appendix 3). */
export type PensionDifferenceRefusalReceiptLayoutNoteArgs = {
  language?: Language;
};


/** Receipt of refusal to accept a statement for the payment of the difference (S5.9(1), appendix 3). */
export type PensionDifferenceRefusalReceiptStateServiceNameArgs = {
  language?: Language;
};


/** Receipt of refusal to accept a statement for the payment of the difference (S5.9(1), appendix 3). */
export type PensionDifferenceRefusalReceiptTitleArgs = {
  language?: Language;
};

/** The fund's own verdict on an application. */
export type PensionVerdict = {
  __typename?: 'PensionVerdict';
  /** True: the fund affirms. */
  affirmative: Scalars['Boolean']['output'];
  /** ENPF: `reasonCode`, in the fund's words. */
  reasonCode?: Maybe<Scalars['String']['output']>;
};

/** A person, seen through the registers. One field per register; each answers for itself. */
export type Person = {
  __typename?: 'Person';
  /** Pensions and benefits that have been appointed to the person: E-maket. S6.15. */
  appointments: AppointmentsAnswer;
  /** An account of this person in a bank. S4.9, S7.9. */
  bankAccount: BankAccountAnswer;
  /**
   * True where every register asked for this person gave its answer. False as soon as one field is unavailable, withheld, needs
   * a consent, or names a bank that is not connected. Only the fields of this person that are selected beside it count.
   * `extensions.tirek.complete` tells the same, but not every gateway between passes it on.
   */
  complete: Scalars['Boolean']['output'];
  /** Disability: TsBDI. S6.12, S7.9. */
  disability: DisabilityAnswer;
  /** Identity of the person: GBD FL. S4.9, S5.9, S6.10, S7.9. */
  identity: IdentityAnswer;
  /** IIN that was asked about. Null in `persons`, where the given text is not an IIN. */
  iin?: Maybe<Scalars['IIN']['output']>;
  /** Savings and payments: ENPF. S6.10, S6.12. */
  pensionAccounts: PensionAccountsAnswer;
  /** Social contributions: the State Social Insurance Fund. S7.8, S7.2(14). */
  socialContributions: SocialContributionsAnswer;
};


/** A person, seen through the registers. One field per register; each answers for itself. */
export type PersonBankAccountArgs = {
  iban: Scalars['IBAN']['input'];
};

/** Key of a search for a person: exactly one. */
export type PersonSearchInput =
  /** Number of an identity document (not of a birth certificate). */
  { document: DocumentSearchInput; name?: never; }
  |  /** Name and date of birth. */
  { document?: never; name: NameSearchInput; };

/** A document that the person showed by a one-time code (S7.3(1)). The contract of the service is invented: none is public. */
export type PresentedDocument = RegisterAnswer & {
  __typename?: 'PresentedDocument';
  /** Service: `birthDate`. */
  birthDate: Scalars['Date']['output'];
  /** Form of the document: always `SHOWN_DOCUMENT`. */
  form: DocumentForm;
  /** Service: `iin`. */
  iin: Scalars['IIN']['output'];
  /** True where it was in force on that day. Else it identifies no person. */
  inForce: Scalars['Boolean']['output'];
  /** Service: `issuedOn`. */
  issuedOn: Scalars['Date']['output'];
  /** Service: `issuer`. */
  issuer: Scalars['String']['output'];
  /** Service: `kind`. An unknown kind stands in the place of no document. */
  kind: Coded;
  /** Always true. */
  known: Scalars['Boolean']['output'];
  /** Sentences for the person at the screen. */
  message: Scalars['String']['output'];
  /** Service: `name`. */
  name: Scalars['String']['output'];
  /** Next step for the reader. */
  nextStep: NextStep;
  /** Service: `number`. */
  number: Scalars['String']['output'];
  /** Service: `patronymic`. Null: the document has none. */
  patronymic?: Maybe<Scalars['String']['output']>;
  /** Exchange with the system. Null for a document that was enclosed before. */
  request?: Maybe<RegisterRequest>;
  /** Day in Kazakhstan on which the person showed it. */
  shownOn: Scalars['Date']['output'];
  /** Service: `surname`. */
  surname: Scalars['String']['output'];
  /** Always `DIGITAL_DOCUMENTS`. */
  system: SystemId;
  /** Service: `validUntil`, the last day. Null: without an end. */
  validUntil?: Maybe<Scalars['Date']['output']>;
};


/** A document that the person showed by a one-time code (S7.3(1)). The contract of the service is invented: none is public. */
export type PresentedDocumentMessageArgs = {
  language?: Language;
};

/**
 * Proceeding of the provider on a case: its terms, the obstacles to a refusal and the collisions of terms, as they are now. A person
 * decides, and no timer does.
 */
export type Proceeding = {
  __typename?: 'Proceeding';
  /** Instant at which the case arrived. */
  arrivedAt: Scalars['DateTime']['output'];
  /** Terms that cannot be kept together, or that are over. Nothing is extended: a person decides. */
  collisions: Array<TermCollision>;
  /** Last lawful moment of the decision. Null: the public text names no term, or it cannot be computed. */
  decideBy?: Maybe<Scalars['DateTime']['output']>;
  /** Last moment of a notice that leaves a refusal in time. Null: there is no such moment, or no item names a notice. */
  noticeBy?: Maybe<Scalars['DateTime']['output']>;
  /** Last moment of an objection. Null before the person obtained the notice. */
  objectBy?: Maybe<Scalars['DateTime']['output']>;
  /** Obstacles to a lawful refusal. Empty after a decision. */
  obstacles: Array<RefusalObstacle>;
  /** Records of the proceeding, in the order in which they were made. None is ever changed. */
  records: Array<ProceedingRecord>;
  /** First lawful moment of a refusal, as far as the terms go. Null before the person obtained the notice. */
  refuseFrom?: Maybe<Scalars['DateTime']['output']>;
  /** Sentence that the terms cannot be computed, since the calendar does not hold a year in the way. Null: they can, or there are none. */
  termsUnknownBecause?: Maybe<Scalars['String']['output']>;
  /** Working days of the term that are left, today among them; 0 when it is over. Null with `decideBy`, and after the decision. */
  workingDaysLeft?: Maybe<Scalars['Int']['output']>;
};


/**
 * Proceeding of the provider on a case: its terms, the obstacles to a refusal and the collisions of terms, as they are now. A person
 * decides, and no timer does.
 */
export type ProceedingTermsUnknownBecauseArgs = {
  language?: Language;
};

/** A record of the provider's proceeding. */
export type ProceedingRecord = {
  /** Instant of the record. */
  at: Scalars['DateTime']['output'];
  /** Account of its author. */
  by: Scalars['String']['output'];
};

/** Decision of the provider. */
export type ProviderDecision = ProceedingRecord & {
  __typename?: 'ProviderDecision';
  /** Instant at which the decision was recorded here. */
  at: Scalars['DateTime']['output'];
  /** Account of its author; the id of the provider's system that told it. */
  by: Scalars['String']['output'];
  /** True: it came after its term (S4.12 p1). Null: there is no term, or it is not known. */
  late?: Maybe<Scalars['Boolean']['output']>;
  /** Outcome of the proceeding. */
  outcome: DecisionOutcome;
  /** Period for which the provider appoints. Null: the service is refused, or no item names a period. */
  period?: Maybe<DecisionPeriod>;
  /** Reasons of the decision. */
  reasons: Array<Scalars['String']['output']>;
  /** The decision in the provider's own system. Null: a person of the provider recorded it. */
  told?: Maybe<ToldDecision>;
};

/**
 * Purpose of a question: its state service, route, application and legal basis. It fills the support ticket when the register
 * fails. The header `Tirek-Purpose` carries the same as JSON where an argument cannot.
 */
export type PurposeInput = {
  /** Registration number of the application, if it has one: letters, digits and `. _ : / -`, at most 64, and no IIN. */
  applicationNumber?: InputMaybe<Scalars['String']['input']>;
  /**
   * The front end's own id of an application without a number: Latin letters, digits and `. _ / -`, at most 64, and no IIN. It
   * never begins with `APP-`, in capitals or not: those ids belong to applications that are kept here. It tells tickets apart;
   * it does not replace the registration number.
   */
  applicationRef?: InputMaybe<Scalars['ID']['input']>;
  /** Legal basis of the question. */
  basis?: InputMaybe<LegalBasisInput>;
  /** Route of the question: the party that asks, and its channel. */
  route?: InputMaybe<ApplicationRoute>;
  /** The state service the question is for. */
  stateService?: InputMaybe<StateServiceCode>;
};

/** Root of all questions. */
export type Query = {
  __typename?: 'Query';
  /** Looks of all viewers at all people, the latest first. For auditors; error `FORBIDDEN` for every other viewer. */
  accessLog: AccessLogConnection;
  /** An application of the viewer's organisation, or a case of a state service that the viewer provides. Null: no application has this number, or it is not the viewer's to see. */
  application?: Maybe<Application>;
  /** Applications of the viewer's organisation, and cases of state services that the viewer provides, the youngest first. */
  applications: ApplicationConnection;
  /** Asks a bank about an account, or the treasury about a control account. S4.9, S7.9. */
  bankAccount: BankAccountAnswer;
  /** Asks about several accounts, each of its own bank. Answers come in the order of the question, each for itself. */
  bankAccounts: Array<BankAccountAnswer>;
  /** The invented persons of the simulated registers, with their stories. Null where no register is simulated. */
  cast?: Maybe<Array<CastMember>>;
  /**
   * Cases that wait for the provider's decision, the nearest deadline first; cases whose deadline cannot be computed come before all
   * others. For a provider those of its state services, for an operator all, without their people. Any other viewer gets the error `FORBIDDEN`.
   */
  deadlines: DeadlineConnection;
  /** Looks a disability up by the number of a certificate (S7.9: the certificate of the degree of loss of general working capacity). */
  disabilityByCertificate: DisabilityAnswer;
  /**
   * Applies the rules of a state service to a person's application, without keeping anything. The dossier holds the answers of
   * the systems that the route names, and of no other; the list of missing parts; and the next step by law.
   */
  dossier: Dossier;
  /**
   * Records behind a number that a person holds, as far as the viewer may see them, at most 50: a correlation id, the number of an outage, a
   * ticket, a message, a maintenance, an application or a look, a Message-ID, a registration number, a front end's own id. An IIN is refused.
   */
  findRecords: Array<FoundRecord>;
  /** This gateway: profile, version, destination of its letters, running drills. */
  gateway: Gateway;
  /** One outage. Null: no outage has this number. */
  incident?: Maybe<Incident>;
  /** Outages, the youngest first: open ones and ended ones. */
  incidents: IncidentConnection;
  /** Announced maintenance that is open or still to come, the earliest first. */
  maintenanceWindows: Array<MaintenanceWindow>;
  /** The viewer, as the citizen whom the token names. Error `FORBIDDEN` for a viewer without an own IIN (officers, machines, the demo viewer). */
  me: Person;
  /** Looks at the viewer's own data, the latest first. For citizens; error `FORBIDDEN` for a viewer without an own IIN. */
  myAccessLog: AccessLogConnection;
  /** Record with this `id`, by the rights of the record's own query. Null: no record has this `id`, or the viewer may not see it. */
  node?: Maybe<Node>;
  /** A person as the registers know them. The registers are asked only for the fields that are selected. */
  person: Person;
  /** Looks a person up in the person register by something other than the IIN. */
  personSearch: IdentityAnswer;
  /** Several people, in the order of the question. Each answers for itself, a mistyped IIN too. */
  persons: Array<Person>;
  /** State services of both orders, as far as their public text goes. */
  stateServices: Array<StateService>;
  /** One message that is kept. Null: no message has this number, or it holds nothing that the viewer may see. */
  supportMessage?: Maybe<SupportMessage>;
  /** Messages to the support services, the youngest first: those that hold something the viewer may see. */
  supportMessages: SupportMessageConnection;
  /** One support ticket that is kept. Null: no ticket has this number. */
  supportTicket?: Maybe<SupportTicket>;
  /** Figures of the support tickets that the gateway made on one day, of those that the viewer may see. */
  supportTicketFigures: SupportTicketFigures;
  /** Support tickets, the youngest first. */
  supportTickets: SupportTicketConnection;
  /** External systems that this gateway is connected to, with the state that every other part of the gateway sees. */
  systems: Array<ConnectedSystem>;
  /**
   * Actions of people and of the gateway about outages, tickets, messages and maintenance, the youngest first. The kept records are its
   * source. Actions on a ticket or a message are there for viewers who may see the ticket or the message. No entry names a person
   * of an application. Drills are not on record.
   */
  timeline: TimelineConnection;
  /** Contents that the viewer's account posted to `/scans` in the last 24 hours and that are not attached yet, the oldest first. */
  uploads: Array<Upload>;
  /** Viewer of this request: the subject of the token, or the demo viewer. */
  viewer: Viewer;
  /** Figures of applications that wait for another system: of all for an operator, else of those that the viewer may see. */
  waitingApplications: WaitingApplications;
};


/** Root of all questions. */
export type QueryAccessLogArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AccessLogFilter>;
  first: Scalars['Int']['input'];
};


/** Root of all questions. */
export type QueryApplicationArgs = {
  id: Scalars['ID']['input'];
};


/** Root of all questions. */
export type QueryApplicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ApplicationFilter>;
  first: Scalars['Int']['input'];
};


/** Root of all questions. */
export type QueryBankAccountArgs = {
  account: AccountInput;
  iin: Scalars['IIN']['input'];
  purpose?: InputMaybe<PurposeInput>;
};


/** Root of all questions. */
export type QueryBankAccountsArgs = {
  accounts: Array<BankAccountInput>;
  purpose?: InputMaybe<PurposeInput>;
};


/** Root of all questions. */
export type QueryDeadlinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DeadlineFilter>;
  first: Scalars['Int']['input'];
};


/** Root of all questions. */
export type QueryDisabilityByCertificateArgs = {
  number: Scalars['String']['input'];
  purpose?: InputMaybe<PurposeInput>;
};


/** Root of all questions. */
export type QueryDossierArgs = {
  input: DossierInput;
};


/** Root of all questions. */
export type QueryFindRecordsArgs = {
  number: Scalars['String']['input'];
};


/** Root of all questions. */
export type QueryIncidentArgs = {
  id: Scalars['ID']['input'];
};


/** Root of all questions. */
export type QueryIncidentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IncidentFilter>;
  first: Scalars['Int']['input'];
};


/** Root of all questions. */
export type QueryMeArgs = {
  purpose?: InputMaybe<PurposeInput>;
};


/** Root of all questions. */
export type QueryMyAccessLogArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** Root of all questions. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Root of all questions. */
export type QueryPersonArgs = {
  iin: Scalars['IIN']['input'];
  purpose?: InputMaybe<PurposeInput>;
};


/** Root of all questions. */
export type QueryPersonSearchArgs = {
  by: PersonSearchInput;
  purpose?: InputMaybe<PurposeInput>;
};


/** Root of all questions. */
export type QueryPersonsArgs = {
  iins: Array<Scalars['IIN']['input']>;
  purpose?: InputMaybe<PurposeInput>;
};


/** Root of all questions. */
export type QuerySupportMessageArgs = {
  id: Scalars['ID']['input'];
};


/** Root of all questions. */
export type QuerySupportMessagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SupportMessageFilter>;
  first: Scalars['Int']['input'];
};


/** Root of all questions. */
export type QuerySupportTicketArgs = {
  id: Scalars['ID']['input'];
};


/** Root of all questions. */
export type QuerySupportTicketFiguresArgs = {
  day?: InputMaybe<Scalars['Date']['input']>;
};


/** Root of all questions. */
export type QuerySupportTicketsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SupportTicketFilter>;
  first: Scalars['Int']['input'];
};


/** Root of all questions. */
export type QueryTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TimelineFilter>;
  first: Scalars['Int']['input'];
};

/** A fact that a record must show. */
export type QuestionNeed = {
  __typename?: 'QuestionNeed';
  /** Fact of the record. */
  fact: RecordFact;
  /** Consequence where the record contradicts the fact. */
  otherwise: Consequence;
};

/** Readiness of the rules on an application. */
export type Readiness = {
  __typename?: 'Readiness';
  /** Kind of the readiness. */
  kind: ReadinessKind;
  /** Sentences for the person at the screen. */
  message: Scalars['String']['output'];
  /** All obstacles, those of less weight than `kind` too. Empty for `MAY_REGISTER`. */
  reasons: Array<ReadinessReason>;
};


/** Readiness of the rules on an application. */
export type ReadinessMessageArgs = {
  language?: Language;
};

/** Kind of readiness. Where several reasons apply, the first of this list counts: a certain reason goes before an uncertain one, and no outage ever refuses. */
export type ReadinessKind =
  /** A system has not answered, and nothing may be concluded. Ask again; the gateway has written the support ticket. */
  | 'BLOCKED_BY_OUTAGE'
  /** The person must agree first. */
  | 'CONSENT_NEEDED'
  /** Documents must be scanned, since a register has no data. */
  | 'DOCUMENTS_NEEDED'
  /** No obstacle is left. */
  | 'MAY_REGISTER'
  /** An answer of a system, the package or a ground that a clerk found rules the registration out. */
  | 'NOT_TO_BE_REGISTERED'
  /** Anything else, for versions of this gateway newer than your client: show `message`. */
  | 'OTHER'
  /** A clerk must look at the package of documents, or its remarks must be put right. */
  | 'PACKAGE_NEEDED'
  /** The order is silent, or the records contradict themselves: a person decides. */
  | 'PERSON_DECIDES'
  /** The statement lacks a confirmation that an item requires (S7.8), or its place of reception, or a circumstance of that place (S7.3(2)). */
  | 'STATEMENT_INCOMPLETE';

/** An obstacle to a registration. */
export type ReadinessReason = {
  __typename?: 'ReadinessReason';
  /** Codes of circumstances of the place of reception, of which any one removes the obstacle. */
  circumstances: Array<Scalars['String']['output']>;
  /** Documents of which any one removes the obstacle. */
  documents: Array<DocumentKind>;
  /** Fact of the record. Null where the reason is not about a fact. */
  fact?: Maybe<RecordFact>;
  /** Fields of the statement that the record contradicts. Empty for other reasons. */
  fields: Array<StatementField>;
  /** Ground of refusal. Null where the reason does not refuse. */
  ground?: Maybe<RefusalGround>;
  /** Kind of the reason. */
  kind: ReadinessReasonKind;
  /** One sentence for the person at the screen. */
  message: Scalars['String']['output'];
  /** Code of the question. Null where none was asked. */
  question?: Maybe<Scalars['String']['output']>;
  /** Kind of readiness that the reason causes. */
  readiness: ReadinessKind;
  /** Item of the order. Null where no item speaks of it. */
  ruleItem?: Maybe<Scalars['String']['output']>;
};


/** An obstacle to a registration. */
export type ReadinessReasonMessageArgs = {
  language?: Language;
};

/** Kind of a reason. Absence, discrepancy, outage and denied consent are four different things. */
export type ReadinessReasonKind =
  /** The system answered that it has no record. */
  | 'ABSENT'
  /** The person has not agreed, or has refused. */
  | 'CONSENT'
  /** The record contradicts the statement (`fields`). */
  | 'DISCREPANCY'
  /** The record contradicts the rule. */
  | 'FACT'
  /** The record lacks the fact, or contradicts itself. */
  | 'FACT_UNKNOWN'
  /** A clerk has found a ground of refusal. */
  | 'GROUND_FOUND'
  /** The caller did not give the number by which the system is asked. */
  | 'INPUT_MISSING'
  /** The Fund has nothing that a notification could tell: a person decides (S7.8). */
  | 'NOTHING_TO_NOTIFY'
  /** The applicant disagrees with the notification of received contributions: a person decides (S7.8). */
  | 'NOTIFICATION_DISPUTED'
  /** The gateway is not connected to the system: a clerk asks the system. */
  | 'NOT_CONNECTED'
  /** The statement does not confirm that the applicant has read the notification of received contributions (S7.8 p2). */
  | 'NOT_NOTIFIED'
  /** The applicant has not signed the statement digitally (S7.2(22)): `Application.statementText`, `signStatement`. */
  | 'NOT_SIGNED'
  /** The public text does not name the questions of this route, or the system that registers. */
  | 'NO_RULES'
  /** The public text cuts the list of questions off: a clerk asks the rest. */
  | 'OPEN_LIST'
  /** Any other reason: show `message`. */
  | 'OTHER'
  /** The system did not answer. */
  | 'OUTAGE'
  /** A document of the package has expired, or will on the expected day of the decision (S7.10(2)). */
  | 'PACKAGE_EXPIRES'
  /** No clerk has looked at the package of documents. */
  | 'PACKAGE_NOT_SEEN'
  /** A clerk has remarks to the package of documents. */
  | 'PACKAGE_REMARKS'
  /** A condition of the place of reception is not fulfilled: `circumstances` or `documents` name what does it (S7.3(2)). */
  | 'RECEPTION_CONDITION'
  /** No place of reception is named, though the route has some (S7.3(2)). */
  | 'RECEPTION_UNKNOWN'
  /** The document that shows the relation has expired. */
  | 'REPRESENTATION_EXPIRED'
  /** No document shows the relation of the applicant to the person. */
  | 'REPRESENTATION_MISSING'
  /** The document that shows the relation is not in force yet. */
  | 'REPRESENTATION_NOT_BEGUN'
  /** The applicant has such documents about other people alone. */
  | 'REPRESENTATION_OF_ANOTHER'
  /** The document that shows the relation was revoked. */
  | 'REPRESENTATION_REVOKED'
  /** By the record of the person the representative of `ruleItem` alone applies (S7.6, S7.7). */
  | 'REPRESENTATIVE_APPLIES'
  /** The rules name representatives (`StateService.representatives`), and not this one. */
  | 'REPRESENTATIVE_NOT_NAMED'
  /** A representative applies for the person, and nothing tells whether they may: a clerk decides (`StateService.representatives`). */
  | 'REPRESENTED'
  /** There is more than one record. */
  | 'SEVERAL_RECORDS'
  /** The viewer has no right to the answer: a clerk who has the right must look. */
  | 'WITHHELD';

/** A scan on a receipt of acceptance. */
export type ReceivedDocument = {
  __typename?: 'ReceivedDocument';
  /** Kind of document, in the words of the state service at the issue. */
  kind: Scalars['String']['output'];
  /** Name of the scanned file. */
  name: Scalars['String']['output'];
  /** Number of the scan, `SCAN-…`. */
  scan: Scalars['ID']['output'];
};


/** A scan on a receipt of acceptance. */
export type ReceivedDocumentKindArgs = {
  language?: Language;
};

/** The place where an application was taken in, as a clerk recorded it. */
export type Reception = ClerkRecord & {
  __typename?: 'Reception';
  /** Instant of the record. */
  at: Scalars['DateTime']['output'];
  /** Account of the clerk. */
  by: Scalars['String']['output'];
  /** Circumstances that the clerk stated. */
  circumstances: Array<ReceptionCircumstance>;
  /** Place. Null: the data file of the state service no longer has it. */
  place?: Maybe<ReceptionPlace>;
  /** Remarks of the clerk: always null. */
  remarks?: Maybe<Scalars['String']['output']>;
};

/** A circumstance of a reception. */
export type ReceptionCircumstance = {
  __typename?: 'ReceptionCircumstance';
  /** Code within the place. */
  code: Scalars['String']['output'];
  /** Text of the circumstance. */
  text: Scalars['String']['output'];
};


/** A circumstance of a reception. */
export type ReceptionCircumstanceTextArgs = {
  language?: Language;
};

/** A condition of a place of reception: any one of its circumstances fulfils it, or a scan of any one of its documents. */
export type ReceptionCondition = {
  __typename?: 'ReceptionCondition';
  /** Circumstances that a clerk states. Empty: a document is needed. */
  circumstances: Array<ReceptionCircumstance>;
  /** Documents. Empty: a circumstance is needed. */
  documents: Array<DocumentKind>;
  /** Item of the order. */
  ruleItem: Scalars['String']['output'];
};

/** Place of reception, and its circumstances. */
export type ReceptionInput = {
  /** Codes of the circumstances that hold (`ReceptionPlace.conditions`). */
  circumstances?: Array<Scalars['String']['input']>;
  /** Code of the place (`ServiceRoute.reception`). */
  place: Scalars['String']['input'];
};

/** A place where applications of a route are taken in. */
export type ReceptionPlace = {
  __typename?: 'ReceptionPlace';
  /** Code within the route. */
  code: Scalars['String']['output'];
  /** Conditions of the place, each of which must be fulfilled. */
  conditions: Array<ReceptionCondition>;
  /** Name of the place. */
  name: Scalars['String']['output'];
  /** Item of the order. */
  ruleItem: Scalars['String']['output'];
};


/** A place where applications of a route are taken in. */
export type ReceptionPlaceNameArgs = {
  language?: Language;
};

/** A fact of a register's record that rules name. */
export type RecordFact =
  /** Banks: the account is open. */
  | 'ACCOUNT_OPEN'
  /** ENPF: an account of own compulsory contributions (OPV or OPPV), not a conditional one. S6.10 p3. */
  | 'ACCOUNT_OPENED'
  /** ENPF: savings on an account that counts. S6.10 p3. */
  | 'ACCRUALS'
  /** ENPF: the fund's own verdict. */
  | 'AFFIRMATIVE'
  /** GBD FL: birth date and sex are those of the IIN. */
  | 'AGREES_WITH_IIN'
  /** GBD FL: a court has recognised the person as incapable, or of limited capacity. S7.6. Not said where the status tells of something else. */
  | 'CAPACITY_LIMITED'
  /** TsBDI: the record has no degree of loss of general working capacity, so that its establishment is the first one. S7.3(2). */
  | 'DEGREE_OF_LOSS_NOT_SET'
  /** TsBDI: the degree of loss of general working capacity is set, and its period has not ended. S7.9 p4. */
  | 'DEGREE_OF_LOSS_SET'
  /** TsBDI: disability of the first or second group. */
  | 'GROUP_FIRST_OR_SECOND'
  /** Banks: the holder of the account is the person asked about. */
  | 'HOLDER_IS_APPLICANT'
  /** GBD FL: a document was replaced by another one, so that the earlier one may bear other data. S7.10(3). */
  | 'IDENTITY_DOCUMENT_REPLACED'
  /** GBD FL: an identity card or passport of Kazakhstan, valid today. */
  | 'IDENTITY_DOCUMENT_VALID'
  /** Control account of cash: its holder is the penal institution where the person is (S4.9 p3). */
  | 'INSTITUTION_KEEPS_APPLICANT'
  /** GBD FL: the person serves a sentence in a correctional facility. S7.7. */
  | 'IN_CORRECTIONAL_FACILITY'
  /** Fact check: the system knows of no appointment. S5.9(1), S7.10(1). */
  | 'NOT_APPOINTED'
  /** Fact check: the system knows of no consent to a proactive appointment. S7.10(1). */
  | 'NOT_CONSENTED'
  /** Fact check: the system knows of no filed application. S7.10(1). */
  | 'NOT_FILED'
  /** Fact check: the system knows of no payment. S5.9(1), S7.10(1). */
  | 'NOT_PAID'
  /** Fact check: the system knows of no refusal to appoint. S5.9(1) alone: in S7 an earlier refusal does not count. */
  | 'NOT_REFUSED'
  /** ENPF: no payment has been set yet. S6.10 p3. */
  | 'NO_PAYMENT_SET'
  /** ENPF: no application waits to be executed. S6.10 p3. */
  | 'NO_UNEXECUTED_APPLICATION'
  /** Any other fact, for versions of this gateway newer than your client. */
  | 'OTHER'
  /** GBD FL: the record is neither deleted nor excluded from the register, and the person lives. */
  | 'RECORD_STANDS'
  /** GBD FL: registered at the permanent residence, without an end. */
  | 'REGISTERED_AT_RESIDENCE'
  /** ENPF: right to payments. S6.10 p3. */
  | 'RIGHT_TO_PAYMENTS'
  /** TsBDI: marked as without an end. A missing end date is no such mark. */
  | 'WITHOUT_END';

/** The answer to a question that a clerk asked. */
export type RecordFindingInput = {
  /** Facts of the question that do not hold (`FOUND`). Empty: all of them hold. */
  contrary?: Array<RecordFact>;
  /** `version` that the client saw. Of two changes at once, the second gets `VersionChanged`. */
  expectedVersion: Scalars['Int']['input'];
  /** Number of the application, `APP-…`. */
  id: Scalars['ID']['input'];
  /** Outcome of the question. */
  outcome: FindingOutcome;
  /** Code of the question, one that the gateway cannot ask. */
  question: Scalars['String']['input'];
  /** Remarks, one line of at most 500 characters, without an IIN. */
  remarks?: InputMaybe<Scalars['String']['input']>;
};

/** A ground of refusal that a clerk found. */
export type RecordGroundInput = {
  /** `version` that the client saw. Of two changes at once, the second gets `VersionChanged`. */
  expectedVersion: Scalars['Int']['input'];
  /** Code of the ground (`StateService.refusalGrounds`), one with `foundByPerson`. */
  ground: Scalars['String']['input'];
  /** Number of the application, `APP-…`. */
  id: Scalars['ID']['input'];
  /** Remarks, one line of at most 500 characters, without an IIN. */
  remarks?: InputMaybe<Scalars['String']['input']>;
};

/** A hearing that was held, or to which the person did not come. */
export type RecordHearingInput = {
  /** False: the person did not come. */
  came: Scalars['Boolean']['input'];
  /** `version` that the client saw. Of two changes at once, the second gets `VersionChanged`. */
  expectedVersion: Scalars['Int']['input'];
  /** Instant of the hearing: not before the notice, and not in the future. Where the person did not come, not before the announced instant. */
  heldAt: Scalars['DateTime']['input'];
  /** Number of the application, `APP-…`. */
  id: Scalars['ID']['input'];
  /** Notes of the hearing, one line of at most 2000 characters without an IIN. */
  notes?: InputMaybe<Scalars['String']['input']>;
};

/** Obtaining of a notice. */
export type RecordNoticeObtainedInput = {
  /** Proof of it (a signature, a postal receipt), one line of at most 500 characters without an IIN. */
  evidence: Scalars['String']['input'];
  /** `version` that the client saw. Of two changes at once, the second gets `VersionChanged`. */
  expectedVersion: Scalars['Int']['input'];
  /** Number of the application, `APP-…`. */
  id: Scalars['ID']['input'];
  /** Instant at which the person obtained the notice: not before the notice, and not in the future. */
  obtainedAt: Scalars['DateTime']['input'];
};

/** An objection to a provisional decision. */
export type RecordObjectionInput = {
  /** `version` that the client saw. Of two changes at once, the second gets `VersionChanged`. */
  expectedVersion: Scalars['Int']['input'];
  /** Form of the objection. */
  form: ObjectionForm;
  /** Number of the application, `APP-…`. */
  id: Scalars['ID']['input'];
  /** Instant of the objection: not before the notice, and not in the future. */
  madeAt: Scalars['DateTime']['input'];
  /** Content, one line of at most 2000 characters without an IIN. An oral objection is noted down. */
  text: Scalars['String']['input'];
};

/** A look of a clerk at the package of documents. */
export type RecordPackageInput = {
  /** Day on which the decision is expected: today or later, a clerk's word. It must be given where a document has a last day. */
  decisionExpectedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Last days of the documents that have one, where an item looks at them (`PackageRule.validityItem`). */
  documentEnds?: Array<DocumentEndInput>;
  /** Codes of the documents in the package (`StateService.documents`). The case is not handed over without a scan of each. */
  documents: Array<Scalars['String']['input']>;
  /** `version` that the client saw. Of two changes at once, the second gets `VersionChanged`. */
  expectedVersion: Scalars['Int']['input'];
  /** Number of the application, `APP-…`. */
  id: Scalars['ID']['input'];
  /** Remarks to the package, one line of at most 500 characters, without an IIN. Left out: the clerk has none. */
  remarks?: InputMaybe<Scalars['String']['input']>;
};

/** A document that the person shows. */
export type RecordPresentedDocumentInput = {
  /** One-time code, 4 to 32 letters, digits and hyphens, as the person's screen shows it. It is kept nowhere. */
  code: Scalars['String']['input'];
  /** `version` that the client saw. Of two changes at once, the second gets `VersionChanged`. */
  expectedVersion: Scalars['Int']['input'];
  /** Number of the application, `APP-…`. */
  id: Scalars['ID']['input'];
};

/** Place where an application was taken in. */
export type RecordReceptionInput = {
  /** `version` that the client saw. Of two changes at once, the second gets `VersionChanged`. */
  expectedVersion: Scalars['Int']['input'];
  /** Number of the application, `APP-…`. */
  id: Scalars['ID']['input'];
  /** Place, and its circumstances. */
  reception: ReceptionInput;
};

/** A ground on which an application is not registered. */
export type RefusalGround = {
  __typename?: 'RefusalGround';
  /** Code within the service. */
  code: Scalars['String']['output'];
  /** True: a clerk finds the ground (`recordGround`), since no question leads to it. */
  foundByPerson: Scalars['Boolean']['output'];
  /** Item of the order. */
  ruleItem: Scalars['String']['output'];
  /** One sentence for the person. */
  text: Scalars['String']['output'];
};


/** A ground on which an application is not registered. */
export type RefusalGroundTextArgs = {
  language?: Language;
};

/** A refusal would not be lawful yet; no decision was made. */
export type RefusalNotLawful = {
  __typename?: 'RefusalNotLawful';
  /** Sentences for the person at the screen. */
  message: Scalars['String']['output'];
  /** Obstacles to the refusal. */
  obstacles: Array<RefusalObstacle>;
  /** First moment at which a refusal may be lawful, as far as the terms go. Null: an act must come first. */
  until?: Maybe<Scalars['DateTime']['output']>;
};


/** A refusal would not be lawful yet; no decision was made. */
export type RefusalNotLawfulMessageArgs = {
  language?: Language;
};

/** Provisional decision to refuse, and notice of the hearing. */
export type RefusalNotice = ProceedingRecord & {
  __typename?: 'RefusalNotice';
  /** Instant of the notice. */
  at: Scalars['DateTime']['output'];
  /** Account of its author. */
  by: Scalars['String']['output'];
  /** Instant of the hearing, as it was announced. */
  hearingAt: Scalars['DateTime']['output'];
  /** Place of the hearing. */
  place: Scalars['String']['output'];
  /** Reasons for the refusal that is intended. */
  reasons: Array<Scalars['String']['output']>;
};

/** An obstacle to a lawful refusal. */
export type RefusalObstacle = {
  __typename?: 'RefusalObstacle';
  /** Kind of the obstacle. */
  kind: RefusalObstacleKind;
  /** Sentences for the person at the screen. */
  message: Scalars['String']['output'];
  /** First moment without the obstacle. Null: it ends by an act, and not by time. */
  until?: Maybe<Scalars['DateTime']['output']>;
};


/** An obstacle to a lawful refusal. */
export type RefusalObstacleMessageArgs = {
  language?: Language;
};

/** Kind of an obstacle to a refusal. */
export type RefusalObstacleKind =
  /** The working days between the notice and the decision are not over. */
  | 'NOTICE_TERM'
  /** No hearing is on record since the person obtained the notice. */
  | 'NOT_HEARD'
  /** The person has not obtained the notice, as far as is on record. */
  | 'NOT_OBTAINED'
  /** No notice of the provisional decision and of the hearing was given. */
  | 'NO_NOTICE'
  /** The term of the person's objection is not over. */
  | 'OBJECTION_TERM'
  /** Any other kind, for versions of this gateway newer than your client: show `message`. */
  | 'OTHER';

/** A decision to refuse the service. */
export type RefuseApplicationInput = {
  /** `version` that the client saw. Of two changes at once, the second gets `VersionChanged`. */
  expectedVersion: Scalars['Int']['input'];
  /** Number of the application, `APP-…`. */
  id: Scalars['ID']['input'];
  /** Reasons, 1 to 20, each a line of at most 500 characters without an IIN. */
  reasons: Array<Scalars['String']['input']>;
};

/**
 * Answer of a register, or the reason why there is none. **`known` is true for a record and for a true "no record"; in every
 * other case the gateway does not know, and an absence must not be concluded.** A client that reads only `known` and `message`
 * is never wrong.
 */
export type RegisterAnswer = {
  /** True: the register answered, with records or with "there is none". False: the gateway does not know. */
  known: Scalars['Boolean']['output'];
  /** Sentences for the person at the screen. */
  message: Scalars['String']['output'];
  /** Next step for the reader. */
  nextStep: NextStep;
  /** Exchange with the system. Null where nothing left the gateway. */
  request?: Maybe<RegisterRequest>;
  /** The system that was asked. */
  system: SystemId;
};


/**
 * Answer of a register, or the reason why there is none. **`known` is true for a record and for a true "no record"; in every
 * other case the gateway does not know, and an absence must not be concluded.** A client that reads only `known` and `message`
 * is never wrong.
 */
export type RegisterAnswerMessageArgs = {
  language?: Language;
};

/** An application to be registered. */
export type RegisterApplicationInput = {
  /** Viewer's reason to register where the readiness is `PERSON_DECIDES`. One line of at most 500 characters, without an IIN. It is kept with the application. */
  decision?: InputMaybe<Scalars['String']['input']>;
  /** `version` that the client saw. Of two changes at once, the second gets `VersionChanged`. */
  expectedVersion: Scalars['Int']['input'];
  /** Number of the application, `APP-…`. */
  id: Scalars['ID']['input'];
};

/** A question as it went to a register: times and ids to quote. */
export type RegisterRequest = {
  __typename?: 'RegisterRequest';
  /** Instant at which the last attempt ended, with an answer or without. */
  answeredAt: Scalars['DateTime']['output'];
  /** Instant at which the first attempt was sent. */
  askedAt: Scalars['DateTime']['output'];
  /** Number of attempts. */
  attempts: Scalars['Int']['output'];
  /** Our id of the last message. */
  messageId?: Maybe<Scalars['String']['output']>;
  /** Id of the service in SHEP's register. Null for a system with an address of its own. */
  serviceId?: Maybe<Scalars['String']['output']>;
  /** SHEP's id of the last exchange, with braces. */
  sessionId?: Maybe<Scalars['String']['output']>;
};

/** The register did not give a usable answer. **Nothing may be concluded about the person.** */
export type RegisterUnavailable = AppointmentsAnswer & BankAccountAnswer & DisabilityAnswer & FactCheckAnswer & IdentityAnswer & PensionAccountsAnswer & RegisterAnswer & SocialContributionsAnswer & {
  __typename?: 'RegisterUnavailable';
  /** Instant from which it makes sense to ask again. */
  askAgainAt: Scalars['DateTime']['output'];
  /** Evidence of the failed exchange. Where nothing left the gateway: that of the outage's latest failed exchange. Null when there was none. */
  evidence?: Maybe<Evidence>;
  /** Kind of the failure. */
  faultClass: FaultClass;
  /** Outage that the failure belongs to. Null for failures that are no outage, such as a caller that went away. */
  incident?: Maybe<Incident>;
  /** Always false. */
  known: Scalars['Boolean']['output'];
  /** Sentences for the person at the screen. */
  message: Scalars['String']['output'];
  /** Next step for the reader. */
  nextStep: NextStep;
  /** For `NOT_TRIED`: the kind of failure that made the gateway stop asking. Null otherwise. */
  openedBy?: Maybe<FaultClass>;
  /** Place of the failure. */
  origin: FaultOrigin;
  /** Exchange with the system. Null where nothing left the gateway. */
  request?: Maybe<RegisterRequest>;
  /** Fault of the key of our organisation that signs, for which nothing left the gateway: its operator mends it. Null: no key is at fault. */
  signingKeyFault?: Maybe<SigningKeyFault>;
  /** Instant at which the outage began; without an incident, instant at which this question failed. */
  since: Scalars['DateTime']['output'];
  /** Request to the support service, complete or with a list of the missing facts. Null when the failure is not the support service's. Where an answer broke the contract, the operator looks at it first (`nextStep`), and a person may send it. */
  supportTicket?: Maybe<SupportTicket>;
  /** The system that was asked. */
  system: SystemId;
};


/** The register did not give a usable answer. **Nothing may be concluded about the person.** */
export type RegisterUnavailableMessageArgs = {
  language?: Language;
};

/** An address of the person register (elements `regAddress` and `address`). */
export type RegisteredAddress = {
  __typename?: 'RegisteredAddress';
  /** GBD FL: `corpus`. */
  block?: Maybe<Scalars['String']['output']>;
  /** GBD FL: `building`. */
  building?: Maybe<Scalars['String']['output']>;
  /** GBD FL: `country`. */
  country?: Maybe<Coded>;
  /** True when the status is 1 and there is no end date. */
  current: Scalars['Boolean']['output'];
  /** Район. GBD FL calls it `region`. */
  district?: Maybe<Coded>;
  /** GBD FL: `flat`. */
  flat?: Maybe<Scalars['String']['output']>;
  /** GBD FL: `foreignData`, a place abroad. */
  foreignPlace?: Maybe<Scalars['String']['output']>;
  /** GBD FL: `type`. Null for the place of registration. */
  kind?: Maybe<Coded>;
  /** GBD FL: `city`, town or village. */
  locality?: Maybe<Scalars['String']['output']>;
  /** Область. GBD FL calls it `district`. */
  oblast?: Maybe<Coded>;
  /** GBD FL: `arCode`, code of the address register, 16 digits. */
  registrationCode?: Maybe<Scalars['String']['output']>;
  /** GBD FL: `status`: 1 registered. */
  status?: Maybe<Coded>;
  /** GBD FL: `street`. */
  street?: Maybe<Scalars['String']['output']>;
  /** GBD FL: `beginDate`. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** GBD FL: `endDate`. Null while it lasts. */
  validUntil?: Maybe<Scalars['Date']['output']>;
};

/** Repetition of announced maintenance. */
export type Repetition =
  /** It comes again each day. */
  | 'DAILY'
  /** It happens once only. */
  | 'NEVER'
  /** Anything else, for versions of this gateway newer than your client. */
  | 'OTHER'
  /** It comes again each week. */
  | 'WEEKLY';

/** Relation that lets a citizen look at another person's data, or another person apply for them. */
export type RepresentationKind =
  /** A parent: the person is a child under 18. */
  | 'CHILD'
  /** Any other relation, for versions of this gateway newer than your client. */
  | 'OTHER'
  /** The administration of the correctional facility where the person is (S7.7). It applies for the person, and looks at no data. */
  | 'PENAL_ADMINISTRATION'
  /** A representative by power of attorney: the person is the principal. */
  | 'PRINCIPAL'
  /** A guardian: the person is a ward. */
  | 'WARD';

/** A representative who may apply for the person. */
export type Representative = {
  __typename?: 'Representative';
  /** Documents of which the scan of any one shows the relation. Empty: none is needed. */
  documents: Array<DocumentKind>;
  /** True: a document in force at the service of digital documents shows the relation too. */
  electronic: Scalars['Boolean']['output'];
  /** Fact of the person register that the item rests on. While it holds, neither the person nor another representative applies. Null: none. */
  fact?: Maybe<RecordFact>;
  /** Relation to the person. */
  kind: RepresentationKind;
  /** Routes on which the representative applies. */
  routes: Array<ApplicationRoute>;
  /** Item of the order. */
  ruleItem: Scalars['String']['output'];
  /** Representative, and the ground of the representation. */
  who: Scalars['String']['output'];
};


/** A representative who may apply for the person. */
export type RepresentativeWhoArgs = {
  language?: Language;
};

/** A consent to be asked for, in the name of the viewer's organisation. */
export type RequestConsentInput = {
  /** Your own key, 8 to 64 letters, digits and `. _ : -`: the same request under the same key is done once. */
  idempotencyKey: Scalars['String']['input'];
  /** IIN of the person whose data are to be read. A viewer needs no consent for their own data. */
  iin: Scalars['IIN']['input'];
  /** Purpose of the question: the same rights apply as to the question itself. `basis` is left out, or of the kind `CONSENT`. */
  purpose?: InputMaybe<PurposeInput>;
  /** Register whose data are to be read: one that answers about people by their IIN. */
  system: SystemId;
};

/** A request for consent, and its result. */
export type RequestConsentPayload = {
  __typename?: 'RequestConsentPayload';
  /** Request as it is kept. Null: the person was not asked, or it is not known whether KDP asked them. */
  consent?: Maybe<ConsentRequest>;
  /** Result of the request. */
  result: RequestConsentResult;
};

/** Result of a request for consent. Only `ConsentGiven` allows the question. */
export type RequestConsentResult = ConsentGiven | ConsentNeeded | KeyInUse | RegisterUnavailable | Withheld;

/** A message to be sent again. */
export type ResendMessageInput = {
  /** Number of the message. */
  id: Scalars['ID']['input'];
  /** Your own key, 8 to 64 letters, digits and `. _ : -`: the same request under the same key is done once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** An application whose result is sent again. */
export type ResendResultInput = {
  /** Number of the application, `APP-…`. */
  id: Scalars['ID']['input'];
};

/** Tickets to be sent again. */
export type ResendSupportTicketsInput = {
  /** Your own key, 8 to 64 letters, digits and `. _ : -`: the same request under the same key is done once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Numbers of 1 to 500 tickets, all of them `PARKED`. */
  ids: Array<Scalars['ID']['input']>;
};

/** Messages after the tickets were sent again, and the result of the change. */
export type ResendSupportTicketsPayload = {
  __typename?: 'ResendSupportTicketsPayload';
  /** Messages that carry the tickets now. Empty where nothing was changed. */
  messages: Array<SupportMessage>;
  /**
   * Result of the change. `Done.changedId` is the number of the first message. `NotFound`: one of the tickets does not exist, or is not the viewer's to see.
   * `OutOfTurn`: one of the tickets has the given state. In both cases nothing was changed.
   */
  result: ChangeResult;
};

/** An incident to be ended. */
export type ResolveIncidentInput = {
  /** Number of the incident, `INC-…`. */
  id: Scalars['ID']['input'];
  /** One line of at most 500 characters, without control or direction characters, and without an IIN. */
  reason: Scalars['String']['input'];
};

/** Delivery of the decision on an application, through the asynchronous channel of SHEP. */
export type ResultDelivery = {
  __typename?: 'ResultDelivery';
  /** Instant at which SHEP accepted the message. Null before. */
  acceptedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Number of sendings. */
  attempts: Scalars['Int']['output'];
  /** Instant of the delivery, as SHEP or the receiver tells it. Null before. */
  deliveredAt?: Maybe<Scalars['DateTime']['output']>;
  /** Identifier of the message at SHEP; it stays the same when the result is sent again. */
  messageId: Scalars['ID']['output'];
  /** Latest error code of SHEP or of the receiver. Null: none. */
  reply?: Maybe<Scalars['String']['output']>;
  /** Instant of the latest sending. Null: the result was not sent yet. */
  sentAt?: Maybe<Scalars['DateTime']['output']>;
  /** State of the delivery. */
  state: ResultState;
};

/** State of a result on its way to its receiver. */
export type ResultState =
  /** SHEP has accepted the message; the receiver has not answered yet. */
  | 'ACCEPTED'
  /** The receiver has the result. */
  | 'DELIVERED'
  /** The receiver has not taken the result, and asks for no repetition. A person looks, and may send it again (`resendResult`). */
  | 'NOT_DELIVERED'
  /** Any other state, for versions of this gateway newer than your client. */
  | 'OTHER'
  /** The result waits to be sent, or its sending has no answer yet. */
  | 'WAITING';

/** A step of a route that a system takes. */
export type RouteStep = {
  __typename?: 'RouteStep';
  /** True where the system gives a receipt of acceptance. */
  receipt: Scalars['Boolean']['output'];
  /** Item of the order. */
  ruleItem: Scalars['String']['output'];
  /** System that takes the step. */
  system: SystemId;
  /** System that passes the step on, as the order names it. */
  through?: Maybe<SystemId>;
};

/** Words of the rules, with their item. */
export type RuleText = {
  __typename?: 'RuleText';
  /** Item of the order, for example `S6.1`. */
  ruleItem: Scalars['String']['output'];
  /** The words; Kazakh and Russian are our translation of the public text. */
  text: Scalars['String']['output'];
};


/** Words of the rules, with their item. */
export type RuleTextTextArgs = {
  language?: Language;
};

/** A drill that goes on for all callers. */
export type RunningDrill = {
  __typename?: 'RunningDrill';
  /** Instant at which the drill ends by itself. */
  endsAt: Scalars['DateTime']['output'];
  /** Fault that is simulated: a value of `DrillFault`. */
  fault: Scalars['String']['output'];
  /** System that is broken on purpose. */
  system: SystemId;
};

/** A scan of a document. Its content leaves the gateway with the case only. */
export type Scan = Node & {
  __typename?: 'Scan';
  /** Instant at which the scan was added. */
  addedAt: Scalars['DateTime']['output'];
  /** Paper that was scanned. */
  attestation: ScanAttestation;
  /** Size, bytes. */
  bytes: Scalars['Int']['output'];
  /** Kind of document. Null: the data file of the state service no longer has this kind. */
  document?: Maybe<DocumentKind>;
  /** Form of the document. */
  form: DocumentForm;
  /** Number of the scan, `SCAN-…`. */
  id: Scalars['ID']['output'];
  /** Media type of the content: `application/pdf`, `image/jpeg`, `image/png`, `image/tiff`. */
  mediaType: Scalars['String']['output'];
  /** Name of the file. */
  name: Scalars['String']['output'];
  /** SHA-256 of the content, hexadecimal. */
  sha256: Scalars['String']['output'];
  /** True where the scan carries the applicant's digital signature, which was valid when the scan was added. */
  signed: Scalars['Boolean']['output'];
};

/** Paper that was scanned. */
export type ScanAttestation =
  /** A copy that a notary attested. */
  | 'NOTARISED_COPY'
  /** The original. */
  | 'ORIGINAL'
  /** Any other paper, for versions of this gateway newer than your client. */
  | 'OTHER';

/** The case cannot be handed over without these scans. */
export type ScansMissing = {
  __typename?: 'ScansMissing';
  /** Kinds of documents that are missing. */
  documents: Array<DocumentKind>;
  /** Sentences for the person at the screen. */
  message: Scalars['String']['output'];
};


/** The case cannot be handed over without these scans. */
export type ScansMissingMessageArgs = {
  language?: Language;
};

/** A right to read one kind of data. */
export type Scope =
  /** Ownership and state of a bank account: the banks. */
  | 'BANK_ACCOUNT'
  /** Disability of a person: the disability databank. */
  | 'DISABILITY'
  /** Earlier decisions about a person: the system that is asked first (S5.9(1), S7.10(1)). */
  | 'EARLIER_DECISIONS'
  /** Identity of a person: the person register. */
  | 'IDENTITY'
  /** Any other right, for versions of this gateway newer than your client. */
  | 'OTHER'
  /** Savings and payments: the pension fund. */
  | 'PENSION'
  /** Social contributions: the State Social Insurance Fund (S7.8). */
  | 'SOCIAL_INSURANCE';

/** Key by which a person is searched. */
export type SearchKind =
  /** The number of a certificate of disability. */
  | 'CERTIFICATE'
  /** The number of an identity document. */
  | 'DOCUMENT'
  /** Name and date of birth. */
  | 'NAME'
  /** Any other key, for versions of this gateway newer than your client. */
  | 'OTHER';

/** A person who is, or was, searched for (elements `missingStatus` and `disappearStatus`). */
export type SearchStatus = {
  __typename?: 'SearchStatus';
  /** GBD FL: `gpTerritorial`, the authority that set the status. */
  authority?: Maybe<Coded>;
  /** Number of the case. */
  caseNumber?: Maybe<Scalars['String']['output']>;
  /** True when the flag is set and the record shows no end by today. */
  current: Scalars['Boolean']['output'];
  /** Flag of the register (GBD FL: `missing`, `disappear`), whatever the dates. */
  holds: Scalars['Boolean']['output'];
  /** Day on which the status began. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** Day on which the status ended. Null while it holds, or when the register does not say. */
  validUntil?: Maybe<Scalars['Date']['output']>;
};

/** A question that the rules require. */
export type ServiceQuestion = {
  __typename?: 'ServiceQuestion';
  /** Text of the question. */
  about: Scalars['String']['output'];
  /** Consequence where the system has no record. */
  absence: Consequence;
  /** Code within the service. */
  code: Scalars['String']['output'];
  /** Consequence where the record contradicts the statement. Null: no item names one, so a person decides. */
  discrepancy?: Maybe<Consequence>;
  /** Keys by which the item asks the system; one of several is enough. Empty: the public text names none. */
  keys: Array<InputKey>;
  /** Facts that the record must show. */
  needs: Array<QuestionNeed>;
  /** Further keys by which the gateway asks. No item names them. */
  ownKeys: Array<InputKey>;
  /** Item of the order. */
  ruleItem: Scalars['String']['output'];
  /** System that is asked. */
  system: SystemId;
  /** System that passes the question on, as the order names it. */
  through?: Maybe<SystemId>;
  /** Turn of the question, from 1. A later question is asked only when no earlier one has blocked the registration. */
  turn: Scalars['Int']['output'];
};


/** A question that the rules require. */
export type ServiceQuestionAboutArgs = {
  language?: Language;
};

/** A route that an application takes: the party that asks, and its channel. */
export type ServiceRoute = {
  __typename?: 'ServiceRoute';
  /** Scans without which the case is not handed over. */
  caseDocuments: Array<DocumentKind>;
  /** The system that takes the electronic case. Null where the public text names none. Without a `registration` this gateway hands no case over. */
  caseHandOver?: Maybe<RouteStep>;
  /** Identification by a document that the person shows (S7.3(1)). Null: no public item of this route has it. */
  identification?: Maybe<IdentificationRule>;
  /** Notification that the applicant reads before the statement is filled in (S7.8). Null: the public text has none on this route. */
  notification?: Maybe<NotificationRule>;
  /** Item by which the state service is taken in together with others, by one statement (`openOneStatement`). Null: none is public. */
  oneStatementItem?: Maybe<Scalars['String']['output']>;
  /** Item where the public text of the questions is cut. Null: the list is whole. */
  openFrom?: Maybe<Scalars['String']['output']>;
  /** Rule on the package of documents. Null: the public text has none on this route. */
  packageRule?: Maybe<PackageRule>;
  /** Questions that the rules ask before the application is registered. Empty: the public text does not say. */
  questions: Array<ServiceQuestion>;
  /** Places where applications are taken in. Empty: the public text names none. */
  reception: Array<ReceptionPlace>;
  /** Item that names the people whose applications come this way. Null where none is public. */
  recipientsItem?: Maybe<Scalars['String']['output']>;
  /** The system that registers. Null where the public text names none. */
  registration?: Maybe<RouteStep>;
  /** Code of the route. */
  route: ApplicationRoute;
  /** Item that describes the route. */
  ruleItem: Scalars['String']['output'];
  /** Document that the applicant signs digitally. Null where the public text does not say. */
  signature?: Maybe<RuleText>;
  /** Form of the statement, of which no edition is public. Null: the public text names no appendix. */
  statementForm?: Maybe<StatementForm>;
  /** Item by which no statement is required. Null: one is. */
  withoutStatementItem?: Maybe<Scalars['String']['output']>;
};

/** Settlement period of the notification on received contributions (S7.8). */
export type SettlementPeriod = {
  __typename?: 'SettlementPeriod';
  /** Fund: `from`, the first month, `YYYY-MM`. */
  firstMonth: Scalars['String']['output'];
  /** Fund: `to`, the last month, `YYYY-MM`. */
  lastMonth: Scalars['String']['output'];
  /** Fund: `total` of the months of the period, tenge. */
  total: Scalars['Money']['output'];
};

/** The register knows several persons. A clerk must choose; the gateway has chosen none. */
export type SeveralRecords = IdentityAnswer & RegisterAnswer & {
  __typename?: 'SeveralRecords';
  /** Always true. */
  known: Scalars['Boolean']['output'];
  /** Sentences for the person at the screen. */
  message: Scalars['String']['output'];
  /** Next step for the reader. */
  nextStep: NextStep;
  /** The records, in the register's order. Two or more. */
  records: Array<IdentityRecord>;
  /** Exchange with the system. */
  request?: Maybe<RegisterRequest>;
  /** Always `PERSON_REGISTER`. */
  system: SystemId;
};


/** The register knows several persons. A clerk must choose; the gateway has chosen none. */
export type SeveralRecordsMessageArgs = {
  language?: Language;
};

/** A kind of document that a person shows. */
export type ShownKind = {
  __typename?: 'ShownKind';
  /** Document of the state service in whose place it stands. */
  document: DocumentKind;
  /** Code of `PresentedDocument.kind`. */
  kind: Scalars['String']['output'];
};

/** Digital signature of an applicant under the statement. */
export type SignStatementInput = {
  /** `version` that the client saw. Of two changes at once, the second gets `VersionChanged`. */
  expectedVersion: Scalars['Int']['input'];
  /** Number of the application, `APP-…`. */
  id: Scalars['ID']['input'];
  /**
   * Signature over the bytes of `Application.statementText` in UTF-8, by the applicant where there is one, else by the person. A CMS in
   * base64, as NCALayer gives it.
   */
  signature: Scalars['String']['input'];
};

/** Fault for which a digital signature is not accepted: the first of these that is true. */
export type SignatureFault =
  /** The certificate is past its end. */
  | 'EXPIRED'
  /** The key is one for logging in. */
  | 'NOT_FOR_SIGNING'
  /** The signature does not fit the content, has no signer, or comes from an unknown issuer. */
  | 'NOT_VALID'
  /** The key is an organisation's. */
  | 'ORGANISATION_KEY'
  /** Any other reason: show `message`. */
  | 'OTHER'
  /** The key is of another organisation than the one that applies. */
  | 'OTHER_ORGANISATION'
  /** The signer is not the applicant, or, where there is no applicant, not the person. */
  | 'OTHER_PERSON'
  /** The key is a private person's, and an organisation applies (S7.7). */
  | 'PRIVATE_KEY'
  /** The certificate was withdrawn. */
  | 'REVOKED'
  /** The signature cannot be read. */
  | 'UNREADABLE';

/** The digital signature is not accepted; the scan was not added, or the statement is not signed. */
export type SignatureRefused = {
  __typename?: 'SignatureRefused';
  /** Sentences for the person at the screen. */
  message: Scalars['String']['output'];
  /** Fault of the signature. */
  reason: SignatureFault;
};


/** The digital signature is not accepted; the scan was not added, or the statement is not signed. */
export type SignatureRefusedMessageArgs = {
  language?: Language;
};

/** Fault of the key by which an organisation signs its messages, documents and requests (S7.2(21)). */
export type SigningKeyFault =
  /** The certificate is past its end. */
  | 'EXPIRED'
  /** The gateway has no key file of the organisation, or no password beside it. */
  | 'MISSING'
  /** The certificate is not valid yet. */
  | 'NOT_YET_VALID'
  /** Any other fault, for versions of this gateway newer than your client. */
  | 'OTHER'
  /** The certificate is that of another organisation. */
  | 'OTHER_ORGANISATION'
  /** The certificate was withdrawn. */
  | 'REVOKED'
  /** The password does not open the key file. */
  | 'WRONG_PASSWORD';

/** Social contributions of one month. */
export type SocialContribution = {
  __typename?: 'SocialContribution';
  /** Sum of the month. */
  amount: Scalars['Money']['output'];
  /** Month, `YYYY-MM`. */
  month: Scalars['String']['output'];
};

/** Answer of the State Social Insurance Fund. */
export type SocialContributionsAnswer = {
  /** True: the register answered, with records or with "there is none". False: the gateway does not know. */
  known: Scalars['Boolean']['output'];
  /** Sentences for the person at the screen. */
  message: Scalars['String']['output'];
  /** Next step for the reader. */
  nextStep: NextStep;
  /** Exchange with the system. Null where nothing left the gateway. */
  request?: Maybe<RegisterRequest>;
  /** The system that was asked. */
  system: SystemId;
};


/** Answer of the State Social Insurance Fund. */
export type SocialContributionsAnswerMessageArgs = {
  language?: Language;
};

/** A person's social contributions. The contract is invented: none is public. No payment and no coefficient is computed from them. */
export type SocialContributionsRecord = RegisterAnswer & SocialContributionsAnswer & {
  __typename?: 'SocialContributionsRecord';
  /** Fund: `contributions`, by the month for which they are paid, the earliest first. Two payers of one month are two items. */
  contributions: Array<FundContribution>;
  /** Fund: `iin`. */
  iin: Scalars['IIN']['output'];
  /** Always true. */
  known: Scalars['Boolean']['output'];
  /** Sentences for the person at the screen. */
  message: Scalars['String']['output'];
  /** Next step for the reader. */
  nextStep: NextStep;
  /** Months of participation, counted by the gateway from `contributions`. S7.2(14). */
  participation: Participation;
  /** Exchange with the system. */
  request?: Maybe<RegisterRequest>;
  /** Fund: `settlementPeriod`. The rule of the period is not public, so it is the Fund's. Null: the Fund sets none. */
  settlementPeriod?: Maybe<SettlementPeriod>;
  /** Always `SOCIAL_INSURANCE_FUND`. */
  system: SystemId;
};


/** A person's social contributions. The contract is invented: none is public. No payment and no coefficient is computed from them. */
export type SocialContributionsRecordMessageArgs = {
  language?: Language;
};

/** A state service of the orders. */
export type StateService = {
  __typename?: 'StateService';
  /** Readable code, for `purpose`. */
  code: StateServiceCode;
  /** Decision of the provider on an arrived case. Null: the public text has none. */
  decision?: Maybe<DecisionRule>;
  /** Documents that the rules name, as kinds of scans. */
  documents: Array<DocumentKind>;
  /** Legal acts that its Rules rest on. Null where the public text does not say. */
  legalBasis?: Maybe<RuleText>;
  /** System that reports the stages to the monitoring system by itself (S4.10). Null: the provider reports them, through this gateway. */
  monitoringFrom?: Maybe<SystemId>;
  /** Item that requires a report of the stages to the monitoring system. Null where no item does. */
  monitoringItem?: Maybe<Scalars['String']['output']>;
  /** Full name. Kazakh and Russian names are our translation of the public text. */
  name: Scalars['String']['output'];
  /** Number in the ledger of rules, `S1` to `S7`. */
  number: Scalars['String']['output'];
  /** Order that holds the rules of the state service. */
  order: Scalars['String']['output'];
  /** Papers that the items require. Empty: the public text names none, and none is issued. */
  papers: Array<PaperRule>;
  /** Editions of the definition of the payers of social contributions, as far as the Rules define them. Empty: they do not. */
  payerEditions: Array<PayerEdition>;
  /** Organisation that renders the state service. Null where the public text does not say. */
  provider?: Maybe<RuleText>;
  /** Grounds on which an application is not registered. */
  refusalGrounds: Array<RefusalGround>;
  /** Representatives who may apply for the person. Empty: the public text names none. */
  representatives: Array<Representative>;
  /** Routes that an application can take. */
  routes: Array<ServiceRoute>;
  /** Mailbox to which an outage must be reported. Null where the order names no mailbox. */
  support?: Maybe<SupportAddress>;
};


/** A state service of the orders. */
export type StateServiceNameArgs = {
  language?: Language;
};

/** State services of order No. 84 as amended by No. 196 (S1 to S6) and of order No. 238 (S7). */
export type StateServiceCode =
  /** S4: monthly payments after the capitalization period of a bankrupt employer. */
  | 'CAPITALIZATION_PAYMENTS'
  /** S6: retirement payments from the pension fund. */
  | 'ENPF_PAYMENTS'
  /** S3: reimbursement of the cost of educating children with disability at home. */
  | 'HOME_EDUCATION_COSTS'
  /** S2: social assistance by decisions of local representative bodies. */
  | 'LOCAL_SOCIAL_ASSISTANCE'
  /** S7: social payment in case of loss of working capacity. */
  | 'LOSS_OF_CAPACITY_PAYMENT'
  /** Any other state service: no mailbox, no items. */
  | 'OTHER'
  /** S5: difference between contributions adjusted for inflation and savings. */
  | 'PENSION_DIFFERENCE'
  /** S1: registration and compensation of citizens injured at the Semipalatinsk test site. */
  | 'SEMIPALATINSK_COMPENSATION';

/** The statement of an applicant. */
export type Statement = {
  __typename?: 'Statement';
  /** Address as the applicant wrote it. */
  address?: Maybe<Scalars['String']['output']>;
  /** Birth date of the person. */
  birthDate: Scalars['Date']['output'];
  /** Number of the certificate of the degree of loss of general working capacity. */
  certificate?: Maybe<Scalars['String']['output']>;
  /** Telephone or e-mail of the applicant. */
  contact?: Maybe<Scalars['String']['output']>;
  /** Control account of cash of a penal institution, for the payment. */
  controlAccount?: Maybe<Scalars['String']['output']>;
  /** IBAN for the payment. Null: the statement names none, or a control account. */
  iban?: Maybe<Scalars['IBAN']['output']>;
  /** Number of the identity document. Null: the statement has none. */
  identityDocument?: Maybe<Scalars['String']['output']>;
  /** First name of the person. */
  name: Scalars['String']['output'];
  /** Notification that the applicant has read (S7.8 p2). Null: the statement confirms none. */
  notification?: Maybe<Acquaintance>;
  /** Patronymic of the person. Null: the statement has none. */
  patronymic?: Maybe<Scalars['String']['output']>;
  /** Instant at which the applicant's digital signature was taken (S7.2(22)). Null: the statement is not signed. */
  signedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Surname of the person whom the application is about. */
  surname: Scalars['String']['output'];
};

/** Part of a statement that a record may contradict. */
export type StatementField =
  /** Account for the payment. */
  | 'ACCOUNT'
  /** The birth date. */
  | 'BIRTH_DATE'
  /** Number of the certificate of the degree of loss of working capacity. */
  | 'CERTIFICATE'
  /** Number of the identity document. */
  | 'IDENTITY_DOCUMENT'
  /** The first name. */
  | 'NAME'
  /** Any other part: a clerk found it, or your client is older than this gateway. */
  | 'OTHER'
  /** The patronymic. */
  | 'PATRONYMIC'
  /** The surname. */
  | 'SURNAME';

/** The form of a statement. */
export type StatementForm = {
  __typename?: 'StatementForm';
  /** Number of the appendix to the rules. Its edition is not public. */
  appendix: Scalars['String']['output'];
  /** Item of the order. */
  ruleItem: Scalars['String']['output'];
};

/** The case cannot be handed over before a clerk entered the statement (`enterStatement`): its data go with the case (S4.9 p1). */
export type StatementMissing = {
  __typename?: 'StatementMissing';
  /** Sentences for the person at the screen. */
  message: Scalars['String']['output'];
};


/** The case cannot be handed over before a clerk entered the statement (`enterStatement`): its data go with the case (S4.9 p1). */
export type StatementMissingMessageArgs = {
  language?: Language;
};

/** A status that holds for a time. */
export type StatusPeriod = {
  __typename?: 'StatusPeriod';
  /** True when the record shows no end by today. */
  current: Scalars['Boolean']['output'];
  /** Status that holds, or held. Null when the register gives dates only. */
  status?: Maybe<Coded>;
  /** Day on which the status began. Null when the register does not say. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** Day on which the status ended. Null when the register does not say: not a proof that it still holds. */
  validUntil?: Maybe<Scalars['Date']['output']>;
};

/** A mailbox to which an outage must be reported. */
export type SupportAddress = {
  __typename?: 'SupportAddress';
  /** E-mail address. */
  mailbox: Scalars['String']['output'];
  /** Item of the order, for example `S6.14`. Null: the order names none, the operator of this gateway does (setting `SUPPORT_MAILBOXES`). */
  ruleItem?: Maybe<Scalars['String']['output']>;
};

/** A message to a support service: the request and the five facts in short, then the full text in Kazakh and in Russian. */
export type SupportMessage = {
  __typename?: 'SupportMessage';
  /** Number of attempts to hand the message to the mail server. */
  attempts: Scalars['Int']['output'];
  /** Instant at which the gateway made the message. Null for one that is not kept. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** The whole message with its headers and the facts as JSON (RFC 5322): to be kept as an `.eml` file, or opened in a mail program. */
  eml: Scalars['String']['output'];
  /** The same as HTML of at most 100 kB, which says what it leaves out. It loads nothing from elsewhere: its pictures (`cid:`) are in `eml`. */
  html: Scalars['String']['output'];
  /** Number of the message, the same as in `GET /messages/{id}.eml`. Null for one that is not kept. */
  id?: Maybe<Scalars['ID']['output']>;
  /** Outage that the message is about. Null for a message that is not kept. */
  incident?: Maybe<Incident>;
  /** Kind of the message. Null for one that is not kept. */
  kind?: Maybe<SupportMessageKind>;
  /** Message-ID of the e-mail. The same ticket keeps the same id. */
  messageId: Scalars['String']['output'];
  /** Latest reply of the mail server, where it did not take the message. */
  reply?: Maybe<Scalars['String']['output']>;
  /** Instant at which the mail server took the message. */
  sentAt?: Maybe<Scalars['DateTime']['output']>;
  /** State of the message. Null for one that is not kept. */
  state?: Maybe<SupportMessageState>;
  /** Subject of the e-mail. */
  subject: Scalars['String']['output'];
  /** The message as plain text. */
  text: Scalars['String']['output'];
  /** Number of support tickets that the message tells of, of those that the viewer may see. */
  ticketCount: Scalars['Int']['output'];
  /** Address of the message. Outside production never a real mailbox: see `recipient` of the ticket. */
  to: Scalars['String']['output'];
};

/** A page of messages. */
export type SupportMessageConnection = {
  __typename?: 'SupportMessageConnection';
  /** Items of the page, each with its place in the list. */
  edges: Array<SupportMessageEdge>;
  /** Items of the page. */
  nodes: Array<SupportMessage>;
  /** Place of the page in the list. */
  pageInfo: PageInfo;
  /** Number of items in the whole list. */
  totalCount: Scalars['Int']['output'];
};

/** A message in a list. */
export type SupportMessageEdge = {
  __typename?: 'SupportMessageEdge';
  /** Place of the message in the list, for `after`. */
  cursor: Scalars['String']['output'];
  /** Message at this place of the list. */
  node: SupportMessage;
};

/** Filter of messages. A field that is left out filters nothing. */
export type SupportMessageFilter = {
  /** Messages about this outage. */
  incident?: InputMaybe<Scalars['ID']['input']>;
  /** Messages of one of these kinds. */
  kinds?: InputMaybe<Array<SupportMessageKind>>;
  /** Messages for this mailbox, whichever address they are redirected to. */
  mailbox?: InputMaybe<Scalars['String']['input']>;
  /** Messages in one of these states. */
  states?: InputMaybe<Array<SupportMessageState>>;
};

/** Kind of a message. */
export type SupportMessageKind =
  /** The outage goes on again after its end was reported. */
  | 'AGAIN'
  /** The outage is over. */
  | 'CLOSING'
  /** A registration number that came later. */
  | 'NUMBER'
  /** An outage of our own making, for the operator. */
  | 'OPERATOR'
  /** Anything else, for versions of this gateway newer than your client. */
  | 'OTHER'
  /** Applications with their five facts. */
  | 'TICKETS';

/** A message after a change, and the result of the change. */
export type SupportMessagePayload = {
  __typename?: 'SupportMessagePayload';
  /** Result of the change. */
  result: ChangeResult;
  /** Message as it is now. Null: no message has this number. */
  supportMessage?: Maybe<SupportMessage>;
};

/** State of a message. */
export type SupportMessageState =
  /** The gateway collects further applications for the message. */
  | 'COLLECTING'
  /** Any other state, for versions of this gateway newer than your client. */
  | 'OTHER'
  /** The mail server refused the message for good. */
  | 'PARKED'
  /** The message is on its way. */
  | 'QUEUED'
  /** The mail server took the message. */
  | 'SENT';

/**
 * Request that the provider must send to the support service without delay when a system fails. It holds the five obligatory
 * facts (S1.17, S3.13, S5.13, S6.14), the mailbox, and the list of the facts that are still missing.
 */
export type SupportTicket = {
  __typename?: 'SupportTicket';
  /** Relation to the person of the one who applies for them. Null: the person applies, or the question did not say. */
  applicant?: Maybe<RepresentationKind>;
  /** The front end's own id of the application. */
  applicationRef?: Maybe<Scalars['ID']['output']>;
  /** True when nothing is missing. */
  complete: Scalars['Boolean']['output'];
  /** Instant at which the gateway made the support ticket. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Events of the support ticket, in order. */
  events: Array<SupportTicketEvent>;
  /** Instant of the failure that the ticket is about; its way to the support service is timed from here. */
  failedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Time from the failure to the mail server, seconds. */
  handOverSeconds?: Maybe<Scalars['Float']['output']>;
  /** Number of the support ticket. Null: the question names no application, so that no ticket is kept. */
  id?: Maybe<Scalars['ID']['output']>;
  /** Fact 3: IIN of the person. Null when the question did not name one. */
  iin?: Maybe<Scalars['IIN']['output']>;
  /** Outage that the support ticket belongs to. */
  incident: Incident;
  /** Message that carries the ticket to the support service; for a ticket without a message yet, the message as the gateway would write it now. Null where there is no mailbox. */
  message?: Maybe<SupportMessage>;
  /** Facts that are still missing. */
  missing: Array<MissingFact>;
  /** Fact 2 without a number: reason why there is none yet. Null when there is a number, or no rule that explains its absence. */
  notYetRegisteredBecause?: Maybe<Scalars['String']['output']>;
  /** Items behind `notYetRegisteredBecause` by their number in the ledger of rules: `S6.10` is item 10 of the rules of state service S6. */
  notYetRegisteredItems: Array<Scalars['String']['output']>;
  /** True when the registration number came after the ticket had left, and followed in a message of its own. */
  numberFollowed: Scalars['Boolean']['output'];
  /** Fact 5, where the gateway's own record counts for it (our reading of the orders, setting `TICKET_PICTURE`): the sequence of actions drawn, as an SVG document. Nothing about the person is on it. */
  picture: Scalars['String']['output'];
  /** Mailbox that the ticket must reach. Null where the order names no mailbox: see `missing`. */
  recipient?: Maybe<SupportAddress>;
  /** Fact 2: registration number of the application. Null when the application has none. */
  registrationNumber?: Maybe<Scalars['String']['output']>;
  /** Fact 5: names or addresses of pictures that a person added by `completeSupportTicket`. */
  screenshots: Array<Scalars['String']['output']>;
  /** Instant at which the mail server took the ticket, or a person sent it. */
  sentAt?: Maybe<Scalars['DateTime']['output']>;
  /** Fact 4: actions, step by step, written from the records of the gateway. */
  sequenceOfActions: Array<TicketAction>;
  /** State of the support ticket. Null: it is not kept, or on disk only until the database is back. */
  state?: Maybe<SupportTicketState>;
  /** Fact 1: name of the state service. Null when the purpose does not say. */
  stateService?: Maybe<Scalars['String']['output']>;
  /** Number that rises with each change; mutations ask for the one that the client saw. */
  version?: Maybe<Scalars['Int']['output']>;
};


/**
 * Request that the provider must send to the support service without delay when a system fails. It holds the five obligatory
 * facts (S1.17, S3.13, S5.13, S6.14), the mailbox, and the list of the facts that are still missing.
 */
export type SupportTicketNotYetRegisteredBecauseArgs = {
  language?: Language;
};


/**
 * Request that the provider must send to the support service without delay when a system fails. It holds the five obligatory
 * facts (S1.17, S3.13, S5.13, S6.14), the mailbox, and the list of the facts that are still missing.
 */
export type SupportTicketPictureArgs = {
  language?: Language;
};


/**
 * Request that the provider must send to the support service without delay when a system fails. It holds the five obligatory
 * facts (S1.17, S3.13, S5.13, S6.14), the mailbox, and the list of the facts that are still missing.
 */
export type SupportTicketSequenceOfActionsArgs = {
  language?: Language;
};


/**
 * Request that the provider must send to the support service without delay when a system fails. It holds the five obligatory
 * facts (S1.17, S3.13, S5.13, S6.14), the mailbox, and the list of the facts that are still missing.
 */
export type SupportTicketStateServiceArgs = {
  language?: Language;
};

/** A page of support tickets. */
export type SupportTicketConnection = {
  __typename?: 'SupportTicketConnection';
  /** Items of the page, each with its place in the list. */
  edges: Array<SupportTicketEdge>;
  /** Items of the page. */
  nodes: Array<SupportTicket>;
  /** Place of the page in the list. */
  pageInfo: PageInfo;
  /** Number of items in the whole list. */
  totalCount: Scalars['Int']['output'];
};

/** A support ticket in a list. */
export type SupportTicketEdge = {
  __typename?: 'SupportTicketEdge';
  /** Place of the ticket in the list, for `after`. */
  cursor: Scalars['String']['output'];
  /** Support ticket at this place of the list. */
  node: SupportTicket;
};

/** Event in the life of a support ticket. */
export type SupportTicketEvent = {
  __typename?: 'SupportTicketEvent';
  /** Instant of the event. */
  at: Scalars['DateTime']['output'];
  /** Actor of the event: `GATEWAY`, or the account of a person. */
  by: Scalars['String']['output'];
  /** Note of the person, or reply of the mail server. */
  note?: Maybe<Scalars['String']['output']>;
  /** Kind of the event. */
  what: SupportTicketEventKind;
};

/** Kind of an event in the life of a support ticket. */
export type SupportTicketEventKind =
  /** The support service answered. */
  | 'ANSWERED'
  /** A person closed the ticket. */
  | 'CLOSED'
  /** A person added facts. */
  | 'COMPLETED'
  /** The gateway made the ticket. */
  | 'CREATED'
  /** The registration number came after the ticket had left. */
  | 'NUMBERED'
  /** Anything else, for versions of this gateway newer than your client. */
  | 'OTHER'
  /** The mail server refused the ticket. */
  | 'PARKED'
  /** The ticket was put on its way. */
  | 'QUEUED'
  /** The mail server took the ticket. */
  | 'SENT'
  /** A person sent the ticket, and left evidence. */
  | 'SENT_BY_HAND';

/** Figures of the support tickets of one day. The states are those of now, and the seven counts add up to the tickets of the day. */
export type SupportTicketFigures = {
  __typename?: 'SupportTicketFigures';
  /** Tickets that the support service has answered. */
  answered: Scalars['Int']['output'];
  /** Tickets that a person closed. */
  closed: Scalars['Int']['output'];
  /** Tickets in a message that still collects others. */
  collecting: Scalars['Int']['output'];
  /** Day of the figures, in Kazakhstan (+05:00). */
  day: Scalars['Date']['output'];
  /** Tickets that wait for facts, or for a person. */
  draft: Scalars['Int']['output'];
  /** Longest time from the failure to the mail server, seconds. Null: the mail server took none. */
  handOverLongest?: Maybe<Scalars['Float']['output']>;
  /** Time from the failure to the mail server that half of the tickets needed at most, seconds. Null: the mail server took none. */
  handOverP50?: Maybe<Scalars['Float']['output']>;
  /** Time from the failure to the mail server that 95 of 100 tickets needed at most, seconds. Null: the mail server took none. */
  handOverP95?: Maybe<Scalars['Float']['output']>;
  /** Tickets that the mail server refused for good. */
  parked: Scalars['Int']['output'];
  /** Tickets in a message on its way. */
  queued: Scalars['Int']['output'];
  /** Tickets that the mail server took, or a person sent. */
  sent: Scalars['Int']['output'];
};

/** Filter of support tickets. A field that is left out filters nothing. */
export type SupportTicketFilter = {
  /** Tickets of the application with this registration number. */
  applicationNumber?: InputMaybe<Scalars['String']['input']>;
  /** Tickets of the application with this id of a front end. */
  applicationRef?: InputMaybe<Scalars['ID']['input']>;
  /** Tickets about this person. */
  iin?: InputMaybe<Scalars['IIN']['input']>;
  /** Tickets about this outage. */
  incident?: InputMaybe<Scalars['ID']['input']>;
  /** Tickets for this mailbox. */
  mailbox?: InputMaybe<Scalars['String']['input']>;
  /** Tickets for this state service. */
  stateService?: InputMaybe<StateServiceCode>;
  /** Tickets in one of these states. */
  states?: InputMaybe<Array<SupportTicketState>>;
};

/** A support ticket, in the version that the client saw. */
export type SupportTicketInput = {
  /** `version` that the client saw. */
  expectedVersion: Scalars['Int']['input'];
  /** Number of the support ticket. */
  id: Scalars['ID']['input'];
  /** Your own key, 8 to 64 letters, digits and `. _ : -`: the same request under the same key is done once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A support ticket, in the version that the client saw, and a note. */
export type SupportTicketNoteInput = {
  /** `version` that the client saw. */
  expectedVersion: Scalars['Int']['input'];
  /** Number of the support ticket. */
  id: Scalars['ID']['input'];
  /** Your own key, 8 to 64 letters, digits and `. _ : -`: the same request under the same key is done once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** One line of at most 500 characters, without control or direction characters, and without an IIN. */
  note: Scalars['String']['input'];
};

/** A support ticket after a change, and the result of the change. */
export type SupportTicketPayload = {
  __typename?: 'SupportTicketPayload';
  /** Result of the change. */
  result: ChangeResult;
  /** Support ticket as it is now. Null: no ticket has this number. */
  supportTicket?: Maybe<SupportTicket>;
};

/** State of a support ticket. */
export type SupportTicketState =
  /** The support service has answered. */
  | 'ANSWERED'
  /** A person closed the ticket. */
  | 'CLOSED'
  /** The ticket waits for the facts in `missing`, or for a person to send it. */
  | 'DRAFT'
  /** Any other state, for versions of this gateway newer than your client. */
  | 'OTHER'
  /** The mail server refused the ticket for good: `message.reply` holds its reply. A person must look. */
  | 'PARKED'
  /** The ticket is on its way. */
  | 'QUEUED'
  /** The mail server took the ticket, or a person sent it. */
  | 'SENT';

/** Outages of one day. Times in which our own queue was full, or our own code failed, are no outage of the system. */
export type SystemDay = {
  __typename?: 'SystemDay';
  /** Day in Kazakhstan (+05:00). */
  date: Scalars['Date']['output'];
  /** Time of the day in which an outage went on, from the first failure to the end, seconds. Outages at the same time count once. */
  downSeconds: Scalars['Int']['output'];
  /** True when one of the outages began during a drill. */
  drill: Scalars['Boolean']['output'];
  /** Number of outages that went on at some time of the day. */
  incidents: Scalars['Int']['output'];
};

/** An external system that the orders name. */
export type SystemId =
  /** Banks of the second level and organisations with separate banking operations. S4.9, S7.9. */
  | 'BANKS'
  /** Electronic cases: E-maket ("E-prototype"). S4.9, S6.10, S6.15. */
  | 'CASE_SYSTEM'
  /** Consent to the use of personal data (KDP). */
  | 'CONSENT_SERVICE'
  /** Service of digital documents (S7.2(19)): people whom a citizen represents. The gateway asks it before it answers citizens about other people, whichever field they select. */
  | 'DIGITAL_DOCUMENTS'
  /** Centralized databank of persons having disability (TsBDI). S6.12, S7.9. */
  | 'DISABILITY_DATABANK'
  /** The state body's system with earlier appointments, payments, refusals, applications and proactive consents. S5.9(1), S7.10(1). */
  | 'FACT_CHECK'
  /** Any other system, for versions of this gateway newer than your client. */
  | 'OTHER'
  /** The State corporation's record of the consents given when a pension was appointed. The gateway asks it before E-maket where that consent is the legal basis. S6.15 p3. */
  | 'PENSION_CONSENTS'
  /** Single accumulation pension fund (ENPF). S6.10, S6.12. */
  | 'PENSION_FUND'
  /** State database "Physical persons" (GBD FL): identity of a person. S4.9, S5.9, S6.10, S7.9. */
  | 'PERSON_REGISTER'
  /** Web portal of the digital government: eGov. S6.15. */
  | 'PORTAL'
  /** Integrated digital system for service centres: ITsS TsON. S3.10, S6.10. */
  | 'SERVICE_CENTRE'
  /** Digital monitoring system of rendering the state services. S1.16, S2.17, S4.10, S5.12, S6.13. */
  | 'SERVICE_MONITORING'
  /** Gateway (bus) of the digital government. */
  | 'SHEP'
  /** Verification of digital signatures (NCANode). S2.6, S7.2. */
  | 'SIGNATURE_SERVICE'
  /** State Social Insurance Fund (GFSS). S7. */
  | 'SOCIAL_INSURANCE_FUND'
  /** The State corporation as the receiver of results, through the asynchronous channel of SHEP. S4.12 p5, S6.9 p4. */
  | 'STATE_CORPORATION'
  /** The mail server that takes messages to the support services. */
  | 'SUPPORT_MAIL';

/** A part of a system, with a service and outages of its own. */
export type SystemPart = {
  __typename?: 'SystemPart';
  /** Code of the part: a bank's code. */
  code: Scalars['String']['output'];
  /** Outages of the last days, the oldest day first: those of the part, and those of the whole system. */
  days: Array<SystemDay>;
  /** Name of the part. */
  name: Scalars['String']['output'];
  /** Outage that is going on. Null without one. */
  openIncident?: Maybe<Incident>;
  /** First failure of the open incident. Null without one. */
  since?: Maybe<Scalars['DateTime']['output']>;
  /** State of the part now. */
  state: SystemState;
};


/** A part of a system, with a service and outages of its own. */
export type SystemPartDaysArgs = {
  last?: Scalars['Int']['input'];
};


/** A part of a system, with a service and outages of its own. */
export type SystemPartNameArgs = {
  language?: Language;
};

/** State of a system. Read it together with `since`. */
export type SystemState =
  /** The system fails now and then; questions are still sent. */
  | 'DEGRADED'
  /** The system fails; questions are not sent until it may have recovered. */
  | 'DOWN'
  /** An operator switched the system off here. */
  | 'FORCED_OFF'
  /** The operator of the system works on it, as announced. */
  | 'MAINTENANCE'
  /** Any other state, for versions of this gateway newer than your client. */
  | 'OTHER'
  /** The last call failed, and the gateway has not asked since. */
  | 'UNKNOWN_SINCE_FAILURE'
  /** The bus before the system is down; the system itself may be well. */
  | 'UNREACHABLE'
  /** The system answers. */
  | 'UP';

/** Two terms that cannot be kept together, or a term that is over. */
export type TermCollision = {
  __typename?: 'TermCollision';
  /** Kind of the collision. */
  kind: TermCollisionKind;
  /** Sentences for the person at the screen. */
  message: Scalars['String']['output'];
};


/** Two terms that cannot be kept together, or a term that is over. */
export type TermCollisionMessageArgs = {
  language?: Language;
};

/** Kind of a collision of terms. */
export type TermCollisionKind =
  /** The term of the decision is over before a decision. */
  | 'DECISION_OVERDUE'
  /** A lawful refusal is possible only after the term of the decision, because of the notice. */
  | 'NOTICE_TOO_LATE'
  /** A lawful refusal is possible only after the term of the decision, because of the person's term for an objection. */
  | 'OBJECTION_OUTLIVES_DECISION'
  /** Any other kind, for versions of this gateway newer than your client: show `message`. */
  | 'OTHER';

/** The calendar does not hold a year in the way: no refusal can be shown to be lawful. No decision was made. */
export type TermsUnknown = {
  __typename?: 'TermsUnknown';
  /** Sentences for the person at the screen. */
  message: Scalars['String']['output'];
};


/** The calendar does not hold a year in the way: no refusal can be shown to be lawful. No decision was made. */
export type TermsUnknownMessageArgs = {
  language?: Language;
};

/** One step of a sequence of actions. */
export type TicketAction = {
  __typename?: 'TicketAction';
  /** Instant of the action. */
  at: Scalars['DateTime']['output'];
  /** Number of the step, from 1. */
  number: Scalars['Int']['output'];
  /** Sentence about the action, with its time: ready to be pasted as it is. */
  text: Scalars['String']['output'];
};

/** A page of the timeline. */
export type TimelineConnection = {
  __typename?: 'TimelineConnection';
  /** Items of the page, each with its place in the list. */
  edges: Array<TimelineEdge>;
  /** Items of the page. */
  nodes: Array<TimelineEntry>;
  /** Place of the page in the list. */
  pageInfo: PageInfo;
};

/** An entry in the timeline. */
export type TimelineEdge = {
  __typename?: 'TimelineEdge';
  /** Place of the entry in the list, for `after`. */
  cursor: Scalars['String']['output'];
  /** Entry at this place of the list. */
  node: TimelineEntry;
};

/** An action of a person or of the gateway. */
export type TimelineEntry = {
  __typename?: 'TimelineEntry';
  /** Instant of the action. */
  at: Scalars['DateTime']['output'];
  /** Actor: `GATEWAY`, or the account of a person. */
  by: Scalars['String']['output'];
  /** Number of the outage. Null for maintenance. */
  incident?: Maybe<Scalars['ID']['output']>;
  /** Kind of the action. */
  kind: TimelineKind;
  /** Number of the message that the action is about. Null for another action. */
  message?: Maybe<Scalars['ID']['output']>;
  /** System that the action is about. */
  system?: Maybe<SystemId>;
  /** Sentence about the action, with the reason or the note of the person, or the reply of the mail server. */
  text: Scalars['String']['output'];
  /** Number of the support ticket that the action is about. Null for another action. */
  ticket?: Maybe<Scalars['ID']['output']>;
};


/** An action of a person or of the gateway. */
export type TimelineEntryTextArgs = {
  language?: Language;
};

/** Filter of the timeline. A field that is left out filters nothing. */
export type TimelineFilter = {
  /** True: actions of people. False: actions of the gateway. */
  byPeople?: InputMaybe<Scalars['Boolean']['input']>;
  /** Entries about this outage. */
  incident?: InputMaybe<Scalars['ID']['input']>;
  /** Entries about these systems. */
  systems?: InputMaybe<Array<SystemId>>;
};

/** Kind of an action in the timeline. */
export type TimelineKind =
  /** An answer, an operator or the end of a forced outage ended the outage. */
  | 'INCIDENT_ENDED'
  /** An outage began. */
  | 'INCIDENT_OPENED'
  /** An operator announced maintenance. */
  | 'MAINTENANCE_ANNOUNCED'
  /** An operator ended maintenance. */
  | 'MAINTENANCE_ENDED'
  /** The mail server refused a message for good. */
  | 'MESSAGE_PARKED'
  /** A person had a refused message, or refused tickets, sent again. */
  | 'MESSAGE_RESENT'
  /** The mail server took a message. */
  | 'MESSAGE_SENT'
  /** Anything else, for versions of this gateway newer than your client. */
  | 'OTHER'
  /** An operator switched the system off here. */
  | 'SYSTEM_FORCED_OFF'
  /** A person recorded the answer of the support service. */
  | 'TICKET_ANSWERED'
  /** A person closed a support ticket. */
  | 'TICKET_CLOSED'
  /** A person added facts to a support ticket, or the registration number that came later. */
  | 'TICKET_COMPLETED'
  /** A person had the gateway send a support ticket. */
  | 'TICKET_RELEASED'
  /** A person sent a support ticket by other means. */
  | 'TICKET_SENT_BY_HAND';

/** A decision as the provider's own system told it. */
export type ToldDecision = {
  __typename?: 'ToldDecision';
  /** Day of the decision there. */
  decidedOn: Scalars['Date']['output'];
  /** Number of the decision there. */
  number: Scalars['String']['output'];
  /** System that told it. */
  system: SystemId;
};

/** A content that was posted to `/scans` and waits to be attached to an application. */
export type Upload = {
  __typename?: 'Upload';
  /** Size, bytes. */
  bytes: Scalars['Int']['output'];
  /** Instant after which the gateway deletes the content unless it was attached. */
  expiresAt: Scalars['DateTime']['output'];
  /** Media type of the content: `application/pdf`, `image/jpeg`, `image/png`, `image/tiff`. */
  mediaType: Scalars['String']['output'];
  /** Instant at which the content was posted. */
  postedAt: Scalars['DateTime']['output'];
  /** SHA-256 of the content, hexadecimal. */
  sha256: Scalars['String']['output'];
  /** Name of the content, as `POST /scans` gave it and `attachScan` takes it. The attached scan has this name as its `id`. */
  upload: Scalars['ID']['output'];
};

/** The record was changed after your client read it. */
export type VersionChanged = {
  __typename?: 'VersionChanged';
  /** Sentences for the person at the screen. */
  message: Scalars['String']['output'];
  /** Present version of the record that the caller wanted to change. */
  version: Scalars['Int']['output'];
};


/** The record was changed after your client read it. */
export type VersionChangedMessageArgs = {
  language?: Language;
};

/** The person or machine that asks, with its rights. */
export type Viewer = {
  __typename?: 'Viewer';
  /** The token's subject: an account, never an IIN. */
  account: Scalars['String']['output'];
  /** Kind of viewer. */
  kind: ViewerKind;
  /** Limits of the viewer. */
  limits: ViewerLimits;
  /** Organisation that the viewer works for. Null for a citizen. */
  organisation?: Maybe<Organisation>;
  /** State services whose cases the viewer sees and decides, once they were handed over. Empty without the role `provider`. */
  provides: Array<StateServiceCode>;
  /** Roles of the token that this gateway knows. */
  roles: Array<Scalars['String']['output']>;
  /** Routes that the viewer may ask through; the first counts where a question names none. */
  routes: Array<ApplicationRoute>;
  /** Kinds of data that the viewer may read. */
  scopes: Array<Scope>;
};

/** Kind of viewer. */
export type ViewerKind =
  /** A machine of another agency, with a token. */
  | 'CLIENT'
  /** A viewer without a token, in the demo profile: simulated systems and invented people only. */
  | 'DEMO'
  /** This gateway itself, to see whether a system is back: only in the record of looks. */
  | 'GATEWAY'
  /** Any other kind, for versions of this gateway newer than your client. */
  | 'OTHER'
  /** A person with a token. */
  | 'PERSON';

/** Limits of a viewer. */
export type ViewerLimits = {
  __typename?: 'ViewerLimits';
  /** Different people in a day, without those asked about by a statute. Beyond it the viewer is slowed down and reported. Null: no limit. */
  peoplePerDay?: Maybe<Scalars['Int']['output']>;
  /** People that one request may ask about, all its fields together. Beyond it: error `COST_EXCEEDED`. */
  peoplePerRequest: Scalars['Int']['output'];
  /** Points that the viewer may spend at once, without a pause: those of ten seconds. A dearer request passes once, and the account waits afterwards. Null: no limit. */
  pointsAtOnce?: Maybe<Scalars['Int']['output']>;
  /** Price of all requests in a minute, points (`extensions.tirek.cost`). Beyond it: error `RATE_LIMITED`. Null: no limit. */
  pointsPerMinute?: Maybe<Scalars['Int']['output']>;
  /** Price of one request at most, points. Beyond it: error `COST_EXCEEDED`. */
  pointsPerRequest: Scalars['Int']['output'];
  /** Articles that the viewer may name as a legal basis of the kind `STATUTE`. */
  statutes: Array<ViewerStatute>;
};

/** An article by which a viewer may ask. */
export type ViewerStatute = {
  __typename?: 'ViewerStatute';
  /** Article, as `purpose.basis.reference` must name it. */
  article: Scalars['String']['output'];
  /** Declared volume: different people in a day. */
  peoplePerDay: Scalars['Int']['output'];
};

/** Figures of applications that wait for another system. */
export type WaitingApplications = {
  __typename?: 'WaitingApplications';
  /** Instant of the oldest waiting stage. Null where none waits. */
  oldestWaitingSince?: Maybe<Scalars['DateTime']['output']>;
  /** Registrations and hand-overs without an outcome yet. */
  openSteps: Array<WaitingStep>;
  /** Stages that the monitoring system has refused. Each is told once more a day later. */
  refusedStages: Scalars['Int']['output'];
  /** Stages that the monitoring system does not have after a minute. */
  waitingStages: Scalars['Int']['output'];
};

/** Applications that wait for the outcome of one step. */
export type WaitingStep = {
  __typename?: 'WaitingStep';
  /** Number of applications. */
  count: Scalars['Int']['output'];
  /** Instant at which the oldest of the steps began. */
  oldestSince: Scalars['DateTime']['output'];
  /** State of the step. */
  state: WaitingStepState;
  /** Step that was begun. */
  step: WaitingStepKind;
};

/** Step of an application in another system. */
export type WaitingStepKind =
  /** Hand-over of the electronic case. */
  | 'CASE'
  /** Any other step, for versions of this gateway newer than your client. */
  | 'OTHER'
  /** Registration of the application. */
  | 'REGISTRATION';

/** State of a step of an application. */
export type WaitingStepState =
  /** Any other state, for versions of this gateway newer than your client. */
  | 'OTHER'
  /** The outcome is not known. The gateway asks for it again and again, and sends nothing. */
  | 'OUTCOME_UNKNOWN'
  /** The step is under way, within the time that it usually takes. */
  | 'UNDER_WAY';

/** The viewer has no right to this answer. It tells nothing about the person. */
export type Withheld = AppointmentsAnswer & BankAccountAnswer & DisabilityAnswer & FactCheckAnswer & IdentityAnswer & PensionAccountsAnswer & RegisterAnswer & SocialContributionsAnswer & {
  __typename?: 'Withheld';
  /** Always false. */
  known: Scalars['Boolean']['output'];
  /** Sentences for the person at the screen. */
  message: Scalars['String']['output'];
  /** Next step for the reader. */
  nextStep: NextStep;
  /** Reason for which the answer is withheld. */
  reason: WithheldReason;
  /** Always null. */
  request?: Maybe<RegisterRequest>;
  /** The system whose answer is withheld. */
  system: SystemId;
};


/** The viewer has no right to this answer. It tells nothing about the person. */
export type WithheldMessageArgs = {
  language?: Language;
};

/** Reason for which an answer is withheld. */
export type WithheldReason =
  /** No legal basis was given, it does not cover the question, or the consent that it names is not on record. */
  | 'LEGAL_BASIS'
  /** Any other reason: show `message`. */
  | 'OTHER'
  /** The viewer's route may not ask this system. */
  | 'ROUTE'
  /** The viewer's token lacks the scope of the field. */
  | 'SCOPE';



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  ApplicationResult:
    | ( AlreadyRecordedSource )
    | ( DocumentNotShownSource )
    | ( DoneSource )
    | ( KeyInUseSource )
    | ( NotAcceptedSource )
    | ( NotDecidedSource )
    | ( NotFoundSource )
    | ( NotIssuedSource )
    | ( NotReadySource )
    | ( OutOfTurnSource )
    | ( RefusalNotLawfulSource )
    | ( UnavailableSource )
    | ( ScansMissingSource )
    | ( SignatureRefusedSource )
    | ( StatementMissingSource )
    | ( TermsUnknownSource )
    | ( VersionChangedSource )
  ;
  ChangeResult:
    | ( DoneSource )
    | ( IncompleteSource )
    | ( KeyInUseSource )
    | ( NotFoundSource )
    | ( OutOfTurnSource )
    | ( VersionChangedSource )
  ;
  RequestConsentResult:
    | ( ConsentGivenSource )
    | ( ConsentNeededSource )
    | ( KeyInUseSource )
    | ( UnavailableSource )
    | ( WithheldSource )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  AppointmentsAnswer:
    | ( Omit<AppointmentsRecord, 'appointments'> & { appointments: Array<_RefType['Appointment']> } )
    | ( ConsentNeededSource )
    | ( NoRecordSource )
    | ( NotAskedSource )
    | ( UnavailableSource )
    | ( WithheldSource )
  ;
  BankAccountAnswer:
    | ( Omit<BankAccountRecord, 'bank' | 'kind'> & { bank: _RefType['Bank'], kind: _RefType['Coded'] } )
    | ( ConsentNeededSource )
    | ( NoRecordSource )
    | ( NotAskedSource )
    | ( UnavailableSource )
    | ( WithheldSource )
  ;
  ClerkRecord:
    | ( ClerkFindingSource )
    | ( FoundGroundSource )
    | ( PackageLookSource )
    | ( ReceptionSource )
  ;
  DisabilityAnswer:
    | ( ConsentNeededSource )
    | ( Omit<DisabilityRecord, 'cause' | 'certificates' | 'groupName'> & { cause?: Maybe<_RefType['Coded']>, certificates: Array<_RefType['DisabilityCertificate']>, groupName: _RefType['Coded'] } )
    | ( NoRecordSource )
    | ( NotAskedSource )
    | ( UnavailableSource )
    | ( WithheldSource )
  ;
  FactCheckAnswer:
    | ( ConsentNeededSource )
    | ( FactCheckRecord )
    | ( NoRecordSource )
    | ( NotAskedSource )
    | ( UnavailableSource )
    | ( WithheldSource )
  ;
  IdentityAnswer:
    | ( ConsentNeededSource )
    | ( IdentityRecordSource )
    | ( NoRecordSource )
    | ( NotAskedSource )
    | ( UnavailableSource )
    | ( SeveralRecordsSource )
    | ( WithheldSource )
  ;
  Node:
    | ( AcceptanceReceiptSource )
    | ( SeenLook )
    | ( KeptApplication )
    | ( AppointmentDecisionSource )
    | ( KeptRequest )
    | ( ContributionsNotificationSource )
    | ( KeptIncident )
    | ( LossOfCapacityRefusalSource )
    | ( KeptMaintenanceWindow )
    | ( OneStatementSource )
    | ( PensionDifferenceRefusalSource )
    | ( ScanSource )
  ;
  Paper:
    | ( AcceptanceReceiptSource )
    | ( AppointmentDecisionSource )
    | ( ContributionsNotificationSource )
    | ( LossOfCapacityRefusalSource )
    | ( PensionDifferenceRefusalSource )
  ;
  PensionAccountsAnswer:
    | ( ConsentNeededSource )
    | ( NoRecordSource )
    | ( NotAskedSource )
    | ( Omit<PensionAccountsRecord, 'accounts'> & { accounts: Array<_RefType['PensionAccount']> } )
    | ( UnavailableSource )
    | ( WithheldSource )
  ;
  ProceedingRecord:
    | ( HearingSource )
    | ( NoticeObtainedSource )
    | ( ObjectionSource )
    | ( ProviderDecisionSource )
    | ( RefusalNoticeSource )
  ;
  RegisterAnswer:
    | ( Omit<AppointmentsRecord, 'appointments'> & { appointments: Array<_RefType['Appointment']> } )
    | ( Omit<BankAccountRecord, 'bank' | 'kind'> & { bank: _RefType['Bank'], kind: _RefType['Coded'] } )
    | ( ConsentNeededSource )
    | ( Omit<DisabilityRecord, 'cause' | 'certificates' | 'groupName'> & { cause?: Maybe<_RefType['Coded']>, certificates: Array<_RefType['DisabilityCertificate']>, groupName: _RefType['Coded'] } )
    | ( FactCheckRecord )
    | ( IdentityRecordSource )
    | ( NoRecordSource )
    | ( NotAskedSource )
    | ( Omit<PensionAccountsRecord, 'accounts'> & { accounts: Array<_RefType['PensionAccount']> } )
    | ( PresentedDocumentSource )
    | ( UnavailableSource )
    | ( SeveralRecordsSource )
    | ( Omit<SocialContributionsRecord, 'contributions'> & { contributions: Array<_RefType['FundContribution']> } )
    | ( WithheldSource )
  ;
  SocialContributionsAnswer:
    | ( ConsentNeededSource )
    | ( NoRecordSource )
    | ( NotAskedSource )
    | ( UnavailableSource )
    | ( Omit<SocialContributionsRecord, 'contributions'> & { contributions: Array<_RefType['FundContribution']> } )
    | ( WithheldSource )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptanceReceipt: ResolverTypeWrapper<AcceptanceReceiptSource>;
  AccessLogConnection: ResolverTypeWrapper<Omit<AccessLogConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['AccessLogEdge']>, nodes: Array<ResolversTypes['AccessLogEntry']> }>;
  AccessLogEdge: ResolverTypeWrapper<Omit<AccessLogEdge, 'node'> & { node: ResolversTypes['AccessLogEntry'] }>;
  AccessLogEntry: ResolverTypeWrapper<SeenLook>;
  AccessLogFilter: AccessLogFilter;
  AccessPurpose: ResolverTypeWrapper<AccessPurpose>;
  AccessResult: AccessResult;
  AccessedSystem: ResolverTypeWrapper<AccessedSystem>;
  AccountInput: AccountInput;
  AccountInstitution: ResolverTypeWrapper<AccountInstitution>;
  Acquaintance: ResolverTypeWrapper<KeptAcquaintance>;
  AcquaintanceInput: AcquaintanceInput;
  AlreadyRecorded: ResolverTypeWrapper<AlreadyRecordedSource>;
  Applicant: ResolverTypeWrapper<Applicant>;
  ApplicantInput: ApplicantInput;
  ApplicantOrganisation: ResolverTypeWrapper<ApplicantOrganisation>;
  ApplicantOrganisationInput: ApplicantOrganisationInput;
  Application: ResolverTypeWrapper<KeptApplication>;
  ApplicationConnection: ResolverTypeWrapper<Omit<ApplicationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ApplicationEdge']>, nodes: Array<ResolversTypes['Application']> }>;
  ApplicationEdge: ResolverTypeWrapper<Omit<ApplicationEdge, 'node'> & { node: ResolversTypes['Application'] }>;
  ApplicationFilter: ApplicationFilter;
  ApplicationInput: ApplicationInput;
  ApplicationPayload: ResolverTypeWrapper<Omit<ApplicationPayload, 'application' | 'result'> & { application?: Maybe<ResolversTypes['Application']>, result: ResolversTypes['ApplicationResult'] }>;
  ApplicationRegistration: ResolverTypeWrapper<ApplicationRegistration>;
  ApplicationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApplicationResult']>;
  ApplicationRoute: ApplicationRoute;
  ApplicationStage: ResolverTypeWrapper<ApplicationStage>;
  ApplicationState: ApplicationState;
  Appointment: ResolverTypeWrapper<Omit<Appointment, 'kind' | 'state'> & { kind: ResolversTypes['Coded'], state: ResolversTypes['Coded'] }>;
  AppointmentDecision: ResolverTypeWrapper<AppointmentDecisionSource>;
  AppointmentOutcome: AppointmentOutcome;
  AppointmentsAnswer: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['AppointmentsAnswer']>;
  AppointmentsRecord: ResolverTypeWrapper<Omit<AppointmentsRecord, 'appointments'> & { appointments: Array<ResolversTypes['Appointment']> }>;
  AttachScanInput: AttachScanInput;
  BIN: ResolverTypeWrapper<Scalars['BIN']['output']>;
  Bank: ResolverTypeWrapper<KeptBank>;
  BankAccountAnswer: ResolverTypeWrapper<ReplySource>;
  BankAccountInput: BankAccountInput;
  BankAccountRecord: ResolverTypeWrapper<Omit<BankAccountRecord, 'bank' | 'kind'> & { bank: ResolversTypes['Bank'], kind: ResolversTypes['Coded'] }>;
  BirthPlace: ResolverTypeWrapper<Omit<BirthPlace, 'country' | 'district' | 'oblast'> & { country?: Maybe<ResolversTypes['Coded']>, district?: Maybe<ResolversTypes['Coded']>, oblast?: Maybe<ResolversTypes['Coded']> }>;
  BlockedCondition: BlockedCondition;
  BlockedInPart: ResolverTypeWrapper<BlockedInPart>;
  BlockedRoute: ResolverTypeWrapper<BlockedRoute>;
  BlockedService: ResolverTypeWrapper<KeptBlockedService>;
  BlockedStep: BlockedStep;
  Blocks: ResolverTypeWrapper<BlockingSystem>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CapacityStatus: ResolverTypeWrapper<Omit<CapacityStatus, 'court' | 'status'> & { court?: Maybe<ResolversTypes['Coded']>, status: ResolversTypes['Coded'] }>;
  CastAccount: ResolverTypeWrapper<KeptCastAccount>;
  CastExpectation: ResolverTypeWrapper<CastExpectation>;
  CastMember: ResolverTypeWrapper<KeptCastMember>;
  ChangeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeResult']>;
  CheckApplicationInput: CheckApplicationInput;
  CheckApplicationPayload: ResolverTypeWrapper<Omit<CheckApplicationPayload, 'application' | 'dossier' | 'result'> & { application?: Maybe<ResolversTypes['Application']>, dossier?: Maybe<ResolversTypes['Dossier']>, result: ResolversTypes['ApplicationResult'] }>;
  CivilCertificate: ResolverTypeWrapper<CivilCertificate>;
  ClerkFinding: ResolverTypeWrapper<ClerkFindingSource>;
  ClerkRecord: ResolverTypeWrapper<ClerkRecordSource>;
  Coded: ResolverTypeWrapper<KeptCoded>;
  CompleteSupportTicketInput: CompleteSupportTicketInput;
  ConnectedSystem: ResolverTypeWrapper<Status>;
  ConsentGiven: ResolverTypeWrapper<ConsentGivenSource>;
  ConsentNeeded: ResolverTypeWrapper<ConsentNeededSource>;
  ConsentRequest: ResolverTypeWrapper<KeptRequest>;
  ConsentState: ConsentState;
  Consequence: ResolverTypeWrapper<ConsequenceSource>;
  ConsequenceKind: ConsequenceKind;
  ContributionPayer: ResolverTypeWrapper<Omit<ContributionPayer, 'kind'> & { kind: ResolversTypes['Coded'] }>;
  ContributionsNotification: ResolverTypeWrapper<ContributionsNotificationSource>;
  CreateApplicationInput: CreateApplicationInput;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Deadline: ResolverTypeWrapper<KeptDeadline>;
  DeadlineConnection: ResolverTypeWrapper<Omit<DeadlineConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['DeadlineEdge']>, nodes: Array<ResolversTypes['Deadline']> }>;
  DeadlineEdge: ResolverTypeWrapper<Omit<DeadlineEdge, 'node'> & { node: ResolversTypes['Deadline'] }>;
  DeadlineFilter: DeadlineFilter;
  DecisionOutcome: DecisionOutcome;
  DecisionPeriod: ResolverTypeWrapper<DecisionPeriodSource>;
  DecisionPeriodInput: DecisionPeriodInput;
  DecisionRule: ResolverTypeWrapper<KeptDecisionRule>;
  DeleteUploadInput: DeleteUploadInput;
  DeleteUploadPayload: ResolverTypeWrapper<Omit<DeleteUploadPayload, 'result' | 'uploads'> & { result: ResolversTypes['ChangeResult'], uploads: Array<ResolversTypes['Upload']> }>;
  DisabilityAnswer: ResolverTypeWrapper<ReplySource>;
  DisabilityCertificate: ResolverTypeWrapper<Omit<DisabilityCertificate, 'kind'> & { kind: ResolversTypes['Coded'] }>;
  DisabilityGroup: DisabilityGroup;
  DisabilityRecord: ResolverTypeWrapper<Omit<DisabilityRecord, 'cause' | 'certificates' | 'groupName'> & { cause?: Maybe<ResolversTypes['Coded']>, certificates: Array<ResolversTypes['DisabilityCertificate']>, groupName: ResolversTypes['Coded'] }>;
  DocumentCodeFault: DocumentCodeFault;
  DocumentEnd: ResolverTypeWrapper<Omit<DocumentEnd, 'document'> & { document?: Maybe<ResolversTypes['DocumentKind']> }>;
  DocumentEndInput: DocumentEndInput;
  DocumentForm: DocumentForm;
  DocumentKind: ResolverTypeWrapper<DocumentKindSource>;
  DocumentNotShown: ResolverTypeWrapper<DocumentNotShownSource>;
  DocumentSearchInput: DocumentSearchInput;
  Done: ResolverTypeWrapper<DoneSource>;
  Dossier: ResolverTypeWrapper<DossierSource>;
  DossierInput: DossierInput;
  DossierQuestion: ResolverTypeWrapper<DossierQuestionSource>;
  DrillFault: DrillFault;
  DrillPayload: ResolverTypeWrapper<Omit<DrillPayload, 'system'> & { system: ResolversTypes['ConnectedSystem'] }>;
  EarlierFact: ResolverTypeWrapper<EarlierFact>;
  EarlierFactKind: EarlierFactKind;
  ElectronicCase: ResolverTypeWrapper<ElectronicCase>;
  Enclosure: ResolverTypeWrapper<ReadableEnclosure>;
  EndDrillPayload: ResolverTypeWrapper<Omit<EndDrillPayload, 'system'> & { system: ResolversTypes['ConnectedSystem'] }>;
  EndMaintenanceWindowInput: EndMaintenanceWindowInput;
  EnterStatementInput: EnterStatementInput;
  Evidence: ResolverTypeWrapper<Evidence>;
  FactCheckAnswer: ResolverTypeWrapper<ReplySource>;
  FactCheckRecord: ResolverTypeWrapper<FactCheckRecord>;
  FactOfRecord: ResolverTypeWrapper<FactOfRecord>;
  FaultClass: FaultClass;
  FaultOrigin: FaultOrigin;
  FindingOutcome: FindingOutcome;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ForceOutageInput: ForceOutageInput;
  ForcedOutage: ResolverTypeWrapper<ForcedOutage>;
  FoundGround: ResolverTypeWrapper<FoundGroundSource>;
  FoundRecord: ResolverTypeWrapper<Found>;
  FoundRecordKind: FoundRecordKind;
  FundContribution: ResolverTypeWrapper<Omit<FundContribution, 'payer'> & { payer: ResolversTypes['ContributionPayer'] }>;
  Gateway: ResolverTypeWrapper<Omit<Gateway, 'drills'> & { drills: Array<ResolversTypes['RunningDrill']> }>;
  GatewayProfile: GatewayProfile;
  GrantApplicationInput: GrantApplicationInput;
  Hearing: ResolverTypeWrapper<HearingSource>;
  HearingRule: ResolverTypeWrapper<HearingRuleSource>;
  IBAN: ResolverTypeWrapper<Scalars['IBAN']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IIN: ResolverTypeWrapper<Scalars['IIN']['output']>;
  IdentificationRule: ResolverTypeWrapper<IdentificationRuleSource>;
  IdentityAnswer: ResolverTypeWrapper<ReplySource>;
  IdentityDiscrepancy: IdentityDiscrepancy;
  IdentityDocument: ResolverTypeWrapper<Omit<IdentityDocument, 'issuer' | 'status' | 'type'> & { issuer?: Maybe<ResolversTypes['Coded']>, status: ResolversTypes['Coded'], type: ResolversTypes['Coded'] }>;
  IdentityRecord: ResolverTypeWrapper<IdentityRecordSource>;
  IdentityWarning: ResolverTypeWrapper<WarningSource>;
  IdentityWarningCode: IdentityWarningCode;
  Incident: ResolverTypeWrapper<KeptIncident>;
  IncidentAudience: IncidentAudience;
  IncidentConnection: ResolverTypeWrapper<Omit<IncidentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['IncidentEdge']>, nodes: Array<ResolversTypes['Incident']> }>;
  IncidentEdge: ResolverTypeWrapper<Omit<IncidentEdge, 'node'> & { node: ResolversTypes['Incident'] }>;
  IncidentEnd: IncidentEnd;
  IncidentFault: ResolverTypeWrapper<IncidentFault>;
  IncidentFilter: IncidentFilter;
  IncidentPayload: ResolverTypeWrapper<Omit<IncidentPayload, 'incident' | 'result'> & { incident?: Maybe<ResolversTypes['Incident']>, result: ResolversTypes['ChangeResult'] }>;
  Incomplete: ResolverTypeWrapper<IncompleteSource>;
  InputKey: InputKey;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  IntendRefusalInput: IntendRefusalInput;
  KeyInUse: ResolverTypeWrapper<KeyInUseSource>;
  Language: null;
  LegalBasisInput: LegalBasisInput;
  LegalBasisKind: LegalBasisKind;
  LossOfCapacityRefusalReceipt: ResolverTypeWrapper<LossOfCapacityRefusalSource>;
  MailDestination: ResolverTypeWrapper<MailDestination>;
  MailDestinationKind: MailDestinationKind;
  MaintenanceWindow: ResolverTypeWrapper<KeptMaintenanceWindow>;
  MaintenanceWindowPayload: ResolverTypeWrapper<Omit<MaintenanceWindowPayload, 'maintenanceWindow' | 'result'> & { maintenanceWindow?: Maybe<ResolversTypes['MaintenanceWindow']>, result: ResolversTypes['ChangeResult'] }>;
  MissingFact: MissingFact;
  Money: ResolverTypeWrapper<Scalars['Money']['output']>;
  MonthSpan: ResolverTypeWrapper<MonthSpan>;
  MonthlyContribution: ResolverTypeWrapper<MonthlyContribution>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NameSearchInput: NameSearchInput;
  NextStep: NextStep;
  NoRecord: ResolverTypeWrapper<NoRecordSource>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NotAccepted: ResolverTypeWrapper<NotAcceptedSource>;
  NotAsked: ResolverTypeWrapper<NotAskedSource>;
  NotDecided: ResolverTypeWrapper<NotDecidedSource>;
  NotFound: ResolverTypeWrapper<NotFoundSource>;
  NotIssued: ResolverTypeWrapper<NotIssuedSource>;
  NotReady: ResolverTypeWrapper<NotReadySource>;
  NoticeObtained: ResolverTypeWrapper<NoticeObtainedSource>;
  NotificationRule: ResolverTypeWrapper<NotificationRuleSource>;
  Objection: ResolverTypeWrapper<ObjectionSource>;
  ObjectionForm: ObjectionForm;
  OneStatement: ResolverTypeWrapper<OneStatementSource>;
  OneStatementPayload: ResolverTypeWrapper<OneStatementPayloadSource>;
  OpenMaintenanceWindowInput: OpenMaintenanceWindowInput;
  OpenOneStatementInput: OpenOneStatementInput;
  Organisation: ResolverTypeWrapper<Organisation>;
  OutOfTurn: ResolverTypeWrapper<OutOfTurnSource>;
  PackageLook: ResolverTypeWrapper<PackageLookSource>;
  PackageRule: ResolverTypeWrapper<PackageRuleSource>;
  PackageTime: PackageTime;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Paper: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Paper']>;
  PaperIssuer: ResolverTypeWrapper<Issuer>;
  PaperKind: PaperKind;
  PaperRule: ResolverTypeWrapper<KeptPaperRule>;
  Participation: ResolverTypeWrapper<Participation>;
  PayerEdition: ResolverTypeWrapper<KeptPayerEdition>;
  PaymentSchedule: ResolverTypeWrapper<PaymentSchedule>;
  PensionAccount: ResolverTypeWrapper<Omit<PensionAccount, 'kind'> & { kind: ResolversTypes['Coded'] }>;
  PensionAccountsAnswer: ResolverTypeWrapper<ReplySource>;
  PensionAccountsRecord: ResolverTypeWrapper<Omit<PensionAccountsRecord, 'accounts'> & { accounts: Array<ResolversTypes['PensionAccount']> }>;
  PensionDifferenceRefusalReceipt: ResolverTypeWrapper<PensionDifferenceRefusalSource>;
  PensionVerdict: ResolverTypeWrapper<PensionVerdict>;
  Person: ResolverTypeWrapper<PersonSource>;
  PersonSearchInput: PersonSearchInput;
  PresentedDocument: ResolverTypeWrapper<PresentedDocumentSource>;
  Proceeding: ResolverTypeWrapper<KeptProceeding>;
  ProceedingRecord: ResolverTypeWrapper<ProceedingRecordSource>;
  ProviderDecision: ResolverTypeWrapper<ProviderDecisionSource>;
  PurposeInput: PurposeInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QuestionNeed: ResolverTypeWrapper<QuestionNeedSource>;
  Readiness: ResolverTypeWrapper<ReadinessSource>;
  ReadinessKind: ReadinessKind;
  ReadinessReason: ResolverTypeWrapper<ReadinessReasonSource>;
  ReadinessReasonKind: ReadinessReasonKind;
  ReceivedDocument: ResolverTypeWrapper<KeptReceivedDocument>;
  Reception: ResolverTypeWrapper<ReceptionSource>;
  ReceptionCircumstance: ResolverTypeWrapper<ReceptionCircumstanceSource>;
  ReceptionCondition: ResolverTypeWrapper<ReceptionConditionSource>;
  ReceptionInput: ReceptionInput;
  ReceptionPlace: ResolverTypeWrapper<ReceptionPlaceSource>;
  RecordFact: RecordFact;
  RecordFindingInput: RecordFindingInput;
  RecordGroundInput: RecordGroundInput;
  RecordHearingInput: RecordHearingInput;
  RecordNoticeObtainedInput: RecordNoticeObtainedInput;
  RecordObjectionInput: RecordObjectionInput;
  RecordPackageInput: RecordPackageInput;
  RecordPresentedDocumentInput: RecordPresentedDocumentInput;
  RecordReceptionInput: RecordReceptionInput;
  RefusalGround: ResolverTypeWrapper<RefusalGroundSource>;
  RefusalNotLawful: ResolverTypeWrapper<RefusalNotLawfulSource>;
  RefusalNotice: ResolverTypeWrapper<RefusalNoticeSource>;
  RefusalObstacle: ResolverTypeWrapper<RefusalObstacleSource>;
  RefusalObstacleKind: RefusalObstacleKind;
  RefuseApplicationInput: RefuseApplicationInput;
  RegisterAnswer: ResolverTypeWrapper<ReplySource>;
  RegisterApplicationInput: RegisterApplicationInput;
  RegisterRequest: ResolverTypeWrapper<RegisterRequest>;
  RegisterUnavailable: ResolverTypeWrapper<UnavailableSource>;
  RegisteredAddress: ResolverTypeWrapper<Omit<RegisteredAddress, 'country' | 'district' | 'kind' | 'oblast' | 'status'> & { country?: Maybe<ResolversTypes['Coded']>, district?: Maybe<ResolversTypes['Coded']>, kind?: Maybe<ResolversTypes['Coded']>, oblast?: Maybe<ResolversTypes['Coded']>, status?: Maybe<ResolversTypes['Coded']> }>;
  Repetition: Repetition;
  RepresentationKind: RepresentationKind;
  Representative: ResolverTypeWrapper<RepresentativeSource>;
  RequestConsentInput: RequestConsentInput;
  RequestConsentPayload: ResolverTypeWrapper<Omit<RequestConsentPayload, 'consent' | 'result'> & { consent?: Maybe<ResolversTypes['ConsentRequest']>, result: ResolversTypes['RequestConsentResult'] }>;
  RequestConsentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestConsentResult']>;
  ResendMessageInput: ResendMessageInput;
  ResendResultInput: ResendResultInput;
  ResendSupportTicketsInput: ResendSupportTicketsInput;
  ResendSupportTicketsPayload: ResolverTypeWrapper<Omit<ResendSupportTicketsPayload, 'messages' | 'result'> & { messages: Array<ResolversTypes['SupportMessage']>, result: ResolversTypes['ChangeResult'] }>;
  ResolveIncidentInput: ResolveIncidentInput;
  ResultDelivery: ResolverTypeWrapper<ResultDelivery>;
  ResultState: ResultState;
  RouteStep: ResolverTypeWrapper<RouteStepSource>;
  RuleText: ResolverTypeWrapper<RuleTextSource>;
  RunningDrill: ResolverTypeWrapper<RunningDrillSource>;
  Scan: ResolverTypeWrapper<ScanSource>;
  ScanAttestation: ScanAttestation;
  ScansMissing: ResolverTypeWrapper<ScansMissingSource>;
  Scope: Scope;
  SearchKind: SearchKind;
  SearchStatus: ResolverTypeWrapper<Omit<SearchStatus, 'authority'> & { authority?: Maybe<ResolversTypes['Coded']> }>;
  ServiceQuestion: ResolverTypeWrapper<ServiceQuestionSource>;
  ServiceRoute: ResolverTypeWrapper<ServiceRouteSource>;
  SettlementPeriod: ResolverTypeWrapper<SettlementPeriod>;
  SeveralRecords: ResolverTypeWrapper<SeveralRecordsSource>;
  ShownKind: ResolverTypeWrapper<Omit<ShownKind, 'document'> & { document: ResolversTypes['DocumentKind'] }>;
  SignStatementInput: SignStatementInput;
  SignatureFault: SignatureFault;
  SignatureRefused: ResolverTypeWrapper<SignatureRefusedSource>;
  SigningKeyFault: SigningKeyFault;
  SocialContribution: ResolverTypeWrapper<SocialContribution>;
  SocialContributionsAnswer: ResolverTypeWrapper<ReplySource>;
  SocialContributionsRecord: ResolverTypeWrapper<Omit<SocialContributionsRecord, 'contributions'> & { contributions: Array<ResolversTypes['FundContribution']> }>;
  StateService: ResolverTypeWrapper<KeptStateService>;
  StateServiceCode: StateServiceCode;
  Statement: ResolverTypeWrapper<KeptStatement>;
  StatementField: StatementField;
  StatementForm: ResolverTypeWrapper<StatementFormSource>;
  StatementMissing: ResolverTypeWrapper<StatementMissingSource>;
  StatusPeriod: ResolverTypeWrapper<Omit<StatusPeriod, 'status'> & { status?: Maybe<ResolversTypes['Coded']> }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  SupportAddress: ResolverTypeWrapper<SupportAddress>;
  SupportMessage: ResolverTypeWrapper<SupportMessageSource>;
  SupportMessageConnection: ResolverTypeWrapper<Omit<SupportMessageConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SupportMessageEdge']>, nodes: Array<ResolversTypes['SupportMessage']> }>;
  SupportMessageEdge: ResolverTypeWrapper<Omit<SupportMessageEdge, 'node'> & { node: ResolversTypes['SupportMessage'] }>;
  SupportMessageFilter: SupportMessageFilter;
  SupportMessageKind: SupportMessageKind;
  SupportMessagePayload: ResolverTypeWrapper<Omit<SupportMessagePayload, 'result' | 'supportMessage'> & { result: ResolversTypes['ChangeResult'], supportMessage?: Maybe<ResolversTypes['SupportMessage']> }>;
  SupportMessageState: SupportMessageState;
  SupportTicket: ResolverTypeWrapper<SupportTicketSource>;
  SupportTicketConnection: ResolverTypeWrapper<Omit<SupportTicketConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SupportTicketEdge']>, nodes: Array<ResolversTypes['SupportTicket']> }>;
  SupportTicketEdge: ResolverTypeWrapper<Omit<SupportTicketEdge, 'node'> & { node: ResolversTypes['SupportTicket'] }>;
  SupportTicketEvent: ResolverTypeWrapper<SupportTicketEvent>;
  SupportTicketEventKind: SupportTicketEventKind;
  SupportTicketFigures: ResolverTypeWrapper<SupportTicketFigures>;
  SupportTicketFilter: SupportTicketFilter;
  SupportTicketInput: SupportTicketInput;
  SupportTicketNoteInput: SupportTicketNoteInput;
  SupportTicketPayload: ResolverTypeWrapper<Omit<SupportTicketPayload, 'result' | 'supportTicket'> & { result: ResolversTypes['ChangeResult'], supportTicket?: Maybe<ResolversTypes['SupportTicket']> }>;
  SupportTicketState: SupportTicketState;
  SystemDay: ResolverTypeWrapper<SystemDay>;
  SystemId: SystemId;
  SystemPart: ResolverTypeWrapper<Status>;
  SystemState: SystemState;
  TermCollision: ResolverTypeWrapper<TermCollisionSource>;
  TermCollisionKind: TermCollisionKind;
  TermsUnknown: ResolverTypeWrapper<TermsUnknownSource>;
  TicketAction: ResolverTypeWrapper<TicketAction>;
  TimelineConnection: ResolverTypeWrapper<Omit<TimelineConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['TimelineEdge']>, nodes: Array<ResolversTypes['TimelineEntry']> }>;
  TimelineEdge: ResolverTypeWrapper<Omit<TimelineEdge, 'node'> & { node: ResolversTypes['TimelineEntry'] }>;
  TimelineEntry: ResolverTypeWrapper<KeptTimelineEntry>;
  TimelineFilter: TimelineFilter;
  TimelineKind: TimelineKind;
  ToldDecision: ResolverTypeWrapper<ToldDecision>;
  Upload: ResolverTypeWrapper<KeptUpload>;
  VersionChanged: ResolverTypeWrapper<VersionChangedSource>;
  Viewer: ResolverTypeWrapper<KeptViewer>;
  ViewerKind: ViewerKind;
  ViewerLimits: ResolverTypeWrapper<ViewerLimits>;
  ViewerStatute: ResolverTypeWrapper<ViewerStatute>;
  WaitingApplications: ResolverTypeWrapper<WaitingApplications>;
  WaitingStep: ResolverTypeWrapper<WaitingStep>;
  WaitingStepKind: WaitingStepKind;
  WaitingStepState: WaitingStepState;
  Withheld: ResolverTypeWrapper<WithheldSource>;
  WithheldReason: WithheldReason;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptanceReceipt: AcceptanceReceiptSource;
  AccessLogConnection: Omit<AccessLogConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['AccessLogEdge']>, nodes: Array<ResolversParentTypes['AccessLogEntry']> };
  AccessLogEdge: Omit<AccessLogEdge, 'node'> & { node: ResolversParentTypes['AccessLogEntry'] };
  AccessLogEntry: SeenLook;
  AccessLogFilter: AccessLogFilter;
  AccessPurpose: AccessPurpose;
  AccessedSystem: AccessedSystem;
  AccountInput: AccountInput;
  AccountInstitution: AccountInstitution;
  Acquaintance: KeptAcquaintance;
  AcquaintanceInput: AcquaintanceInput;
  AlreadyRecorded: AlreadyRecordedSource;
  Applicant: Applicant;
  ApplicantInput: ApplicantInput;
  ApplicantOrganisation: ApplicantOrganisation;
  ApplicantOrganisationInput: ApplicantOrganisationInput;
  Application: KeptApplication;
  ApplicationConnection: Omit<ApplicationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ApplicationEdge']>, nodes: Array<ResolversParentTypes['Application']> };
  ApplicationEdge: Omit<ApplicationEdge, 'node'> & { node: ResolversParentTypes['Application'] };
  ApplicationFilter: ApplicationFilter;
  ApplicationInput: ApplicationInput;
  ApplicationPayload: Omit<ApplicationPayload, 'application' | 'result'> & { application?: Maybe<ResolversParentTypes['Application']>, result: ResolversParentTypes['ApplicationResult'] };
  ApplicationRegistration: ApplicationRegistration;
  ApplicationResult: ResolversUnionTypes<ResolversParentTypes>['ApplicationResult'];
  ApplicationStage: ApplicationStage;
  Appointment: Omit<Appointment, 'kind' | 'state'> & { kind: ResolversParentTypes['Coded'], state: ResolversParentTypes['Coded'] };
  AppointmentDecision: AppointmentDecisionSource;
  AppointmentsAnswer: ResolversInterfaceTypes<ResolversParentTypes>['AppointmentsAnswer'];
  AppointmentsRecord: Omit<AppointmentsRecord, 'appointments'> & { appointments: Array<ResolversParentTypes['Appointment']> };
  AttachScanInput: AttachScanInput;
  BIN: Scalars['BIN']['output'];
  Bank: KeptBank;
  BankAccountAnswer: ReplySource;
  BankAccountInput: BankAccountInput;
  BankAccountRecord: Omit<BankAccountRecord, 'bank' | 'kind'> & { bank: ResolversParentTypes['Bank'], kind: ResolversParentTypes['Coded'] };
  BirthPlace: Omit<BirthPlace, 'country' | 'district' | 'oblast'> & { country?: Maybe<ResolversParentTypes['Coded']>, district?: Maybe<ResolversParentTypes['Coded']>, oblast?: Maybe<ResolversParentTypes['Coded']> };
  BlockedInPart: BlockedInPart;
  BlockedRoute: BlockedRoute;
  BlockedService: KeptBlockedService;
  Blocks: BlockingSystem;
  Boolean: Scalars['Boolean']['output'];
  CapacityStatus: Omit<CapacityStatus, 'court' | 'status'> & { court?: Maybe<ResolversParentTypes['Coded']>, status: ResolversParentTypes['Coded'] };
  CastAccount: KeptCastAccount;
  CastExpectation: CastExpectation;
  CastMember: KeptCastMember;
  ChangeResult: ResolversUnionTypes<ResolversParentTypes>['ChangeResult'];
  CheckApplicationInput: CheckApplicationInput;
  CheckApplicationPayload: Omit<CheckApplicationPayload, 'application' | 'dossier' | 'result'> & { application?: Maybe<ResolversParentTypes['Application']>, dossier?: Maybe<ResolversParentTypes['Dossier']>, result: ResolversParentTypes['ApplicationResult'] };
  CivilCertificate: CivilCertificate;
  ClerkFinding: ClerkFindingSource;
  ClerkRecord: ClerkRecordSource;
  Coded: KeptCoded;
  CompleteSupportTicketInput: CompleteSupportTicketInput;
  ConnectedSystem: Status;
  ConsentGiven: ConsentGivenSource;
  ConsentNeeded: ConsentNeededSource;
  ConsentRequest: KeptRequest;
  Consequence: ConsequenceSource;
  ContributionPayer: Omit<ContributionPayer, 'kind'> & { kind: ResolversParentTypes['Coded'] };
  ContributionsNotification: ContributionsNotificationSource;
  CreateApplicationInput: CreateApplicationInput;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Deadline: KeptDeadline;
  DeadlineConnection: Omit<DeadlineConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['DeadlineEdge']>, nodes: Array<ResolversParentTypes['Deadline']> };
  DeadlineEdge: Omit<DeadlineEdge, 'node'> & { node: ResolversParentTypes['Deadline'] };
  DeadlineFilter: DeadlineFilter;
  DecisionPeriod: DecisionPeriodSource;
  DecisionPeriodInput: DecisionPeriodInput;
  DecisionRule: KeptDecisionRule;
  DeleteUploadInput: DeleteUploadInput;
  DeleteUploadPayload: Omit<DeleteUploadPayload, 'result' | 'uploads'> & { result: ResolversParentTypes['ChangeResult'], uploads: Array<ResolversParentTypes['Upload']> };
  DisabilityAnswer: ReplySource;
  DisabilityCertificate: Omit<DisabilityCertificate, 'kind'> & { kind: ResolversParentTypes['Coded'] };
  DisabilityRecord: Omit<DisabilityRecord, 'cause' | 'certificates' | 'groupName'> & { cause?: Maybe<ResolversParentTypes['Coded']>, certificates: Array<ResolversParentTypes['DisabilityCertificate']>, groupName: ResolversParentTypes['Coded'] };
  DocumentEnd: Omit<DocumentEnd, 'document'> & { document?: Maybe<ResolversParentTypes['DocumentKind']> };
  DocumentEndInput: DocumentEndInput;
  DocumentKind: DocumentKindSource;
  DocumentNotShown: DocumentNotShownSource;
  DocumentSearchInput: DocumentSearchInput;
  Done: DoneSource;
  Dossier: DossierSource;
  DossierInput: DossierInput;
  DossierQuestion: DossierQuestionSource;
  DrillPayload: Omit<DrillPayload, 'system'> & { system: ResolversParentTypes['ConnectedSystem'] };
  EarlierFact: EarlierFact;
  ElectronicCase: ElectronicCase;
  Enclosure: ReadableEnclosure;
  EndDrillPayload: Omit<EndDrillPayload, 'system'> & { system: ResolversParentTypes['ConnectedSystem'] };
  EndMaintenanceWindowInput: EndMaintenanceWindowInput;
  EnterStatementInput: EnterStatementInput;
  Evidence: Evidence;
  FactCheckAnswer: ReplySource;
  FactCheckRecord: FactCheckRecord;
  FactOfRecord: FactOfRecord;
  Float: Scalars['Float']['output'];
  ForceOutageInput: ForceOutageInput;
  ForcedOutage: ForcedOutage;
  FoundGround: FoundGroundSource;
  FoundRecord: Found;
  FundContribution: Omit<FundContribution, 'payer'> & { payer: ResolversParentTypes['ContributionPayer'] };
  Gateway: Omit<Gateway, 'drills'> & { drills: Array<ResolversParentTypes['RunningDrill']> };
  GrantApplicationInput: GrantApplicationInput;
  Hearing: HearingSource;
  HearingRule: HearingRuleSource;
  IBAN: Scalars['IBAN']['output'];
  ID: Scalars['ID']['output'];
  IIN: Scalars['IIN']['output'];
  IdentificationRule: IdentificationRuleSource;
  IdentityAnswer: ReplySource;
  IdentityDocument: Omit<IdentityDocument, 'issuer' | 'status' | 'type'> & { issuer?: Maybe<ResolversParentTypes['Coded']>, status: ResolversParentTypes['Coded'], type: ResolversParentTypes['Coded'] };
  IdentityRecord: IdentityRecordSource;
  IdentityWarning: WarningSource;
  Incident: KeptIncident;
  IncidentConnection: Omit<IncidentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['IncidentEdge']>, nodes: Array<ResolversParentTypes['Incident']> };
  IncidentEdge: Omit<IncidentEdge, 'node'> & { node: ResolversParentTypes['Incident'] };
  IncidentFault: IncidentFault;
  IncidentFilter: IncidentFilter;
  IncidentPayload: Omit<IncidentPayload, 'incident' | 'result'> & { incident?: Maybe<ResolversParentTypes['Incident']>, result: ResolversParentTypes['ChangeResult'] };
  Incomplete: IncompleteSource;
  Int: Scalars['Int']['output'];
  IntendRefusalInput: IntendRefusalInput;
  KeyInUse: KeyInUseSource;
  LegalBasisInput: LegalBasisInput;
  LossOfCapacityRefusalReceipt: LossOfCapacityRefusalSource;
  MailDestination: MailDestination;
  MaintenanceWindow: KeptMaintenanceWindow;
  MaintenanceWindowPayload: Omit<MaintenanceWindowPayload, 'maintenanceWindow' | 'result'> & { maintenanceWindow?: Maybe<ResolversParentTypes['MaintenanceWindow']>, result: ResolversParentTypes['ChangeResult'] };
  Money: Scalars['Money']['output'];
  MonthSpan: MonthSpan;
  MonthlyContribution: MonthlyContribution;
  Mutation: Record<PropertyKey, never>;
  NameSearchInput: NameSearchInput;
  NoRecord: NoRecordSource;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NotAccepted: NotAcceptedSource;
  NotAsked: NotAskedSource;
  NotDecided: NotDecidedSource;
  NotFound: NotFoundSource;
  NotIssued: NotIssuedSource;
  NotReady: NotReadySource;
  NoticeObtained: NoticeObtainedSource;
  NotificationRule: NotificationRuleSource;
  Objection: ObjectionSource;
  OneStatement: OneStatementSource;
  OneStatementPayload: OneStatementPayloadSource;
  OpenMaintenanceWindowInput: OpenMaintenanceWindowInput;
  OpenOneStatementInput: OpenOneStatementInput;
  Organisation: Organisation;
  OutOfTurn: OutOfTurnSource;
  PackageLook: PackageLookSource;
  PackageRule: PackageRuleSource;
  PageInfo: PageInfo;
  Paper: ResolversInterfaceTypes<ResolversParentTypes>['Paper'];
  PaperIssuer: Issuer;
  PaperRule: KeptPaperRule;
  Participation: Participation;
  PayerEdition: KeptPayerEdition;
  PaymentSchedule: PaymentSchedule;
  PensionAccount: Omit<PensionAccount, 'kind'> & { kind: ResolversParentTypes['Coded'] };
  PensionAccountsAnswer: ReplySource;
  PensionAccountsRecord: Omit<PensionAccountsRecord, 'accounts'> & { accounts: Array<ResolversParentTypes['PensionAccount']> };
  PensionDifferenceRefusalReceipt: PensionDifferenceRefusalSource;
  PensionVerdict: PensionVerdict;
  Person: PersonSource;
  PersonSearchInput: PersonSearchInput;
  PresentedDocument: PresentedDocumentSource;
  Proceeding: KeptProceeding;
  ProceedingRecord: ProceedingRecordSource;
  ProviderDecision: ProviderDecisionSource;
  PurposeInput: PurposeInput;
  Query: Record<PropertyKey, never>;
  QuestionNeed: QuestionNeedSource;
  Readiness: ReadinessSource;
  ReadinessReason: ReadinessReasonSource;
  ReceivedDocument: KeptReceivedDocument;
  Reception: ReceptionSource;
  ReceptionCircumstance: ReceptionCircumstanceSource;
  ReceptionCondition: ReceptionConditionSource;
  ReceptionInput: ReceptionInput;
  ReceptionPlace: ReceptionPlaceSource;
  RecordFindingInput: RecordFindingInput;
  RecordGroundInput: RecordGroundInput;
  RecordHearingInput: RecordHearingInput;
  RecordNoticeObtainedInput: RecordNoticeObtainedInput;
  RecordObjectionInput: RecordObjectionInput;
  RecordPackageInput: RecordPackageInput;
  RecordPresentedDocumentInput: RecordPresentedDocumentInput;
  RecordReceptionInput: RecordReceptionInput;
  RefusalGround: RefusalGroundSource;
  RefusalNotLawful: RefusalNotLawfulSource;
  RefusalNotice: RefusalNoticeSource;
  RefusalObstacle: RefusalObstacleSource;
  RefuseApplicationInput: RefuseApplicationInput;
  RegisterAnswer: ReplySource;
  RegisterApplicationInput: RegisterApplicationInput;
  RegisterRequest: RegisterRequest;
  RegisterUnavailable: UnavailableSource;
  RegisteredAddress: Omit<RegisteredAddress, 'country' | 'district' | 'kind' | 'oblast' | 'status'> & { country?: Maybe<ResolversParentTypes['Coded']>, district?: Maybe<ResolversParentTypes['Coded']>, kind?: Maybe<ResolversParentTypes['Coded']>, oblast?: Maybe<ResolversParentTypes['Coded']>, status?: Maybe<ResolversParentTypes['Coded']> };
  Representative: RepresentativeSource;
  RequestConsentInput: RequestConsentInput;
  RequestConsentPayload: Omit<RequestConsentPayload, 'consent' | 'result'> & { consent?: Maybe<ResolversParentTypes['ConsentRequest']>, result: ResolversParentTypes['RequestConsentResult'] };
  RequestConsentResult: ResolversUnionTypes<ResolversParentTypes>['RequestConsentResult'];
  ResendMessageInput: ResendMessageInput;
  ResendResultInput: ResendResultInput;
  ResendSupportTicketsInput: ResendSupportTicketsInput;
  ResendSupportTicketsPayload: Omit<ResendSupportTicketsPayload, 'messages' | 'result'> & { messages: Array<ResolversParentTypes['SupportMessage']>, result: ResolversParentTypes['ChangeResult'] };
  ResolveIncidentInput: ResolveIncidentInput;
  ResultDelivery: ResultDelivery;
  RouteStep: RouteStepSource;
  RuleText: RuleTextSource;
  RunningDrill: RunningDrillSource;
  Scan: ScanSource;
  ScansMissing: ScansMissingSource;
  SearchStatus: Omit<SearchStatus, 'authority'> & { authority?: Maybe<ResolversParentTypes['Coded']> };
  ServiceQuestion: ServiceQuestionSource;
  ServiceRoute: ServiceRouteSource;
  SettlementPeriod: SettlementPeriod;
  SeveralRecords: SeveralRecordsSource;
  ShownKind: Omit<ShownKind, 'document'> & { document: ResolversParentTypes['DocumentKind'] };
  SignStatementInput: SignStatementInput;
  SignatureRefused: SignatureRefusedSource;
  SocialContribution: SocialContribution;
  SocialContributionsAnswer: ReplySource;
  SocialContributionsRecord: Omit<SocialContributionsRecord, 'contributions'> & { contributions: Array<ResolversParentTypes['FundContribution']> };
  StateService: KeptStateService;
  Statement: KeptStatement;
  StatementForm: StatementFormSource;
  StatementMissing: StatementMissingSource;
  StatusPeriod: Omit<StatusPeriod, 'status'> & { status?: Maybe<ResolversParentTypes['Coded']> };
  String: Scalars['String']['output'];
  SupportAddress: SupportAddress;
  SupportMessage: SupportMessageSource;
  SupportMessageConnection: Omit<SupportMessageConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SupportMessageEdge']>, nodes: Array<ResolversParentTypes['SupportMessage']> };
  SupportMessageEdge: Omit<SupportMessageEdge, 'node'> & { node: ResolversParentTypes['SupportMessage'] };
  SupportMessageFilter: SupportMessageFilter;
  SupportMessagePayload: Omit<SupportMessagePayload, 'result' | 'supportMessage'> & { result: ResolversParentTypes['ChangeResult'], supportMessage?: Maybe<ResolversParentTypes['SupportMessage']> };
  SupportTicket: SupportTicketSource;
  SupportTicketConnection: Omit<SupportTicketConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SupportTicketEdge']>, nodes: Array<ResolversParentTypes['SupportTicket']> };
  SupportTicketEdge: Omit<SupportTicketEdge, 'node'> & { node: ResolversParentTypes['SupportTicket'] };
  SupportTicketEvent: SupportTicketEvent;
  SupportTicketFigures: SupportTicketFigures;
  SupportTicketFilter: SupportTicketFilter;
  SupportTicketInput: SupportTicketInput;
  SupportTicketNoteInput: SupportTicketNoteInput;
  SupportTicketPayload: Omit<SupportTicketPayload, 'result' | 'supportTicket'> & { result: ResolversParentTypes['ChangeResult'], supportTicket?: Maybe<ResolversParentTypes['SupportTicket']> };
  SystemDay: SystemDay;
  SystemPart: Status;
  TermCollision: TermCollisionSource;
  TermsUnknown: TermsUnknownSource;
  TicketAction: TicketAction;
  TimelineConnection: Omit<TimelineConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['TimelineEdge']>, nodes: Array<ResolversParentTypes['TimelineEntry']> };
  TimelineEdge: Omit<TimelineEdge, 'node'> & { node: ResolversParentTypes['TimelineEntry'] };
  TimelineEntry: KeptTimelineEntry;
  TimelineFilter: TimelineFilter;
  ToldDecision: ToldDecision;
  Upload: KeptUpload;
  VersionChanged: VersionChangedSource;
  Viewer: KeptViewer;
  ViewerLimits: ViewerLimits;
  ViewerStatute: ViewerStatute;
  WaitingApplications: WaitingApplications;
  WaitingStep: WaitingStep;
  Withheld: WithheldSource;
};

export type CostDirectiveArgs = {
  calls?: Scalars['Int']['input'];
  people?: Maybe<Scalars['String']['input']>;
  weight?: Scalars['Int']['input'];
};

export type CostDirectiveResolver<Result, Parent, ContextType = Context, Args = CostDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type EachDirectiveArgs = { };

export type EachDirectiveResolver<Result, Parent, ContextType = Context, Args = EachDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type FromDirectiveArgs = {
  cost?: Scalars['Int']['input'];
  people?: Scalars['Int']['input'];
  scope: Scope;
  system: SystemId;
};

export type FromDirectiveResolver<Result, Parent, ContextType = Context, Args = FromDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AcceptanceReceiptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptanceReceipt'] = ResolversParentTypes['AcceptanceReceipt']> = {
  appendix?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  documents?: Resolver<Array<ResolversTypes['ReceivedDocument']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iin?: Resolver<ResolversTypes['IIN'], ParentType, ContextType>;
  issuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  issuedBy?: Resolver<ResolversTypes['PaperIssuer'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PaperKind'], ParentType, ContextType>;
  layoutNote?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AcceptanceReceiptLayoutNoteArgs, 'language'>>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  personName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  registrationNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ruleItem?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stateService?: Resolver<ResolversTypes['StateServiceCode'], ParentType, ContextType>;
  stateServiceName?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AcceptanceReceiptStateServiceNameArgs, 'language'>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AcceptanceReceiptTitleArgs, 'language'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccessLogConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessLogConnection'] = ResolversParentTypes['AccessLogConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AccessLogEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AccessLogEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AccessLogEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessLogEdge'] = ResolversParentTypes['AccessLogEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AccessLogEntry'], ParentType, ContextType>;
};

export type AccessLogEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessLogEntry'] = ResolversParentTypes['AccessLogEntry']> = {
  account?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  beyondVolume?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  correlationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  drill?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ended?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iin?: Resolver<Maybe<ResolversTypes['IIN']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  purposes?: Resolver<Array<ResolversTypes['AccessPurpose']>, ParentType, ContextType>;
  representation?: Resolver<Maybe<ResolversTypes['RepresentationKind']>, ParentType, ContextType>;
  searchedBy?: Resolver<Maybe<ResolversTypes['SearchKind']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AccessLogEntrySentenceArgs, 'language'>>;
  systems?: Resolver<Array<ResolversTypes['AccessedSystem']>, ParentType, ContextType>;
  viewerKind?: Resolver<ResolversTypes['ViewerKind'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccessPurposeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessPurpose'] = ResolversParentTypes['AccessPurpose']> = {
  applicationNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  applicationRef?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['LegalBasisKind']>, ParentType, ContextType>;
  basisReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  route?: Resolver<Maybe<ResolversTypes['ApplicationRoute']>, ParentType, ContextType>;
  stateService?: Resolver<Maybe<ResolversTypes['StateServiceCode']>, ParentType, ContextType>;
};

export type AccessedSystemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessedSystem'] = ResolversParentTypes['AccessedSystem']> = {
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  askedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  attempts?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  faultClass?: Resolver<Maybe<ResolversTypes['FaultClass']>, ParentType, ContextType>;
  messageId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  part?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['AccessResult']>, ParentType, ContextType>;
  serviceId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sessionId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  system?: Resolver<ResolversTypes['SystemId'], ParentType, ContextType>;
};

export type AccountInstitutionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountInstitution'] = ResolversParentTypes['AccountInstitution']> = {
  bin?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AcquaintanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Acquaintance'] = ResolversParentTypes['Acquaintance']> = {
  disagreement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AlreadyRecordedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlreadyRecorded'] = ResolversParentTypes['AlreadyRecorded']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AlreadyRecordedMessageArgs, 'language'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApplicantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Applicant'] = ResolversParentTypes['Applicant']> = {
  iin?: Resolver<Maybe<ResolversTypes['IIN']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['ApplicantOrganisation']>, ParentType, ContextType>;
  representation?: Resolver<ResolversTypes['RepresentationKind'], ParentType, ContextType>;
};

export type ApplicantOrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicantOrganisation'] = ResolversParentTypes['ApplicantOrganisation']> = {
  bin?: Resolver<ResolversTypes['BIN'], ParentType, ContextType>;
  department?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ApplicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Application'] = ResolversParentTypes['Application']> = {
  applicant?: Resolver<Maybe<ResolversTypes['Applicant']>, ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  checkedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  electronicCase?: Resolver<Maybe<ResolversTypes['ElectronicCase']>, ParentType, ContextType>;
  enclosures?: Resolver<Array<ResolversTypes['Enclosure']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iin?: Resolver<ResolversTypes['IIN'], ParentType, ContextType>;
  oneStatement?: Resolver<Maybe<ResolversTypes['OneStatement']>, ParentType, ContextType>;
  papers?: Resolver<Array<ResolversTypes['Paper']>, ParentType, ContextType>;
  proceeding?: Resolver<Maybe<ResolversTypes['Proceeding']>, ParentType, ContextType>;
  readiness?: Resolver<Maybe<ResolversTypes['Readiness']>, ParentType, ContextType>;
  reception?: Resolver<Maybe<ResolversTypes['Reception']>, ParentType, ContextType>;
  records?: Resolver<Array<ResolversTypes['ClerkRecord']>, ParentType, ContextType>;
  registration?: Resolver<Maybe<ResolversTypes['ApplicationRegistration']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['ResultDelivery']>, ParentType, ContextType>;
  route?: Resolver<ResolversTypes['ApplicationRoute'], ParentType, ContextType>;
  scans?: Resolver<Array<ResolversTypes['Scan']>, ParentType, ContextType>;
  stages?: Resolver<Array<ResolversTypes['ApplicationStage']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ApplicationState'], ParentType, ContextType>;
  stateService?: Resolver<ResolversTypes['StateServiceCode'], ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  statementText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApplicationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationConnection'] = ResolversParentTypes['ApplicationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ApplicationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Application']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ApplicationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationEdge'] = ResolversParentTypes['ApplicationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Application'], ParentType, ContextType>;
};

export type ApplicationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationPayload'] = ResolversParentTypes['ApplicationPayload']> = {
  application?: Resolver<Maybe<ResolversTypes['Application']>, ParentType, ContextType>;
  result?: Resolver<ResolversTypes['ApplicationResult'], ParentType, ContextType>;
};

export type ApplicationRegistrationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationRegistration'] = ResolversParentTypes['ApplicationRegistration']> = {
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  receiptNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ApplicationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationResult'] = ResolversParentTypes['ApplicationResult']> = {
  __resolveType: TypeResolveFn<'AlreadyRecorded' | 'DocumentNotShown' | 'Done' | 'KeyInUse' | 'NotAccepted' | 'NotDecided' | 'NotFound' | 'NotIssued' | 'NotReady' | 'OutOfTurn' | 'RefusalNotLawful' | 'RegisterUnavailable' | 'ScansMissing' | 'SignatureRefused' | 'StatementMissing' | 'TermsUnknown' | 'VersionChanged', ParentType, ContextType>;
};

export type ApplicationStageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationStage'] = ResolversParentTypes['ApplicationStage']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  refusedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ApplicationState'], ParentType, ContextType>;
  toldAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type AppointmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Appointment'] = ResolversParentTypes['Appointment']> = {
  assignedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Coded'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['Coded'], ParentType, ContextType>;
};

export type AppointmentDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppointmentDecision'] = ResolversParentTypes['AppointmentDecision']> = {
  appendix?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iin?: Resolver<ResolversTypes['IIN'], ParentType, ContextType>;
  issuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  issuedBy?: Resolver<ResolversTypes['PaperIssuer'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PaperKind'], ParentType, ContextType>;
  layoutNote?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AppointmentDecisionLayoutNoteArgs, 'language'>>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['AppointmentOutcome'], ParentType, ContextType>;
  personName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  registrationNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ruleItem?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stateService?: Resolver<ResolversTypes['StateServiceCode'], ParentType, ContextType>;
  stateServiceName?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AppointmentDecisionStateServiceNameArgs, 'language'>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AppointmentDecisionTitleArgs, 'language'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppointmentsAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppointmentsAnswer'] = ResolversParentTypes['AppointmentsAnswer']> = {
  __resolveType: TypeResolveFn<'AppointmentsRecord' | 'ConsentNeeded' | 'NoRecord' | 'NotAsked' | 'RegisterUnavailable' | 'Withheld', ParentType, ContextType>;
};

export type AppointmentsRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppointmentsRecord'] = ResolversParentTypes['AppointmentsRecord']> = {
  appointments?: Resolver<Array<ResolversTypes['Appointment']>, ParentType, ContextType>;
  hasBasePension?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  hasPension?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  iin?: Resolver<ResolversTypes['IIN'], ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AppointmentsRecordMessageArgs, 'language'>>;
  nextStep?: Resolver<ResolversTypes['NextStep'], ParentType, ContextType>;
  request?: Resolver<Maybe<ResolversTypes['RegisterRequest']>, ParentType, ContextType>;
  system?: Resolver<ResolversTypes['SystemId'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface BinScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BIN'], any> {
  name: 'BIN';
}

export type BankResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Bank'] = ResolversParentTypes['Bank']> = {
  bic?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<BankNameArgs, 'language'>>;
  secondLevel?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type BankAccountAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BankAccountAnswer'] = ResolversParentTypes['BankAccountAnswer']> = {
  __resolveType: TypeResolveFn<'BankAccountRecord' | 'ConsentNeeded' | 'NoRecord' | 'NotAsked' | 'RegisterUnavailable' | 'Withheld', ParentType, ContextType>;
};

export type BankAccountRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BankAccountRecord'] = ResolversParentTypes['BankAccountRecord']> = {
  bank?: Resolver<ResolversTypes['Bank'], ParentType, ContextType>;
  belongsToPerson?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  controlAccount?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  exists?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  iban?: Resolver<Maybe<ResolversTypes['IBAN']>, ParentType, ContextType>;
  iin?: Resolver<ResolversTypes['IIN'], ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['AccountInstitution']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Coded'], ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<BankAccountRecordMessageArgs, 'language'>>;
  nextStep?: Resolver<ResolversTypes['NextStep'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  openedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  request?: Resolver<Maybe<ResolversTypes['RegisterRequest']>, ParentType, ContextType>;
  system?: Resolver<ResolversTypes['SystemId'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BirthPlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BirthPlace'] = ResolversParentTypes['BirthPlace']> = {
  country?: Resolver<Maybe<ResolversTypes['Coded']>, ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['Coded']>, ParentType, ContextType>;
  foreignPlace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  locality?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  oblast?: Resolver<Maybe<ResolversTypes['Coded']>, ParentType, ContextType>;
};

export type BlockedInPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BlockedInPart'] = ResolversParentTypes['BlockedInPart']> = {
  condition?: Resolver<ResolversTypes['BlockedCondition'], ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BlockedRouteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BlockedRoute'] = ResolversParentTypes['BlockedRoute']> = {
  route?: Resolver<ResolversTypes['ApplicationRoute'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['BlockedStep']>, ParentType, ContextType>;
};

export type BlockedServiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BlockedService'] = ResolversParentTypes['BlockedService']> = {
  code?: Resolver<ResolversTypes['StateServiceCode'], ParentType, ContextType>;
  routes?: Resolver<Array<ResolversTypes['BlockedRoute']>, ParentType, ContextType>;
};

export type BlocksResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Blocks'] = ResolversParentTypes['Blocks']> = {
  fields?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  fieldsInPart?: Resolver<Array<ResolversTypes['BlockedInPart']>, ParentType, ContextType>;
  stateServices?: Resolver<Array<ResolversTypes['BlockedService']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<BlocksSummaryArgs, 'language'>>;
  systems?: Resolver<Array<ResolversTypes['SystemId']>, ParentType, ContextType>;
};

export type CapacityStatusResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CapacityStatus'] = ResolversParentTypes['CapacityStatus']> = {
  court?: Resolver<Maybe<ResolversTypes['Coded']>, ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  decisionNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Coded'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type CastAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CastAccount'] = ResolversParentTypes['CastAccount']> = {
  controlAccount?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  iban?: Resolver<Maybe<ResolversTypes['IBAN']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  story?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CastAccountStoryArgs, 'language'>>;
};

export type CastExpectationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CastExpectation'] = ResolversParentTypes['CastExpectation']> = {
  faultClass?: Resolver<Maybe<ResolversTypes['FaultClass']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  system?: Resolver<ResolversTypes['SystemId'], ParentType, ContextType>;
};

export type CastMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CastMember'] = ResolversParentTypes['CastMember']> = {
  accounts?: Resolver<Array<ResolversTypes['CastAccount']>, ParentType, ContextType>;
  expect?: Resolver<Array<ResolversTypes['CastExpectation']>, ParentType, ContextType>;
  iin?: Resolver<ResolversTypes['IIN'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  story?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CastMemberStoryArgs, 'language'>>;
};

export type ChangeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeResult'] = ResolversParentTypes['ChangeResult']> = {
  __resolveType: TypeResolveFn<'Done' | 'Incomplete' | 'KeyInUse' | 'NotFound' | 'OutOfTurn' | 'VersionChanged', ParentType, ContextType>;
};

export type CheckApplicationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckApplicationPayload'] = ResolversParentTypes['CheckApplicationPayload']> = {
  application?: Resolver<Maybe<ResolversTypes['Application']>, ParentType, ContextType>;
  dossier?: Resolver<Maybe<ResolversTypes['Dossier']>, ParentType, ContextType>;
  result?: Resolver<ResolversTypes['ApplicationResult'], ParentType, ContextType>;
};

export type CivilCertificateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CivilCertificate'] = ResolversParentTypes['CivilCertificate']> = {
  issuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ClerkFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClerkFinding'] = ResolversParentTypes['ClerkFinding']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contrary?: Resolver<Array<ResolversTypes['RecordFact']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['FindingOutcome'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  remarks?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClerkRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClerkRecord'] = ResolversParentTypes['ClerkRecord']> = {
  __resolveType: TypeResolveFn<'ClerkFinding' | 'FoundGround' | 'PackageLook' | 'Reception', ParentType, ContextType>;
};

export type CodedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coded'] = ResolversParentTypes['Coded']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CodedNameArgs, 'language'>>;
};

export type ConnectedSystemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConnectedSystem'] = ResolversParentTypes['ConnectedSystem']> = {
  affects?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  blocks?: Resolver<ResolversTypes['Blocks'], ParentType, ContextType>;
  days?: Resolver<Array<ResolversTypes['SystemDay']>, ParentType, ContextType, RequireFields<ConnectedSystemDaysArgs, 'last'>>;
  id?: Resolver<ResolversTypes['SystemId'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ConnectedSystemNameArgs, 'language'>>;
  openIncident?: Resolver<Maybe<ResolversTypes['Incident']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['ConnectedSystem']>, ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['SystemPart']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SystemState'], ParentType, ContextType>;
};

export type ConsentGivenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsentGiven'] = ResolversParentTypes['ConsentGiven']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ConsentGivenMessageArgs, 'language'>>;
  system?: Resolver<ResolversTypes['SystemId'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConsentNeededResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsentNeeded'] = ResolversParentTypes['ConsentNeeded']> = {
  consent?: Resolver<ResolversTypes['ConsentState'], ParentType, ContextType>;
  howToConsent?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ConsentNeededHowToConsentArgs, 'language'>>;
  known?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ConsentNeededMessageArgs, 'language'>>;
  nextStep?: Resolver<ResolversTypes['NextStep'], ParentType, ContextType>;
  request?: Resolver<Maybe<ResolversTypes['RegisterRequest']>, ParentType, ContextType>;
  requestableFrom?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  system?: Resolver<ResolversTypes['SystemId'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConsentRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsentRequest'] = ResolversParentTypes['ConsentRequest']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  system?: Resolver<ResolversTypes['SystemId'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConsequenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Consequence'] = ResolversParentTypes['Consequence']> = {
  documents?: Resolver<Array<ResolversTypes['DocumentKind']>, ParentType, ContextType>;
  elsewhere?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ConsequenceElsewhereArgs, 'language'>>;
  ground?: Resolver<Maybe<ResolversTypes['RefusalGround']>, ParentType, ContextType>;
  means?: Resolver<ResolversTypes['ConsequenceKind'], ParentType, ContextType>;
  ruleItem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ContributionPayerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContributionPayer'] = ResolversParentTypes['ContributionPayer']> = {
  bin?: Resolver<Maybe<ResolversTypes['BIN']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Coded'], ParentType, ContextType>;
};

export type ContributionsNotificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContributionsNotification'] = ResolversParentTypes['ContributionsNotification']> = {
  appendix?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  contributions?: Resolver<Array<ResolversTypes['SocialContribution']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iin?: Resolver<ResolversTypes['IIN'], ParentType, ContextType>;
  issuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  issuedBy?: Resolver<ResolversTypes['PaperIssuer'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PaperKind'], ParentType, ContextType>;
  layoutNote?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ContributionsNotificationLayoutNoteArgs, 'language'>>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  periodFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  periodTo?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  personName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registrationNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ruleItem?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stateService?: Resolver<ResolversTypes['StateServiceCode'], ParentType, ContextType>;
  stateServiceName?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ContributionsNotificationStateServiceNameArgs, 'language'>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ContributionsNotificationTitleArgs, 'language'>>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeadlineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Deadline'] = ResolversParentTypes['Deadline']> = {
  application?: Resolver<Maybe<ResolversTypes['Application']>, ParentType, ContextType>;
  applicationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  arrivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decideBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ApplicationState'], ParentType, ContextType>;
  stateService?: Resolver<ResolversTypes['StateServiceCode'], ParentType, ContextType>;
  workingDaysLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DeadlineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeadlineConnection'] = ResolversParentTypes['DeadlineConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DeadlineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Deadline']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeadlineEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeadlineEdge'] = ResolversParentTypes['DeadlineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Deadline'], ParentType, ContextType>;
};

export type DecisionPeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionPeriod'] = ResolversParentTypes['DecisionPeriod']> = {
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  ruleItem?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  setBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DecisionPeriodSetByArgs, 'language'>>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type DecisionRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionRule'] = ResolversParentTypes['DecisionRule']> = {
  hearing?: Resolver<Maybe<ResolversTypes['HearingRule']>, ParentType, ContextType>;
  periodItem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ruleItem?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  system?: Resolver<Maybe<ResolversTypes['SystemId']>, ParentType, ContextType>;
  workingDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DeleteUploadPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteUploadPayload'] = ResolversParentTypes['DeleteUploadPayload']> = {
  result?: Resolver<ResolversTypes['ChangeResult'], ParentType, ContextType>;
  uploads?: Resolver<Array<ResolversTypes['Upload']>, ParentType, ContextType>;
};

export type DisabilityAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisabilityAnswer'] = ResolversParentTypes['DisabilityAnswer']> = {
  __resolveType: TypeResolveFn<'ConsentNeeded' | 'DisabilityRecord' | 'NoRecord' | 'NotAsked' | 'RegisterUnavailable' | 'Withheld', ParentType, ContextType>;
};

export type DisabilityCertificateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisabilityCertificate'] = ResolversParentTypes['DisabilityCertificate']> = {
  issuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Coded'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type DisabilityRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisabilityRecord'] = ResolversParentTypes['DisabilityRecord']> = {
  cause?: Resolver<Maybe<ResolversTypes['Coded']>, ParentType, ContextType>;
  certificates?: Resolver<Array<ResolversTypes['DisabilityCertificate']>, ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  group?: Resolver<ResolversTypes['DisabilityGroup'], ParentType, ContextType>;
  groupName?: Resolver<ResolversTypes['Coded'], ParentType, ContextType>;
  iin?: Resolver<ResolversTypes['IIN'], ParentType, ContextType>;
  indefinite?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lossOfCapacityPercent?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DisabilityRecordMessageArgs, 'language'>>;
  nextStep?: Resolver<ResolversTypes['NextStep'], ParentType, ContextType>;
  request?: Resolver<Maybe<ResolversTypes['RegisterRequest']>, ParentType, ContextType>;
  system?: Resolver<ResolversTypes['SystemId'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentEndResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentEnd'] = ResolversParentTypes['DocumentEnd']> = {
  document?: Resolver<Maybe<ResolversTypes['DocumentKind']>, ParentType, ContextType>;
  lastDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type DocumentKindResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentKind'] = ResolversParentTypes['DocumentKind']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DocumentKindNameArgs, 'language'>>;
  ruleItem?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DocumentNotShownResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentNotShown'] = ResolversParentTypes['DocumentNotShown']> = {
  fault?: Resolver<Maybe<ResolversTypes['DocumentCodeFault']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DocumentNotShownMessageArgs, 'language'>>;
  refusal?: Resolver<Maybe<ResolversTypes['RegisterAnswer']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DoneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Done'] = ResolversParentTypes['Done']> = {
  changedId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DossierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dossier'] = ResolversParentTypes['Dossier']> = {
  bankAccount?: Resolver<ResolversTypes['BankAccountAnswer'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  disability?: Resolver<ResolversTypes['DisabilityAnswer'], ParentType, ContextType>;
  factCheck?: Resolver<ResolversTypes['FactCheckAnswer'], ParentType, ContextType>;
  identity?: Resolver<ResolversTypes['IdentityAnswer'], ParentType, ContextType>;
  iin?: Resolver<ResolversTypes['IIN'], ParentType, ContextType>;
  pensionAccounts?: Resolver<ResolversTypes['PensionAccountsAnswer'], ParentType, ContextType>;
  questions?: Resolver<Array<ResolversTypes['DossierQuestion']>, ParentType, ContextType>;
  readiness?: Resolver<ResolversTypes['Readiness'], ParentType, ContextType>;
  representationOutage?: Resolver<Maybe<ResolversTypes['RegisterUnavailable']>, ParentType, ContextType>;
  route?: Resolver<ResolversTypes['ApplicationRoute'], ParentType, ContextType>;
  stateService?: Resolver<ResolversTypes['StateServiceCode'], ParentType, ContextType>;
};

export type DossierQuestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DossierQuestion'] = ResolversParentTypes['DossierQuestion']> = {
  answer?: Resolver<ResolversTypes['RegisterAnswer'], ParentType, ContextType>;
  facts?: Resolver<Array<ResolversTypes['FactOfRecord']>, ParentType, ContextType>;
  question?: Resolver<ResolversTypes['ServiceQuestion'], ParentType, ContextType>;
};

export type DrillPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrillPayload'] = ResolversParentTypes['DrillPayload']> = {
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  fault?: Resolver<ResolversTypes['DrillFault'], ParentType, ContextType>;
  system?: Resolver<ResolversTypes['ConnectedSystem'], ParentType, ContextType>;
};

export type EarlierFactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EarlierFact'] = ResolversParentTypes['EarlierFact']> = {
  kind?: Resolver<ResolversTypes['EarlierFactKind'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ElectronicCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ElectronicCase'] = ResolversParentTypes['ElectronicCase']> = {
  handedOverAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EnclosureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Enclosure'] = ResolversParentTypes['Enclosure']> = {
  answer?: Resolver<ResolversTypes['RegisterAnswer'], ParentType, ContextType>;
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  checkedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  messageId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sessionId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  system?: Resolver<ResolversTypes['SystemId'], ParentType, ContextType>;
};

export type EndDrillPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndDrillPayload'] = ResolversParentTypes['EndDrillPayload']> = {
  system?: Resolver<ResolversTypes['ConnectedSystem'], ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  errorCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  failedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  httpStatus?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  messageId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sentAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  serviceId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sessionId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FactCheckAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FactCheckAnswer'] = ResolversParentTypes['FactCheckAnswer']> = {
  __resolveType: TypeResolveFn<'ConsentNeeded' | 'FactCheckRecord' | 'NoRecord' | 'NotAsked' | 'RegisterUnavailable' | 'Withheld', ParentType, ContextType>;
};

export type FactCheckRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FactCheckRecord'] = ResolversParentTypes['FactCheckRecord']> = {
  facts?: Resolver<Array<ResolversTypes['EarlierFact']>, ParentType, ContextType>;
  iin?: Resolver<ResolversTypes['IIN'], ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<FactCheckRecordMessageArgs, 'language'>>;
  nextStep?: Resolver<ResolversTypes['NextStep'], ParentType, ContextType>;
  request?: Resolver<Maybe<ResolversTypes['RegisterRequest']>, ParentType, ContextType>;
  stateService?: Resolver<ResolversTypes['StateServiceCode'], ParentType, ContextType>;
  system?: Resolver<ResolversTypes['SystemId'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FactOfRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FactOfRecord'] = ResolversParentTypes['FactOfRecord']> = {
  fact?: Resolver<ResolversTypes['RecordFact'], ParentType, ContextType>;
  holds?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type ForcedOutageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ForcedOutage'] = ResolversParentTypes['ForcedOutage']> = {
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type FoundGroundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FoundGround'] = ResolversParentTypes['FoundGround']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ground?: Resolver<Maybe<ResolversTypes['RefusalGround']>, ParentType, ContextType>;
  remarks?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FoundRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FoundRecord'] = ResolversParentTypes['FoundRecord']> = {
  kind?: Resolver<ResolversTypes['FoundRecordKind'], ParentType, ContextType>;
  recordId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<FoundRecordTextArgs, 'language'>>;
};

export type FundContributionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundContribution'] = ResolversParentTypes['FundContribution']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  arrived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  arrivedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  payer?: Resolver<ResolversTypes['ContributionPayer'], ParentType, ContextType>;
};

export type GatewayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Gateway'] = ResolversParentTypes['Gateway']> = {
  drills?: Resolver<Array<ResolversTypes['RunningDrill']>, ParentType, ContextType>;
  mail?: Resolver<ResolversTypes['MailDestination'], ParentType, ContextType>;
  profile?: Resolver<ResolversTypes['GatewayProfile'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HearingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Hearing'] = ResolversParentTypes['Hearing']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  came?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  heldAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HearingRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HearingRule'] = ResolversParentTypes['HearingRule']> = {
  noticeWorkingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  objectionItem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  objectionWorkingDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  outcomeItem?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ruleItem?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface IbanScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['IBAN'], any> {
  name: 'IBAN';
}

export interface IinScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['IIN'], any> {
  name: 'IIN';
}

export type IdentificationRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdentificationRule'] = ResolversParentTypes['IdentificationRule']> = {
  discrepancy?: Resolver<ResolversTypes['Consequence'], ParentType, ContextType>;
  documents?: Resolver<Array<ResolversTypes['ShownKind']>, ParentType, ContextType>;
  ruleItem?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  system?: Resolver<ResolversTypes['SystemId'], ParentType, ContextType>;
};

export type IdentityAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdentityAnswer'] = ResolversParentTypes['IdentityAnswer']> = {
  __resolveType: TypeResolveFn<'ConsentNeeded' | 'IdentityRecord' | 'NoRecord' | 'NotAsked' | 'RegisterUnavailable' | 'SeveralRecords' | 'Withheld', ParentType, ContextType>;
};

export type IdentityDocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdentityDocument'] = ResolversParentTypes['IdentityDocument']> = {
  birthDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  invalidSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['Coded']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  patronymic?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  replaced?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  series?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Coded'], ParentType, ContextType>;
  surname?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['Coded'], ParentType, ContextType>;
  valid?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type IdentityRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdentityRecord'] = ResolversParentTypes['IdentityRecord']> = {
  addresses?: Resolver<Array<ResolversTypes['RegisteredAddress']>, ParentType, ContextType>;
  birthCertificate?: Resolver<Maybe<ResolversTypes['CivilCertificate']>, ParentType, ContextType>;
  birthDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  birthPlace?: Resolver<Maybe<ResolversTypes['BirthPlace']>, ParentType, ContextType>;
  capacity?: Resolver<Maybe<ResolversTypes['CapacityStatus']>, ParentType, ContextType>;
  citizenship?: Resolver<Maybe<ResolversTypes['Coded']>, ParentType, ContextType>;
  deathCertificate?: Resolver<Maybe<ResolversTypes['CivilCertificate']>, ParentType, ContextType>;
  deathDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  deceased?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  discrepancies?: Resolver<Array<ResolversTypes['IdentityDiscrepancy']>, ParentType, ContextType>;
  documents?: Resolver<Array<ResolversTypes['IdentityDocument']>, ParentType, ContextType>;
  exclusion?: Resolver<Maybe<ResolversTypes['StatusPeriod']>, ParentType, ContextType>;
  gender?: Resolver<Maybe<ResolversTypes['Coded']>, ParentType, ContextType>;
  hiding?: Resolver<Maybe<ResolversTypes['SearchStatus']>, ParentType, ContextType>;
  identityDocument?: Resolver<Maybe<ResolversTypes['IdentityDocument']>, ParentType, ContextType>;
  iin?: Resolver<ResolversTypes['IIN'], ParentType, ContextType>;
  imprisonment?: Resolver<Maybe<ResolversTypes['StatusPeriod']>, ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  latinName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  latinSurname?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lifeStatus?: Resolver<ResolversTypes['Coded'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<IdentityRecordMessageArgs, 'language'>>;
  missing?: Resolver<Maybe<ResolversTypes['SearchStatus']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nationality?: Resolver<Maybe<ResolversTypes['Coded']>, ParentType, ContextType>;
  nextStep?: Resolver<ResolversTypes['NextStep'], ParentType, ContextType>;
  patronymic?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registeredAtPermanentResidence?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  registration?: Resolver<Maybe<ResolversTypes['RegisteredAddress']>, ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  repatriation?: Resolver<Maybe<ResolversTypes['StatusPeriod']>, ParentType, ContextType>;
  request?: Resolver<Maybe<ResolversTypes['RegisterRequest']>, ParentType, ContextType>;
  surname?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  system?: Resolver<ResolversTypes['SystemId'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['IdentityWarning']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IdentityWarningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdentityWarning'] = ResolversParentTypes['IdentityWarning']> = {
  code?: Resolver<ResolversTypes['IdentityWarningCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<IdentityWarningMessageArgs, 'language'>>;
};

export type IncidentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Incident'] = ResolversParentTypes['Incident']> = {
  affectedApplications?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  affectedPeople?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  affectedQuestions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  againSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  audience?: Resolver<ResolversTypes['IncidentAudience'], ParentType, ContextType>;
  deadlineCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  deadlines?: Resolver<Maybe<Array<ResolversTypes['Deadline']>>, ParentType, ContextType, RequireFields<IncidentDeadlinesArgs, 'first'>>;
  drill?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['Evidence']>, ParentType, ContextType>;
  faultClasses?: Resolver<Array<ResolversTypes['FaultClass']>, ParentType, ContextType>;
  faults?: Resolver<Array<ResolversTypes['IncidentFault']>, ParentType, ContextType>;
  forced?: Resolver<Maybe<ResolversTypes['ForcedOutage']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastFailureAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  messages?: Resolver<Array<ResolversTypes['SupportMessage']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Incident']>, ParentType, ContextType>;
  part?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resolutionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resolvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  resolvedBy?: Resolver<Maybe<ResolversTypes['IncidentEnd']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  system?: Resolver<ResolversTypes['SystemId'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IncidentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentConnection'] = ResolversParentTypes['IncidentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['IncidentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Incident']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IncidentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentEdge'] = ResolversParentTypes['IncidentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Incident'], ParentType, ContextType>;
};

export type IncidentFaultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentFault'] = ResolversParentTypes['IncidentFault']> = {
  faultClass?: Resolver<ResolversTypes['FaultClass'], ParentType, ContextType>;
  firstAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lastAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  questions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IncidentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentPayload'] = ResolversParentTypes['IncidentPayload']> = {
  incident?: Resolver<Maybe<ResolversTypes['Incident']>, ParentType, ContextType>;
  result?: Resolver<ResolversTypes['ChangeResult'], ParentType, ContextType>;
};

export type IncompleteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Incomplete'] = ResolversParentTypes['Incomplete']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<IncompleteMessageArgs, 'language'>>;
  missing?: Resolver<Array<ResolversTypes['MissingFact']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type KeyInUseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KeyInUse'] = ResolversParentTypes['KeyInUse']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<KeyInUseMessageArgs, 'language'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LanguageResolvers = { EN?: 'EN', KK?: 'KK', PREFERRED: 'KK', RU?: 'RU' };

export type LossOfCapacityRefusalReceiptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LossOfCapacityRefusalReceipt'] = ResolversParentTypes['LossOfCapacityRefusalReceipt']> = {
  appendix?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['RefusalGround'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iin?: Resolver<ResolversTypes['IIN'], ParentType, ContextType>;
  issuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  issuedBy?: Resolver<ResolversTypes['PaperIssuer'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PaperKind'], ParentType, ContextType>;
  layoutNote?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<LossOfCapacityRefusalReceiptLayoutNoteArgs, 'language'>>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  personName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registrationNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ruleItem?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stateService?: Resolver<ResolversTypes['StateServiceCode'], ParentType, ContextType>;
  stateServiceName?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<LossOfCapacityRefusalReceiptStateServiceNameArgs, 'language'>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<LossOfCapacityRefusalReceiptTitleArgs, 'language'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MailDestinationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MailDestination'] = ResolversParentTypes['MailDestination']> = {
  kind?: Resolver<ResolversTypes['MailDestinationKind'], ParentType, ContextType>;
  lastAcceptedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  redirectedTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MaintenanceWindowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MaintenanceWindow'] = ResolversParentTypes['MaintenanceWindow']> = {
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  part?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  repeats?: Resolver<ResolversTypes['Repetition'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  system?: Resolver<ResolversTypes['SystemId'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MaintenanceWindowPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MaintenanceWindowPayload'] = ResolversParentTypes['MaintenanceWindowPayload']> = {
  maintenanceWindow?: Resolver<Maybe<ResolversTypes['MaintenanceWindow']>, ParentType, ContextType>;
  result?: Resolver<ResolversTypes['ChangeResult'], ParentType, ContextType>;
};

export interface MoneyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Money'], any> {
  name: 'Money';
}

export type MonthSpanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MonthSpan'] = ResolversParentTypes['MonthSpan']> = {
  firstMonth?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastMonth?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MonthlyContributionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MonthlyContribution'] = ResolversParentTypes['MonthlyContribution']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  attachScan?: Resolver<ResolversTypes['ApplicationPayload'], ParentType, ContextType, RequireFields<MutationAttachScanArgs, 'input'>>;
  checkApplication?: Resolver<ResolversTypes['CheckApplicationPayload'], ParentType, ContextType, RequireFields<MutationCheckApplicationArgs, 'input'>>;
  closeSupportTicket?: Resolver<ResolversTypes['SupportTicketPayload'], ParentType, ContextType, RequireFields<MutationCloseSupportTicketArgs, 'input'>>;
  completeSupportTicket?: Resolver<ResolversTypes['SupportTicketPayload'], ParentType, ContextType, RequireFields<MutationCompleteSupportTicketArgs, 'input'>>;
  createApplication?: Resolver<ResolversTypes['ApplicationPayload'], ParentType, ContextType, RequireFields<MutationCreateApplicationArgs, 'input'>>;
  deleteUpload?: Resolver<ResolversTypes['DeleteUploadPayload'], ParentType, ContextType, RequireFields<MutationDeleteUploadArgs, 'input'>>;
  drill?: Resolver<ResolversTypes['DrillPayload'], ParentType, ContextType, RequireFields<MutationDrillArgs, 'fault' | 'system' | 'ttlSeconds'>>;
  endApplication?: Resolver<ResolversTypes['ApplicationPayload'], ParentType, ContextType, RequireFields<MutationEndApplicationArgs, 'input'>>;
  endDrill?: Resolver<ResolversTypes['EndDrillPayload'], ParentType, ContextType, RequireFields<MutationEndDrillArgs, 'system'>>;
  endMaintenanceWindow?: Resolver<ResolversTypes['MaintenanceWindowPayload'], ParentType, ContextType, RequireFields<MutationEndMaintenanceWindowArgs, 'input'>>;
  enterStatement?: Resolver<ResolversTypes['ApplicationPayload'], ParentType, ContextType, RequireFields<MutationEnterStatementArgs, 'input'>>;
  forceOutage?: Resolver<ResolversTypes['IncidentPayload'], ParentType, ContextType, RequireFields<MutationForceOutageArgs, 'input'>>;
  grantApplication?: Resolver<ResolversTypes['ApplicationPayload'], ParentType, ContextType, RequireFields<MutationGrantApplicationArgs, 'input'>>;
  handOverCase?: Resolver<ResolversTypes['ApplicationPayload'], ParentType, ContextType, RequireFields<MutationHandOverCaseArgs, 'input'>>;
  intendRefusal?: Resolver<ResolversTypes['ApplicationPayload'], ParentType, ContextType, RequireFields<MutationIntendRefusalArgs, 'input'>>;
  issueContributionsNotification?: Resolver<ResolversTypes['ApplicationPayload'], ParentType, ContextType, RequireFields<MutationIssueContributionsNotificationArgs, 'input'>>;
  openMaintenanceWindow?: Resolver<ResolversTypes['MaintenanceWindowPayload'], ParentType, ContextType, RequireFields<MutationOpenMaintenanceWindowArgs, 'input'>>;
  openOneStatement?: Resolver<ResolversTypes['OneStatementPayload'], ParentType, ContextType, RequireFields<MutationOpenOneStatementArgs, 'input'>>;
  recordFinding?: Resolver<ResolversTypes['ApplicationPayload'], ParentType, ContextType, RequireFields<MutationRecordFindingArgs, 'input'>>;
  recordGround?: Resolver<ResolversTypes['ApplicationPayload'], ParentType, ContextType, RequireFields<MutationRecordGroundArgs, 'input'>>;
  recordHearing?: Resolver<ResolversTypes['ApplicationPayload'], ParentType, ContextType, RequireFields<MutationRecordHearingArgs, 'input'>>;
  recordNoticeObtained?: Resolver<ResolversTypes['ApplicationPayload'], ParentType, ContextType, RequireFields<MutationRecordNoticeObtainedArgs, 'input'>>;
  recordObjection?: Resolver<ResolversTypes['ApplicationPayload'], ParentType, ContextType, RequireFields<MutationRecordObjectionArgs, 'input'>>;
  recordPackage?: Resolver<ResolversTypes['ApplicationPayload'], ParentType, ContextType, RequireFields<MutationRecordPackageArgs, 'input'>>;
  recordPresentedDocument?: Resolver<ResolversTypes['ApplicationPayload'], ParentType, ContextType, RequireFields<MutationRecordPresentedDocumentArgs, 'input'>>;
  recordReception?: Resolver<ResolversTypes['ApplicationPayload'], ParentType, ContextType, RequireFields<MutationRecordReceptionArgs, 'input'>>;
  recordSupportTicketAnswer?: Resolver<ResolversTypes['SupportTicketPayload'], ParentType, ContextType, RequireFields<MutationRecordSupportTicketAnswerArgs, 'input'>>;
  recordSupportTicketSent?: Resolver<ResolversTypes['SupportTicketPayload'], ParentType, ContextType, RequireFields<MutationRecordSupportTicketSentArgs, 'input'>>;
  refuseApplication?: Resolver<ResolversTypes['ApplicationPayload'], ParentType, ContextType, RequireFields<MutationRefuseApplicationArgs, 'input'>>;
  registerApplication?: Resolver<ResolversTypes['ApplicationPayload'], ParentType, ContextType, RequireFields<MutationRegisterApplicationArgs, 'input'>>;
  requestConsent?: Resolver<ResolversTypes['RequestConsentPayload'], ParentType, ContextType, RequireFields<MutationRequestConsentArgs, 'input'>>;
  resendMessage?: Resolver<ResolversTypes['SupportMessagePayload'], ParentType, ContextType, RequireFields<MutationResendMessageArgs, 'input'>>;
  resendResult?: Resolver<ResolversTypes['ApplicationPayload'], ParentType, ContextType, RequireFields<MutationResendResultArgs, 'input'>>;
  resendSupportTickets?: Resolver<ResolversTypes['ResendSupportTicketsPayload'], ParentType, ContextType, RequireFields<MutationResendSupportTicketsArgs, 'input'>>;
  resolveIncident?: Resolver<ResolversTypes['IncidentPayload'], ParentType, ContextType, RequireFields<MutationResolveIncidentArgs, 'input'>>;
  sendSupportTicket?: Resolver<ResolversTypes['SupportTicketPayload'], ParentType, ContextType, RequireFields<MutationSendSupportTicketArgs, 'input'>>;
  signStatement?: Resolver<ResolversTypes['ApplicationPayload'], ParentType, ContextType, RequireFields<MutationSignStatementArgs, 'input'>>;
  takeDecision?: Resolver<ResolversTypes['ApplicationPayload'], ParentType, ContextType, RequireFields<MutationTakeDecisionArgs, 'input'>>;
  withdrawApplication?: Resolver<ResolversTypes['ApplicationPayload'], ParentType, ContextType, RequireFields<MutationWithdrawApplicationArgs, 'input'>>;
};

export type NoRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoRecord'] = ResolversParentTypes['NoRecord']> = {
  known?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<NoRecordMessageArgs, 'language'>>;
  nextStep?: Resolver<ResolversTypes['NextStep'], ParentType, ContextType>;
  request?: Resolver<Maybe<ResolversTypes['RegisterRequest']>, ParentType, ContextType>;
  system?: Resolver<ResolversTypes['SystemId'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'AcceptanceReceipt' | 'AccessLogEntry' | 'Application' | 'AppointmentDecision' | 'ConsentRequest' | 'ContributionsNotification' | 'Incident' | 'LossOfCapacityRefusalReceipt' | 'MaintenanceWindow' | 'OneStatement' | 'PensionDifferenceRefusalReceipt' | 'Scan', ParentType, ContextType>;
};

export type NotAcceptedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotAccepted'] = ResolversParentTypes['NotAccepted']> = {
  grounds?: Resolver<Array<ResolversTypes['RefusalGround']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<NotAcceptedMessageArgs, 'language'>>;
  papers?: Resolver<Array<ResolversTypes['Paper']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotAskedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotAsked'] = ResolversParentTypes['NotAsked']> = {
  known?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<NotAskedMessageArgs, 'language'>>;
  nextStep?: Resolver<ResolversTypes['NextStep'], ParentType, ContextType>;
  request?: Resolver<Maybe<ResolversTypes['RegisterRequest']>, ParentType, ContextType>;
  ruleItem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  system?: Resolver<ResolversTypes['SystemId'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotDecidedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotDecided'] = ResolversParentTypes['NotDecided']> = {
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<NotDecidedMessageArgs, 'language'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<NotFoundMessageArgs, 'language'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotIssuedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotIssued'] = ResolversParentTypes['NotIssued']> = {
  answer?: Resolver<ResolversTypes['SocialContributionsAnswer'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<NotIssuedMessageArgs, 'language'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotReadyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotReady'] = ResolversParentTypes['NotReady']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<NotReadyMessageArgs, 'language'>>;
  readiness?: Resolver<Maybe<ResolversTypes['Readiness']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoticeObtainedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticeObtained'] = ResolversParentTypes['NoticeObtained']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  obtainedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotificationRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationRule'] = ResolversParentTypes['NotificationRule']> = {
  confirmationItem?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PaperKind'], ParentType, ContextType>;
  ruleItem?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  system?: Resolver<ResolversTypes['SystemId'], ParentType, ContextType>;
};

export type ObjectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Objection'] = ResolversParentTypes['Objection']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  form?: Resolver<ResolversTypes['ObjectionForm'], ParentType, ContextType>;
  late?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  madeAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OneStatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OneStatement'] = ResolversParentTypes['OneStatement']> = {
  applications?: Resolver<Array<ResolversTypes['Application']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OneStatementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OneStatementPayload'] = ResolversParentTypes['OneStatementPayload']> = {
  oneStatement?: Resolver<Maybe<ResolversTypes['OneStatement']>, ParentType, ContextType>;
  result?: Resolver<ResolversTypes['ChangeResult'], ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  bin?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OutOfTurnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutOfTurn'] = ResolversParentTypes['OutOfTurn']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<OutOfTurnMessageArgs, 'language'>>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PackageLookResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PackageLook'] = ResolversParentTypes['PackageLook']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  complies?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  decisionExpectedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  documentEnds?: Resolver<Array<ResolversTypes['DocumentEnd']>, ParentType, ContextType>;
  documents?: Resolver<Array<ResolversTypes['DocumentKind']>, ParentType, ContextType>;
  expiring?: Resolver<Array<ResolversTypes['DocumentKind']>, ParentType, ContextType>;
  remarks?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PackageRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PackageRule'] = ResolversParentTypes['PackageRule']> = {
  ground?: Resolver<Maybe<ResolversTypes['RefusalGround']>, ParentType, ContextType>;
  ruleItem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  time?: Resolver<ResolversTypes['PackageTime'], ParentType, ContextType>;
  validityItem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PaperResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Paper'] = ResolversParentTypes['Paper']> = {
  __resolveType: TypeResolveFn<'AcceptanceReceipt' | 'AppointmentDecision' | 'ContributionsNotification' | 'LossOfCapacityRefusalReceipt' | 'PensionDifferenceRefusalReceipt', ParentType, ContextType>;
};

export type PaperIssuerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaperIssuer'] = ResolversParentTypes['PaperIssuer']> = {
  account?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisationBin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organisationName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PaperRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaperRule'] = ResolversParentTypes['PaperRule']> = {
  appendix?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PaperKind'], ParentType, ContextType>;
  ruleItem?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PaperRuleTitleArgs, 'language'>>;
};

export type ParticipationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Participation'] = ResolversParentTypes['Participation']> = {
  gaps?: Resolver<Array<ResolversTypes['MonthSpan']>, ParentType, ContextType>;
  unclearMonths?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  wholeMonths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PayerEditionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayerEdition'] = ResolversParentTypes['PayerEdition']> = {
  endedBefore?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  firstMonth?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  payers?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  ruleItem?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PaymentScheduleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentSchedule'] = ResolversParentTypes['PaymentSchedule']> = {
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  monthlyAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type PensionAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PensionAccount'] = ResolversParentTypes['PensionAccount']> = {
  accruals?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  conditional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  contributions?: Resolver<Array<ResolversTypes['MonthlyContribution']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Coded'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  qualifies?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PensionAccountsAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PensionAccountsAnswer'] = ResolversParentTypes['PensionAccountsAnswer']> = {
  __resolveType: TypeResolveFn<'ConsentNeeded' | 'NoRecord' | 'NotAsked' | 'PensionAccountsRecord' | 'RegisterUnavailable' | 'Withheld', ParentType, ContextType>;
};

export type PensionAccountsRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PensionAccountsRecord'] = ResolversParentTypes['PensionAccountsRecord']> = {
  accounts?: Resolver<Array<ResolversTypes['PensionAccount']>, ParentType, ContextType>;
  hasQualifyingAccount?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  iin?: Resolver<ResolversTypes['IIN'], ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PensionAccountsRecordMessageArgs, 'language'>>;
  nextStep?: Resolver<ResolversTypes['NextStep'], ParentType, ContextType>;
  request?: Resolver<Maybe<ResolversTypes['RegisterRequest']>, ParentType, ContextType>;
  rightToPayments?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  schedule?: Resolver<Maybe<ResolversTypes['PaymentSchedule']>, ParentType, ContextType>;
  system?: Resolver<ResolversTypes['SystemId'], ParentType, ContextType>;
  unexecutedApplication?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['PensionVerdict'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PensionDifferenceRefusalReceiptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PensionDifferenceRefusalReceipt'] = ResolversParentTypes['PensionDifferenceRefusalReceipt']> = {
  appendix?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['RefusalGround'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iin?: Resolver<ResolversTypes['IIN'], ParentType, ContextType>;
  issuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  issuedBy?: Resolver<ResolversTypes['PaperIssuer'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PaperKind'], ParentType, ContextType>;
  layoutNote?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PensionDifferenceRefusalReceiptLayoutNoteArgs, 'language'>>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  personName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registrationNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ruleItem?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stateService?: Resolver<ResolversTypes['StateServiceCode'], ParentType, ContextType>;
  stateServiceName?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PensionDifferenceRefusalReceiptStateServiceNameArgs, 'language'>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PensionDifferenceRefusalReceiptTitleArgs, 'language'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PensionVerdictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PensionVerdict'] = ResolversParentTypes['PensionVerdict']> = {
  affirmative?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reasonCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  appointments?: Resolver<ResolversTypes['AppointmentsAnswer'], ParentType, ContextType>;
  bankAccount?: Resolver<ResolversTypes['BankAccountAnswer'], ParentType, ContextType, RequireFields<PersonBankAccountArgs, 'iban'>>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  disability?: Resolver<ResolversTypes['DisabilityAnswer'], ParentType, ContextType>;
  identity?: Resolver<ResolversTypes['IdentityAnswer'], ParentType, ContextType>;
  iin?: Resolver<Maybe<ResolversTypes['IIN']>, ParentType, ContextType>;
  pensionAccounts?: Resolver<ResolversTypes['PensionAccountsAnswer'], ParentType, ContextType>;
  socialContributions?: Resolver<ResolversTypes['SocialContributionsAnswer'], ParentType, ContextType>;
};

export type PresentedDocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PresentedDocument'] = ResolversParentTypes['PresentedDocument']> = {
  birthDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  form?: Resolver<ResolversTypes['DocumentForm'], ParentType, ContextType>;
  iin?: Resolver<ResolversTypes['IIN'], ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  issuer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Coded'], ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<PresentedDocumentMessageArgs, 'language'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextStep?: Resolver<ResolversTypes['NextStep'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  patronymic?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  request?: Resolver<Maybe<ResolversTypes['RegisterRequest']>, ParentType, ContextType>;
  shownOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  surname?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  system?: Resolver<ResolversTypes['SystemId'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProceedingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Proceeding'] = ResolversParentTypes['Proceeding']> = {
  arrivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  collisions?: Resolver<Array<ResolversTypes['TermCollision']>, ParentType, ContextType>;
  decideBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  noticeBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  objectBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  obstacles?: Resolver<Array<ResolversTypes['RefusalObstacle']>, ParentType, ContextType>;
  records?: Resolver<Array<ResolversTypes['ProceedingRecord']>, ParentType, ContextType>;
  refuseFrom?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  termsUnknownBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ProceedingTermsUnknownBecauseArgs, 'language'>>;
  workingDaysLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ProceedingRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProceedingRecord'] = ResolversParentTypes['ProceedingRecord']> = {
  __resolveType: TypeResolveFn<'Hearing' | 'NoticeObtained' | 'Objection' | 'ProviderDecision' | 'RefusalNotice', ParentType, ContextType>;
};

export type ProviderDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProviderDecision'] = ResolversParentTypes['ProviderDecision']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  late?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['DecisionOutcome'], ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['DecisionPeriod']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  told?: Resolver<Maybe<ResolversTypes['ToldDecision']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  accessLog?: Resolver<ResolversTypes['AccessLogConnection'], ParentType, ContextType, RequireFields<QueryAccessLogArgs, 'first'>>;
  application?: Resolver<Maybe<ResolversTypes['Application']>, ParentType, ContextType, RequireFields<QueryApplicationArgs, 'id'>>;
  applications?: Resolver<ResolversTypes['ApplicationConnection'], ParentType, ContextType, RequireFields<QueryApplicationsArgs, 'first'>>;
  bankAccount?: Resolver<ResolversTypes['BankAccountAnswer'], ParentType, ContextType, RequireFields<QueryBankAccountArgs, 'account' | 'iin'>>;
  bankAccounts?: Resolver<Array<ResolversTypes['BankAccountAnswer']>, ParentType, ContextType, RequireFields<QueryBankAccountsArgs, 'accounts'>>;
  cast?: Resolver<Maybe<Array<ResolversTypes['CastMember']>>, ParentType, ContextType>;
  deadlines?: Resolver<ResolversTypes['DeadlineConnection'], ParentType, ContextType, RequireFields<QueryDeadlinesArgs, 'first'>>;
  disabilityByCertificate?: Resolver<ResolversTypes['DisabilityAnswer'], ParentType, ContextType, RequireFields<QueryDisabilityByCertificateArgs, 'number'>>;
  dossier?: Resolver<ResolversTypes['Dossier'], ParentType, ContextType, RequireFields<QueryDossierArgs, 'input'>>;
  findRecords?: Resolver<Array<ResolversTypes['FoundRecord']>, ParentType, ContextType, RequireFields<QueryFindRecordsArgs, 'number'>>;
  gateway?: Resolver<ResolversTypes['Gateway'], ParentType, ContextType>;
  incident?: Resolver<Maybe<ResolversTypes['Incident']>, ParentType, ContextType, RequireFields<QueryIncidentArgs, 'id'>>;
  incidents?: Resolver<ResolversTypes['IncidentConnection'], ParentType, ContextType, RequireFields<QueryIncidentsArgs, 'first'>>;
  maintenanceWindows?: Resolver<Array<ResolversTypes['MaintenanceWindow']>, ParentType, ContextType>;
  me?: Resolver<ResolversTypes['Person'], ParentType, ContextType, Partial<QueryMeArgs>>;
  myAccessLog?: Resolver<ResolversTypes['AccessLogConnection'], ParentType, ContextType, RequireFields<QueryMyAccessLogArgs, 'first'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType, RequireFields<QueryPersonArgs, 'iin'>>;
  personSearch?: Resolver<ResolversTypes['IdentityAnswer'], ParentType, ContextType, RequireFields<QueryPersonSearchArgs, 'by'>>;
  persons?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonsArgs, 'iins'>>;
  stateServices?: Resolver<Array<ResolversTypes['StateService']>, ParentType, ContextType>;
  supportMessage?: Resolver<Maybe<ResolversTypes['SupportMessage']>, ParentType, ContextType, RequireFields<QuerySupportMessageArgs, 'id'>>;
  supportMessages?: Resolver<ResolversTypes['SupportMessageConnection'], ParentType, ContextType, RequireFields<QuerySupportMessagesArgs, 'first'>>;
  supportTicket?: Resolver<Maybe<ResolversTypes['SupportTicket']>, ParentType, ContextType, RequireFields<QuerySupportTicketArgs, 'id'>>;
  supportTicketFigures?: Resolver<ResolversTypes['SupportTicketFigures'], ParentType, ContextType, Partial<QuerySupportTicketFiguresArgs>>;
  supportTickets?: Resolver<ResolversTypes['SupportTicketConnection'], ParentType, ContextType, RequireFields<QuerySupportTicketsArgs, 'first'>>;
  systems?: Resolver<Array<ResolversTypes['ConnectedSystem']>, ParentType, ContextType>;
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, RequireFields<QueryTimelineArgs, 'first'>>;
  uploads?: Resolver<Array<ResolversTypes['Upload']>, ParentType, ContextType>;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
  waitingApplications?: Resolver<ResolversTypes['WaitingApplications'], ParentType, ContextType>;
};

export type QuestionNeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuestionNeed'] = ResolversParentTypes['QuestionNeed']> = {
  fact?: Resolver<ResolversTypes['RecordFact'], ParentType, ContextType>;
  otherwise?: Resolver<ResolversTypes['Consequence'], ParentType, ContextType>;
};

export type ReadinessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Readiness'] = ResolversParentTypes['Readiness']> = {
  kind?: Resolver<ResolversTypes['ReadinessKind'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ReadinessMessageArgs, 'language'>>;
  reasons?: Resolver<Array<ResolversTypes['ReadinessReason']>, ParentType, ContextType>;
};

export type ReadinessReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReadinessReason'] = ResolversParentTypes['ReadinessReason']> = {
  circumstances?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  documents?: Resolver<Array<ResolversTypes['DocumentKind']>, ParentType, ContextType>;
  fact?: Resolver<Maybe<ResolversTypes['RecordFact']>, ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['StatementField']>, ParentType, ContextType>;
  ground?: Resolver<Maybe<ResolversTypes['RefusalGround']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReadinessReasonKind'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ReadinessReasonMessageArgs, 'language'>>;
  question?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  readiness?: Resolver<ResolversTypes['ReadinessKind'], ParentType, ContextType>;
  ruleItem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReceivedDocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceivedDocument'] = ResolversParentTypes['ReceivedDocument']> = {
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ReceivedDocumentKindArgs, 'language'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scan?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ReceptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reception'] = ResolversParentTypes['Reception']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  circumstances?: Resolver<Array<ResolversTypes['ReceptionCircumstance']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['ReceptionPlace']>, ParentType, ContextType>;
  remarks?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReceptionCircumstanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceptionCircumstance'] = ResolversParentTypes['ReceptionCircumstance']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ReceptionCircumstanceTextArgs, 'language'>>;
};

export type ReceptionConditionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceptionCondition'] = ResolversParentTypes['ReceptionCondition']> = {
  circumstances?: Resolver<Array<ResolversTypes['ReceptionCircumstance']>, ParentType, ContextType>;
  documents?: Resolver<Array<ResolversTypes['DocumentKind']>, ParentType, ContextType>;
  ruleItem?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReceptionPlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceptionPlace'] = ResolversParentTypes['ReceptionPlace']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  conditions?: Resolver<Array<ResolversTypes['ReceptionCondition']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ReceptionPlaceNameArgs, 'language'>>;
  ruleItem?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RefusalGroundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefusalGround'] = ResolversParentTypes['RefusalGround']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  foundByPerson?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ruleItem?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RefusalGroundTextArgs, 'language'>>;
};

export type RefusalNotLawfulResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefusalNotLawful'] = ResolversParentTypes['RefusalNotLawful']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RefusalNotLawfulMessageArgs, 'language'>>;
  obstacles?: Resolver<Array<ResolversTypes['RefusalObstacle']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RefusalNoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefusalNotice'] = ResolversParentTypes['RefusalNotice']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hearingAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RefusalObstacleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefusalObstacle'] = ResolversParentTypes['RefusalObstacle']> = {
  kind?: Resolver<ResolversTypes['RefusalObstacleKind'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RefusalObstacleMessageArgs, 'language'>>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type RegisterAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterAnswer'] = ResolversParentTypes['RegisterAnswer']> = {
  __resolveType: TypeResolveFn<'AppointmentsRecord' | 'BankAccountRecord' | 'ConsentNeeded' | 'DisabilityRecord' | 'FactCheckRecord' | 'IdentityRecord' | 'NoRecord' | 'NotAsked' | 'PensionAccountsRecord' | 'PresentedDocument' | 'RegisterUnavailable' | 'SeveralRecords' | 'SocialContributionsRecord' | 'Withheld', ParentType, ContextType>;
};

export type RegisterRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterRequest'] = ResolversParentTypes['RegisterRequest']> = {
  answeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  messageId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  serviceId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sessionId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RegisterUnavailableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterUnavailable'] = ResolversParentTypes['RegisterUnavailable']> = {
  askAgainAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['Evidence']>, ParentType, ContextType>;
  faultClass?: Resolver<ResolversTypes['FaultClass'], ParentType, ContextType>;
  incident?: Resolver<Maybe<ResolversTypes['Incident']>, ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RegisterUnavailableMessageArgs, 'language'>>;
  nextStep?: Resolver<ResolversTypes['NextStep'], ParentType, ContextType>;
  openedBy?: Resolver<Maybe<ResolversTypes['FaultClass']>, ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['FaultOrigin'], ParentType, ContextType>;
  request?: Resolver<Maybe<ResolversTypes['RegisterRequest']>, ParentType, ContextType>;
  signingKeyFault?: Resolver<Maybe<ResolversTypes['SigningKeyFault']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  supportTicket?: Resolver<Maybe<ResolversTypes['SupportTicket']>, ParentType, ContextType>;
  system?: Resolver<ResolversTypes['SystemId'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegisteredAddressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisteredAddress'] = ResolversParentTypes['RegisteredAddress']> = {
  block?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  building?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Coded']>, ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['Coded']>, ParentType, ContextType>;
  flat?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  foreignPlace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['Coded']>, ParentType, ContextType>;
  locality?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  oblast?: Resolver<Maybe<ResolversTypes['Coded']>, ParentType, ContextType>;
  registrationCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['Coded']>, ParentType, ContextType>;
  street?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type RepresentativeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Representative'] = ResolversParentTypes['Representative']> = {
  documents?: Resolver<Array<ResolversTypes['DocumentKind']>, ParentType, ContextType>;
  electronic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  fact?: Resolver<Maybe<ResolversTypes['RecordFact']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RepresentationKind'], ParentType, ContextType>;
  routes?: Resolver<Array<ResolversTypes['ApplicationRoute']>, ParentType, ContextType>;
  ruleItem?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  who?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RepresentativeWhoArgs, 'language'>>;
};

export type RequestConsentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestConsentPayload'] = ResolversParentTypes['RequestConsentPayload']> = {
  consent?: Resolver<Maybe<ResolversTypes['ConsentRequest']>, ParentType, ContextType>;
  result?: Resolver<ResolversTypes['RequestConsentResult'], ParentType, ContextType>;
};

export type RequestConsentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestConsentResult'] = ResolversParentTypes['RequestConsentResult']> = {
  __resolveType: TypeResolveFn<'ConsentGiven' | 'ConsentNeeded' | 'KeyInUse' | 'RegisterUnavailable' | 'Withheld', ParentType, ContextType>;
};

export type ResendSupportTicketsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResendSupportTicketsPayload'] = ResolversParentTypes['ResendSupportTicketsPayload']> = {
  messages?: Resolver<Array<ResolversTypes['SupportMessage']>, ParentType, ContextType>;
  result?: Resolver<ResolversTypes['ChangeResult'], ParentType, ContextType>;
};

export type ResultDeliveryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResultDelivery'] = ResolversParentTypes['ResultDelivery']> = {
  acceptedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deliveredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  messageId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reply?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ResultState'], ParentType, ContextType>;
};

export type RouteStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RouteStep'] = ResolversParentTypes['RouteStep']> = {
  receipt?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ruleItem?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  system?: Resolver<ResolversTypes['SystemId'], ParentType, ContextType>;
  through?: Resolver<Maybe<ResolversTypes['SystemId']>, ParentType, ContextType>;
};

export type RuleTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RuleText'] = ResolversParentTypes['RuleText']> = {
  ruleItem?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RuleTextTextArgs, 'language'>>;
};

export type RunningDrillResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RunningDrill'] = ResolversParentTypes['RunningDrill']> = {
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  fault?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  system?: Resolver<ResolversTypes['SystemId'], ParentType, ContextType>;
};

export type ScanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Scan'] = ResolversParentTypes['Scan']> = {
  addedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  attestation?: Resolver<ResolversTypes['ScanAttestation'], ParentType, ContextType>;
  bytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['DocumentKind']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['DocumentForm'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ScansMissingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScansMissing'] = ResolversParentTypes['ScansMissing']> = {
  documents?: Resolver<Array<ResolversTypes['DocumentKind']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ScansMissingMessageArgs, 'language'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SearchStatusResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchStatus'] = ResolversParentTypes['SearchStatus']> = {
  authority?: Resolver<Maybe<ResolversTypes['Coded']>, ParentType, ContextType>;
  caseNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  holds?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ServiceQuestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceQuestion'] = ResolversParentTypes['ServiceQuestion']> = {
  about?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ServiceQuestionAboutArgs, 'language'>>;
  absence?: Resolver<ResolversTypes['Consequence'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  discrepancy?: Resolver<Maybe<ResolversTypes['Consequence']>, ParentType, ContextType>;
  keys?: Resolver<Array<ResolversTypes['InputKey']>, ParentType, ContextType>;
  needs?: Resolver<Array<ResolversTypes['QuestionNeed']>, ParentType, ContextType>;
  ownKeys?: Resolver<Array<ResolversTypes['InputKey']>, ParentType, ContextType>;
  ruleItem?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  system?: Resolver<ResolversTypes['SystemId'], ParentType, ContextType>;
  through?: Resolver<Maybe<ResolversTypes['SystemId']>, ParentType, ContextType>;
  turn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ServiceRouteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceRoute'] = ResolversParentTypes['ServiceRoute']> = {
  caseDocuments?: Resolver<Array<ResolversTypes['DocumentKind']>, ParentType, ContextType>;
  caseHandOver?: Resolver<Maybe<ResolversTypes['RouteStep']>, ParentType, ContextType>;
  identification?: Resolver<Maybe<ResolversTypes['IdentificationRule']>, ParentType, ContextType>;
  notification?: Resolver<Maybe<ResolversTypes['NotificationRule']>, ParentType, ContextType>;
  oneStatementItem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  openFrom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  packageRule?: Resolver<Maybe<ResolversTypes['PackageRule']>, ParentType, ContextType>;
  questions?: Resolver<Array<ResolversTypes['ServiceQuestion']>, ParentType, ContextType>;
  reception?: Resolver<Array<ResolversTypes['ReceptionPlace']>, ParentType, ContextType>;
  recipientsItem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registration?: Resolver<Maybe<ResolversTypes['RouteStep']>, ParentType, ContextType>;
  route?: Resolver<ResolversTypes['ApplicationRoute'], ParentType, ContextType>;
  ruleItem?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signature?: Resolver<Maybe<ResolversTypes['RuleText']>, ParentType, ContextType>;
  statementForm?: Resolver<Maybe<ResolversTypes['StatementForm']>, ParentType, ContextType>;
  withoutStatementItem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SettlementPeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SettlementPeriod'] = ResolversParentTypes['SettlementPeriod']> = {
  firstMonth?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastMonth?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type SeveralRecordsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeveralRecords'] = ResolversParentTypes['SeveralRecords']> = {
  known?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SeveralRecordsMessageArgs, 'language'>>;
  nextStep?: Resolver<ResolversTypes['NextStep'], ParentType, ContextType>;
  records?: Resolver<Array<ResolversTypes['IdentityRecord']>, ParentType, ContextType>;
  request?: Resolver<Maybe<ResolversTypes['RegisterRequest']>, ParentType, ContextType>;
  system?: Resolver<ResolversTypes['SystemId'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShownKindResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShownKind'] = ResolversParentTypes['ShownKind']> = {
  document?: Resolver<ResolversTypes['DocumentKind'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SignatureRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignatureRefused'] = ResolversParentTypes['SignatureRefused']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SignatureRefusedMessageArgs, 'language'>>;
  reason?: Resolver<ResolversTypes['SignatureFault'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SocialContributionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SocialContribution'] = ResolversParentTypes['SocialContribution']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SocialContributionsAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SocialContributionsAnswer'] = ResolversParentTypes['SocialContributionsAnswer']> = {
  __resolveType: TypeResolveFn<'ConsentNeeded' | 'NoRecord' | 'NotAsked' | 'RegisterUnavailable' | 'SocialContributionsRecord' | 'Withheld', ParentType, ContextType>;
};

export type SocialContributionsRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SocialContributionsRecord'] = ResolversParentTypes['SocialContributionsRecord']> = {
  contributions?: Resolver<Array<ResolversTypes['FundContribution']>, ParentType, ContextType>;
  iin?: Resolver<ResolversTypes['IIN'], ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SocialContributionsRecordMessageArgs, 'language'>>;
  nextStep?: Resolver<ResolversTypes['NextStep'], ParentType, ContextType>;
  participation?: Resolver<ResolversTypes['Participation'], ParentType, ContextType>;
  request?: Resolver<Maybe<ResolversTypes['RegisterRequest']>, ParentType, ContextType>;
  settlementPeriod?: Resolver<Maybe<ResolversTypes['SettlementPeriod']>, ParentType, ContextType>;
  system?: Resolver<ResolversTypes['SystemId'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StateServiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StateService'] = ResolversParentTypes['StateService']> = {
  code?: Resolver<ResolversTypes['StateServiceCode'], ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['DecisionRule']>, ParentType, ContextType>;
  documents?: Resolver<Array<ResolversTypes['DocumentKind']>, ParentType, ContextType>;
  legalBasis?: Resolver<Maybe<ResolversTypes['RuleText']>, ParentType, ContextType>;
  monitoringFrom?: Resolver<Maybe<ResolversTypes['SystemId']>, ParentType, ContextType>;
  monitoringItem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<StateServiceNameArgs, 'language'>>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  papers?: Resolver<Array<ResolversTypes['PaperRule']>, ParentType, ContextType>;
  payerEditions?: Resolver<Array<ResolversTypes['PayerEdition']>, ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['RuleText']>, ParentType, ContextType>;
  refusalGrounds?: Resolver<Array<ResolversTypes['RefusalGround']>, ParentType, ContextType>;
  representatives?: Resolver<Array<ResolversTypes['Representative']>, ParentType, ContextType>;
  routes?: Resolver<Array<ResolversTypes['ServiceRoute']>, ParentType, ContextType>;
  support?: Resolver<Maybe<ResolversTypes['SupportAddress']>, ParentType, ContextType>;
};

export type StatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  birthDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  certificate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  controlAccount?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  iban?: Resolver<Maybe<ResolversTypes['IBAN']>, ParentType, ContextType>;
  identityDocument?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notification?: Resolver<Maybe<ResolversTypes['Acquaintance']>, ParentType, ContextType>;
  patronymic?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  surname?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StatementFormResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementForm'] = ResolversParentTypes['StatementForm']> = {
  appendix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ruleItem?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StatementMissingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementMissing'] = ResolversParentTypes['StatementMissing']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<StatementMissingMessageArgs, 'language'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatusPeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatusPeriod'] = ResolversParentTypes['StatusPeriod']> = {
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['Coded']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type SupportAddressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportAddress'] = ResolversParentTypes['SupportAddress']> = {
  mailbox?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ruleItem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SupportMessageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportMessage'] = ResolversParentTypes['SupportMessage']> = {
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  eml?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  html?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  incident?: Resolver<Maybe<ResolversTypes['Incident']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['SupportMessageKind']>, ParentType, ContextType>;
  messageId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reply?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['SupportMessageState']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ticketCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SupportMessageConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportMessageConnection'] = ResolversParentTypes['SupportMessageConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SupportMessageEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SupportMessage']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupportMessageEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportMessageEdge'] = ResolversParentTypes['SupportMessageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SupportMessage'], ParentType, ContextType>;
};

export type SupportMessagePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportMessagePayload'] = ResolversParentTypes['SupportMessagePayload']> = {
  result?: Resolver<ResolversTypes['ChangeResult'], ParentType, ContextType>;
  supportMessage?: Resolver<Maybe<ResolversTypes['SupportMessage']>, ParentType, ContextType>;
};

export type SupportTicketResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportTicket'] = ResolversParentTypes['SupportTicket']> = {
  applicant?: Resolver<Maybe<ResolversTypes['RepresentationKind']>, ParentType, ContextType>;
  applicationRef?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  events?: Resolver<Array<ResolversTypes['SupportTicketEvent']>, ParentType, ContextType>;
  failedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  handOverSeconds?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  iin?: Resolver<Maybe<ResolversTypes['IIN']>, ParentType, ContextType>;
  incident?: Resolver<ResolversTypes['Incident'], ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['SupportMessage']>, ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['MissingFact']>, ParentType, ContextType>;
  notYetRegisteredBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<SupportTicketNotYetRegisteredBecauseArgs, 'language'>>;
  notYetRegisteredItems?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  numberFollowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  picture?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SupportTicketPictureArgs, 'language'>>;
  recipient?: Resolver<Maybe<ResolversTypes['SupportAddress']>, ParentType, ContextType>;
  registrationNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  screenshots?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  sequenceOfActions?: Resolver<Array<ResolversTypes['TicketAction']>, ParentType, ContextType, RequireFields<SupportTicketSequenceOfActionsArgs, 'language'>>;
  state?: Resolver<Maybe<ResolversTypes['SupportTicketState']>, ParentType, ContextType>;
  stateService?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<SupportTicketStateServiceArgs, 'language'>>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SupportTicketConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportTicketConnection'] = ResolversParentTypes['SupportTicketConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SupportTicketEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SupportTicket']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupportTicketEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportTicketEdge'] = ResolversParentTypes['SupportTicketEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SupportTicket'], ParentType, ContextType>;
};

export type SupportTicketEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportTicketEvent'] = ResolversParentTypes['SupportTicketEvent']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  what?: Resolver<ResolversTypes['SupportTicketEventKind'], ParentType, ContextType>;
};

export type SupportTicketFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportTicketFigures'] = ResolversParentTypes['SupportTicketFigures']> = {
  answered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  closed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  collecting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  draft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  handOverLongest?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  handOverP50?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  handOverP95?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  parked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  queued?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupportTicketPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportTicketPayload'] = ResolversParentTypes['SupportTicketPayload']> = {
  result?: Resolver<ResolversTypes['ChangeResult'], ParentType, ContextType>;
  supportTicket?: Resolver<Maybe<ResolversTypes['SupportTicket']>, ParentType, ContextType>;
};

export type SystemDayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SystemDay'] = ResolversParentTypes['SystemDay']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  downSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  drill?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  incidents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SystemPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SystemPart'] = ResolversParentTypes['SystemPart']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  days?: Resolver<Array<ResolversTypes['SystemDay']>, ParentType, ContextType, RequireFields<SystemPartDaysArgs, 'last'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SystemPartNameArgs, 'language'>>;
  openIncident?: Resolver<Maybe<ResolversTypes['Incident']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SystemState'], ParentType, ContextType>;
};

export type TermCollisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TermCollision'] = ResolversParentTypes['TermCollision']> = {
  kind?: Resolver<ResolversTypes['TermCollisionKind'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TermCollisionMessageArgs, 'language'>>;
};

export type TermsUnknownResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TermsUnknown'] = ResolversParentTypes['TermsUnknown']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TermsUnknownMessageArgs, 'language'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TicketActionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TicketAction'] = ResolversParentTypes['TicketAction']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TimelineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineConnection'] = ResolversParentTypes['TimelineConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TimelineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['TimelineEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TimelineEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineEdge'] = ResolversParentTypes['TimelineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TimelineEntry'], ParentType, ContextType>;
};

export type TimelineEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineEntry'] = ResolversParentTypes['TimelineEntry']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  incident?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TimelineKind'], ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  system?: Resolver<Maybe<ResolversTypes['SystemId']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TimelineEntryTextArgs, 'language'>>;
  ticket?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ToldDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ToldDecision'] = ResolversParentTypes['ToldDecision']> = {
  decidedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  system?: Resolver<ResolversTypes['SystemId'], ParentType, ContextType>;
};

export type UploadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Upload'] = ResolversParentTypes['Upload']> = {
  bytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  postedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  upload?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type VersionChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VersionChanged'] = ResolversParentTypes['VersionChanged']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<VersionChangedMessageArgs, 'language'>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  account?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ViewerKind'], ParentType, ContextType>;
  limits?: Resolver<ResolversTypes['ViewerLimits'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  provides?: Resolver<Array<ResolversTypes['StateServiceCode']>, ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  routes?: Resolver<Array<ResolversTypes['ApplicationRoute']>, ParentType, ContextType>;
  scopes?: Resolver<Array<ResolversTypes['Scope']>, ParentType, ContextType>;
};

export type ViewerLimitsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ViewerLimits'] = ResolversParentTypes['ViewerLimits']> = {
  peoplePerDay?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  peoplePerRequest?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pointsAtOnce?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  pointsPerMinute?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  pointsPerRequest?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statutes?: Resolver<Array<ResolversTypes['ViewerStatute']>, ParentType, ContextType>;
};

export type ViewerStatuteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ViewerStatute'] = ResolversParentTypes['ViewerStatute']> = {
  article?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  peoplePerDay?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WaitingApplicationsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WaitingApplications'] = ResolversParentTypes['WaitingApplications']> = {
  oldestWaitingSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  openSteps?: Resolver<Array<ResolversTypes['WaitingStep']>, ParentType, ContextType>;
  refusedStages?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waitingStages?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WaitingStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WaitingStep'] = ResolversParentTypes['WaitingStep']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  oldestSince?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['WaitingStepState'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['WaitingStepKind'], ParentType, ContextType>;
};

export type WithheldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Withheld'] = ResolversParentTypes['Withheld']> = {
  known?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<WithheldMessageArgs, 'language'>>;
  nextStep?: Resolver<ResolversTypes['NextStep'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['WithheldReason'], ParentType, ContextType>;
  request?: Resolver<Maybe<ResolversTypes['RegisterRequest']>, ParentType, ContextType>;
  system?: Resolver<ResolversTypes['SystemId'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AcceptanceReceipt?: AcceptanceReceiptResolvers<ContextType>;
  AccessLogConnection?: AccessLogConnectionResolvers<ContextType>;
  AccessLogEdge?: AccessLogEdgeResolvers<ContextType>;
  AccessLogEntry?: AccessLogEntryResolvers<ContextType>;
  AccessPurpose?: AccessPurposeResolvers<ContextType>;
  AccessedSystem?: AccessedSystemResolvers<ContextType>;
  AccountInstitution?: AccountInstitutionResolvers<ContextType>;
  Acquaintance?: AcquaintanceResolvers<ContextType>;
  AlreadyRecorded?: AlreadyRecordedResolvers<ContextType>;
  Applicant?: ApplicantResolvers<ContextType>;
  ApplicantOrganisation?: ApplicantOrganisationResolvers<ContextType>;
  Application?: ApplicationResolvers<ContextType>;
  ApplicationConnection?: ApplicationConnectionResolvers<ContextType>;
  ApplicationEdge?: ApplicationEdgeResolvers<ContextType>;
  ApplicationPayload?: ApplicationPayloadResolvers<ContextType>;
  ApplicationRegistration?: ApplicationRegistrationResolvers<ContextType>;
  ApplicationResult?: ApplicationResultResolvers<ContextType>;
  ApplicationStage?: ApplicationStageResolvers<ContextType>;
  Appointment?: AppointmentResolvers<ContextType>;
  AppointmentDecision?: AppointmentDecisionResolvers<ContextType>;
  AppointmentsAnswer?: AppointmentsAnswerResolvers<ContextType>;
  AppointmentsRecord?: AppointmentsRecordResolvers<ContextType>;
  BIN?: GraphQLScalarType;
  Bank?: BankResolvers<ContextType>;
  BankAccountAnswer?: BankAccountAnswerResolvers<ContextType>;
  BankAccountRecord?: BankAccountRecordResolvers<ContextType>;
  BirthPlace?: BirthPlaceResolvers<ContextType>;
  BlockedInPart?: BlockedInPartResolvers<ContextType>;
  BlockedRoute?: BlockedRouteResolvers<ContextType>;
  BlockedService?: BlockedServiceResolvers<ContextType>;
  Blocks?: BlocksResolvers<ContextType>;
  CapacityStatus?: CapacityStatusResolvers<ContextType>;
  CastAccount?: CastAccountResolvers<ContextType>;
  CastExpectation?: CastExpectationResolvers<ContextType>;
  CastMember?: CastMemberResolvers<ContextType>;
  ChangeResult?: ChangeResultResolvers<ContextType>;
  CheckApplicationPayload?: CheckApplicationPayloadResolvers<ContextType>;
  CivilCertificate?: CivilCertificateResolvers<ContextType>;
  ClerkFinding?: ClerkFindingResolvers<ContextType>;
  ClerkRecord?: ClerkRecordResolvers<ContextType>;
  Coded?: CodedResolvers<ContextType>;
  ConnectedSystem?: ConnectedSystemResolvers<ContextType>;
  ConsentGiven?: ConsentGivenResolvers<ContextType>;
  ConsentNeeded?: ConsentNeededResolvers<ContextType>;
  ConsentRequest?: ConsentRequestResolvers<ContextType>;
  Consequence?: ConsequenceResolvers<ContextType>;
  ContributionPayer?: ContributionPayerResolvers<ContextType>;
  ContributionsNotification?: ContributionsNotificationResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Deadline?: DeadlineResolvers<ContextType>;
  DeadlineConnection?: DeadlineConnectionResolvers<ContextType>;
  DeadlineEdge?: DeadlineEdgeResolvers<ContextType>;
  DecisionPeriod?: DecisionPeriodResolvers<ContextType>;
  DecisionRule?: DecisionRuleResolvers<ContextType>;
  DeleteUploadPayload?: DeleteUploadPayloadResolvers<ContextType>;
  DisabilityAnswer?: DisabilityAnswerResolvers<ContextType>;
  DisabilityCertificate?: DisabilityCertificateResolvers<ContextType>;
  DisabilityRecord?: DisabilityRecordResolvers<ContextType>;
  DocumentEnd?: DocumentEndResolvers<ContextType>;
  DocumentKind?: DocumentKindResolvers<ContextType>;
  DocumentNotShown?: DocumentNotShownResolvers<ContextType>;
  Done?: DoneResolvers<ContextType>;
  Dossier?: DossierResolvers<ContextType>;
  DossierQuestion?: DossierQuestionResolvers<ContextType>;
  DrillPayload?: DrillPayloadResolvers<ContextType>;
  EarlierFact?: EarlierFactResolvers<ContextType>;
  ElectronicCase?: ElectronicCaseResolvers<ContextType>;
  Enclosure?: EnclosureResolvers<ContextType>;
  EndDrillPayload?: EndDrillPayloadResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  FactCheckAnswer?: FactCheckAnswerResolvers<ContextType>;
  FactCheckRecord?: FactCheckRecordResolvers<ContextType>;
  FactOfRecord?: FactOfRecordResolvers<ContextType>;
  ForcedOutage?: ForcedOutageResolvers<ContextType>;
  FoundGround?: FoundGroundResolvers<ContextType>;
  FoundRecord?: FoundRecordResolvers<ContextType>;
  FundContribution?: FundContributionResolvers<ContextType>;
  Gateway?: GatewayResolvers<ContextType>;
  Hearing?: HearingResolvers<ContextType>;
  HearingRule?: HearingRuleResolvers<ContextType>;
  IBAN?: GraphQLScalarType;
  IIN?: GraphQLScalarType;
  IdentificationRule?: IdentificationRuleResolvers<ContextType>;
  IdentityAnswer?: IdentityAnswerResolvers<ContextType>;
  IdentityDocument?: IdentityDocumentResolvers<ContextType>;
  IdentityRecord?: IdentityRecordResolvers<ContextType>;
  IdentityWarning?: IdentityWarningResolvers<ContextType>;
  Incident?: IncidentResolvers<ContextType>;
  IncidentConnection?: IncidentConnectionResolvers<ContextType>;
  IncidentEdge?: IncidentEdgeResolvers<ContextType>;
  IncidentFault?: IncidentFaultResolvers<ContextType>;
  IncidentPayload?: IncidentPayloadResolvers<ContextType>;
  Incomplete?: IncompleteResolvers<ContextType>;
  KeyInUse?: KeyInUseResolvers<ContextType>;
  Language?: LanguageResolvers;
  LossOfCapacityRefusalReceipt?: LossOfCapacityRefusalReceiptResolvers<ContextType>;
  MailDestination?: MailDestinationResolvers<ContextType>;
  MaintenanceWindow?: MaintenanceWindowResolvers<ContextType>;
  MaintenanceWindowPayload?: MaintenanceWindowPayloadResolvers<ContextType>;
  Money?: GraphQLScalarType;
  MonthSpan?: MonthSpanResolvers<ContextType>;
  MonthlyContribution?: MonthlyContributionResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NoRecord?: NoRecordResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NotAccepted?: NotAcceptedResolvers<ContextType>;
  NotAsked?: NotAskedResolvers<ContextType>;
  NotDecided?: NotDecidedResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  NotIssued?: NotIssuedResolvers<ContextType>;
  NotReady?: NotReadyResolvers<ContextType>;
  NoticeObtained?: NoticeObtainedResolvers<ContextType>;
  NotificationRule?: NotificationRuleResolvers<ContextType>;
  Objection?: ObjectionResolvers<ContextType>;
  OneStatement?: OneStatementResolvers<ContextType>;
  OneStatementPayload?: OneStatementPayloadResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  OutOfTurn?: OutOfTurnResolvers<ContextType>;
  PackageLook?: PackageLookResolvers<ContextType>;
  PackageRule?: PackageRuleResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Paper?: PaperResolvers<ContextType>;
  PaperIssuer?: PaperIssuerResolvers<ContextType>;
  PaperRule?: PaperRuleResolvers<ContextType>;
  Participation?: ParticipationResolvers<ContextType>;
  PayerEdition?: PayerEditionResolvers<ContextType>;
  PaymentSchedule?: PaymentScheduleResolvers<ContextType>;
  PensionAccount?: PensionAccountResolvers<ContextType>;
  PensionAccountsAnswer?: PensionAccountsAnswerResolvers<ContextType>;
  PensionAccountsRecord?: PensionAccountsRecordResolvers<ContextType>;
  PensionDifferenceRefusalReceipt?: PensionDifferenceRefusalReceiptResolvers<ContextType>;
  PensionVerdict?: PensionVerdictResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PresentedDocument?: PresentedDocumentResolvers<ContextType>;
  Proceeding?: ProceedingResolvers<ContextType>;
  ProceedingRecord?: ProceedingRecordResolvers<ContextType>;
  ProviderDecision?: ProviderDecisionResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  QuestionNeed?: QuestionNeedResolvers<ContextType>;
  Readiness?: ReadinessResolvers<ContextType>;
  ReadinessReason?: ReadinessReasonResolvers<ContextType>;
  ReceivedDocument?: ReceivedDocumentResolvers<ContextType>;
  Reception?: ReceptionResolvers<ContextType>;
  ReceptionCircumstance?: ReceptionCircumstanceResolvers<ContextType>;
  ReceptionCondition?: ReceptionConditionResolvers<ContextType>;
  ReceptionPlace?: ReceptionPlaceResolvers<ContextType>;
  RefusalGround?: RefusalGroundResolvers<ContextType>;
  RefusalNotLawful?: RefusalNotLawfulResolvers<ContextType>;
  RefusalNotice?: RefusalNoticeResolvers<ContextType>;
  RefusalObstacle?: RefusalObstacleResolvers<ContextType>;
  RegisterAnswer?: RegisterAnswerResolvers<ContextType>;
  RegisterRequest?: RegisterRequestResolvers<ContextType>;
  RegisterUnavailable?: RegisterUnavailableResolvers<ContextType>;
  RegisteredAddress?: RegisteredAddressResolvers<ContextType>;
  Representative?: RepresentativeResolvers<ContextType>;
  RequestConsentPayload?: RequestConsentPayloadResolvers<ContextType>;
  RequestConsentResult?: RequestConsentResultResolvers<ContextType>;
  ResendSupportTicketsPayload?: ResendSupportTicketsPayloadResolvers<ContextType>;
  ResultDelivery?: ResultDeliveryResolvers<ContextType>;
  RouteStep?: RouteStepResolvers<ContextType>;
  RuleText?: RuleTextResolvers<ContextType>;
  RunningDrill?: RunningDrillResolvers<ContextType>;
  Scan?: ScanResolvers<ContextType>;
  ScansMissing?: ScansMissingResolvers<ContextType>;
  SearchStatus?: SearchStatusResolvers<ContextType>;
  ServiceQuestion?: ServiceQuestionResolvers<ContextType>;
  ServiceRoute?: ServiceRouteResolvers<ContextType>;
  SettlementPeriod?: SettlementPeriodResolvers<ContextType>;
  SeveralRecords?: SeveralRecordsResolvers<ContextType>;
  ShownKind?: ShownKindResolvers<ContextType>;
  SignatureRefused?: SignatureRefusedResolvers<ContextType>;
  SocialContribution?: SocialContributionResolvers<ContextType>;
  SocialContributionsAnswer?: SocialContributionsAnswerResolvers<ContextType>;
  SocialContributionsRecord?: SocialContributionsRecordResolvers<ContextType>;
  StateService?: StateServiceResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  StatementForm?: StatementFormResolvers<ContextType>;
  StatementMissing?: StatementMissingResolvers<ContextType>;
  StatusPeriod?: StatusPeriodResolvers<ContextType>;
  SupportAddress?: SupportAddressResolvers<ContextType>;
  SupportMessage?: SupportMessageResolvers<ContextType>;
  SupportMessageConnection?: SupportMessageConnectionResolvers<ContextType>;
  SupportMessageEdge?: SupportMessageEdgeResolvers<ContextType>;
  SupportMessagePayload?: SupportMessagePayloadResolvers<ContextType>;
  SupportTicket?: SupportTicketResolvers<ContextType>;
  SupportTicketConnection?: SupportTicketConnectionResolvers<ContextType>;
  SupportTicketEdge?: SupportTicketEdgeResolvers<ContextType>;
  SupportTicketEvent?: SupportTicketEventResolvers<ContextType>;
  SupportTicketFigures?: SupportTicketFiguresResolvers<ContextType>;
  SupportTicketPayload?: SupportTicketPayloadResolvers<ContextType>;
  SystemDay?: SystemDayResolvers<ContextType>;
  SystemPart?: SystemPartResolvers<ContextType>;
  TermCollision?: TermCollisionResolvers<ContextType>;
  TermsUnknown?: TermsUnknownResolvers<ContextType>;
  TicketAction?: TicketActionResolvers<ContextType>;
  TimelineConnection?: TimelineConnectionResolvers<ContextType>;
  TimelineEdge?: TimelineEdgeResolvers<ContextType>;
  TimelineEntry?: TimelineEntryResolvers<ContextType>;
  ToldDecision?: ToldDecisionResolvers<ContextType>;
  Upload?: UploadResolvers<ContextType>;
  VersionChanged?: VersionChangedResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  ViewerLimits?: ViewerLimitsResolvers<ContextType>;
  ViewerStatute?: ViewerStatuteResolvers<ContextType>;
  WaitingApplications?: WaitingApplicationsResolvers<ContextType>;
  WaitingStep?: WaitingStepResolvers<ContextType>;
  Withheld?: WithheldResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  cost?: CostDirectiveResolver<any, any, ContextType>;
  each?: EachDirectiveResolver<any, any, ContextType>;
  from?: FromDirectiveResolver<any, any, ContextType>;
};
