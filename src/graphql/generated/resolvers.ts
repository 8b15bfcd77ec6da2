import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { PersonSource, ReplySource, IdentityRecordSource, SeveralRecordsSource, NotAskedSource, NoRecordSource, ConsentNeededSource, ConsentGivenSource, WithheldSource, UnavailableSource, SupportTicketSource, SupportMessageSource, ServiceRouteSource, RepresentativeSource, ServiceQuestionSource, QuestionNeedSource, ConsequenceSource, RouteStepSource, RuleTextSource, DossierSource, DossierQuestionSource, VerdictSource, VerdictReasonSource, ScanSource, NotReadySource, NotRegisteredSource, ScansMissingSource, SignatureRefusedSource, DocumentKindSource, RefusalGroundSource, DoneSource, NotFoundSource, OutOfTurnSource, VersionChangedSource, IncompleteSource, KeyInUseSource } from '../sources.ts';
import type { WarningSource } from '../answers/identity-warnings.ts';
import type { Bank as KeptBank } from '../../systems/banks/codes.ts';
import type { Status } from '../../incidents/system-status.ts';
import type { Viewer as KeptViewer } from '../../access/viewer.ts';
import type { SeenLook } from '../../access/looks/seen-looks.ts';
import type { KeptRequest } from '../../access/consent/request-consent.ts';
import type { Coded as KeptCoded } from '../../systems/coded.ts';
import type { Incident as KeptIncident } from '../../incidents/incident.ts';
import type { StateService as KeptStateService } from '../../services/state-service.ts';
import type { Upload as KeptUpload } from '../../applications/scans/upload-rows.ts';
import type { Application as KeptApplication } from '../../applications/application.ts';
import type { CastAccount as KeptCastAccount, CastMember as KeptCastMember } from '../../registers/drills.ts';
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

/** A page of looks. */
export type AccessLogConnection = {
  __typename?: 'AccessLogConnection';
  /** The items, each with its place in the list. */
  edges: Array<AccessLogEdge>;
  /** The items. */
  nodes: Array<AccessLogEntry>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** A look in a list. */
export type AccessLogEdge = {
  __typename?: 'AccessLogEdge';
  /** Its place, for `after`. */
  cursor: Scalars['String']['output'];
  /** The look. */
  node: AccessLogEntry;
};

/** A look: one question of somebody about one person, or one search. It is on record before any system is asked. Values are never kept, only what was asked. */
export type AccessLogEntry = Node & {
  __typename?: 'AccessLogEntry';
  /** The account that asked. Null in `myAccessLog`: there the organisation answers for it. */
  account?: Maybe<Scalars['String']['output']>;
  /** When it began. */
  at: Scalars['DateTime']['output'];
  /** True: the account had asked about more people that day than were declared for it. */
  beyondVolume: Scalars['Boolean']['output'];
  /** Correlation id of the request. */
  correlationId?: Maybe<Scalars['String']['output']>;
  /** True for a question that was drilled: no real system was asked. */
  drill: Scalars['Boolean']['output'];
  /** False: the gateway ended before the answer could leave, or the question is still under way. */
  ended: Scalars['Boolean']['output'];
  /** Its number, a UUID with a counter behind it. */
  id: Scalars['ID']['output'];
  /** Whose data were asked for. Null for a search. */
  iin?: Maybe<Scalars['IIN']['output']>;
  /** For whom the viewer works. Null: for nobody, a citizen. */
  organisation?: Maybe<Organisation>;
  /** For what it was asked; several where one answer served several fields. */
  purposes: Array<AccessPurpose>;
  /** What lets a citizen look at another person's data. Null for everybody else, and at his own. */
  representation?: Maybe<RepresentationKind>;
  /** By what a person was searched. Null where an IIN was asked about. */
  searchedBy?: Maybe<SearchKind>;
  /** The look in whole sentences, for the person looked at. */
  sentence: Scalars['String']['output'];
  /** The systems that were asked, in this order. */
  systems: Array<AccessedSystem>;
  /** Kind of viewer that asked. */
  viewerKind: ViewerKind;
};


/** A look: one question of somebody about one person, or one search. It is on record before any system is asked. Values are never kept, only what was asked. */
export type AccessLogEntrySentenceArgs = {
  language?: Language;
};

/** Which looks. What is left out does not matter. */
export type AccessLogFilter = {
  /** Of this account. */
  account?: InputMaybe<Scalars['String']['input']>;
  /** True: only at people beyond the declared volume of an account. */
  beyondVolume?: InputMaybe<Scalars['Boolean']['input']>;
  /** At this person, or by a search that found this person. */
  iin?: InputMaybe<Scalars['IIN']['input']>;
  /** Of this organisation, by its BIN. */
  organisation?: InputMaybe<Scalars['String']['input']>;
  /** That began at this time or later. */
  since?: InputMaybe<Scalars['DateTime']['input']>;
  /** That began before this time. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** For what a question was asked, as the caller said. */
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
  /** Who asked, through what: as said, else the viewer's only route. */
  route?: Maybe<ApplicationRoute>;
  /** The state service. */
  stateService?: Maybe<StateServiceCode>;
};

/** What a look at a system came to. */
export type AccessResult =
  /** Data were given. */
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
  /** When the last attempt ended. */
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was asked. Null while that is not on record. */
  askedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How often the question left. Null while that is not on record. */
  attempts?: Maybe<Scalars['Int']['output']>;
  /** Kind of failure, where it failed. */
  faultClass?: Maybe<FaultClass>;
  /** Our id of the last message. */
  messageId?: Maybe<Scalars['String']['output']>;
  /** Its part: a bank's code. */
  part?: Maybe<Scalars['String']['output']>;
  /** What came of it. Null while that is not on record. */
  result?: Maybe<AccessResult>;
  /** Id of the service in SHEP's register. */
  serviceId?: Maybe<Scalars['String']['output']>;
  /** SHEP's id of the last exchange. */
  sessionId?: Maybe<Scalars['String']['output']>;
  /** The system. */
  system: SystemId;
};

/** An account. Exactly one. */
export type AccountInput =
  /** Number of the control account of cash of a penal institution (S4.9): a treasury account, no citizen's IBAN. Letters and digits, 4 to 34. */
  { controlAccount: Scalars['String']['input']; iban?: never; }
  |  /** An account in a bank or an organisation with separate banking operations. */
  { controlAccount?: never; iban: Scalars['IBAN']['input']; };

/** Who applies in somebody's place. */
export type Applicant = {
  __typename?: 'Applicant';
  /** His IIN. */
  iin: Scalars['IIN']['output'];
  /** On what ground. */
  representation: RepresentationKind;
};

/** Who applies in somebody's place. */
export type ApplicantInput = {
  /** His IIN. */
  iin: Scalars['IIN']['input'];
  /** On what ground. */
  representation: RepresentationKind;
};

/** A citizen's application for a state service (the orders' "statement"). */
export type Application = Node & {
  __typename?: 'Application';
  /** Who applies in his place. Null: he himself. */
  applicant?: Maybe<Applicant>;
  /** When it was changed last. */
  changedAt: Scalars['DateTime']['output'];
  /** When the systems were asked last. */
  checkedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was taken in. */
  createdAt: Scalars['DateTime']['output'];
  /** Account of the person who decided so. */
  decidedBy?: Maybe<Scalars['String']['output']>;
  /** Why a person had it registered where the rules leave it open. Null: nobody had to decide. */
  decision?: Maybe<Scalars['String']['output']>;
  /** Its electronic case, as the system took it. Null while none did. */
  electronicCase?: Maybe<ElectronicCase>;
  /** Its number here, `APP-…`, and `purpose.applicationRef` of its questions. */
  id: Scalars['ID']['output'];
  /** Whom it is about. */
  iin: Scalars['IIN']['output'];
  /** Its registration. Null while there is none. */
  registration?: Maybe<ApplicationRegistration>;
  /** Which way it came. */
  route: ApplicationRoute;
  /** Its scans, in the order in which they came. */
  scans: Array<Scan>;
  /** Its stages, in order: what the monitoring system is told. */
  stages: Array<ApplicationStage>;
  /** Where it stands. */
  state: ApplicationState;
  /** For which state service. */
  stateService: StateServiceCode;
  /** What the rules say, from what the systems said at the last check and the scans that are there now. Null before the first check, and for a viewer who lacks a right to what it rests on. */
  verdict?: Maybe<Verdict>;
  /** Counts its changes. */
  version: Scalars['Int']['output'];
};

/** A page of applications. */
export type ApplicationConnection = {
  __typename?: 'ApplicationConnection';
  /** With a cursor each. */
  edges: Array<ApplicationEdge>;
  /** Without. */
  nodes: Array<Application>;
  /** Whether there are more, and where to go on. */
  pageInfo: PageInfo;
};

/** An application on a page. */
export type ApplicationEdge = {
  __typename?: 'ApplicationEdge';
  /** Where to go on after it. */
  cursor: Scalars['String']['output'];
  /** The application. */
  node: Application;
};

/** Which applications. */
export type ApplicationFilter = {
  /** About this person. */
  iin?: InputMaybe<Scalars['IIN']['input']>;
  /** With this registration number. */
  number?: InputMaybe<Scalars['String']['input']>;
  /** For this state service. */
  stateService?: InputMaybe<StateServiceCode>;
  /** In one of these states. */
  states?: InputMaybe<Array<ApplicationState>>;
};

/** An application as it was seen. */
export type ApplicationInput = {
  /** `version` that was seen: of two who change it at once, the second is told. */
  expectedVersion: Scalars['Int']['input'];
  /** Its number here. */
  id: Scalars['ID']['input'];
};

/** An application after a change, and what came of the change. */
export type ApplicationPayload = {
  __typename?: 'ApplicationPayload';
  /** As it is now. Null: there is none of this number. */
  application?: Maybe<Application>;
  /** What came of it. */
  result: ApplicationResult;
};

/** A registration. */
export type ApplicationRegistration = {
  __typename?: 'ApplicationRegistration';
  /** Registration number. */
  number: Scalars['String']['output'];
  /** Number of the receipt of acceptance. Null where the system gives none. */
  receiptNumber?: Maybe<Scalars['String']['output']>;
  /** When. */
  registeredAt: Scalars['DateTime']['output'];
};

/** What came of a change. Nothing but `Done` and `NotRegistered` has changed anything. */
export type ApplicationResult = Done | KeyInUse | NotFound | NotReady | NotRegistered | OutOfTurn | RegisterUnavailable | ScansMissing | SignatureRefused | VersionChanged;

/** Who asks, through what. */
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
  /** When it was reached. */
  at: Scalars['DateTime']['output'];
  /** When the monitoring system refused it; a day later it is told once more. Null: it is not refused. */
  refusedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Place among its stages, from 1 on. */
  sequence: Scalars['Int']['output'];
  /** Which. */
  state: ApplicationState;
  /** When the monitoring system took it. Null: not yet, it refused it, or no item has it told. */
  toldAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Where an application stands. */
export type ApplicationState =
  /** The case was handed over. */
  | 'CASE_HANDED_OVER'
  /** The systems were asked: `verdict` says what may be done. */
  | 'CHECKED'
  /** Taken in; nobody was asked yet. */
  | 'DRAFT'
  /** Its case was sent, and nobody knows yet what has become of it. The gateway asks by itself. */
  | 'HANDING_OVER'
  /** Not registered, on the grounds of its verdict. */
  | 'NOT_REGISTERED'
  /** Any other state, for versions of this gateway newer than your client. */
  | 'OTHER'
  /** Registered. */
  | 'REGISTERED'
  /** Sent to the system that registers, and nobody knows yet what has become of it. The gateway asks by itself. */
  | 'REGISTERING'
  /** Taken back before it was registered. */
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

/** What the system of electronic cases said. */
export type AppointmentsAnswer = {
  /** True: the register answered, with records or with "there is none". False: we do not know. */
  known: Scalars['Boolean']['output'];
  /** What to tell the person at the screen, in whole sentences. */
  message: Scalars['String']['output'];
  /** What to do now. */
  nextStep: NextStep;
  /** What left the gateway. Null when nothing did. */
  request?: Maybe<RegisterRequest>;
  /** The system that was asked. */
  system: SystemId;
};


/** What the system of electronic cases said. */
export type AppointmentsAnswerMessageArgs = {
  language?: Language;
};

/** Pensions and benefits that have been appointed to a person. The contract is invented: none is public. */
export type AppointmentsRecord = AppointmentsAnswer & RegisterAnswer & {
  __typename?: 'AppointmentsRecord';
  /** E-maket: `appointments`, those that have ended too. */
  appointments: Array<Appointment>;
  /** The same of the state base pension (S6.15 p2). */
  hasBasePension?: Maybe<Scalars['Boolean']['output']>;
  /** True where a pension by age or for long service is appointed and has not ended (S6.15 p2). **Null: one is in a state that this gateway does not know; do not decide.** */
  hasPension?: Maybe<Scalars['Boolean']['output']>;
  /** E-maket: `iin`. */
  iin: Scalars['IIN']['output'];
  /** Always true. */
  known: Scalars['Boolean']['output'];
  /** One sentence for the person at the screen. */
  message: Scalars['String']['output'];
  /** What to do now. */
  nextStep: NextStep;
  /** What left the gateway. */
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
  /** Kind of document: a code of `StateService.documents`. */
  document: Scalars['String']['input'];
  /** `version` that was seen. */
  expectedVersion: Scalars['Int']['input'];
  /** The application's number here. */
  id: Scalars['ID']['input'];
  /** Your own key, 8 to 64 letters, digits and `. _ : -`: the same request under the same key is done once. */
  idempotencyKey: Scalars['String']['input'];
  /** Name of the file, one line of at most 100 characters, without an IIN. */
  name: Scalars['String']['input'];
  /**
   * The digital signature of whoever applies over the content: of the applicant where there is one, else of the person. A detached
   * CMS in base64, as NCALayer gives it. It is verified (NCANode), and goes with the case.
   */
  signature?: InputMaybe<Scalars['String']['input']>;
  /** What `POST /scans` gave for its content: of your organisation, of the last 24 hours, and not attached yet. */
  upload: Scalars['ID']['input'];
};

/** A bank, an organisation with separate banking operations, or the treasury. */
export type Bank = {
  __typename?: 'Bank';
  /** Bank identifier code. */
  bic: Scalars['String']['output'];
  /** Three digits in an IBAN, or `TREASURY`. */
  code: Scalars['String']['output'];
  /** Name. */
  name: Scalars['String']['output'];
  /** False for an organisation with separate banking operations, and for the treasury. */
  secondLevel: Scalars['Boolean']['output'];
};


/** A bank, an organisation with separate banking operations, or the treasury. */
export type BankNameArgs = {
  language?: Language;
};

/** What a bank said. */
export type BankAccountAnswer = {
  /** True: the register answered, with records or with "there is none". False: we do not know. */
  known: Scalars['Boolean']['output'];
  /** What to tell the person at the screen, in whole sentences. */
  message: Scalars['String']['output'];
  /** What to do now. */
  nextStep: NextStep;
  /** What left the gateway. Null when nothing did. */
  request?: Maybe<RegisterRequest>;
  /** The system that was asked. */
  system: SystemId;
};


/** What a bank said. */
export type BankAccountAnswerMessageArgs = {
  language?: Language;
};

/** An account and the person it should belong to. */
export type BankAccountInput = {
  /** Which account. */
  account: AccountInput;
  /** Whose it should be. */
  iin: Scalars['IIN']['input'];
};

/** An account that exists. The contract is invented: none is public. */
export type BankAccountRecord = BankAccountAnswer & RegisterAnswer & {
  __typename?: 'BankAccountRecord';
  /** The bank, by the digits in the IBAN. */
  bank: Bank;
  /** Bank: `owned`: it belongs to the person asked about. False: it is somebody else's. */
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
  /** Bank: `kind`. */
  kind: Coded;
  /** Always true. */
  known: Scalars['Boolean']['output'];
  /** One sentence for the person at the screen. */
  message: Scalars['String']['output'];
  /** What to do now. */
  nextStep: NextStep;
  /** Bank: `open`. */
  open: Scalars['Boolean']['output'];
  /** Bank: `openedOn`. */
  openedOn?: Maybe<Scalars['Date']['output']>;
  /** What left the gateway. */
  request?: Maybe<RegisterRequest>;
  /** Always `BANKS`. */
  system: SystemId;
};


/** An account that exists. The contract is invented: none is public. */
export type BankAccountRecordMessageArgs = {
  language?: Language;
};

/** Where a person was born (element `birthPlace`). */
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

/** A limit of legal capacity, or a conviction (element `personCapableStatus`). */
export type CapacityStatus = {
  __typename?: 'CapacityStatus';
  /** GBD FL: `court`. */
  court?: Maybe<Coded>;
  /** True when nothing says that it has ended by today. */
  current: Scalars['Boolean']['output'];
  /** GBD FL: `capableNumber`, number of the decision. */
  decisionNumber?: Maybe<Scalars['String']['output']>;
  /** What holds, or held. */
  status: Coded;
  /** GBD FL: `capableDate`. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** GBD FL: `capableEndDate`. */
  validUntil?: Maybe<Scalars['Date']['output']>;
};

/** An account of an invented person, or one that only seems to be. */
export type CastAccount = {
  __typename?: 'CastAccount';
  /** Null for an IBAN. */
  controlAccount?: Maybe<Scalars['String']['output']>;
  /** Null for a control account. */
  iban?: Maybe<Scalars['IBAN']['output']>;
  /** Name of the outcome type. */
  outcome: Scalars['String']['output'];
  /** What is special. */
  story: Scalars['String']['output'];
};


/** An account of an invented person, or one that only seems to be. */
export type CastAccountStoryArgs = {
  language?: Language;
};

/** What one register answers about an invented person. */
export type CastExpectation = {
  __typename?: 'CastExpectation';
  /** Kind of failure, where the register fails for this person. Null otherwise. */
  faultClass?: Maybe<FaultClass>;
  /** Name of the outcome type, for example `SeveralRecords`. */
  outcome: Scalars['String']['output'];
  /** The register. */
  system: SystemId;
};

/** An invented person whose story shows a rule. */
export type CastMember = {
  __typename?: 'CastMember';
  /** Accounts to ask the banks about, each with its story. */
  accounts: Array<CastAccount>;
  /** What the registers answer about this person. */
  expect: Array<CastExpectation>;
  /** IIN, with a serial of 9000 or more. */
  iin: Scalars['IIN']['output'];
  /** Name. */
  name: Scalars['String']['output'];
  /** What is special. */
  story: Scalars['String']['output'];
};


/** An invented person whose story shows a rule. */
export type CastMemberStoryArgs = {
  language?: Language;
};

/** What came of a change. Nothing but `Done` has changed anything. */
export type ChangeResult = Done | Incomplete | KeyInUse | NotFound | OutOfTurn | VersionChanged;

/** An application to be checked. */
export type CheckApplicationInput = {
  /** The account that the applicant names, where the rules have a bank asked. */
  account?: InputMaybe<AccountInput>;
  /** `version` that was seen: of two who change it at once, the second is told. */
  expectedVersion: Scalars['Int']['input'];
  /** Its number here. */
  id: Scalars['ID']['input'];
};

/** An application after a check, what the systems said, and what came of it. */
export type CheckApplicationPayload = {
  __typename?: 'CheckApplicationPayload';
  /** As it is now. Null: there is none of this number. */
  application?: Maybe<Application>;
  /** What the systems said just now. Null where nobody was asked. */
  dossier?: Maybe<Dossier>;
  /** What came of it. */
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

/** A value of a register's dictionary. */
export type Coded = {
  __typename?: 'Coded';
  /** Code of the register. */
  code: Scalars['String']['output'];
  /** False for a code without a name, or one that rules branch on and the gateway does not know: show it, do not decide on it. */
  known: Scalars['Boolean']['output'];
  /** Name in the register's words; English where the gateway has it, else Russian. Null where nobody gave a name. */
  name?: Maybe<Scalars['String']['output']>;
};


/** A value of a register's dictionary. */
export type CodedNameArgs = {
  language?: Language;
};

/** Facts for a support ticket. What it has already stays. */
export type CompleteSupportTicketInput = {
  /** Fact 2: letters, digits and `. _ : / -`, at most 64, and no IIN. */
  applicationNumber?: InputMaybe<Scalars['String']['input']>;
  /** `version` that was seen. */
  expectedVersion: Scalars['Int']['input'];
  /** Its number. */
  id: Scalars['ID']['input'];
  /** Your own key, 8 to 64 letters, digits and `. _ : -`: the same request under the same key is done once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Fact 3. */
  iin?: InputMaybe<Scalars['IIN']['input']>;
  /** Fact 5: names or addresses of pictures of the screen, each one line of at most 200 characters. */
  screenshots?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Fact 1. */
  stateService?: InputMaybe<StateServiceCode>;
};

/** An external system of the state, and how it is. */
export type ConnectedSystem = {
  __typename?: 'ConnectedSystem';
  /** Schema fields that ask it (`Type.field`): those of its records, and the steps of an application that it takes part in. */
  affects: Array<Scalars['String']['output']>;
  /** Fixed identifier. */
  id: SystemId;
  /** Full name, as the orders have it. */
  name: Scalars['String']['output'];
  /** The outage that is going on (of several parts: the oldest). Null without one. */
  openIncident?: Maybe<Incident>;
  /** The bus it is reached through. Null for a system with an address of its own. */
  parent?: Maybe<ConnectedSystem>;
  /** Its parts, where it has several, each with a state of its own: the banks. Empty otherwise. */
  parts: Array<SystemPart>;
  /** Since when it is out: first failure of the open incident. Null without one. */
  since?: Maybe<Scalars['DateTime']['output']>;
  /** How it is. */
  state: SystemState;
};


/** An external system of the state, and how it is. */
export type ConnectedSystemNameArgs = {
  language?: Language;
};

/** The person has agreed: the question may be asked. */
export type ConsentGiven = {
  __typename?: 'ConsentGiven';
  /** What to tell the person at the screen, in whole sentences. */
  message: Scalars['String']['output'];
  /** The register whose data may be read. */
  system: SystemId;
};


/** The person has agreed: the question may be asked. */
export type ConsentGivenMessageArgs = {
  language?: Language;
};

/** The person must agree before the register may be asked. */
export type ConsentNeeded = AppointmentsAnswer & BankAccountAnswer & DisabilityAnswer & IdentityAnswer & PensionAccountsAnswer & RegisterAnswer & {
  __typename?: 'ConsentNeeded';
  /** How the consent stands. */
  consent: ConsentState;
  /** How the person can agree, in words for the person. */
  howToConsent: Scalars['String']['output'];
  /** Always false. */
  known: Scalars['Boolean']['output'];
  /** What to tell the person at the screen, in whole sentences. */
  message: Scalars['String']['output'];
  /** What to do now. */
  nextStep: NextStep;
  /** Always null. */
  request?: Maybe<RegisterRequest>;
  /** From then on consent may be asked for again: before, no SMS is sent. Null: at once. */
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
  /** Until then the consent counts if it is given; afterwards it must be asked for again. */
  expiresAt: Scalars['DateTime']['output'];
  /** Its number, `CR-…`. */
  id: Scalars['ID']['output'];
  /** When the person was asked. */
  requestedAt: Scalars['DateTime']['output'];
  /** From which register. */
  system: SystemId;
};

/** How a person's consent stands. */
export type ConsentState =
  /** The request has run out, answered or not. */
  | 'EXPIRED'
  /** The person was sent as many requests as one person is sent in a day: no SMS was sent. */
  | 'LIMIT_REACHED'
  /** Nobody has asked the person: `requestConsent` does. */
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

/** What a missing or contrary answer means. An outage is neither: it changes nothing. */
export type Consequence = {
  __typename?: 'Consequence';
  /** Any one of these documents cures it (`DOCUMENT`). Empty otherwise. */
  documents: Array<DocumentKind>;
  /** Why the application is not registered (`BLOCKS`). Null otherwise. */
  ground?: Maybe<RefusalGround>;
  /** What it means. */
  means: ConsequenceKind;
  /** Item of the order. Null where none speaks of it. */
  ruleItem?: Maybe<Scalars['String']['output']>;
};

/** What a missing or contrary answer means. */
export type ConsequenceKind =
  /** The application is not registered. */
  | 'BLOCKS'
  /** A document cures it. */
  | 'DOCUMENT'
  /** Nothing. */
  | 'NOTHING'
  /** Anything else, for versions of this gateway newer than your client: a person decides. */
  | 'OTHER'
  /** The text is silent or leaves a choice: a person decides. */
  | 'PERSON_DECIDES';

/** A new application. */
export type CreateApplicationInput = {
  /** Who applies in his place. Left out: he himself. */
  applicant?: InputMaybe<ApplicantInput>;
  /** Your own key, 8 to 64 letters, digits and `. _ : -`: the same request under the same key is done once. */
  idempotencyKey: Scalars['String']['input'];
  /** Whom it is about. */
  iin: Scalars['IIN']['input'];
  /** Which way it comes: one of the state service's, and of the viewer's. */
  route: ApplicationRoute;
  /** For which state service. */
  stateService: StateServiceCode;
};

/** A content to be deleted. */
export type DeleteUploadInput = {
  /** Its name, as `POST /scans` gave it. */
  upload: Scalars['ID']['input'];
};

/** The contents that still wait after one was deleted, and the result. */
export type DeleteUploadPayload = {
  __typename?: 'DeleteUploadPayload';
  /** The result: `Done`, or `NotFound` where the account has no such content waiting. */
  result: ChangeResult;
  /** Contents of the viewer's account that still wait, the oldest first. */
  uploads: Array<Upload>;
};

/** What the disability databank said. */
export type DisabilityAnswer = {
  /** True: the register answered, with records or with "there is none". False: we do not know. */
  known: Scalars['Boolean']['output'];
  /** What to tell the person at the screen, in whole sentences. */
  message: Scalars['String']['output'];
  /** What to do now. */
  nextStep: NextStep;
  /** What left the gateway. Null when nothing did. */
  request?: Maybe<RegisterRequest>;
  /** The system that was asked. */
  system: SystemId;
};


/** What the disability databank said. */
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
  /** Group I. */
  | 'FIRST'
  /** A group that the gateway does not know: show `groupName`, do not decide. */
  | 'OTHER'
  /** Group II. */
  | 'SECOND'
  /** Group III. */
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
  /** What to do now. */
  nextStep: NextStep;
  /** What left the gateway. */
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

/** A kind of document that the rules name. */
export type DocumentKind = {
  __typename?: 'DocumentKind';
  /** Code within the service. */
  code: Scalars['String']['output'];
  /** Name. */
  name: Scalars['String']['output'];
  /** Item of the order. */
  ruleItem: Scalars['String']['output'];
};


/** A kind of document that the rules name. */
export type DocumentKindNameArgs = {
  language?: Language;
};

/** An identity document. */
export type DocumentSearchInput = {
  /** Its number: letters, digits and hyphens, 3 to 32. */
  number: Scalars['String']['input'];
};

/** It is done, now or before under the same key. */
export type Done = {
  __typename?: 'Done';
  /** `id` of the changed thing, or the name of a deleted upload. It is no `id` here: a cache would take this record for that one. */
  changedId: Scalars['ID']['output'];
};

/** What the systems say that the rules name, and what follows. */
export type Dossier = {
  __typename?: 'Dossier';
  /** Banks. `NotAsked`, with the item, where the route does not name them. */
  bankAccount: BankAccountAnswer;
  /** Whether every system asked gave its answer: false as soon as one is unavailable, withheld, or needs a consent. What a rule forbids to ask lacks nothing. */
  complete: Scalars['Boolean']['output'];
  /** TsBDI. `NotAsked`, with the item, where the route does not name it. */
  disability: DisabilityAnswer;
  /** GBD FL. `NotAsked`, with the item, where the route does not name it. */
  identity: IdentityAnswer;
  /** Whom it is about. */
  iin: Scalars['IIN']['output'];
  /** ENPF: asked through the system that the route names. `NotAsked`, with the item, where the route does not name it. */
  pensionAccounts: PensionAccountsAnswer;
  /** Every question of the route, with what it came to. */
  questions: Array<DossierQuestion>;
  /** On which route. */
  route: ApplicationRoute;
  /** For which state service. */
  stateService: StateServiceCode;
  /** What the rules say. */
  verdict: Verdict;
};

/** For whom a dossier is put together. */
export type DossierInput = {
  /** The account that the applicant names, where the rules have a bank asked. */
  account?: InputMaybe<AccountInput>;
  /** Registration number of the application, if it has one. */
  applicationNumber?: InputMaybe<Scalars['String']['input']>;
  /** The front end's own id of the application, or the number of one that is kept here. */
  applicationRef?: InputMaybe<Scalars['ID']['input']>;
  /** What allows the questions, where it is not the application. */
  basis?: InputMaybe<LegalBasisInput>;
  /** Codes of the documents that the applicant has brought (`StateService.documents`). */
  documents?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Whom the application is about. */
  iin: Scalars['IIN']['input'];
  /** Whether somebody else applies for the person. */
  represented?: Scalars['Boolean']['input'];
  /** Who asks, through what. Left out: the first route of the viewer's role. */
  route?: InputMaybe<ApplicationRoute>;
  /** For which state service. */
  stateService: StateServiceCode;
};

/** A question of the route, and what it came to. */
export type DossierQuestion = {
  __typename?: 'DossierQuestion';
  /** What the system said, or why nobody knows. */
  answer: RegisterAnswer;
  /** What the record says of the facts that rules name. Empty where there is no record, or more than one. */
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
  /** Fails every second time. */
  | 'FLAPPING'
  /** Bytes without sense. */
  | 'GARBAGE'
  /** Takes the question and never answers. */
  | 'HANG'
  /** An HTML page. */
  | 'HTML'
  /** HTTP 500. */
  | 'HTTP_500'
  /** Says that it is overloaded, with Retry-After. */
  | 'OVERLOAD'
  /** An answer without end. */
  | 'OVERSIZED'
  /** Breaks the connection. */
  | 'RESET'
  /** Answers late. */
  | 'SLOW'
  /** A SOAP fault; for a JSON system its own error body with HTTP 200. */
  | 'SOAP_FAULT'
  /** A healthy answer cut off. */
  | 'TRUNCATED'
  /** Refuses our credentials. */
  | 'UNAUTHORISED'
  /** An answer about somebody else. */
  | 'WRONG_PERSON';

/** A drill that has begun. */
export type DrillPayload = {
  __typename?: 'DrillPayload';
  /** When it ends by itself. */
  endsAt: Scalars['DateTime']['output'];
  /** How it fails. */
  fault: DrillFault;
  /** The drilled system, as it is now. */
  system: ConnectedSystem;
};

/** An electronic case (ЭМД) as the system took it. */
export type ElectronicCase = {
  __typename?: 'ElectronicCase';
  /** When it was taken. */
  handedOverAt: Scalars['DateTime']['output'];
  /** Its number there. */
  number: Scalars['String']['output'];
};

/** A drill that has ended. */
export type EndDrillPayload = {
  __typename?: 'EndDrillPayload';
  /** The system. It counts as down until it has answered a question. */
  system: ConnectedSystem;
};

/** Which announced maintenance. */
export type EndMaintenanceWindowInput = {
  /** Its number. */
  id: Scalars['ID']['input'];
};

/** What may be quoted of a failed exchange: nothing that the other side wrote, nothing about the person. */
export type Evidence = {
  __typename?: 'Evidence';
  /** Error code of the other side, `[A-Z0-9._-]{1,32}`. */
  errorCode?: Maybe<Scalars['String']['output']>;
  /** When the attempt had failed. */
  failedAt: Scalars['DateTime']['output'];
  /** HTTP status. */
  httpStatus?: Maybe<Scalars['Int']['output']>;
  /** Our id of the message. */
  messageId?: Maybe<Scalars['String']['output']>;
  /** When the attempt was sent. */
  sentAt: Scalars['DateTime']['output'];
  /** Id of the service in SHEP's register. */
  serviceId?: Maybe<Scalars['String']['output']>;
  /** SHEP's id of the exchange, with braces. */
  sessionId?: Maybe<Scalars['String']['output']>;
};

/** What a record says of a fact. */
export type FactOfRecord = {
  __typename?: 'FactOfRecord';
  /** Which. */
  fact: RecordFact;
  /** Whether it holds. Null: the record does not say, or contradicts itself. */
  holds?: Maybe<Scalars['Boolean']['output']>;
};

/** A kind of failure. */
export type FaultClass =
  /** The caller went away, or the whole answer's time was over while the register was within its own. */
  | 'ABANDONED'
  /** What came cannot be read: too large, encoded, cut, not XML or JSON. */
  | 'BAD_RESPONSE'
  /** No connection: DNS, refused, reset, TLS. */
  | 'CONNECTION'
  /** Well-formed, but not what was agreed; or an answer about somebody else. */
  | 'CONTRACT_DRIFT'
  /** Nothing was sent, because the system is known to be down. */
  | 'NOT_TRIED'
  /** Any other kind, for versions of this gateway newer than your client. */
  | 'OTHER'
  /** Ours: our queue is full, the answer's time ran out in it, or our event loop was blocked while a system was asked. */
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

/** Where a failure lies. */
export type FaultOrigin =
  /** In the bus between: SHEP, or the system that asks another one for us. */
  | 'BUS'
  /** Anywhere else, for versions of this gateway newer than your client. */
  | 'OTHER'
  /** In this gateway. */
  | 'OURS'
  /** In the register. */
  | 'REGISTER'
  /** In the signature on the answer. */
  | 'SIGNATURE';

/** A system to be switched off here. */
export type ForceOutageInput = {
  /** Your own key, 8 to 64 letters, digits and `. _ : -`: the same request under the same key is done once. */
  idempotencyKey: Scalars['String']['input'];
  /** Which one of several: a bank's code. Left out: all of it. */
  part?: InputMaybe<Scalars['String']['input']>;
  /** One line of at most 500 characters, without control or direction characters, and without an IIN. */
  reason: Scalars['String']['input'];
  /** Which system. */
  system: SystemId;
  /** Whether applications that it hits are written to the support service. */
  tickets: Scalars['Boolean']['input'];
  /** When it ends by itself: at most 30 days from now. */
  until: Scalars['DateTime']['input'];
};

/** A system that is not asked because a person said so. */
export type ForcedOutage = {
  __typename?: 'ForcedOutage';
  /** Who. */
  by: Scalars['String']['output'];
  /** Why. */
  reason: Scalars['String']['output'];
  /** When it ends by itself. */
  until: Scalars['DateTime']['output'];
};

/** What the person register said. It may know several persons where one was expected. */
export type IdentityAnswer = {
  /** True: the register answered, with records or with "there is none". False: we do not know. */
  known: Scalars['Boolean']['output'];
  /** What to tell the person at the screen, in whole sentences. */
  message: Scalars['String']['output'];
  /** What to do now. */
  nextStep: NextStep;
  /** What left the gateway. Null when nothing did. */
  request?: Maybe<RegisterRequest>;
  /** The system that was asked. */
  system: SystemId;
};


/** What the person register said. It may know several persons where one was expected. */
export type IdentityAnswerMessageArgs = {
  language?: Language;
};

/** A contradiction between a record and the digits of its IIN. */
export type IdentityDiscrepancy =
  /** The date of birth differs from the first six digits. */
  | 'BIRTH_DATE_DIFFERS_FROM_IIN'
  /** Any other, for versions of this gateway newer than your client. */
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
  /** True when there is a date of death, or the life status says so. */
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
  /** What to tell the person at the screen, in whole sentences. */
  message: Scalars['String']['output'];
  /** GBD FL: `missingStatus`: declared missing. */
  missing?: Maybe<SearchStatus>;
  /** GBD FL: `name`. */
  name?: Maybe<Scalars['String']['output']>;
  /** GBD FL: `nationality`. */
  nationality?: Maybe<Coded>;
  /** What to do now. */
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
  /** What left the gateway. */
  request?: Maybe<RegisterRequest>;
  /** GBD FL: `surname`. Null for persons without one. */
  surname?: Maybe<Scalars['String']['output']>;
  /** Always `PERSON_REGISTER`. */
  system: SystemId;
  /** What must not be overlooked. The sentences stand in `message` too. */
  warnings: Array<IdentityWarning>;
};


/** One person of the person register (GBD FL, element `person` of its universal service). */
export type IdentityRecordMessageArgs = {
  language?: Language;
};

/** Something about a record that limits what may be done with it. */
export type IdentityWarning = {
  __typename?: 'IdentityWarning';
  /** What it is. */
  code: IdentityWarningCode;
  /** What to tell the person at the screen, in whole sentences. */
  message: Scalars['String']['output'];
};


/** Something about a record that limits what may be done with it. */
export type IdentityWarningMessageArgs = {
  language?: Language;
};

/** What limits a record. */
export type IdentityWarningCode =
  /** Legal capacity is limited, or there is a conviction under articles 192, 216, 217: see `capacity`. S7.6: a guardian applies. */
  | 'CAPACITY'
  /** The person has died. */
  | 'DECEASED'
  /** The record contradicts the digits of its IIN: see `discrepancies`. */
  | 'DISCREPANCY'
  /** The IIN was excluded from the register, perhaps conditionally. */
  | 'EXCLUDED'
  /** Hiding from an investigation, a court or a sentence. */
  | 'HIDING'
  /** Convicted, or released: see `imprisonment`. S7.7: the administration of the institution applies. */
  | 'IMPRISONMENT'
  /** Declared missing. */
  | 'MISSING'
  /** There is no valid identity card and no valid passport. */
  | 'NO_VALID_DOCUMENT'
  /** Any other, for versions of this gateway newer than your client. */
  | 'OTHER'
  /** The record was deleted from the register. */
  | 'REMOVED'
  /** The register found this record by a name or number that is spelt otherwise than in the search: compare it with the document. */
  | 'SPELT_OTHERWISE'
  /** A date of the record cannot be meant, for example a death in the future: it is left out. */
  | 'UNUSABLE_DATE';

/** An outage of one system, from its first failure to the answer that ended it. */
export type Incident = Node & {
  __typename?: 'Incident';
  /** Different applications that were hit: counted, not kept. */
  affectedApplications: Scalars['Int']['output'];
  /** Different people that were hit: counted, not kept. */
  affectedPeople: Scalars['Int']['output'];
  /** Questions that went unanswered because of it. */
  affectedQuestions: Scalars['Int']['output'];
  /** Who must act: the support service of the ministry, or the operator of this gateway. */
  audience: IncidentAudience;
  /** True when it began during a drill. */
  drill: Scalars['Boolean']['output'];
  /** Of the latest failed exchange. Null when nothing has left the gateway. */
  evidence?: Maybe<Evidence>;
  /** Kinds of failure seen so far. */
  faultClasses: Array<FaultClass>;
  /** Kinds of failure with their times. */
  faults: Array<IncidentFault>;
  /** Who switched the system off here. Null where nobody did. */
  forced?: Maybe<ForcedOutage>;
  /** Readable number, `INC-…`, to quote in letters and calls. */
  id: Scalars['ID']['output'];
  /** Latest failure. */
  lastFailureAt: Scalars['DateTime']['output'];
  /** Every message about it, the oldest first. */
  messages: Array<SupportMessage>;
  /** The outage of the bus that it turned out to be a part of. */
  parent?: Maybe<Incident>;
  /** Which one of several: a bank's code. Null for a whole system. */
  part?: Maybe<Scalars['String']['output']>;
  /** The operator's reason, where one ended it. */
  resolutionReason?: Maybe<Scalars['String']['output']>;
  /** When it ended. Null while it goes on. */
  resolvedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What ended it. Null while it goes on. */
  resolvedBy?: Maybe<IncidentEnd>;
  /** First failure. Never changes while the outage lasts. */
  since: Scalars['DateTime']['output'];
  /** The system that fails: the bus, where the bus is the cause. */
  system: SystemId;
};

/** Who must act on an outage. */
export type IncidentAudience =
  /** The operator of this gateway. */
  | 'OPERATOR'
  /** Anybody else, for versions of this gateway newer than your client. */
  | 'OTHER'
  /** The support service that the orders name. */
  | 'SUPPORT';

/** A page of outages. */
export type IncidentConnection = {
  __typename?: 'IncidentConnection';
  /** The items, each with its place in the list. */
  edges: Array<IncidentEdge>;
  /** The items. */
  nodes: Array<Incident>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** Items of the whole list. */
  totalCount: Scalars['Int']['output'];
};

/** An outage in a list. */
export type IncidentEdge = {
  __typename?: 'IncidentEdge';
  /** Its place, for `after`. */
  cursor: Scalars['String']['output'];
  /** The outage. */
  node: Incident;
};

/** What ended an outage. */
export type IncidentEnd =
  /** An answer of the system. */
  | 'ANSWER'
  /** The time for which somebody had switched it off was over. */
  | 'END'
  /** An operator, with a reason. */
  | 'OPERATOR'
  /** Anything else, for versions of this gateway newer than your client. */
  | 'OTHER';

/** One kind of failure within an outage. */
export type IncidentFault = {
  __typename?: 'IncidentFault';
  /** The kind. */
  faultClass: FaultClass;
  /** First of its kind. */
  firstAt: Scalars['DateTime']['output'];
  /** Latest of its kind. */
  lastAt: Scalars['DateTime']['output'];
  /** Questions that failed so. */
  questions: Scalars['Int']['output'];
};

/** Which outages. What is left out does not matter. */
export type IncidentFilter = {
  /** Who must act. */
  audience?: InputMaybe<IncidentAudience>;
  /** Those that began during a drill, or those that did not. */
  drill?: InputMaybe<Scalars['Boolean']['input']>;
  /** True: those that go on. False: those that ended. */
  open?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of these systems. */
  systems?: InputMaybe<Array<SystemId>>;
};

/** An incident after a change, and what came of the change. */
export type IncidentPayload = {
  __typename?: 'IncidentPayload';
  /** As it is now. Null: there is none of this number. */
  incident?: Maybe<Incident>;
  /** What came of it. */
  result: ChangeResult;
};

/** It cannot leave yet. */
export type Incomplete = {
  __typename?: 'Incomplete';
  /** What to do. */
  message: Scalars['String']['output'];
  /** What is missing. */
  missing: Array<MissingFact>;
};


/** It cannot leave yet. */
export type IncompleteMessageArgs = {
  language?: Language;
};

/** By what a system is asked. */
export type InputKey =
  /** Number of a bank account. */
  | 'ACCOUNT'
  /** Number of a certificate. */
  | 'CERTIFICATE'
  /** Number of an identity document. */
  | 'IDENTITY_DOCUMENT'
  /** The person's IIN. */
  | 'IIN'
  /** Anything else, for versions of this gateway newer than your client. */
  | 'OTHER'
  /** The statement itself. */
  | 'STATEMENT';

/** The idempotency key was used for another request. */
export type KeyInUse = {
  __typename?: 'KeyInUse';
  /** What to do. */
  message: Scalars['String']['output'];
};


/** The idempotency key was used for another request. */
export type KeyInUseMessageArgs = {
  language?: Language;
};

/** A language of Kazakhstan's state services, and English. */
export type Language =
  /** English. */
  | 'EN'
  /** Kazakh. */
  | 'KK'
  /** The one of these that the request's header `Accept-Language` prefers; Kazakh where it names none of them. */
  | 'KK'
  /** Russian. */
  | 'RU';

/** What allows a question about a person. */
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
  /** The person's consent given through KDP: asked for by `requestConsent` first. It covers one register and one organisation. */
  | 'CONSENT'
  /** Any other basis. */
  | 'OTHER'
  /** The consent given when the pension was assigned (S6.15). */
  | 'PENSION_CONSENT'
  /** An article of a law. */
  | 'STATUTE';

/** A time in which a system may fail without anybody writing to its support: its operator works on it, as announced. */
export type MaintenanceWindow = Node & {
  __typename?: 'MaintenanceWindow';
  /** Who announced it. */
  by: Scalars['String']['output'];
  /** When it ends the first time. */
  endsAt: Scalars['DateTime']['output'];
  /** Its number, `MW-…`. */
  id: Scalars['ID']['output'];
  /** True while it is open. */
  open: Scalars['Boolean']['output'];
  /** Which one of several: a bank's code. Null: all of it. */
  part?: Maybe<Scalars['String']['output']>;
  /** Why. */
  reason: Scalars['String']['output'];
  /** How it comes again. */
  repeats: Repetition;
  /** When it begins the first time. */
  startsAt: Scalars['DateTime']['output'];
  /** Of which system. */
  system: SystemId;
  /** It comes no more after this. Null: until a person ends it. */
  until?: Maybe<Scalars['DateTime']['output']>;
};

/** Announced maintenance after a change, and what came of the change. */
export type MaintenanceWindowPayload = {
  __typename?: 'MaintenanceWindowPayload';
  /** As it is now. Null: there is none. */
  maintenanceWindow?: Maybe<MaintenanceWindow>;
  /** What came of it. */
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
  /** Fact 4. */
  | 'SEQUENCE_OF_ACTIONS'
  /** Fact 1: give `purpose.stateService`. */
  | 'STATE_SERVICE';

/** Contributions of one month. */
export type MonthlyContribution = {
  __typename?: 'MonthlyContribution';
  /** ENPF: `amount`, tenge. */
  amount: Scalars['Money']['output'];
  /** ENPF: `month`, `YYYY-MM`. */
  month: Scalars['String']['output'];
};

/** Changes. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Adds the scan of a document, whose content was posted to `/scans` and checked there. */
  attachScan: ApplicationPayload;
  /** Asks the systems that the route names, and keeps what they say as facts. May be repeated until the application is registered. */
  checkApplication: CheckApplicationPayload;
  /** Closes a support ticket. */
  closeSupportTicket: SupportTicketPayload;
  /** Adds what a support ticket lacks. When nothing is missing it leaves; a number that comes later follows in the thread. */
  completeSupportTicket: SupportTicketPayload;
  /** Takes an application in. Nobody is asked yet. */
  createApplication: ApplicationPayload;
  /** Deletes a content that the viewer's account posted to `/scans` and that is not attached yet: it counts no more among those that may wait. */
  deleteUpload: DeleteUploadPayload;
  /** Breaks a simulated system for a while, to see what the gateway makes of it. */
  drill: DrillPayload;
  /** Ends the drill of a system. */
  endDrill: EndDrillPayload;
  /** Ends announced maintenance, or takes its announcement back. */
  endMaintenanceWindow: MaintenanceWindowPayload;
  /** Switches a system off here: it is not asked until the end, or until the incident is resolved. */
  forceOutage: IncidentPayload;
  /** Hands the electronic case of a registered application over, with its scans; once. */
  handOverCase: ApplicationPayload;
  /** Announces maintenance of a system: meanwhile its failures open no incident and make no ticket. */
  openMaintenanceWindow: MaintenanceWindowPayload;
  /** Notes that the support service has answered. */
  recordSupportTicketAnswer: SupportTicketPayload;
  /** Notes that a person sent a support ticket by other means, with the evidence. */
  recordSupportTicketSent: SupportTicketPayload;
  /**
   * Registers a checked application in the system that the item names, once: who repeats it after an outage first learns what has
   * become of it. Where the verdict rules the registration out, the application ends as `NOT_REGISTERED`.
   */
  registerApplication: ApplicationPayload;
  /** Asks a person for consent to read his data from one register, by an SMS of KDP. Nothing else sends one: a question on the basis of a consent only learns how the request stands. While a request stands, asking again sends no second SMS and tells how it stands. A person who has refused or withdrawn is asked by the same organisation no more for a day, and one who wants no more requests not at all; in a day one person is sent so many requests of one organisation, and so many of all (`CONSENT_SMS_PER_ORGANISATION`, `CONSENT_SMS_PER_PERSON`). */
  requestConsent: RequestConsentPayload;
  /** Sends a message again that the mail server has refused for good (`PARKED`), with all its tickets, under the same Message-ID. */
  resendMessage: SupportMessagePayload;
  /** Ends an incident that no answer ends. */
  resolveIncident: IncidentPayload;
  /** Sends a complete support ticket that nobody sends by himself: about an outage of our own making, or refused by the mail server before. */
  sendSupportTicket: SupportTicketPayload;
  /** Takes an application back that is not registered yet. */
  withdrawApplication: ApplicationPayload;
};


/** Changes. */
export type MutationAttachScanArgs = {
  input: AttachScanInput;
};


/** Changes. */
export type MutationCheckApplicationArgs = {
  input: CheckApplicationInput;
};


/** Changes. */
export type MutationCloseSupportTicketArgs = {
  input: SupportTicketNoteInput;
};


/** Changes. */
export type MutationCompleteSupportTicketArgs = {
  input: CompleteSupportTicketInput;
};


/** Changes. */
export type MutationCreateApplicationArgs = {
  input: CreateApplicationInput;
};


/** Changes. */
export type MutationDeleteUploadArgs = {
  input: DeleteUploadInput;
};


/** Changes. */
export type MutationDrillArgs = {
  fault: DrillFault;
  system: SystemId;
  ttlSeconds?: Scalars['Int']['input'];
};


/** Changes. */
export type MutationEndDrillArgs = {
  system: SystemId;
};


/** Changes. */
export type MutationEndMaintenanceWindowArgs = {
  input: EndMaintenanceWindowInput;
};


/** Changes. */
export type MutationForceOutageArgs = {
  input: ForceOutageInput;
};


/** Changes. */
export type MutationHandOverCaseArgs = {
  input: ApplicationInput;
};


/** Changes. */
export type MutationOpenMaintenanceWindowArgs = {
  input: OpenMaintenanceWindowInput;
};


/** Changes. */
export type MutationRecordSupportTicketAnswerArgs = {
  input: SupportTicketNoteInput;
};


/** Changes. */
export type MutationRecordSupportTicketSentArgs = {
  input: SupportTicketNoteInput;
};


/** Changes. */
export type MutationRegisterApplicationArgs = {
  input: RegisterApplicationInput;
};


/** Changes. */
export type MutationRequestConsentArgs = {
  input: RequestConsentInput;
};


/** Changes. */
export type MutationResendMessageArgs = {
  input: ResendMessageInput;
};


/** Changes. */
export type MutationResolveIncidentArgs = {
  input: ResolveIncidentInput;
};


/** Changes. */
export type MutationSendSupportTicketArgs = {
  input: SupportTicketInput;
};


/** Changes. */
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

/** What the person at the screen should do. */
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
  /** Anything else: show `message`. */
  | 'OTHER'
  /** Read the warnings in `message`: something limits what may be done with this record. */
  | 'READ_WARNINGS'
  /** Tell the operator of this gateway. */
  | 'TELL_OPERATOR'
  /** Wait and ask again: the gateway has written the support ticket, and sends it itself. A second request to the support service would be one too many. */
  | 'TICKET_WRITTEN'
  /** Ask again later: the outage is known. */
  | 'WAIT_AND_REPEAT'
  /** Write to the support service: the question names no application, so that no ticket is kept. What to write is in `supportTicket`. */
  | 'WRITE_TO_SUPPORT';

/** The register answered: there is nothing. An absence that may be relied on. */
export type NoRecord = AppointmentsAnswer & BankAccountAnswer & DisabilityAnswer & IdentityAnswer & PensionAccountsAnswer & RegisterAnswer & {
  __typename?: 'NoRecord';
  /** Always true. */
  known: Scalars['Boolean']['output'];
  /** What to tell the person at the screen, in whole sentences. */
  message: Scalars['String']['output'];
  /** What to do now. */
  nextStep: NextStep;
  /** What left the gateway. */
  request?: Maybe<RegisterRequest>;
  /** The system that was asked. */
  system: SystemId;
};


/** The register answered: there is nothing. An absence that may be relied on. */
export type NoRecordMessageArgs = {
  language?: Language;
};

/** A thing with a number of its own, unique over all types, by which it can be asked for again. */
export type Node = {
  /** Its number. */
  id: Scalars['ID']['output'];
};

/** The register was not asked, because a rule makes asking needless or unlawful. */
export type NotAsked = AppointmentsAnswer & BankAccountAnswer & DisabilityAnswer & IdentityAnswer & PensionAccountsAnswer & RegisterAnswer & {
  __typename?: 'NotAsked';
  /** Always false. */
  known: Scalars['Boolean']['output'];
  /** What to tell the person at the screen, in whole sentences. */
  message: Scalars['String']['output'];
  /** What to do now. */
  nextStep: NextStep;
  /** Always null. */
  request?: Maybe<RegisterRequest>;
  /** Item of the order that says so, for example `S6.12`. Null where no rule forbids it, but no system can be asked: a bank that is not connected, or a mistyped number in a list. */
  ruleItem?: Maybe<Scalars['String']['output']>;
  /** The system that was not asked. */
  system: SystemId;
};


/** The register was not asked, because a rule makes asking needless or unlawful. */
export type NotAskedMessageArgs = {
  language?: Language;
};

/** There is nothing of this number. */
export type NotFound = {
  __typename?: 'NotFound';
  /** What to do. */
  message: Scalars['String']['output'];
};


/** There is nothing of this number. */
export type NotFoundMessageArgs = {
  language?: Language;
};

/** Its verdict does not allow the registration yet, or the check is too old. */
export type NotReady = {
  __typename?: 'NotReady';
  /** What to do. */
  message: Scalars['String']['output'];
  /** The verdict. Null: it was never checked, or too long ago. */
  verdict?: Maybe<Verdict>;
};


/** Its verdict does not allow the registration yet, or the check is too old. */
export type NotReadyMessageArgs = {
  language?: Language;
};

/** The application was not registered, and ends so. */
export type NotRegistered = {
  __typename?: 'NotRegistered';
  /** Why. */
  grounds: Array<RefusalGround>;
  /** What to tell the person at the screen, in whole sentences. */
  message: Scalars['String']['output'];
};


/** The application was not registered, and ends so. */
export type NotRegisteredMessageArgs = {
  language?: Language;
};

/** Announced maintenance. */
export type OpenMaintenanceWindowInput = {
  /** When it ends the first time: at most 30 days later, and no later than it comes again. */
  endsAt: Scalars['DateTime']['input'];
  /** Your own key, 8 to 64 letters, digits and `. _ : -`: the same request under the same key is done once. */
  idempotencyKey: Scalars['String']['input'];
  /** Which one of several: a bank's code. Left out: all of it. */
  part?: InputMaybe<Scalars['String']['input']>;
  /** One line of at most 500 characters, without control or direction characters, and without an IIN. */
  reason: Scalars['String']['input'];
  /** How it comes again. */
  repeats?: Repetition;
  /** When it begins the first time. */
  startsAt: Scalars['DateTime']['input'];
  /** Of which system. */
  system: SystemId;
  /** It comes no more after this. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** An organisation that asks. */
export type Organisation = {
  __typename?: 'Organisation';
  /** Its business identification number; `demo` in the demo. */
  bin: Scalars['String']['output'];
  /** Its name, as the issuer of the token has it. */
  name: Scalars['String']['output'];
};

/** Its state does not allow it. */
export type OutOfTurn = {
  __typename?: 'OutOfTurn';
  /** What to do. */
  message: Scalars['String']['output'];
  /** Its state. */
  state: Scalars['String']['output'];
};


/** Its state does not allow it. */
export type OutOfTurnMessageArgs = {
  language?: Language;
};

/** Where a page of a list begins and ends. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** For `after` of the next page. Null for an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** True when there are more. */
  hasNextPage: Scalars['Boolean']['output'];
  /** True when the page begins behind a cursor: items before it were left out. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first item. Null for an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
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

/** What the pension fund said. */
export type PensionAccountsAnswer = {
  /** True: the register answered, with records or with "there is none". False: we do not know. */
  known: Scalars['Boolean']['output'];
  /** What to tell the person at the screen, in whole sentences. */
  message: Scalars['String']['output'];
  /** What to do now. */
  nextStep: NextStep;
  /** What left the gateway. Null when nothing did. */
  request?: Maybe<RegisterRequest>;
  /** The system that was asked. */
  system: SystemId;
};


/** What the pension fund said. */
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
  /** What to do now. */
  nextStep: NextStep;
  /** What left the gateway. */
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
  /** What has been appointed to the person: E-maket. S6.15. */
  appointments: AppointmentsAnswer;
  /** An account of this person in a bank. S4.9, S7.9. */
  bankAccount: BankAccountAnswer;
  /**
   * Whether every register asked for this person here gave its answer: false as soon as one field is unavailable, withheld, needs a
   * consent, or names a bank that is not connected. The same as `extensions.tirek.complete`, which not every gateway between
   * passes on. It looks at the fields of this person that are selected beside it.
   */
  complete: Scalars['Boolean']['output'];
  /** Disability: TsBDI. S6.12, S7.9. */
  disability: DisabilityAnswer;
  /** Who the person is: GBD FL. S4.9, S5.9, S6.10, S7.9. */
  identity: IdentityAnswer;
  /** The number that was asked about. Null in `persons`, where it is not an IIN. */
  iin?: Maybe<Scalars['IIN']['output']>;
  /** Savings and payments: ENPF. S6.10, S6.12. */
  pensionAccounts: PensionAccountsAnswer;
};


/** A person, seen through the registers. One field per register; each answers for itself. */
export type PersonBankAccountArgs = {
  iban: Scalars['IBAN']['input'];
};

/** By what a person is looked up. Exactly one. */
export type PersonSearchInput =
  /** By the number of an identity document (not of a birth certificate). */
  { document: DocumentSearchInput; name?: never; }
  |  /** By name and date of birth. */
  { document?: never; name: NameSearchInput; };

/**
 * For which state service, through which route, for which application and on what legal basis somebody asks. It fills the
 * support ticket when the register fails. The header `Tirek-Purpose` carries the same as JSON where an argument cannot.
 */
export type PurposeInput = {
  /** Registration number of the application, if it has one: letters, digits and `. _ : / -`, at most 64, and no IIN. */
  applicationNumber?: InputMaybe<Scalars['String']['input']>;
  /** The front end's own id of an application without a number: Latin letters, digits and `. _ / -`, at most 64, and no IIN; it never begins with `APP-`, in capitals or not, as those of applications that are kept here do. It tells tickets apart; it does not replace the registration number. */
  applicationRef?: InputMaybe<Scalars['ID']['input']>;
  /** What allows the question. */
  basis?: InputMaybe<LegalBasisInput>;
  /** Who asks, through what. */
  route?: InputMaybe<ApplicationRoute>;
  /** The state service the question is for. */
  stateService?: InputMaybe<StateServiceCode>;
};

/** Questions. */
export type Query = {
  __typename?: 'Query';
  /** Who looked at whom, the latest look first. For auditors; error `FORBIDDEN` for everybody else. */
  accessLog: AccessLogConnection;
  /** An application of the viewer's organisation. Null: there is none of this number, or it is another's. */
  application?: Maybe<Application>;
  /** Applications of the viewer's organisation, the youngest first. */
  applications: ApplicationConnection;
  /** Asks a bank about an account, or the treasury about a control account. S4.9, S7.9. */
  bankAccount: BankAccountAnswer;
  /** Asks about several accounts, each of its own bank. Answers come in the order asked, each for itself. */
  bankAccounts: Array<BankAccountAnswer>;
  /** The invented persons of the simulated registers, with their stories. Null where no register is simulated. */
  cast?: Maybe<Array<CastMember>>;
  /** Looks a disability up by the number of a certificate (S7.9: the certificate of the degree of loss of general working capacity). */
  disabilityByCertificate: DisabilityAnswer;
  /**
   * What the rules of a state service make of a person's application, without keeping anything: what each system says that the
   * route names, and no other; what is missing; and what the law does next.
   */
  dossier: Dossier;
  /** One outage. Null: there is none of this number. */
  incident?: Maybe<Incident>;
  /** Outages, the youngest first: open ones and those that ended. */
  incidents: IncidentConnection;
  /** Announced maintenance that is open or still to come, the earliest first. */
  maintenanceWindows: Array<MaintenanceWindow>;
  /** The viewer himself, as a citizen: whom the token names. FORBIDDEN for a viewer without an IIN of his own (officers, machines, the demo viewer). */
  me: Person;
  /** Who looked at the viewer's own data, the latest look first. For citizens; error `FORBIDDEN` for a viewer without an own IIN. */
  myAccessLog: AccessLogConnection;
  /**
   * Anything with an `id`, by it alone. The rights are those of the query it comes from. Null: there is none, or none that the viewer
   * may see.
   */
  node?: Maybe<Node>;
  /** A person as the registers know them. The registers are asked only for the fields that are selected. */
  person: Person;
  /** Looks a person up in the person register by something other than the IIN. */
  personSearch: IdentityAnswer;
  /** Several people, in the order asked; each answers for itself, a mistyped IIN too. */
  persons: Array<Person>;
  /** The state services of both orders, as far as their public text goes: what a form needs to know of each. */
  stateServices: Array<StateService>;
  /** One support ticket that is kept. Null: there is none of this number. */
  supportTicket?: Maybe<SupportTicket>;
  /** Support tickets, the youngest first. */
  supportTickets: SupportTicketConnection;
  /** The external systems this gateway is connected to, with their state as everything else in it sees them: one state, shown everywhere. */
  systems: Array<ConnectedSystem>;
  /** Contents that the viewer's account posted to `/scans` in the last 24 hours and that are not attached yet, the oldest first. */
  uploads: Array<Upload>;
  /** Who asks: from the token, or the demo viewer. */
  viewer: Viewer;
};


/** Questions. */
export type QueryAccessLogArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AccessLogFilter>;
  first: Scalars['Int']['input'];
};


/** Questions. */
export type QueryApplicationArgs = {
  id: Scalars['ID']['input'];
};


/** Questions. */
export type QueryApplicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ApplicationFilter>;
  first: Scalars['Int']['input'];
};


/** Questions. */
export type QueryBankAccountArgs = {
  account: AccountInput;
  iin: Scalars['IIN']['input'];
  purpose?: InputMaybe<PurposeInput>;
};


/** Questions. */
export type QueryBankAccountsArgs = {
  accounts: Array<BankAccountInput>;
  purpose?: InputMaybe<PurposeInput>;
};


/** Questions. */
export type QueryDisabilityByCertificateArgs = {
  number: Scalars['String']['input'];
  purpose?: InputMaybe<PurposeInput>;
};


/** Questions. */
export type QueryDossierArgs = {
  input: DossierInput;
};


/** Questions. */
export type QueryIncidentArgs = {
  id: Scalars['ID']['input'];
};


/** Questions. */
export type QueryIncidentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IncidentFilter>;
  first: Scalars['Int']['input'];
};


/** Questions. */
export type QueryMeArgs = {
  purpose?: InputMaybe<PurposeInput>;
};


/** Questions. */
export type QueryMyAccessLogArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
};


/** Questions. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Questions. */
export type QueryPersonArgs = {
  iin: Scalars['IIN']['input'];
  purpose?: InputMaybe<PurposeInput>;
};


/** Questions. */
export type QueryPersonSearchArgs = {
  by: PersonSearchInput;
  purpose?: InputMaybe<PurposeInput>;
};


/** Questions. */
export type QueryPersonsArgs = {
  iins: Array<Scalars['IIN']['input']>;
  purpose?: InputMaybe<PurposeInput>;
};


/** Questions. */
export type QuerySupportTicketArgs = {
  id: Scalars['ID']['input'];
};


/** Questions. */
export type QuerySupportTicketsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SupportTicketFilter>;
  first: Scalars['Int']['input'];
};

/** Something that a record must say. */
export type QuestionNeed = {
  __typename?: 'QuestionNeed';
  /** Fact of the record. */
  fact: RecordFact;
  /** What it means that the record says otherwise. */
  otherwise: Consequence;
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
  /** TsBDI: the degree of loss of general working capacity is set, and its period has not ended. S7.9 p4. */
  | 'DEGREE_OF_LOSS_SET'
  /** TsBDI: disability of the first or second group. */
  | 'GROUP_FIRST_OR_SECOND'
  /** Banks: its holder is the person asked about. */
  | 'HOLDER_IS_APPLICANT'
  /** GBD FL: an identity card or passport of Kazakhstan, valid today. */
  | 'IDENTITY_DOCUMENT_VALID'
  /** The system that is asked first, by a person: it knows of no appointment. S5.9(1), S7.10(1). */
  | 'NOT_APPOINTED'
  /** The same: it knows of no consent to a proactive appointment. S7.10(1). */
  | 'NOT_CONSENTED'
  /** The same: it knows of no filed application. S7.10(1). */
  | 'NOT_FILED'
  /** The same: it knows of no payment. S5.9(1), S7.10(1). */
  | 'NOT_PAID'
  /** The same: it knows of no refusal to appoint. S5.9(1) alone: in S7 an earlier refusal does not count. */
  | 'NOT_REFUSED'
  /** ENPF: no payment has been set yet. S6.10 p3. */
  | 'NO_PAYMENT_SET'
  /** ENPF: no application waits to be executed. S6.10 p3. */
  | 'NO_UNEXECUTED_APPLICATION'
  /** Any other fact, for versions of this gateway newer than your client. */
  | 'OTHER'
  /** GBD FL: neither deleted nor excluded from the register, and its holder lives. */
  | 'RECORD_STANDS'
  /** GBD FL: registered at the permanent residence, without an end. */
  | 'REGISTERED_AT_RESIDENCE'
  /** ENPF: right to payments. S6.10 p3. */
  | 'RIGHT_TO_PAYMENTS'
  /** TsBDI: said to be without an end. A missing end date says nothing. */
  | 'WITHOUT_END';

/** A ground on which an application is not registered. */
export type RefusalGround = {
  __typename?: 'RefusalGround';
  /** Code within the service. */
  code: Scalars['String']['output'];
  /** Item of the order. */
  ruleItem: Scalars['String']['output'];
  /** What to tell the person, a whole sentence. */
  text: Scalars['String']['output'];
};


/** A ground on which an application is not registered. */
export type RefusalGroundTextArgs = {
  language?: Language;
};

/**
 * What a register said, or why nobody knows. **`known` is true for a record and for a true "no record"; in every other case
 * the gateway does not know, and an absence must not be concluded.** A client that reads only `known` and `message` is never
 * wrong.
 */
export type RegisterAnswer = {
  /** True: the register answered, with records or with "there is none". False: we do not know. */
  known: Scalars['Boolean']['output'];
  /** What to tell the person at the screen, in whole sentences. */
  message: Scalars['String']['output'];
  /** What to do now. */
  nextStep: NextStep;
  /** What left the gateway. Null when nothing did. */
  request?: Maybe<RegisterRequest>;
  /** The system that was asked. */
  system: SystemId;
};


/**
 * What a register said, or why nobody knows. **`known` is true for a record and for a true "no record"; in every other case
 * the gateway does not know, and an absence must not be concluded.** A client that reads only `known` and `message` is never
 * wrong.
 */
export type RegisterAnswerMessageArgs = {
  language?: Language;
};

/** An application to be registered. */
export type RegisterApplicationInput = {
  /** Where the verdict is `PERSON_DECIDES`: why it is to be registered all the same. One line of at most 500 characters, without an IIN. It is kept with the application. */
  decision?: InputMaybe<Scalars['String']['input']>;
  /** `version` that was seen: of two who change it at once, the second is told. */
  expectedVersion: Scalars['Int']['input'];
  /** Its number here. */
  id: Scalars['ID']['input'];
};

/** A question as it went to a register: times and ids to quote. */
export type RegisterRequest = {
  __typename?: 'RegisterRequest';
  /** When the last attempt ended, with an answer or without. */
  answeredAt: Scalars['DateTime']['output'];
  /** When the first attempt was sent. */
  askedAt: Scalars['DateTime']['output'];
  /** How often it was sent. */
  attempts: Scalars['Int']['output'];
  /** Our id of the last message. */
  messageId?: Maybe<Scalars['String']['output']>;
  /** Id of the service in SHEP's register. Null for a system with an address of its own. */
  serviceId?: Maybe<Scalars['String']['output']>;
  /** SHEP's id of the last exchange, with braces. */
  sessionId?: Maybe<Scalars['String']['output']>;
};

/** The register did not give a usable answer. **Nothing may be concluded about the person.** */
export type RegisterUnavailable = AppointmentsAnswer & BankAccountAnswer & DisabilityAnswer & IdentityAnswer & PensionAccountsAnswer & RegisterAnswer & {
  __typename?: 'RegisterUnavailable';
  /** When it makes sense to ask again. */
  askAgainAt: Scalars['DateTime']['output'];
  /** What may be quoted of the failed exchange: of this question's, or, when nothing left the gateway, of the outage's latest. Null when there was none. */
  evidence?: Maybe<Evidence>;
  /** What kind of failure it is. */
  faultClass: FaultClass;
  /** The outage. Null for failures that are no outage, such as a caller that went away. */
  incident?: Maybe<Incident>;
  /** Always false. */
  known: Scalars['Boolean']['output'];
  /** What to tell the person at the screen, in whole sentences. */
  message: Scalars['String']['output'];
  /** What to do now. */
  nextStep: NextStep;
  /** For `NOT_TRIED`: the kind of failure that made the gateway stop asking. Null otherwise. */
  openedBy?: Maybe<FaultClass>;
  /** Where the failure lies. */
  origin: FaultOrigin;
  /** What left the gateway. Null when nothing did. */
  request?: Maybe<RegisterRequest>;
  /** Since when the outage lasts; without an incident, when this question failed. */
  since: Scalars['DateTime']['output'];
  /** What must be written to the support service, complete or with a list of what is missing. Null when the failure is not the support service's. An answer that broke the contract is the operator's to look at first (`nextStep`), and may be sent by a person. */
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

/** How something comes again. */
export type Repetition =
  /** Each day. */
  | 'DAILY'
  /** Once only. */
  | 'NEVER'
  /** Anything else, for versions of this gateway newer than your client. */
  | 'OTHER'
  /** Each week. */
  | 'WEEKLY';

/** What lets a citizen look at another person's data. */
export type RepresentationKind =
  /** A parent: the person is a child under 18. */
  | 'CHILD'
  /** Any other, for versions of this gateway newer than your client. */
  | 'OTHER'
  /** A representative by power of attorney: the person is the principal. */
  | 'PRINCIPAL'
  /** A guardian: the person is a ward. */
  | 'WARD';

/** Somebody who may apply in the person's place. */
export type Representative = {
  __typename?: 'Representative';
  /** Documents that show it, each of them. Empty: the public text names none. */
  documents: Array<DocumentKind>;
  /** Item of the order. */
  ruleItem: Scalars['String']['output'];
  /** Who, on what ground. */
  who: Scalars['String']['output'];
};


/** Somebody who may apply in the person's place. */
export type RepresentativeWhoArgs = {
  language?: Language;
};

/** A consent to be asked for, in the name of the viewer's organisation. */
export type RequestConsentInput = {
  /** Your own key, 8 to 64 letters, digits and `. _ : -`: the same request under the same key is done once. */
  idempotencyKey: Scalars['String']['input'];
  /** Whose data. About himself nobody needs a consent. */
  iin: Scalars['IIN']['input'];
  /** What for: the same rights apply as to the question itself. `basis` is left out, or of the kind `CONSENT`. */
  purpose?: InputMaybe<PurposeInput>;
  /** From which register: one that answers about people by their IIN. */
  system: SystemId;
};

/** A request for consent, and what came of it. */
export type RequestConsentPayload = {
  __typename?: 'RequestConsentPayload';
  /** The request as it is kept. Null: the person was not asked, or nobody knows whether he was. */
  consent?: Maybe<ConsentRequest>;
  /** What came of it. */
  result: RequestConsentResult;
};

/** What came of a request for consent. Nothing but `ConsentGiven` allows the question. */
export type RequestConsentResult = ConsentGiven | ConsentNeeded | KeyInUse | RegisterUnavailable | Withheld;

/** A message to be sent again. */
export type ResendMessageInput = {
  /** Its number. */
  id: Scalars['ID']['input'];
  /** Your own key, 8 to 64 letters, digits and `. _ : -`: the same request under the same key is done once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** An incident to be ended. */
export type ResolveIncidentInput = {
  /** Its number. */
  id: Scalars['ID']['input'];
  /** One line of at most 500 characters, without control or direction characters, and without an IIN. */
  reason: Scalars['String']['input'];
};

/** A step of a route that a system takes. */
export type RouteStep = {
  __typename?: 'RouteStep';
  /** Whether it gives a receipt of acceptance. */
  receipt: Scalars['Boolean']['output'];
  /** Item of the order. */
  ruleItem: Scalars['String']['output'];
  /** Which system. */
  system: SystemId;
  /** The system that passes it on, as the order names it. */
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

/** A scan of a document. Its content leaves with the case alone. */
export type Scan = Node & {
  __typename?: 'Scan';
  /** When it was added. */
  addedAt: Scalars['DateTime']['output'];
  /** Size, bytes. */
  bytes: Scalars['Int']['output'];
  /** Kind of document. Null: the state service's data file no longer has it. */
  document?: Maybe<DocumentKind>;
  /** Its number, `SCAN-…`. */
  id: Scalars['ID']['output'];
  /** By its content: `application/pdf`, `image/jpeg`, `image/png`, `image/tiff`. */
  mediaType: Scalars['String']['output'];
  /** Name of the file. */
  name: Scalars['String']['output'];
  /** SHA-256 of the content, hexadecimal. */
  sha256: Scalars['String']['output'];
  /** Whether the applicant's digital signature is with it, which was valid when it was added. */
  signed: Scalars['Boolean']['output'];
};

/** The case cannot be handed over without these scans. */
export type ScansMissing = {
  __typename?: 'ScansMissing';
  /** Kinds of documents. */
  documents: Array<DocumentKind>;
  /** What to do. */
  message: Scalars['String']['output'];
};


/** The case cannot be handed over without these scans. */
export type ScansMissingMessageArgs = {
  language?: Language;
};

/** A right to read one kind of data. */
export type Scope =
  /** Whether an account is a person's: the banks. */
  | 'BANK_ACCOUNT'
  /** Whether and how a person is disabled: the disability databank. */
  | 'DISABILITY'
  /** Who a person is: the person register. */
  | 'IDENTITY'
  /** Any other right, for versions of this gateway newer than your client. */
  | 'OTHER'
  /** Savings and payments: the pension fund. */
  | 'PENSION';

/** By what a person is searched. */
export type SearchKind =
  /** The number of a certificate of disability. */
  | 'CERTIFICATE'
  /** The number of an identity document. */
  | 'DOCUMENT'
  /** Name and date of birth. */
  | 'NAME'
  /** Anything else, for versions of this gateway newer than your client. */
  | 'OTHER';

/** A person who is, or was, searched for (elements `missingStatus` and `disappearStatus`). */
export type SearchStatus = {
  __typename?: 'SearchStatus';
  /** GBD FL: `gpTerritorial`, the authority that set the status. */
  authority?: Maybe<Coded>;
  /** Number of the case. */
  caseNumber?: Maybe<Scalars['String']['output']>;
  /** True when the flag says so and nothing says that it has ended by today. */
  current: Scalars['Boolean']['output'];
  /** What the register's flag says (GBD FL: `missing`, `disappear`), whatever the dates. */
  holds: Scalars['Boolean']['output'];
  /** From when. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** Until when. Null while it holds, or when the register does not say. */
  validUntil?: Maybe<Scalars['Date']['output']>;
};

/** A question that the rules have asked. */
export type ServiceQuestion = {
  __typename?: 'ServiceQuestion';
  /** What is asked. */
  about: Scalars['String']['output'];
  /** What it means that the system has nothing. */
  absence: Consequence;
  /** Code within the service. */
  code: Scalars['String']['output'];
  /** By what the system is asked. Several: any of them. Empty: the public text does not say. */
  keys: Array<InputKey>;
  /** What its record must say. */
  needs: Array<QuestionNeed>;
  /** Item of the order. */
  ruleItem: Scalars['String']['output'];
  /** Which system. */
  system: SystemId;
  /** The system that passes it on, as the order names it. */
  through?: Maybe<SystemId>;
  /** 1 is asked first. Later ones are asked only when none before has blocked the registration. */
  turn: Scalars['Int']['output'];
};


/** A question that the rules have asked. */
export type ServiceQuestionAboutArgs = {
  language?: Language;
};

/** A way that an application takes: who asks, through what. */
export type ServiceRoute = {
  __typename?: 'ServiceRoute';
  /** Scans without which the case is not handed over. */
  caseDocuments: Array<DocumentKind>;
  /** The system that takes the electronic case. Null where the public text names none. Without a `registration` this gateway hands no case over. */
  caseHandOver?: Maybe<RouteStep>;
  /** What is asked before the application is registered. Empty: the public text does not say. */
  questions: Array<ServiceQuestion>;
  /** Item that says whose applications come this way. Null where none is public. */
  recipientsItem?: Maybe<Scalars['String']['output']>;
  /** The system that registers. Null where the public text names none. */
  registration?: Maybe<RouteStep>;
  /** Which. */
  route: ApplicationRoute;
  /** Item that describes it. */
  ruleItem: Scalars['String']['output'];
  /** What the applicant signs digitally. Null where the public text does not say. */
  signature?: Maybe<RuleText>;
};

/** The register knows several persons. A person must choose: nothing was chosen here. */
export type SeveralRecords = IdentityAnswer & RegisterAnswer & {
  __typename?: 'SeveralRecords';
  /** Always true. */
  known: Scalars['Boolean']['output'];
  /** What to tell the person at the screen, in whole sentences. */
  message: Scalars['String']['output'];
  /** What to do now. */
  nextStep: NextStep;
  /** The records, in the register's order. Two or more. */
  records: Array<IdentityRecord>;
  /** What left the gateway. */
  request?: Maybe<RegisterRequest>;
  /** Always `PERSON_REGISTER`. */
  system: SystemId;
};


/** The register knows several persons. A person must choose: nothing was chosen here. */
export type SeveralRecordsMessageArgs = {
  language?: Language;
};

/** Why a digital signature is not accepted: the first of these that is true. */
export type SignatureFault =
  /** The certificate is past its end. */
  | 'EXPIRED'
  /** The key is one for logging in. */
  | 'NOT_FOR_SIGNING'
  /** It does not fit the content, nobody signed, or the issuer is unknown. */
  | 'NOT_VALID'
  /** The key is an organisation's. */
  | 'ORGANISATION_KEY'
  /** Any other reason: show `message`. */
  | 'OTHER'
  /** It is not of whoever applies: the applicant where there is one, else the person. */
  | 'OTHER_PERSON'
  /** The certificate was withdrawn. */
  | 'REVOKED'
  /** It cannot be read. */
  | 'UNREADABLE';

/** The digital signature is not accepted; the scan was not added. */
export type SignatureRefused = {
  __typename?: 'SignatureRefused';
  /** What to do. */
  message: Scalars['String']['output'];
  /** Why. */
  reason: SignatureFault;
};


/** The digital signature is not accepted; the scan was not added. */
export type SignatureRefusedMessageArgs = {
  language?: Language;
};

/** A state service of the orders. */
export type StateService = {
  __typename?: 'StateService';
  /** Readable code, for `purpose`. */
  code: StateServiceCode;
  /** Documents that the rules name, as kinds of scans. */
  documents: Array<DocumentKind>;
  /** What its Rules rest on. Null where the public text does not say. */
  legalBasis?: Maybe<RuleText>;
  /** The system from which the stages get there by themselves (S4.10). Null: whoever renders the service enters them, by this gateway. */
  monitoringFrom?: Maybe<SystemId>;
  /** Item that has the stages entered into the monitoring system. Null where none does. */
  monitoringItem?: Maybe<Scalars['String']['output']>;
  /** Full name. Kazakh and Russian names are our translation of the public text. */
  name: Scalars['String']['output'];
  /** Number in the ledger of rules, `S1` to `S7`. */
  number: Scalars['String']['output'];
  /** The order that holds its rules. */
  order: Scalars['String']['output'];
  /** Who renders it. Null where the public text does not say. */
  provider?: Maybe<RuleText>;
  /** Grounds on which an application is not registered. */
  refusalGrounds: Array<RefusalGround>;
  /** Who may apply in the person's place. Empty: the public text names nobody. */
  representatives: Array<Representative>;
  /** The ways an application can take. */
  routes: Array<ServiceRoute>;
  /** Where an outage must be reported. Null where the order names no mailbox. */
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

/** A status that holds for a time. */
export type StatusPeriod = {
  __typename?: 'StatusPeriod';
  /** True when nothing says that it has ended by today. */
  current: Scalars['Boolean']['output'];
  /** What holds, or held. Null when the register gives dates only. */
  status?: Maybe<Coded>;
  /** From when. Null when the register does not say. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** Until when. Null when the register does not say: not a proof that it still holds. */
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

/** A message to a support service: Kazakh and Russian, the five facts, the evidence, a person to call. */
export type SupportMessage = {
  __typename?: 'SupportMessage';
  /** How often it was tried. */
  attempts: Scalars['Int']['output'];
  /** The whole message with its headers and the facts as JSON (RFC 5322): to be kept as an `.eml` file, or opened in a mail program. */
  eml: Scalars['String']['output'];
  /** The same as HTML, without anything from elsewhere. */
  html: Scalars['String']['output'];
  /** Its number; the same as in `GET /messages/{id}.eml`. Null for one that is not kept. */
  id?: Maybe<Scalars['ID']['output']>;
  /** What it is about. Null for one that is not kept. */
  kind?: Maybe<SupportMessageKind>;
  /** Stable: the same ticket has the same id. */
  messageId: Scalars['String']['output'];
  /** What the mail server said last, where it did not take it. */
  reply?: Maybe<Scalars['String']['output']>;
  /** When the mail server took it. */
  sentAt?: Maybe<Scalars['DateTime']['output']>;
  /** What has become of it. Null for one that is not kept. */
  state?: Maybe<SupportMessageState>;
  /** Subject. */
  subject: Scalars['String']['output'];
  /** The message as plain text. */
  text: Scalars['String']['output'];
  /** Where it goes. Outside production never a real mailbox: see `recipient` of the ticket. */
  to: Scalars['String']['output'];
};

/** What a message is about. */
export type SupportMessageKind =
  /** The outage goes on again after its end was told. */
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

/** A message after a change, and what came of the change. */
export type SupportMessagePayload = {
  __typename?: 'SupportMessagePayload';
  /** What came of it. */
  result: ChangeResult;
  /** As it is now. Null: there is none of this number. */
  supportMessage?: Maybe<SupportMessage>;
};

/** The life of a message. */
export type SupportMessageState =
  /** Further applications are collected for it. */
  | 'COLLECTING'
  /** Any other state, for versions of this gateway newer than your client. */
  | 'OTHER'
  /** The mail server refused it for good. */
  | 'PARKED'
  /** It is on its way. */
  | 'QUEUED'
  /** The mail server took it. */
  | 'SENT';

/**
 * What the provider must write to the support service without delay when a system fails: the five obligatory facts
 * (S1.17, S3.13, S5.13, S6.14), the mailbox, and what is still missing.
 */
export type SupportTicket = {
  __typename?: 'SupportTicket';
  /** The front end's own id of the application. */
  applicationRef?: Maybe<Scalars['ID']['output']>;
  /** True when nothing is missing. */
  complete: Scalars['Boolean']['output'];
  /** When it was made. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** What happened to it, in order. */
  events: Array<SupportTicketEvent>;
  /** The failure it is about; from here its way is timed. */
  failedAt?: Maybe<Scalars['DateTime']['output']>;
  /** From the failure to the mail server, seconds. */
  handOverSeconds?: Maybe<Scalars['Float']['output']>;
  /** Its number. Null: the question names no application, so that no ticket is kept. */
  id?: Maybe<Scalars['ID']['output']>;
  /** Fact 3: IIN of the person. Null when the question did not name one. */
  iin?: Maybe<Scalars['IIN']['output']>;
  /** The outage it belongs to. */
  incident: Incident;
  /** The message that carries it to the support service; for a ticket that is in none, as it would be written now. Null where there is no mailbox. */
  message?: Maybe<SupportMessage>;
  /** What is still missing. */
  missing: Array<MissingFact>;
  /** Fact 2 without a number: why there is none yet. Null when there is a number, or no rule that explains its absence. */
  notYetRegisteredBecause?: Maybe<Scalars['String']['output']>;
  /** Items behind `notYetRegisteredBecause` by their number in the ledger of rules: `S6.10` is item 10 of the rules of state service S6. */
  notYetRegisteredItems: Array<Scalars['String']['output']>;
  /** True when the number came after the ticket had left: a message of its own told it. */
  numberFollowed: Scalars['Boolean']['output'];
  /** Fact 5, where the gateway's own record counts for it (our reading of the orders, setting `TICKET_PICTURE`): the sequence of actions drawn, as an SVG document. Nothing about the person is on it. */
  picture: Scalars['String']['output'];
  /** Where it must go. Null where the order names no mailbox: see `missing`. */
  recipient?: Maybe<SupportAddress>;
  /** Fact 2: registration number of the application. Null when it has none. */
  registrationNumber?: Maybe<Scalars['String']['output']>;
  /** Fact 5: names or addresses of pictures that a person added by `completeSupportTicket`. */
  screenshots: Array<Scalars['String']['output']>;
  /** When the mail server took it, or a person sent it. */
  sentAt?: Maybe<Scalars['DateTime']['output']>;
  /** Fact 4: what was done, step by step, written from what the gateway recorded. */
  sequenceOfActions: Array<TicketAction>;
  /** What has become of it. Null: it is not kept, or on disk only until the database is back. */
  state?: Maybe<SupportTicketState>;
  /** Fact 1: name of the state service. Null when the purpose does not say. */
  stateService?: Maybe<Scalars['String']['output']>;
  /** Rises with each change; mutations ask for the one that was seen. */
  version?: Maybe<Scalars['Int']['output']>;
};


/**
 * What the provider must write to the support service without delay when a system fails: the five obligatory facts
 * (S1.17, S3.13, S5.13, S6.14), the mailbox, and what is still missing.
 */
export type SupportTicketNotYetRegisteredBecauseArgs = {
  language?: Language;
};


/**
 * What the provider must write to the support service without delay when a system fails: the five obligatory facts
 * (S1.17, S3.13, S5.13, S6.14), the mailbox, and what is still missing.
 */
export type SupportTicketPictureArgs = {
  language?: Language;
};


/**
 * What the provider must write to the support service without delay when a system fails: the five obligatory facts
 * (S1.17, S3.13, S5.13, S6.14), the mailbox, and what is still missing.
 */
export type SupportTicketSequenceOfActionsArgs = {
  language?: Language;
};


/**
 * What the provider must write to the support service without delay when a system fails: the five obligatory facts
 * (S1.17, S3.13, S5.13, S6.14), the mailbox, and what is still missing.
 */
export type SupportTicketStateServiceArgs = {
  language?: Language;
};

/** A page of support tickets. */
export type SupportTicketConnection = {
  __typename?: 'SupportTicketConnection';
  /** The items, each with its place in the list. */
  edges: Array<SupportTicketEdge>;
  /** The items. */
  nodes: Array<SupportTicket>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** Items of the whole list. */
  totalCount: Scalars['Int']['output'];
};

/** A support ticket in a list. */
export type SupportTicketEdge = {
  __typename?: 'SupportTicketEdge';
  /** Its place, for `after`. */
  cursor: Scalars['String']['output'];
  /** The support ticket. */
  node: SupportTicket;
};

/** Something that happened to a support ticket. */
export type SupportTicketEvent = {
  __typename?: 'SupportTicketEvent';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Who: `GATEWAY`, or a person. */
  by: Scalars['String']['output'];
  /** What the person, or the mail server, said. */
  note?: Maybe<Scalars['String']['output']>;
  /** What. */
  what: SupportTicketEventKind;
};

/** What may happen to a support ticket. */
export type SupportTicketEventKind =
  /** The support service answered. */
  | 'ANSWERED'
  /** A person closed it. */
  | 'CLOSED'
  /** Facts were added. */
  | 'COMPLETED'
  /** It was made. */
  | 'CREATED'
  /** Its registration number came after it had left. */
  | 'NUMBERED'
  /** Anything else, for versions of this gateway newer than your client. */
  | 'OTHER'
  /** The mail server refused it. */
  | 'PARKED'
  /** It was put on its way. */
  | 'QUEUED'
  /** The mail server took it. */
  | 'SENT'
  /** A person sent it, and left evidence. */
  | 'SENT_BY_HAND';

/** Which support tickets. What is left out does not matter. */
export type SupportTicketFilter = {
  /** Of the application of this number. */
  applicationNumber?: InputMaybe<Scalars['String']['input']>;
  /** Of the application with this id of a front end. */
  applicationRef?: InputMaybe<Scalars['ID']['input']>;
  /** About this person. */
  iin?: InputMaybe<Scalars['IIN']['input']>;
  /** Of this outage. */
  incident?: InputMaybe<Scalars['ID']['input']>;
  /** For this mailbox. */
  mailbox?: InputMaybe<Scalars['String']['input']>;
  /** Of this state service. */
  stateService?: InputMaybe<StateServiceCode>;
  /** In one of these states. */
  states?: InputMaybe<Array<SupportTicketState>>;
};

/** A support ticket as it was seen. */
export type SupportTicketInput = {
  /** `version` that was seen. */
  expectedVersion: Scalars['Int']['input'];
  /** Its number. */
  id: Scalars['ID']['input'];
  /** Your own key, 8 to 64 letters, digits and `. _ : -`: the same request under the same key is done once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A support ticket as it was seen, and a note. */
export type SupportTicketNoteInput = {
  /** `version` that was seen. */
  expectedVersion: Scalars['Int']['input'];
  /** Its number. */
  id: Scalars['ID']['input'];
  /** Your own key, 8 to 64 letters, digits and `. _ : -`: the same request under the same key is done once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** One line of at most 500 characters, without control or direction characters, and without an IIN. */
  note: Scalars['String']['input'];
};

/** A support ticket after a change, and what came of the change. */
export type SupportTicketPayload = {
  __typename?: 'SupportTicketPayload';
  /** What came of it. */
  result: ChangeResult;
  /** As it is now. Null: there is none of this number. */
  supportTicket?: Maybe<SupportTicket>;
};

/** The life of a support ticket. */
export type SupportTicketState =
  /** The support service has answered. */
  | 'ANSWERED'
  /** A person closed it. */
  | 'CLOSED'
  /** It waits for what is `missing`, or for a person to send it. */
  | 'DRAFT'
  /** Any other state, for versions of this gateway newer than your client. */
  | 'OTHER'
  /** The mail server refused it for good: `message.reply` says why. A person must look. */
  | 'PARKED'
  /** It is on its way. */
  | 'QUEUED'
  /** The mail server took it, or a person sent it. */
  | 'SENT';

/** An external system that the orders name. */
export type SystemId =
  /** Banks of the second level and organisations with separate banking operations. S4.9, S7.9. */
  | 'BANKS'
  /** Electronic cases: E-maket ("E-prototype"). S4.9, S6.10, S6.15. */
  | 'CASE_SYSTEM'
  /** Consent to the use of personal data (KDP). */
  | 'CONSENT_SERVICE'
  /** Service of digital documents (S7.2(19)): whom a citizen represents. Asked before a citizen's questions about anybody but himself, whichever field they are. */
  | 'DIGITAL_DOCUMENTS'
  /** Centralized databank of persons having disability (TsBDI). S6.12, S7.9. */
  | 'DISABILITY_DATABANK'
  /** Any other system, for versions of this gateway newer than your client. */
  | 'OTHER'
  /** Single accumulation pension fund (ENPF). S6.10, S6.12. */
  | 'PENSION_FUND'
  /** State database "Physical persons" (GBD FL): who a person is. S4.9, S5.9, S6.10, S7.9. */
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
  /** The mail server that takes messages to the support services. */
  | 'SUPPORT_MAIL';

/** A part of a system, with a service and outages of its own. */
export type SystemPart = {
  __typename?: 'SystemPart';
  /** Which one: a bank's code. */
  code: Scalars['String']['output'];
  /** Name. */
  name: Scalars['String']['output'];
  /** The outage that is going on. Null without one. */
  openIncident?: Maybe<Incident>;
  /** Since when it is out. Null without an outage. */
  since?: Maybe<Scalars['DateTime']['output']>;
  /** How it is. */
  state: SystemState;
};


/** A part of a system, with a service and outages of its own. */
export type SystemPartNameArgs = {
  language?: Language;
};

/** How a system is. Read it together with `since`. */
export type SystemState =
  /** It fails now and then; questions are still sent. */
  | 'DEGRADED'
  /** It fails; questions are not sent until it may have recovered. */
  | 'DOWN'
  /** A person switched it off here. */
  | 'FORCED_OFF'
  /** Its operator works on it, as announced. */
  | 'MAINTENANCE'
  /** Any other state, for versions of this gateway newer than your client. */
  | 'OTHER'
  /** The last call failed and nobody has asked since. */
  | 'UNKNOWN_SINCE_FAILURE'
  /** It may be well, but the bus before it is down. */
  | 'UNREACHABLE'
  /** It answers. */
  | 'UP';

/** One step of a sequence of actions. */
export type TicketAction = {
  __typename?: 'TicketAction';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Number of the step, from 1. */
  number: Scalars['Int']['output'];
  /** What happened, with its time: ready to be pasted as it is. */
  text: Scalars['String']['output'];
};

/** A content that was posted to `/scans` and waits to be attached to an application. */
export type Upload = {
  __typename?: 'Upload';
  /** Size, bytes. */
  bytes: Scalars['Int']['output'];
  /** It is deleted after this unless it was attached. */
  expiresAt: Scalars['DateTime']['output'];
  /** By the content: `application/pdf`, `image/jpeg`, `image/png`, `image/tiff`. */
  mediaType: Scalars['String']['output'];
  /** When it was posted. */
  postedAt: Scalars['DateTime']['output'];
  /** SHA-256 of the content, hexadecimal. */
  sha256: Scalars['String']['output'];
  /** Its name, as `POST /scans` gave it and `attachScan` takes it. The scan that it becomes has it as its `id`. */
  upload: Scalars['ID']['output'];
};

/** What the rules say of an application. */
export type Verdict = {
  __typename?: 'Verdict';
  /** What may be done. */
  kind: VerdictKind;
  /** What to tell the person at the screen, in whole sentences. */
  message: Scalars['String']['output'];
  /** Everything that stands in the way, also what weighs less than `kind`. Empty for `MAY_REGISTER`. */
  reasons: Array<VerdictReason>;
};


/** What the rules say of an application. */
export type VerdictMessageArgs = {
  language?: Language;
};

/** What may be done with an application. Where several speak, the first of this list counts: what is certain goes before what is not, and no outage ever refuses. */
export type VerdictKind =
  /** A system has not answered. Nothing may be concluded: ask again; the support ticket is written. */
  | 'BLOCKED_BY_OUTAGE'
  /** The person must agree first. */
  | 'CONSENT_NEEDED'
  /** Documents must be scanned, since a register has no data. */
  | 'DOCUMENTS_NEEDED'
  /** Nothing stands in the way. */
  | 'MAY_REGISTER'
  /** A system has answered, and its answer rules the registration out. */
  | 'NOT_TO_BE_REGISTERED'
  /** Anything else, for versions of this gateway newer than your client: show `message`. */
  | 'OTHER'
  /** The order is silent, or the records contradict themselves: a person decides. */
  | 'PERSON_DECIDES';

/** One thing that stands in the way of a registration. */
export type VerdictReason = {
  __typename?: 'VerdictReason';
  /** Any one of these documents cures it. */
  documents: Array<DocumentKind>;
  /** The fact of the record. Null where it is not about one. */
  fact?: Maybe<RecordFact>;
  /** The ground of refusal. Null where it does not refuse. */
  ground?: Maybe<RefusalGround>;
  /** What it rests on. */
  kind: VerdictReasonKind;
  /** What to tell the person at the screen, a whole sentence. */
  message: Scalars['String']['output'];
  /** Code of the question. Null where none was asked. */
  question?: Maybe<Scalars['String']['output']>;
  /** Item of the order. Null where none speaks of it. */
  ruleItem?: Maybe<Scalars['String']['output']>;
  /** The verdict that it speaks for. */
  verdict: VerdictKind;
};


/** One thing that stands in the way of a registration. */
export type VerdictReasonMessageArgs = {
  language?: Language;
};

/** What a reason rests on. Absence, discrepancy, outage and denied consent are four different things. */
export type VerdictReasonKind =
  /** The system answered: it has nothing. */
  | 'ABSENT'
  /** The person has not agreed, or has refused. */
  | 'CONSENT'
  /** The record says otherwise than the rule needs. */
  | 'FACT'
  /** The record does not say, or contradicts itself. */
  | 'FACT_UNKNOWN'
  /** What the system is asked by was not given. */
  | 'INPUT_MISSING'
  /** The gateway is not connected to the system: a person asks it. */
  | 'NOT_CONNECTED'
  /** The public text does not say what is asked on this route, or who registers. */
  | 'NO_RULES'
  /** Any other reason: show `message`. */
  | 'OTHER'
  /** The system did not answer. */
  | 'OUTAGE'
  /** Somebody else applies for the person: whether he may, a person decides (`StateService.representatives`). */
  | 'REPRESENTED'
  /** There is more than one record. */
  | 'SEVERAL_RECORDS'
  /** The viewer has no right to the answer: somebody else must look. */
  | 'WITHHELD';

/** Somebody changed it since you saw it. */
export type VersionChanged = {
  __typename?: 'VersionChanged';
  /** What to do. */
  message: Scalars['String']['output'];
  /** Its version now. */
  version: Scalars['Int']['output'];
};


/** Somebody changed it since you saw it. */
export type VersionChangedMessageArgs = {
  language?: Language;
};

/** Who asks, and what he may. */
export type Viewer = {
  __typename?: 'Viewer';
  /** The token's subject: an account, never an IIN. */
  account: Scalars['String']['output'];
  /** Kind of viewer. */
  kind: ViewerKind;
  /** How much he may ask. */
  limits: ViewerLimits;
  /** Whom he works for. Null: nobody, a citizen. */
  organisation?: Maybe<Organisation>;
  /** Roles of the token that this gateway knows. */
  roles: Array<Scalars['String']['output']>;
  /** Routes he may ask through; the first stands where a question names none. */
  routes: Array<ApplicationRoute>;
  /** Kinds of data he may read. */
  scopes: Array<Scope>;
};

/** Kind of viewer. */
export type ViewerKind =
  /** A machine of another agency, with a token. */
  | 'CLIENT'
  /** Nobody was asked for a token: the demo profile. Simulated systems and invented people only. */
  | 'DEMO'
  /** This gateway itself, to see whether a system is back: only in the record of looks. */
  | 'GATEWAY'
  /** Any other kind, for versions of this gateway newer than your client. */
  | 'OTHER'
  /** A person with a token. */
  | 'PERSON';

/** How much a viewer may ask. */
export type ViewerLimits = {
  __typename?: 'ViewerLimits';
  /** Different people in a day, but for those asked about by a statute. Beyond it the viewer is slowed down and reported. Null: no limit. */
  peoplePerDay?: Maybe<Scalars['Int']['output']>;
  /** People that one request may ask about, all its fields together. Beyond it: error `COST_EXCEEDED`. */
  peoplePerRequest: Scalars['Int']['output'];
  /** Points that may be spent at once, without a pause: those of ten seconds. A dearer request is let through once, and the account waits for it after. Null: no limit. */
  pointsAtOnce?: Maybe<Scalars['Int']['output']>;
  /** Price of all requests in a minute, points (`extensions.tirek.cost`). Beyond it: error `RATE_LIMITED`. Null: no limit. */
  pointsPerMinute?: Maybe<Scalars['Int']['output']>;
  /** Price of one request at most, points. Beyond it: error `COST_EXCEEDED`. */
  pointsPerRequest: Scalars['Int']['output'];
  /** Articles that he may name as a legal basis of the kind `STATUTE`. */
  statutes: Array<ViewerStatute>;
};

/** An article by which a viewer may ask. */
export type ViewerStatute = {
  __typename?: 'ViewerStatute';
  /** As `purpose.basis.reference` must name it. */
  article: Scalars['String']['output'];
  /** Declared volume: different people in a day. */
  peoplePerDay: Scalars['Int']['output'];
};

/** The viewer has no right to this answer. Says nothing about the person. */
export type Withheld = AppointmentsAnswer & BankAccountAnswer & DisabilityAnswer & IdentityAnswer & PensionAccountsAnswer & RegisterAnswer & {
  __typename?: 'Withheld';
  /** Always false. */
  known: Scalars['Boolean']['output'];
  /** What to tell the person at the screen, in whole sentences. */
  message: Scalars['String']['output'];
  /** What to do now. */
  nextStep: NextStep;
  /** Why. */
  reason: WithheldReason;
  /** Always null. */
  request?: Maybe<RegisterRequest>;
  /** The system whose answer is withheld. */
  system: SystemId;
};


/** The viewer has no right to this answer. Says nothing about the person. */
export type WithheldMessageArgs = {
  language?: Language;
};

/** Why an answer is withheld. */
export type WithheldReason =
  /** No legal basis was given, or it does not cover the question. */
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
    | ( DoneSource )
    | ( KeyInUseSource )
    | ( NotFoundSource )
    | ( NotReadySource )
    | ( NotRegisteredSource )
    | ( OutOfTurnSource )
    | ( UnavailableSource )
    | ( ScansMissingSource )
    | ( SignatureRefusedSource )
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
  DisabilityAnswer:
    | ( ConsentNeededSource )
    | ( Omit<DisabilityRecord, 'cause' | 'certificates' | 'groupName'> & { cause?: Maybe<_RefType['Coded']>, certificates: Array<_RefType['DisabilityCertificate']>, groupName: _RefType['Coded'] } )
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
    | ( SeenLook )
    | ( KeptApplication )
    | ( KeptRequest )
    | ( KeptIncident )
    | ( KeptMaintenanceWindow )
    | ( ScanSource )
  ;
  PensionAccountsAnswer:
    | ( ConsentNeededSource )
    | ( NoRecordSource )
    | ( NotAskedSource )
    | ( Omit<PensionAccountsRecord, 'accounts'> & { accounts: Array<_RefType['PensionAccount']> } )
    | ( UnavailableSource )
    | ( WithheldSource )
  ;
  RegisterAnswer:
    | ( Omit<AppointmentsRecord, 'appointments'> & { appointments: Array<_RefType['Appointment']> } )
    | ( Omit<BankAccountRecord, 'bank' | 'kind'> & { bank: _RefType['Bank'], kind: _RefType['Coded'] } )
    | ( ConsentNeededSource )
    | ( Omit<DisabilityRecord, 'cause' | 'certificates' | 'groupName'> & { cause?: Maybe<_RefType['Coded']>, certificates: Array<_RefType['DisabilityCertificate']>, groupName: _RefType['Coded'] } )
    | ( IdentityRecordSource )
    | ( NoRecordSource )
    | ( NotAskedSource )
    | ( Omit<PensionAccountsRecord, 'accounts'> & { accounts: Array<_RefType['PensionAccount']> } )
    | ( UnavailableSource )
    | ( SeveralRecordsSource )
    | ( WithheldSource )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccessLogConnection: ResolverTypeWrapper<Omit<AccessLogConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['AccessLogEdge']>, nodes: Array<ResolversTypes['AccessLogEntry']> }>;
  AccessLogEdge: ResolverTypeWrapper<Omit<AccessLogEdge, 'node'> & { node: ResolversTypes['AccessLogEntry'] }>;
  AccessLogEntry: ResolverTypeWrapper<SeenLook>;
  AccessLogFilter: AccessLogFilter;
  AccessPurpose: ResolverTypeWrapper<AccessPurpose>;
  AccessResult: AccessResult;
  AccessedSystem: ResolverTypeWrapper<AccessedSystem>;
  AccountInput: AccountInput;
  Applicant: ResolverTypeWrapper<Applicant>;
  ApplicantInput: ApplicantInput;
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
  AppointmentsAnswer: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['AppointmentsAnswer']>;
  AppointmentsRecord: ResolverTypeWrapper<Omit<AppointmentsRecord, 'appointments'> & { appointments: Array<ResolversTypes['Appointment']> }>;
  AttachScanInput: AttachScanInput;
  BIN: ResolverTypeWrapper<Scalars['BIN']['output']>;
  Bank: ResolverTypeWrapper<KeptBank>;
  BankAccountAnswer: ResolverTypeWrapper<ReplySource>;
  BankAccountInput: BankAccountInput;
  BankAccountRecord: ResolverTypeWrapper<Omit<BankAccountRecord, 'bank' | 'kind'> & { bank: ResolversTypes['Bank'], kind: ResolversTypes['Coded'] }>;
  BirthPlace: ResolverTypeWrapper<Omit<BirthPlace, 'country' | 'district' | 'oblast'> & { country?: Maybe<ResolversTypes['Coded']>, district?: Maybe<ResolversTypes['Coded']>, oblast?: Maybe<ResolversTypes['Coded']> }>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CapacityStatus: ResolverTypeWrapper<Omit<CapacityStatus, 'court' | 'status'> & { court?: Maybe<ResolversTypes['Coded']>, status: ResolversTypes['Coded'] }>;
  CastAccount: ResolverTypeWrapper<KeptCastAccount>;
  CastExpectation: ResolverTypeWrapper<CastExpectation>;
  CastMember: ResolverTypeWrapper<KeptCastMember>;
  ChangeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeResult']>;
  CheckApplicationInput: CheckApplicationInput;
  CheckApplicationPayload: ResolverTypeWrapper<Omit<CheckApplicationPayload, 'application' | 'dossier' | 'result'> & { application?: Maybe<ResolversTypes['Application']>, dossier?: Maybe<ResolversTypes['Dossier']>, result: ResolversTypes['ApplicationResult'] }>;
  CivilCertificate: ResolverTypeWrapper<CivilCertificate>;
  Coded: ResolverTypeWrapper<KeptCoded>;
  CompleteSupportTicketInput: CompleteSupportTicketInput;
  ConnectedSystem: ResolverTypeWrapper<Status>;
  ConsentGiven: ResolverTypeWrapper<ConsentGivenSource>;
  ConsentNeeded: ResolverTypeWrapper<ConsentNeededSource>;
  ConsentRequest: ResolverTypeWrapper<KeptRequest>;
  ConsentState: ConsentState;
  Consequence: ResolverTypeWrapper<ConsequenceSource>;
  ConsequenceKind: ConsequenceKind;
  CreateApplicationInput: CreateApplicationInput;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeleteUploadInput: DeleteUploadInput;
  DeleteUploadPayload: ResolverTypeWrapper<Omit<DeleteUploadPayload, 'result' | 'uploads'> & { result: ResolversTypes['ChangeResult'], uploads: Array<ResolversTypes['Upload']> }>;
  DisabilityAnswer: ResolverTypeWrapper<ReplySource>;
  DisabilityCertificate: ResolverTypeWrapper<Omit<DisabilityCertificate, 'kind'> & { kind: ResolversTypes['Coded'] }>;
  DisabilityGroup: DisabilityGroup;
  DisabilityRecord: ResolverTypeWrapper<Omit<DisabilityRecord, 'cause' | 'certificates' | 'groupName'> & { cause?: Maybe<ResolversTypes['Coded']>, certificates: Array<ResolversTypes['DisabilityCertificate']>, groupName: ResolversTypes['Coded'] }>;
  DocumentKind: ResolverTypeWrapper<DocumentKindSource>;
  DocumentSearchInput: DocumentSearchInput;
  Done: ResolverTypeWrapper<DoneSource>;
  Dossier: ResolverTypeWrapper<DossierSource>;
  DossierInput: DossierInput;
  DossierQuestion: ResolverTypeWrapper<DossierQuestionSource>;
  DrillFault: DrillFault;
  DrillPayload: ResolverTypeWrapper<Omit<DrillPayload, 'system'> & { system: ResolversTypes['ConnectedSystem'] }>;
  ElectronicCase: ResolverTypeWrapper<ElectronicCase>;
  EndDrillPayload: ResolverTypeWrapper<Omit<EndDrillPayload, 'system'> & { system: ResolversTypes['ConnectedSystem'] }>;
  EndMaintenanceWindowInput: EndMaintenanceWindowInput;
  Evidence: ResolverTypeWrapper<Evidence>;
  FactOfRecord: ResolverTypeWrapper<FactOfRecord>;
  FaultClass: FaultClass;
  FaultOrigin: FaultOrigin;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ForceOutageInput: ForceOutageInput;
  ForcedOutage: ResolverTypeWrapper<ForcedOutage>;
  IBAN: ResolverTypeWrapper<Scalars['IBAN']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IIN: ResolverTypeWrapper<Scalars['IIN']['output']>;
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
  KeyInUse: ResolverTypeWrapper<KeyInUseSource>;
  Language: null;
  LegalBasisInput: LegalBasisInput;
  LegalBasisKind: LegalBasisKind;
  MaintenanceWindow: ResolverTypeWrapper<KeptMaintenanceWindow>;
  MaintenanceWindowPayload: ResolverTypeWrapper<Omit<MaintenanceWindowPayload, 'maintenanceWindow' | 'result'> & { maintenanceWindow?: Maybe<ResolversTypes['MaintenanceWindow']>, result: ResolversTypes['ChangeResult'] }>;
  MissingFact: MissingFact;
  Money: ResolverTypeWrapper<Scalars['Money']['output']>;
  MonthlyContribution: ResolverTypeWrapper<MonthlyContribution>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NameSearchInput: NameSearchInput;
  NextStep: NextStep;
  NoRecord: ResolverTypeWrapper<NoRecordSource>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NotAsked: ResolverTypeWrapper<NotAskedSource>;
  NotFound: ResolverTypeWrapper<NotFoundSource>;
  NotReady: ResolverTypeWrapper<NotReadySource>;
  NotRegistered: ResolverTypeWrapper<NotRegisteredSource>;
  OpenMaintenanceWindowInput: OpenMaintenanceWindowInput;
  Organisation: ResolverTypeWrapper<Organisation>;
  OutOfTurn: ResolverTypeWrapper<OutOfTurnSource>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PaymentSchedule: ResolverTypeWrapper<PaymentSchedule>;
  PensionAccount: ResolverTypeWrapper<Omit<PensionAccount, 'kind'> & { kind: ResolversTypes['Coded'] }>;
  PensionAccountsAnswer: ResolverTypeWrapper<ReplySource>;
  PensionAccountsRecord: ResolverTypeWrapper<Omit<PensionAccountsRecord, 'accounts'> & { accounts: Array<ResolversTypes['PensionAccount']> }>;
  PensionVerdict: ResolverTypeWrapper<PensionVerdict>;
  Person: ResolverTypeWrapper<PersonSource>;
  PersonSearchInput: PersonSearchInput;
  PurposeInput: PurposeInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QuestionNeed: ResolverTypeWrapper<QuestionNeedSource>;
  RecordFact: RecordFact;
  RefusalGround: ResolverTypeWrapper<RefusalGroundSource>;
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
  ResolveIncidentInput: ResolveIncidentInput;
  RouteStep: ResolverTypeWrapper<RouteStepSource>;
  RuleText: ResolverTypeWrapper<RuleTextSource>;
  Scan: ResolverTypeWrapper<ScanSource>;
  ScansMissing: ResolverTypeWrapper<ScansMissingSource>;
  Scope: Scope;
  SearchKind: SearchKind;
  SearchStatus: ResolverTypeWrapper<Omit<SearchStatus, 'authority'> & { authority?: Maybe<ResolversTypes['Coded']> }>;
  ServiceQuestion: ResolverTypeWrapper<ServiceQuestionSource>;
  ServiceRoute: ResolverTypeWrapper<ServiceRouteSource>;
  SeveralRecords: ResolverTypeWrapper<SeveralRecordsSource>;
  SignatureFault: SignatureFault;
  SignatureRefused: ResolverTypeWrapper<SignatureRefusedSource>;
  StateService: ResolverTypeWrapper<KeptStateService>;
  StateServiceCode: StateServiceCode;
  StatusPeriod: ResolverTypeWrapper<Omit<StatusPeriod, 'status'> & { status?: Maybe<ResolversTypes['Coded']> }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  SupportAddress: ResolverTypeWrapper<SupportAddress>;
  SupportMessage: ResolverTypeWrapper<SupportMessageSource>;
  SupportMessageKind: SupportMessageKind;
  SupportMessagePayload: ResolverTypeWrapper<Omit<SupportMessagePayload, 'result' | 'supportMessage'> & { result: ResolversTypes['ChangeResult'], supportMessage?: Maybe<ResolversTypes['SupportMessage']> }>;
  SupportMessageState: SupportMessageState;
  SupportTicket: ResolverTypeWrapper<SupportTicketSource>;
  SupportTicketConnection: ResolverTypeWrapper<Omit<SupportTicketConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SupportTicketEdge']>, nodes: Array<ResolversTypes['SupportTicket']> }>;
  SupportTicketEdge: ResolverTypeWrapper<Omit<SupportTicketEdge, 'node'> & { node: ResolversTypes['SupportTicket'] }>;
  SupportTicketEvent: ResolverTypeWrapper<SupportTicketEvent>;
  SupportTicketEventKind: SupportTicketEventKind;
  SupportTicketFilter: SupportTicketFilter;
  SupportTicketInput: SupportTicketInput;
  SupportTicketNoteInput: SupportTicketNoteInput;
  SupportTicketPayload: ResolverTypeWrapper<Omit<SupportTicketPayload, 'result' | 'supportTicket'> & { result: ResolversTypes['ChangeResult'], supportTicket?: Maybe<ResolversTypes['SupportTicket']> }>;
  SupportTicketState: SupportTicketState;
  SystemId: SystemId;
  SystemPart: ResolverTypeWrapper<Status>;
  SystemState: SystemState;
  TicketAction: ResolverTypeWrapper<TicketAction>;
  Upload: ResolverTypeWrapper<KeptUpload>;
  Verdict: ResolverTypeWrapper<VerdictSource>;
  VerdictKind: VerdictKind;
  VerdictReason: ResolverTypeWrapper<VerdictReasonSource>;
  VerdictReasonKind: VerdictReasonKind;
  VersionChanged: ResolverTypeWrapper<VersionChangedSource>;
  Viewer: ResolverTypeWrapper<KeptViewer>;
  ViewerKind: ViewerKind;
  ViewerLimits: ResolverTypeWrapper<ViewerLimits>;
  ViewerStatute: ResolverTypeWrapper<ViewerStatute>;
  Withheld: ResolverTypeWrapper<WithheldSource>;
  WithheldReason: WithheldReason;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccessLogConnection: Omit<AccessLogConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['AccessLogEdge']>, nodes: Array<ResolversParentTypes['AccessLogEntry']> };
  AccessLogEdge: Omit<AccessLogEdge, 'node'> & { node: ResolversParentTypes['AccessLogEntry'] };
  AccessLogEntry: SeenLook;
  AccessLogFilter: AccessLogFilter;
  AccessPurpose: AccessPurpose;
  AccessedSystem: AccessedSystem;
  AccountInput: AccountInput;
  Applicant: Applicant;
  ApplicantInput: ApplicantInput;
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
  AppointmentsAnswer: ResolversInterfaceTypes<ResolversParentTypes>['AppointmentsAnswer'];
  AppointmentsRecord: Omit<AppointmentsRecord, 'appointments'> & { appointments: Array<ResolversParentTypes['Appointment']> };
  AttachScanInput: AttachScanInput;
  BIN: Scalars['BIN']['output'];
  Bank: KeptBank;
  BankAccountAnswer: ReplySource;
  BankAccountInput: BankAccountInput;
  BankAccountRecord: Omit<BankAccountRecord, 'bank' | 'kind'> & { bank: ResolversParentTypes['Bank'], kind: ResolversParentTypes['Coded'] };
  BirthPlace: Omit<BirthPlace, 'country' | 'district' | 'oblast'> & { country?: Maybe<ResolversParentTypes['Coded']>, district?: Maybe<ResolversParentTypes['Coded']>, oblast?: Maybe<ResolversParentTypes['Coded']> };
  Boolean: Scalars['Boolean']['output'];
  CapacityStatus: Omit<CapacityStatus, 'court' | 'status'> & { court?: Maybe<ResolversParentTypes['Coded']>, status: ResolversParentTypes['Coded'] };
  CastAccount: KeptCastAccount;
  CastExpectation: CastExpectation;
  CastMember: KeptCastMember;
  ChangeResult: ResolversUnionTypes<ResolversParentTypes>['ChangeResult'];
  CheckApplicationInput: CheckApplicationInput;
  CheckApplicationPayload: Omit<CheckApplicationPayload, 'application' | 'dossier' | 'result'> & { application?: Maybe<ResolversParentTypes['Application']>, dossier?: Maybe<ResolversParentTypes['Dossier']>, result: ResolversParentTypes['ApplicationResult'] };
  CivilCertificate: CivilCertificate;
  Coded: KeptCoded;
  CompleteSupportTicketInput: CompleteSupportTicketInput;
  ConnectedSystem: Status;
  ConsentGiven: ConsentGivenSource;
  ConsentNeeded: ConsentNeededSource;
  ConsentRequest: KeptRequest;
  Consequence: ConsequenceSource;
  CreateApplicationInput: CreateApplicationInput;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DeleteUploadInput: DeleteUploadInput;
  DeleteUploadPayload: Omit<DeleteUploadPayload, 'result' | 'uploads'> & { result: ResolversParentTypes['ChangeResult'], uploads: Array<ResolversParentTypes['Upload']> };
  DisabilityAnswer: ReplySource;
  DisabilityCertificate: Omit<DisabilityCertificate, 'kind'> & { kind: ResolversParentTypes['Coded'] };
  DisabilityRecord: Omit<DisabilityRecord, 'cause' | 'certificates' | 'groupName'> & { cause?: Maybe<ResolversParentTypes['Coded']>, certificates: Array<ResolversParentTypes['DisabilityCertificate']>, groupName: ResolversParentTypes['Coded'] };
  DocumentKind: DocumentKindSource;
  DocumentSearchInput: DocumentSearchInput;
  Done: DoneSource;
  Dossier: DossierSource;
  DossierInput: DossierInput;
  DossierQuestion: DossierQuestionSource;
  DrillPayload: Omit<DrillPayload, 'system'> & { system: ResolversParentTypes['ConnectedSystem'] };
  ElectronicCase: ElectronicCase;
  EndDrillPayload: Omit<EndDrillPayload, 'system'> & { system: ResolversParentTypes['ConnectedSystem'] };
  EndMaintenanceWindowInput: EndMaintenanceWindowInput;
  Evidence: Evidence;
  FactOfRecord: FactOfRecord;
  Float: Scalars['Float']['output'];
  ForceOutageInput: ForceOutageInput;
  ForcedOutage: ForcedOutage;
  IBAN: Scalars['IBAN']['output'];
  ID: Scalars['ID']['output'];
  IIN: Scalars['IIN']['output'];
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
  KeyInUse: KeyInUseSource;
  LegalBasisInput: LegalBasisInput;
  MaintenanceWindow: KeptMaintenanceWindow;
  MaintenanceWindowPayload: Omit<MaintenanceWindowPayload, 'maintenanceWindow' | 'result'> & { maintenanceWindow?: Maybe<ResolversParentTypes['MaintenanceWindow']>, result: ResolversParentTypes['ChangeResult'] };
  Money: Scalars['Money']['output'];
  MonthlyContribution: MonthlyContribution;
  Mutation: Record<PropertyKey, never>;
  NameSearchInput: NameSearchInput;
  NoRecord: NoRecordSource;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NotAsked: NotAskedSource;
  NotFound: NotFoundSource;
  NotReady: NotReadySource;
  NotRegistered: NotRegisteredSource;
  OpenMaintenanceWindowInput: OpenMaintenanceWindowInput;
  Organisation: Organisation;
  OutOfTurn: OutOfTurnSource;
  PageInfo: PageInfo;
  PaymentSchedule: PaymentSchedule;
  PensionAccount: Omit<PensionAccount, 'kind'> & { kind: ResolversParentTypes['Coded'] };
  PensionAccountsAnswer: ReplySource;
  PensionAccountsRecord: Omit<PensionAccountsRecord, 'accounts'> & { accounts: Array<ResolversParentTypes['PensionAccount']> };
  PensionVerdict: PensionVerdict;
  Person: PersonSource;
  PersonSearchInput: PersonSearchInput;
  PurposeInput: PurposeInput;
  Query: Record<PropertyKey, never>;
  QuestionNeed: QuestionNeedSource;
  RefusalGround: RefusalGroundSource;
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
  ResolveIncidentInput: ResolveIncidentInput;
  RouteStep: RouteStepSource;
  RuleText: RuleTextSource;
  Scan: ScanSource;
  ScansMissing: ScansMissingSource;
  SearchStatus: Omit<SearchStatus, 'authority'> & { authority?: Maybe<ResolversParentTypes['Coded']> };
  ServiceQuestion: ServiceQuestionSource;
  ServiceRoute: ServiceRouteSource;
  SeveralRecords: SeveralRecordsSource;
  SignatureRefused: SignatureRefusedSource;
  StateService: KeptStateService;
  StatusPeriod: Omit<StatusPeriod, 'status'> & { status?: Maybe<ResolversParentTypes['Coded']> };
  String: Scalars['String']['output'];
  SupportAddress: SupportAddress;
  SupportMessage: SupportMessageSource;
  SupportMessagePayload: Omit<SupportMessagePayload, 'result' | 'supportMessage'> & { result: ResolversParentTypes['ChangeResult'], supportMessage?: Maybe<ResolversParentTypes['SupportMessage']> };
  SupportTicket: SupportTicketSource;
  SupportTicketConnection: Omit<SupportTicketConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SupportTicketEdge']>, nodes: Array<ResolversParentTypes['SupportTicket']> };
  SupportTicketEdge: Omit<SupportTicketEdge, 'node'> & { node: ResolversParentTypes['SupportTicket'] };
  SupportTicketEvent: SupportTicketEvent;
  SupportTicketFilter: SupportTicketFilter;
  SupportTicketInput: SupportTicketInput;
  SupportTicketNoteInput: SupportTicketNoteInput;
  SupportTicketPayload: Omit<SupportTicketPayload, 'result' | 'supportTicket'> & { result: ResolversParentTypes['ChangeResult'], supportTicket?: Maybe<ResolversParentTypes['SupportTicket']> };
  SystemPart: Status;
  TicketAction: TicketAction;
  Upload: KeptUpload;
  Verdict: VerdictSource;
  VerdictReason: VerdictReasonSource;
  VersionChanged: VersionChangedSource;
  Viewer: KeptViewer;
  ViewerLimits: ViewerLimits;
  ViewerStatute: ViewerStatute;
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

export type ApplicantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Applicant'] = ResolversParentTypes['Applicant']> = {
  iin?: Resolver<ResolversTypes['IIN'], ParentType, ContextType>;
  representation?: Resolver<ResolversTypes['RepresentationKind'], ParentType, ContextType>;
};

export type ApplicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Application'] = ResolversParentTypes['Application']> = {
  applicant?: Resolver<Maybe<ResolversTypes['Applicant']>, ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  checkedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  electronicCase?: Resolver<Maybe<ResolversTypes['ElectronicCase']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  iin?: Resolver<ResolversTypes['IIN'], ParentType, ContextType>;
  registration?: Resolver<Maybe<ResolversTypes['ApplicationRegistration']>, ParentType, ContextType>;
  route?: Resolver<ResolversTypes['ApplicationRoute'], ParentType, ContextType>;
  scans?: Resolver<Array<ResolversTypes['Scan']>, ParentType, ContextType>;
  stages?: Resolver<Array<ResolversTypes['ApplicationStage']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ApplicationState'], ParentType, ContextType>;
  stateService?: Resolver<ResolversTypes['StateServiceCode'], ParentType, ContextType>;
  verdict?: Resolver<Maybe<ResolversTypes['Verdict']>, ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'Done' | 'KeyInUse' | 'NotFound' | 'NotReady' | 'NotRegistered' | 'OutOfTurn' | 'RegisterUnavailable' | 'ScansMissing' | 'SignatureRefused' | 'VersionChanged', ParentType, ContextType>;
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

export type CodedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coded'] = ResolversParentTypes['Coded']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CodedNameArgs, 'language'>>;
};

export type ConnectedSystemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConnectedSystem'] = ResolversParentTypes['ConnectedSystem']> = {
  affects?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
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
  ground?: Resolver<Maybe<ResolversTypes['RefusalGround']>, ParentType, ContextType>;
  means?: Resolver<ResolversTypes['ConsequenceKind'], ParentType, ContextType>;
  ruleItem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

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

export type DocumentKindResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentKind'] = ResolversParentTypes['DocumentKind']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DocumentKindNameArgs, 'language'>>;
  ruleItem?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DoneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Done'] = ResolversParentTypes['Done']> = {
  changedId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DossierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dossier'] = ResolversParentTypes['Dossier']> = {
  bankAccount?: Resolver<ResolversTypes['BankAccountAnswer'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  disability?: Resolver<ResolversTypes['DisabilityAnswer'], ParentType, ContextType>;
  identity?: Resolver<ResolversTypes['IdentityAnswer'], ParentType, ContextType>;
  iin?: Resolver<ResolversTypes['IIN'], ParentType, ContextType>;
  pensionAccounts?: Resolver<ResolversTypes['PensionAccountsAnswer'], ParentType, ContextType>;
  questions?: Resolver<Array<ResolversTypes['DossierQuestion']>, ParentType, ContextType>;
  route?: Resolver<ResolversTypes['ApplicationRoute'], ParentType, ContextType>;
  stateService?: Resolver<ResolversTypes['StateServiceCode'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
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

export type ElectronicCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ElectronicCase'] = ResolversParentTypes['ElectronicCase']> = {
  handedOverAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type FactOfRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FactOfRecord'] = ResolversParentTypes['FactOfRecord']> = {
  fact?: Resolver<ResolversTypes['RecordFact'], ParentType, ContextType>;
  holds?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type ForcedOutageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ForcedOutage'] = ResolversParentTypes['ForcedOutage']> = {
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export interface IbanScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['IBAN'], any> {
  name: 'IBAN';
}

export interface IinScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['IIN'], any> {
  name: 'IIN';
}

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
  audience?: Resolver<ResolversTypes['IncidentAudience'], ParentType, ContextType>;
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
  endDrill?: Resolver<ResolversTypes['EndDrillPayload'], ParentType, ContextType, RequireFields<MutationEndDrillArgs, 'system'>>;
  endMaintenanceWindow?: Resolver<ResolversTypes['MaintenanceWindowPayload'], ParentType, ContextType, RequireFields<MutationEndMaintenanceWindowArgs, 'input'>>;
  forceOutage?: Resolver<ResolversTypes['IncidentPayload'], ParentType, ContextType, RequireFields<MutationForceOutageArgs, 'input'>>;
  handOverCase?: Resolver<ResolversTypes['ApplicationPayload'], ParentType, ContextType, RequireFields<MutationHandOverCaseArgs, 'input'>>;
  openMaintenanceWindow?: Resolver<ResolversTypes['MaintenanceWindowPayload'], ParentType, ContextType, RequireFields<MutationOpenMaintenanceWindowArgs, 'input'>>;
  recordSupportTicketAnswer?: Resolver<ResolversTypes['SupportTicketPayload'], ParentType, ContextType, RequireFields<MutationRecordSupportTicketAnswerArgs, 'input'>>;
  recordSupportTicketSent?: Resolver<ResolversTypes['SupportTicketPayload'], ParentType, ContextType, RequireFields<MutationRecordSupportTicketSentArgs, 'input'>>;
  registerApplication?: Resolver<ResolversTypes['ApplicationPayload'], ParentType, ContextType, RequireFields<MutationRegisterApplicationArgs, 'input'>>;
  requestConsent?: Resolver<ResolversTypes['RequestConsentPayload'], ParentType, ContextType, RequireFields<MutationRequestConsentArgs, 'input'>>;
  resendMessage?: Resolver<ResolversTypes['SupportMessagePayload'], ParentType, ContextType, RequireFields<MutationResendMessageArgs, 'input'>>;
  resolveIncident?: Resolver<ResolversTypes['IncidentPayload'], ParentType, ContextType, RequireFields<MutationResolveIncidentArgs, 'input'>>;
  sendSupportTicket?: Resolver<ResolversTypes['SupportTicketPayload'], ParentType, ContextType, RequireFields<MutationSendSupportTicketArgs, 'input'>>;
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
  __resolveType: TypeResolveFn<'AccessLogEntry' | 'Application' | 'ConsentRequest' | 'Incident' | 'MaintenanceWindow' | 'Scan', ParentType, ContextType>;
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

export type NotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<NotFoundMessageArgs, 'language'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotReadyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotReady'] = ResolversParentTypes['NotReady']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<NotReadyMessageArgs, 'language'>>;
  verdict?: Resolver<Maybe<ResolversTypes['Verdict']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotRegisteredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotRegistered'] = ResolversParentTypes['NotRegistered']> = {
  grounds?: Resolver<Array<ResolversTypes['RefusalGround']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<NotRegisteredMessageArgs, 'language'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  accessLog?: Resolver<ResolversTypes['AccessLogConnection'], ParentType, ContextType, RequireFields<QueryAccessLogArgs, 'first'>>;
  application?: Resolver<Maybe<ResolversTypes['Application']>, ParentType, ContextType, RequireFields<QueryApplicationArgs, 'id'>>;
  applications?: Resolver<ResolversTypes['ApplicationConnection'], ParentType, ContextType, RequireFields<QueryApplicationsArgs, 'first'>>;
  bankAccount?: Resolver<ResolversTypes['BankAccountAnswer'], ParentType, ContextType, RequireFields<QueryBankAccountArgs, 'account' | 'iin'>>;
  bankAccounts?: Resolver<Array<ResolversTypes['BankAccountAnswer']>, ParentType, ContextType, RequireFields<QueryBankAccountsArgs, 'accounts'>>;
  cast?: Resolver<Maybe<Array<ResolversTypes['CastMember']>>, ParentType, ContextType>;
  disabilityByCertificate?: Resolver<ResolversTypes['DisabilityAnswer'], ParentType, ContextType, RequireFields<QueryDisabilityByCertificateArgs, 'number'>>;
  dossier?: Resolver<ResolversTypes['Dossier'], ParentType, ContextType, RequireFields<QueryDossierArgs, 'input'>>;
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
  supportTicket?: Resolver<Maybe<ResolversTypes['SupportTicket']>, ParentType, ContextType, RequireFields<QuerySupportTicketArgs, 'id'>>;
  supportTickets?: Resolver<ResolversTypes['SupportTicketConnection'], ParentType, ContextType, RequireFields<QuerySupportTicketsArgs, 'first'>>;
  systems?: Resolver<Array<ResolversTypes['ConnectedSystem']>, ParentType, ContextType>;
  uploads?: Resolver<Array<ResolversTypes['Upload']>, ParentType, ContextType>;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
};

export type QuestionNeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuestionNeed'] = ResolversParentTypes['QuestionNeed']> = {
  fact?: Resolver<ResolversTypes['RecordFact'], ParentType, ContextType>;
  otherwise?: Resolver<ResolversTypes['Consequence'], ParentType, ContextType>;
};

export type RefusalGroundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefusalGround'] = ResolversParentTypes['RefusalGround']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ruleItem?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RefusalGroundTextArgs, 'language'>>;
};

export type RegisterAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterAnswer'] = ResolversParentTypes['RegisterAnswer']> = {
  __resolveType: TypeResolveFn<'AppointmentsRecord' | 'BankAccountRecord' | 'ConsentNeeded' | 'DisabilityRecord' | 'IdentityRecord' | 'NoRecord' | 'NotAsked' | 'PensionAccountsRecord' | 'RegisterUnavailable' | 'SeveralRecords' | 'Withheld', ParentType, ContextType>;
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

export type ScanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Scan'] = ResolversParentTypes['Scan']> = {
  addedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  bytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['DocumentKind']>, ParentType, ContextType>;
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
  keys?: Resolver<Array<ResolversTypes['InputKey']>, ParentType, ContextType>;
  needs?: Resolver<Array<ResolversTypes['QuestionNeed']>, ParentType, ContextType>;
  ruleItem?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  system?: Resolver<ResolversTypes['SystemId'], ParentType, ContextType>;
  through?: Resolver<Maybe<ResolversTypes['SystemId']>, ParentType, ContextType>;
  turn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ServiceRouteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceRoute'] = ResolversParentTypes['ServiceRoute']> = {
  caseDocuments?: Resolver<Array<ResolversTypes['DocumentKind']>, ParentType, ContextType>;
  caseHandOver?: Resolver<Maybe<ResolversTypes['RouteStep']>, ParentType, ContextType>;
  questions?: Resolver<Array<ResolversTypes['ServiceQuestion']>, ParentType, ContextType>;
  recipientsItem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registration?: Resolver<Maybe<ResolversTypes['RouteStep']>, ParentType, ContextType>;
  route?: Resolver<ResolversTypes['ApplicationRoute'], ParentType, ContextType>;
  ruleItem?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signature?: Resolver<Maybe<ResolversTypes['RuleText']>, ParentType, ContextType>;
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

export type SignatureRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignatureRefused'] = ResolversParentTypes['SignatureRefused']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SignatureRefusedMessageArgs, 'language'>>;
  reason?: Resolver<ResolversTypes['SignatureFault'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StateServiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StateService'] = ResolversParentTypes['StateService']> = {
  code?: Resolver<ResolversTypes['StateServiceCode'], ParentType, ContextType>;
  documents?: Resolver<Array<ResolversTypes['DocumentKind']>, ParentType, ContextType>;
  legalBasis?: Resolver<Maybe<ResolversTypes['RuleText']>, ParentType, ContextType>;
  monitoringFrom?: Resolver<Maybe<ResolversTypes['SystemId']>, ParentType, ContextType>;
  monitoringItem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<StateServiceNameArgs, 'language'>>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['RuleText']>, ParentType, ContextType>;
  refusalGrounds?: Resolver<Array<ResolversTypes['RefusalGround']>, ParentType, ContextType>;
  representatives?: Resolver<Array<ResolversTypes['Representative']>, ParentType, ContextType>;
  routes?: Resolver<Array<ResolversTypes['ServiceRoute']>, ParentType, ContextType>;
  support?: Resolver<Maybe<ResolversTypes['SupportAddress']>, ParentType, ContextType>;
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
  eml?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  html?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['SupportMessageKind']>, ParentType, ContextType>;
  messageId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reply?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['SupportMessageState']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SupportMessagePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportMessagePayload'] = ResolversParentTypes['SupportMessagePayload']> = {
  result?: Resolver<ResolversTypes['ChangeResult'], ParentType, ContextType>;
  supportMessage?: Resolver<Maybe<ResolversTypes['SupportMessage']>, ParentType, ContextType>;
};

export type SupportTicketResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportTicket'] = ResolversParentTypes['SupportTicket']> = {
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

export type SupportTicketPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportTicketPayload'] = ResolversParentTypes['SupportTicketPayload']> = {
  result?: Resolver<ResolversTypes['ChangeResult'], ParentType, ContextType>;
  supportTicket?: Resolver<Maybe<ResolversTypes['SupportTicket']>, ParentType, ContextType>;
};

export type SystemPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SystemPart'] = ResolversParentTypes['SystemPart']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SystemPartNameArgs, 'language'>>;
  openIncident?: Resolver<Maybe<ResolversTypes['Incident']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SystemState'], ParentType, ContextType>;
};

export type TicketActionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TicketAction'] = ResolversParentTypes['TicketAction']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UploadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Upload'] = ResolversParentTypes['Upload']> = {
  bytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  postedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  upload?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type VerdictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Verdict'] = ResolversParentTypes['Verdict']> = {
  kind?: Resolver<ResolversTypes['VerdictKind'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<VerdictMessageArgs, 'language'>>;
  reasons?: Resolver<Array<ResolversTypes['VerdictReason']>, ParentType, ContextType>;
};

export type VerdictReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VerdictReason'] = ResolversParentTypes['VerdictReason']> = {
  documents?: Resolver<Array<ResolversTypes['DocumentKind']>, ParentType, ContextType>;
  fact?: Resolver<Maybe<ResolversTypes['RecordFact']>, ParentType, ContextType>;
  ground?: Resolver<Maybe<ResolversTypes['RefusalGround']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['VerdictReasonKind'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<VerdictReasonMessageArgs, 'language'>>;
  question?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ruleItem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['VerdictKind'], ParentType, ContextType>;
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
  AccessLogConnection?: AccessLogConnectionResolvers<ContextType>;
  AccessLogEdge?: AccessLogEdgeResolvers<ContextType>;
  AccessLogEntry?: AccessLogEntryResolvers<ContextType>;
  AccessPurpose?: AccessPurposeResolvers<ContextType>;
  AccessedSystem?: AccessedSystemResolvers<ContextType>;
  Applicant?: ApplicantResolvers<ContextType>;
  Application?: ApplicationResolvers<ContextType>;
  ApplicationConnection?: ApplicationConnectionResolvers<ContextType>;
  ApplicationEdge?: ApplicationEdgeResolvers<ContextType>;
  ApplicationPayload?: ApplicationPayloadResolvers<ContextType>;
  ApplicationRegistration?: ApplicationRegistrationResolvers<ContextType>;
  ApplicationResult?: ApplicationResultResolvers<ContextType>;
  ApplicationStage?: ApplicationStageResolvers<ContextType>;
  Appointment?: AppointmentResolvers<ContextType>;
  AppointmentsAnswer?: AppointmentsAnswerResolvers<ContextType>;
  AppointmentsRecord?: AppointmentsRecordResolvers<ContextType>;
  BIN?: GraphQLScalarType;
  Bank?: BankResolvers<ContextType>;
  BankAccountAnswer?: BankAccountAnswerResolvers<ContextType>;
  BankAccountRecord?: BankAccountRecordResolvers<ContextType>;
  BirthPlace?: BirthPlaceResolvers<ContextType>;
  CapacityStatus?: CapacityStatusResolvers<ContextType>;
  CastAccount?: CastAccountResolvers<ContextType>;
  CastExpectation?: CastExpectationResolvers<ContextType>;
  CastMember?: CastMemberResolvers<ContextType>;
  ChangeResult?: ChangeResultResolvers<ContextType>;
  CheckApplicationPayload?: CheckApplicationPayloadResolvers<ContextType>;
  CivilCertificate?: CivilCertificateResolvers<ContextType>;
  Coded?: CodedResolvers<ContextType>;
  ConnectedSystem?: ConnectedSystemResolvers<ContextType>;
  ConsentGiven?: ConsentGivenResolvers<ContextType>;
  ConsentNeeded?: ConsentNeededResolvers<ContextType>;
  ConsentRequest?: ConsentRequestResolvers<ContextType>;
  Consequence?: ConsequenceResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DeleteUploadPayload?: DeleteUploadPayloadResolvers<ContextType>;
  DisabilityAnswer?: DisabilityAnswerResolvers<ContextType>;
  DisabilityCertificate?: DisabilityCertificateResolvers<ContextType>;
  DisabilityRecord?: DisabilityRecordResolvers<ContextType>;
  DocumentKind?: DocumentKindResolvers<ContextType>;
  Done?: DoneResolvers<ContextType>;
  Dossier?: DossierResolvers<ContextType>;
  DossierQuestion?: DossierQuestionResolvers<ContextType>;
  DrillPayload?: DrillPayloadResolvers<ContextType>;
  ElectronicCase?: ElectronicCaseResolvers<ContextType>;
  EndDrillPayload?: EndDrillPayloadResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  FactOfRecord?: FactOfRecordResolvers<ContextType>;
  ForcedOutage?: ForcedOutageResolvers<ContextType>;
  IBAN?: GraphQLScalarType;
  IIN?: GraphQLScalarType;
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
  MaintenanceWindow?: MaintenanceWindowResolvers<ContextType>;
  MaintenanceWindowPayload?: MaintenanceWindowPayloadResolvers<ContextType>;
  Money?: GraphQLScalarType;
  MonthlyContribution?: MonthlyContributionResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NoRecord?: NoRecordResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NotAsked?: NotAskedResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  NotReady?: NotReadyResolvers<ContextType>;
  NotRegistered?: NotRegisteredResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  OutOfTurn?: OutOfTurnResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PaymentSchedule?: PaymentScheduleResolvers<ContextType>;
  PensionAccount?: PensionAccountResolvers<ContextType>;
  PensionAccountsAnswer?: PensionAccountsAnswerResolvers<ContextType>;
  PensionAccountsRecord?: PensionAccountsRecordResolvers<ContextType>;
  PensionVerdict?: PensionVerdictResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  QuestionNeed?: QuestionNeedResolvers<ContextType>;
  RefusalGround?: RefusalGroundResolvers<ContextType>;
  RegisterAnswer?: RegisterAnswerResolvers<ContextType>;
  RegisterRequest?: RegisterRequestResolvers<ContextType>;
  RegisterUnavailable?: RegisterUnavailableResolvers<ContextType>;
  RegisteredAddress?: RegisteredAddressResolvers<ContextType>;
  Representative?: RepresentativeResolvers<ContextType>;
  RequestConsentPayload?: RequestConsentPayloadResolvers<ContextType>;
  RequestConsentResult?: RequestConsentResultResolvers<ContextType>;
  RouteStep?: RouteStepResolvers<ContextType>;
  RuleText?: RuleTextResolvers<ContextType>;
  Scan?: ScanResolvers<ContextType>;
  ScansMissing?: ScansMissingResolvers<ContextType>;
  SearchStatus?: SearchStatusResolvers<ContextType>;
  ServiceQuestion?: ServiceQuestionResolvers<ContextType>;
  ServiceRoute?: ServiceRouteResolvers<ContextType>;
  SeveralRecords?: SeveralRecordsResolvers<ContextType>;
  SignatureRefused?: SignatureRefusedResolvers<ContextType>;
  StateService?: StateServiceResolvers<ContextType>;
  StatusPeriod?: StatusPeriodResolvers<ContextType>;
  SupportAddress?: SupportAddressResolvers<ContextType>;
  SupportMessage?: SupportMessageResolvers<ContextType>;
  SupportMessagePayload?: SupportMessagePayloadResolvers<ContextType>;
  SupportTicket?: SupportTicketResolvers<ContextType>;
  SupportTicketConnection?: SupportTicketConnectionResolvers<ContextType>;
  SupportTicketEdge?: SupportTicketEdgeResolvers<ContextType>;
  SupportTicketEvent?: SupportTicketEventResolvers<ContextType>;
  SupportTicketPayload?: SupportTicketPayloadResolvers<ContextType>;
  SystemPart?: SystemPartResolvers<ContextType>;
  TicketAction?: TicketActionResolvers<ContextType>;
  Upload?: UploadResolvers<ContextType>;
  Verdict?: VerdictResolvers<ContextType>;
  VerdictReason?: VerdictReasonResolvers<ContextType>;
  VersionChanged?: VersionChangedResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  ViewerLimits?: ViewerLimitsResolvers<ContextType>;
  ViewerStatute?: ViewerStatuteResolvers<ContextType>;
  Withheld?: WithheldResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  cost?: CostDirectiveResolver<any, any, ContextType>;
  each?: EachDirectiveResolver<any, any, ContextType>;
  from?: FromDirectiveResolver<any, any, ContextType>;
};
