/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

/** An account: exactly one of these numbers. */
export type AccountInput =
  {   /** Number of the control account of cash of a penal institution (S4.9): a treasury account, no citizen's IBAN. Letters and digits, 4 to 34. */
  controlAccount: string; iban?: never; }
  |  { controlAccount?: never;   /** An account in a bank or an organisation with separate banking operations. */
  iban: string; };

/** Applicant's word that they have read a notification. */
export type AcquaintanceInput = {
  /** Applicant's disagreement, one line of at most 500 characters, without an IIN. Left out: the applicant agrees. A person decides about a disagreement: no item names its consequence. */
  disagreement?: string | null | undefined;
  /** `number` of the notification that was issued for this application. */
  number: string;
};

/** Representative who applies for the person: a person (`iin` and `representation`), or an organisation (`organisation` alone). */
export type ApplicantInput = {
  /** IIN of the representative. Left out: an organisation applies. */
  iin?: string | null | undefined;
  /** Administration of the correctional facility where the person is (S7.7). Left out: a person applies. */
  organisation?: ApplicantOrganisationInput | null | undefined;
  /** Relation that gives the right to apply. Left out: an organisation applies. */
  representation?: RepresentationKind | null | undefined;
};

/** Administration of a correctional facility. */
export type ApplicantOrganisationInput = {
  /** BIN of the correctional facility. */
  bin: string;
  /** Department of the State corporation in the place of stay of the person (S7.7), one line of at most 200 characters. */
  department: string;
};

/** An application, in the version that the client saw. */
export type ApplicationInput = {
  /** `version` that the client saw. Of two changes at once, the second gets `VersionChanged`. */
  expectedVersion: number;
  /** Number of the application, `APP-…`. */
  id: string;
};

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

/** An account and the person it should belong to. */
export type BankAccountInput = {
  /** Account to ask about. */
  account: AccountInput;
  /** IIN of the person to whom the account should belong. */
  iin: string;
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

/** An application to be checked. */
export type CheckApplicationInput = {
  /** Account that the applicant names. It is needed where the rules require a question to a bank. */
  account?: AccountInput | null | undefined;
  /** `version` that the client saw. Of two changes at once, the second gets `VersionChanged`. */
  expectedVersion: number;
  /** Number of the application, `APP-…`. */
  id: string;
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

/** A new application. */
export type CreateApplicationInput = {
  /** Representative who applies for the person. Left out: the person applies. */
  applicant?: ApplicantInput | null | undefined;
  /** Your own key, 8 to 64 letters, digits and `. _ : -`: the same request under the same key is done once. */
  idempotencyKey: string;
  /** IIN of the person whom the application is about. */
  iin: string;
  /** Place of reception. Required where the route names places (`ServiceRoute.reception`, S7.3(2)), refused elsewhere. */
  reception?: ReceptionInput | null | undefined;
  /** Route of the application: one of the state service's, and of the viewer's. */
  route: ApplicationRoute;
  /** State service that the application is for. */
  stateService: StateServiceCode;
};

/** Filter of deadlines. A field that is left out filters nothing. */
export type DeadlineFilter = {
  /** Deadlines before this instant; a deadline that cannot be computed is among them. */
  before?: string | null | undefined;
  /** True: cases whose term is over. False: all others. */
  overdue?: boolean | null | undefined;
  /** Cases of this state service. */
  stateService?: StateServiceCode | null | undefined;
};

/** Outcome of a proceeding. */
export type DecisionOutcome =
  /** The service is rendered. */
  | 'GRANTED'
  /** Any other outcome, for versions of this gateway newer than your client. */
  | 'OTHER'
  /** The service is refused, with reasons. */
  | 'REFUSED';

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

/** Last day of validity of a document. */
export type DocumentEndInput = {
  /** Code of the document (`StateService.documents`). */
  document: string;
  /** Last day on which the document is valid. */
  lastDay: string;
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

/** An identity document. */
export type DocumentSearchInput = {
  /** Number of the document: letters, digits and hyphens, 3 to 32. */
  number: string;
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

/** Statement of an applicant. */
export type EnterStatementInput = {
  /** Account for the payment. It is asked about where `checkApplication` names no other. */
  account?: AccountInput | null | undefined;
  /** Address as the applicant writes it, at most 200 characters. It is shown, and compared with nothing. */
  address?: string | null | undefined;
  /** Birth date of the person. On a route that does not ask the person register it is the day of the IIN, where another route of the state service asks it. */
  birthDate: string;
  /** Number of the certificate of the degree of loss of general working capacity (S7.9 p4). */
  certificate?: string | null | undefined;
  /** Telephone or e-mail of the applicant, at most 100 characters. */
  contact?: string | null | undefined;
  /** `version` that the client saw. Of two changes at once, the second gets `VersionChanged`. */
  expectedVersion: number;
  /** Number of the application, `APP-…`. */
  id: string;
  /** Number of the identity document. */
  identityDocument?: string | null | undefined;
  /** First name of the person. */
  name: string;
  /** Notification that the applicant has read (S7.8 p2). Left out: the statement confirms none. */
  notification?: AcquaintanceInput | null | undefined;
  /** Patronymic of the person. Left out: the statement has none. */
  patronymic?: string | null | undefined;
  /** Surname of the person whom the application is about. */
  surname: string;
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

/** A contradiction between a record and the digits of its IIN. */
export type IdentityDiscrepancy =
  /** The date of birth differs from the first six digits. */
  | 'BIRTH_DATE_DIFFERS_FROM_IIN'
  /** Any other contradiction, for versions of this gateway newer than your client. */
  | 'OTHER'
  /** The gender differs from the century digit. */
  | 'SEX_DIFFERS_FROM_IIN';

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

/** Party that must act on an outage. */
export type IncidentAudience =
  /** The operator of this gateway. */
  | 'OPERATOR'
  /** Any other party, for versions of this gateway newer than your client. */
  | 'OTHER'
  /** The support service that the orders name. */
  | 'SUPPORT';

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

/** Filter of outages. A field that is left out filters nothing. */
export type IncidentFilter = {
  /** Outages on which this party must act. */
  audience?: IncidentAudience | null | undefined;
  /** True: outages that began during a drill. False: all others. */
  drill?: boolean | null | undefined;
  /** True: outages that go on. False: outages that ended. */
  open?: boolean | null | undefined;
  /** Outages of these systems. */
  systems?: Array<SystemId> | null | undefined;
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
  expectedVersion: number;
  /** Instant of the hearing, in the future. */
  hearingAt: string;
  /** Number of the application, `APP-…`. */
  id: string;
  /** Place of the hearing, one line of at most 200 characters. */
  place: string;
  /** Reasons, 1 to 20, each a line of at most 500 characters without an IIN. */
  reasons: Array<string>;
};

/** Legal basis of a question about a person. */
export type LegalBasisInput = {
  /** Kind of basis. */
  kind: LegalBasisKind;
  /** Number or article, for example an application's number. At most 64 characters. */
  reference?: string | null | undefined;
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

/** A name and a date of birth. At least one of surname and name is needed (GBD FL's own rule). */
export type NameSearchInput = {
  /** Date of birth. */
  birthDate: string;
  /** Name, as in the document. At most 100 characters. */
  name?: string | null | undefined;
  /** Patronymic, as in the document. At most 100 characters. */
  patronymic?: string | null | undefined;
  /** Surname, as in the document. At most 100 characters. */
  surname?: string | null | undefined;
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

/** Maintenance to be announced. */
export type OpenMaintenanceWindowInput = {
  /** Instant at which the maintenance ends the first time: at most 30 days later, and no later than its next repetition begins. */
  endsAt: string;
  /** Your own key, 8 to 64 letters, digits and `. _ : -`: the same request under the same key is done once. */
  idempotencyKey: string;
  /** Part of the system: a bank's code. Left out: the whole system. */
  part?: string | null | undefined;
  /** One line of at most 500 characters, without control or direction characters, and without an IIN. */
  reason: string;
  /** Repetition of the maintenance. */
  repeats?: Repetition;
  /** Instant at which the maintenance begins the first time. */
  startsAt: string;
  /** System that is under maintenance. */
  system: SystemId;
  /** Instant after which the maintenance is not repeated. */
  until?: string | null | undefined;
};

/** A statement for several state services. */
export type OpenOneStatementInput = {
  /** Representative who applies for the person. Left out: the person applies. */
  applicant?: ApplicantInput | null | undefined;
  /** Your own key, 8 to 64 letters, digits and `. _ : -`: the same request under the same key is done once. */
  idempotencyKey: string;
  /** IIN of the person whom the statement is about. */
  iin: string;
  /** Place of reception. Required where the route names places (`ServiceRoute.reception`), refused elsewhere. */
  reception?: ReceptionInput | null | undefined;
  /** Route of the statement: one of each state service's, and of the viewer's. */
  route: ApplicationRoute;
  /** State services that the statement is for, each once; all of them take part on the route (`ServiceRoute.oneStatementItem`). One alone is possible. */
  stateServices: Array<StateServiceCode>;
};

/** Key of a search for a person: exactly one. */
export type PersonSearchInput =
  {   /** Number of an identity document (not of a birth certificate). */
  document: DocumentSearchInput; name?: never; }
  |  { document?: never;   /** Name and date of birth. */
  name: NameSearchInput; };

/**
 * Purpose of a question: its state service, route, application and legal basis. It fills the support ticket when the register
 * fails. The header `Tirek-Purpose` carries the same as JSON where an argument cannot.
 */
export type PurposeInput = {
  /** Registration number of the application, if it has one: letters, digits and `. _ : / -`, at most 64, and no IIN. */
  applicationNumber?: string | null | undefined;
  /**
   * The front end's own id of an application without a number: Latin letters, digits and `. _ / -`, at most 64, and no IIN. It
   * never begins with `APP-`, in capitals or not: those ids belong to applications that are kept here. It tells tickets apart;
   * it does not replace the registration number.
   */
  applicationRef?: string | null | undefined;
  /** Legal basis of the question. */
  basis?: LegalBasisInput | null | undefined;
  /** Route of the question: the party that asks, and its channel. */
  route?: ApplicationRoute | null | undefined;
  /** The state service the question is for. */
  stateService?: StateServiceCode | null | undefined;
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

/** Place of reception, and its circumstances. */
export type ReceptionInput = {
  /** Codes of the circumstances that hold (`ReceptionPlace.conditions`). */
  circumstances?: Array<string>;
  /** Code of the place (`ServiceRoute.reception`). */
  place: string;
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

/** A look of a clerk at the package of documents. */
export type RecordPackageInput = {
  /** Day on which the decision is expected: today or later, a clerk's word. It must be given where a document has a last day. */
  decisionExpectedOn?: string | null | undefined;
  /** Last days of the documents that have one, where an item looks at them (`PackageRule.validityItem`). */
  documentEnds?: Array<DocumentEndInput>;
  /** Codes of the documents in the package (`StateService.documents`). The case is not handed over without a scan of each. */
  documents: Array<string>;
  /** `version` that the client saw. Of two changes at once, the second gets `VersionChanged`. */
  expectedVersion: number;
  /** Number of the application, `APP-…`. */
  id: string;
  /** Remarks to the package, one line of at most 500 characters, without an IIN. Left out: the clerk has none. */
  remarks?: string | null | undefined;
};

/** A document that the person shows. */
export type RecordPresentedDocumentInput = {
  /** One-time code, 4 to 32 letters, digits and hyphens, as the person's screen shows it. It is kept nowhere. */
  code: string;
  /** `version` that the client saw. Of two changes at once, the second gets `VersionChanged`. */
  expectedVersion: number;
  /** Number of the application, `APP-…`. */
  id: string;
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
  expectedVersion: number;
  /** Number of the application, `APP-…`. */
  id: string;
  /** Reasons, 1 to 20, each a line of at most 500 characters without an IIN. */
  reasons: Array<string>;
};

/** An application to be registered. */
export type RegisterApplicationInput = {
  /** Viewer's reason to register where the readiness is `PERSON_DECIDES`. One line of at most 500 characters, without an IIN. It is kept with the application. */
  decision?: string | null | undefined;
  /** `version` that the client saw. Of two changes at once, the second gets `VersionChanged`. */
  expectedVersion: number;
  /** Number of the application, `APP-…`. */
  id: string;
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

/** A consent to be asked for, in the name of the viewer's organisation. */
export type RequestConsentInput = {
  /** Your own key, 8 to 64 letters, digits and `. _ : -`: the same request under the same key is done once. */
  idempotencyKey: string;
  /** IIN of the person whose data are to be read. A viewer needs no consent for their own data. */
  iin: string;
  /** Purpose of the question: the same rights apply as to the question itself. `basis` is left out, or of the kind `CONSENT`. */
  purpose?: PurposeInput | null | undefined;
  /** Register whose data are to be read: one that answers about people by their IIN. */
  system: SystemId;
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

/** Digital signature of an applicant under the statement. */
export type SignStatementInput = {
  /** `version` that the client saw. Of two changes at once, the second gets `VersionChanged`. */
  expectedVersion: number;
  /** Number of the application, `APP-…`. */
  id: string;
  /**
   * Signature over the bytes of `Application.statementText` in UTF-8, by the applicant where there is one, else by the person. A CMS in
   * base64, as NCALayer gives it.
   */
  signature: string;
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

/** Filter of messages. A field that is left out filters nothing. */
export type SupportMessageFilter = {
  /** Messages about this outage. */
  incident?: string | null | undefined;
  /** Messages of one of these kinds. */
  kinds?: Array<SupportMessageKind> | null | undefined;
  /** Messages for this mailbox, whichever address they are redirected to. */
  mailbox?: string | null | undefined;
  /** Messages in one of these states. */
  states?: Array<SupportMessageState> | null | undefined;
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

/** Filter of support tickets. A field that is left out filters nothing. */
export type SupportTicketFilter = {
  /** Tickets of the application with this registration number. */
  applicationNumber?: string | null | undefined;
  /** Tickets of the application with this id of a front end. */
  applicationRef?: string | null | undefined;
  /** Tickets about this person. */
  iin?: string | null | undefined;
  /** Tickets about this outage. */
  incident?: string | null | undefined;
  /** Tickets for this mailbox. */
  mailbox?: string | null | undefined;
  /** Tickets for this state service. */
  stateService?: StateServiceCode | null | undefined;
  /** Tickets in one of these states. */
  states?: Array<SupportTicketState> | null | undefined;
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

export type DossierQueryVariables = Exact<{
  iin: string;
  iban: string;
  purpose?: PurposeInput | null | undefined;
}>;


export type DossierQuery = { person: { iin: string | null, identity:
      | { __typename: 'ConsentNeeded', system: SystemId, known: boolean, nextStep: NextStep, kk: string, ru: string }
      | { __typename: 'IdentityRecord', birthDate: string, registeredAtPermanentResidence: boolean, surname: string | null, name: string | null, patronymic: string | null, system: SystemId, known: boolean, nextStep: NextStep, kk: string, ru: string, warnings: Array<{ code: IdentityWarningCode, message: string }> }
      | { __typename: 'NoRecord', system: SystemId, known: boolean, nextStep: NextStep, kk: string, ru: string }
      | { __typename: 'NotAsked', system: SystemId, known: boolean, nextStep: NextStep, kk: string, ru: string }
      | { __typename: 'RegisterUnavailable', system: SystemId, known: boolean, nextStep: NextStep, faultClass: FaultClass, origin: FaultOrigin, since: string, askAgainAt: string, kk: string, ru: string, incident: { id: string } | null, supportTicket: { complete: boolean, missing: Array<MissingFact>, recipient: { mailbox: string, ruleItem: string | null } | null } | null }
      | { __typename: 'SeveralRecords', system: SystemId, known: boolean, nextStep: NextStep, kk: string, ru: string }
      | { __typename: 'Withheld', system: SystemId, known: boolean, nextStep: NextStep, kk: string, ru: string }
    , disability:
      | { __typename: 'ConsentNeeded', system: SystemId, known: boolean, nextStep: NextStep, kk: string, ru: string }
      | { __typename: 'DisabilityRecord', group: DisabilityGroup, indefinite: boolean, validUntil: string | null, lossOfCapacityPercent: number | null, system: SystemId, known: boolean, nextStep: NextStep, kk: string, ru: string }
      | { __typename: 'NoRecord', system: SystemId, known: boolean, nextStep: NextStep, kk: string, ru: string }
      | { __typename: 'NotAsked', system: SystemId, known: boolean, nextStep: NextStep, kk: string, ru: string }
      | { __typename: 'RegisterUnavailable', system: SystemId, known: boolean, nextStep: NextStep, faultClass: FaultClass, origin: FaultOrigin, since: string, askAgainAt: string, kk: string, ru: string, incident: { id: string } | null, supportTicket: { complete: boolean, missing: Array<MissingFact>, recipient: { mailbox: string, ruleItem: string | null } | null } | null }
      | { __typename: 'Withheld', system: SystemId, known: boolean, nextStep: NextStep, kk: string, ru: string }
    , pensionAccounts:
      | { __typename: 'ConsentNeeded', system: SystemId, known: boolean, nextStep: NextStep, kk: string, ru: string }
      | { __typename: 'NoRecord', system: SystemId, known: boolean, nextStep: NextStep, kk: string, ru: string }
      | { __typename: 'NotAsked', system: SystemId, known: boolean, nextStep: NextStep, kk: string, ru: string }
      | { __typename: 'PensionAccountsRecord', hasQualifyingAccount: boolean, rightToPayments: boolean, unexecutedApplication: boolean, system: SystemId, known: boolean, nextStep: NextStep, kk: string, ru: string, schedule: { validFrom: string, monthlyAmount: string } | null, accounts: Array<{ accruals: string, kind: { code: string, name: string | null } }>, verdict: { affirmative: boolean, reasonCode: string | null } }
      | { __typename: 'RegisterUnavailable', system: SystemId, known: boolean, nextStep: NextStep, faultClass: FaultClass, origin: FaultOrigin, since: string, askAgainAt: string, kk: string, ru: string, incident: { id: string } | null, supportTicket: { complete: boolean, missing: Array<MissingFact>, recipient: { mailbox: string, ruleItem: string | null } | null } | null }
      | { __typename: 'Withheld', system: SystemId, known: boolean, nextStep: NextStep, kk: string, ru: string }
    , bankAccount:
      | { __typename: 'BankAccountRecord', open: boolean, belongsToPerson: boolean, system: SystemId, known: boolean, nextStep: NextStep, kk: string, ru: string, bank: { name: string, bic: string } }
      | { __typename: 'ConsentNeeded', system: SystemId, known: boolean, nextStep: NextStep, kk: string, ru: string }
      | { __typename: 'NoRecord', system: SystemId, known: boolean, nextStep: NextStep, kk: string, ru: string }
      | { __typename: 'NotAsked', system: SystemId, known: boolean, nextStep: NextStep, kk: string, ru: string }
      | { __typename: 'RegisterUnavailable', system: SystemId, known: boolean, nextStep: NextStep, faultClass: FaultClass, origin: FaultOrigin, since: string, askAgainAt: string, kk: string, ru: string, incident: { id: string } | null, supportTicket: { complete: boolean, missing: Array<MissingFact>, recipient: { mailbox: string, ruleItem: string | null } | null } | null }
      | { __typename: 'Withheld', system: SystemId, known: boolean, nextStep: NextStep, kk: string, ru: string }
     } };

type Outcome_AppointmentsRecord_Fragment = { __typename: 'AppointmentsRecord', system: SystemId, known: boolean, nextStep: NextStep, kk: string, ru: string };

type Outcome_BankAccountRecord_Fragment = { __typename: 'BankAccountRecord', system: SystemId, known: boolean, nextStep: NextStep, kk: string, ru: string };

type Outcome_ConsentNeeded_Fragment = { __typename: 'ConsentNeeded', system: SystemId, known: boolean, nextStep: NextStep, kk: string, ru: string };

type Outcome_DisabilityRecord_Fragment = { __typename: 'DisabilityRecord', system: SystemId, known: boolean, nextStep: NextStep, kk: string, ru: string };

type Outcome_FactCheckRecord_Fragment = { __typename: 'FactCheckRecord', system: SystemId, known: boolean, nextStep: NextStep, kk: string, ru: string };

type Outcome_IdentityRecord_Fragment = { __typename: 'IdentityRecord', system: SystemId, known: boolean, nextStep: NextStep, kk: string, ru: string };

type Outcome_NoRecord_Fragment = { __typename: 'NoRecord', system: SystemId, known: boolean, nextStep: NextStep, kk: string, ru: string };

type Outcome_NotAsked_Fragment = { __typename: 'NotAsked', system: SystemId, known: boolean, nextStep: NextStep, kk: string, ru: string };

type Outcome_PensionAccountsRecord_Fragment = { __typename: 'PensionAccountsRecord', system: SystemId, known: boolean, nextStep: NextStep, kk: string, ru: string };

type Outcome_PresentedDocument_Fragment = { __typename: 'PresentedDocument', system: SystemId, known: boolean, nextStep: NextStep, kk: string, ru: string };

type Outcome_RegisterUnavailable_Fragment = { __typename: 'RegisterUnavailable', system: SystemId, known: boolean, nextStep: NextStep, kk: string, ru: string };

type Outcome_SeveralRecords_Fragment = { __typename: 'SeveralRecords', system: SystemId, known: boolean, nextStep: NextStep, kk: string, ru: string };

type Outcome_SocialContributionsRecord_Fragment = { __typename: 'SocialContributionsRecord', system: SystemId, known: boolean, nextStep: NextStep, kk: string, ru: string };

type Outcome_Withheld_Fragment = { __typename: 'Withheld', system: SystemId, known: boolean, nextStep: NextStep, kk: string, ru: string };

export type OutcomeFragment =
  | Outcome_AppointmentsRecord_Fragment
  | Outcome_BankAccountRecord_Fragment
  | Outcome_ConsentNeeded_Fragment
  | Outcome_DisabilityRecord_Fragment
  | Outcome_FactCheckRecord_Fragment
  | Outcome_IdentityRecord_Fragment
  | Outcome_NoRecord_Fragment
  | Outcome_NotAsked_Fragment
  | Outcome_PensionAccountsRecord_Fragment
  | Outcome_PresentedDocument_Fragment
  | Outcome_RegisterUnavailable_Fragment
  | Outcome_SeveralRecords_Fragment
  | Outcome_SocialContributionsRecord_Fragment
  | Outcome_Withheld_Fragment
;

export type UnavailableFragment = { faultClass: FaultClass, origin: FaultOrigin, since: string, askAgainAt: string, incident: { id: string } | null, supportTicket: { complete: boolean, missing: Array<MissingFact>, recipient: { mailbox: string, ruleItem: string | null } | null } | null };

export type PersonNameFragment = { surname: string | null, name: string | null, patronymic: string | null };

export type WhoIsThisQueryVariables = Exact<{
  iin: string;
}>;


export type WhoIsThisQuery = { person: { iin: string | null, identity:
      | { known: boolean, message: string, nextStep: NextStep }
      | { known: boolean, message: string, nextStep: NextStep, surname: string | null, name: string | null, patronymic: string | null, birthDate: string, registeredAtPermanentResidence: boolean, identityDocument: { number: string, validUntil: string | null, type: { name: string | null } } | null }
      | { known: boolean, message: string, nextStep: NextStep }
      | { known: boolean, message: string, nextStep: NextStep }
      | { known: boolean, message: string, nextStep: NextStep }
      | { known: boolean, message: string, nextStep: NextStep }
      | { known: boolean, message: string, nextStep: NextStep }
     } };

export type CastQueryVariables = Exact<{ [key: string]: never; }>;


export type CastQuery = { cast: Array<{ iin: string, name: string, story: string, expect: Array<{ system: SystemId, outcome: string, faultClass: FaultClass | null }>, accounts: Array<{ iban: string | null, controlAccount: string | null, story: string, outcome: string }> }> | null };

export type BreakTheRegisterMutationVariables = Exact<{ [key: string]: never; }>;


export type BreakTheRegisterMutation = { drill: { fault: DrillFault, endsAt: string, system: { id: SystemId, state: SystemState } } };

export type AskMeanwhileQueryVariables = Exact<{
  iin: string;
  purpose: PurposeInput;
}>;


export type AskMeanwhileQuery = { person: { identity:
      | { known: boolean, message: string, nextStep: NextStep }
      | { known: boolean, message: string, nextStep: NextStep, surname: string | null, name: string | null }
      | { known: boolean, message: string, nextStep: NextStep }
      | { known: boolean, message: string, nextStep: NextStep }
      | { known: boolean, message: string, nextStep: NextStep, since: string, askAgainAt: string, incident: { id: string } | null, supportTicket: { id: string | null, state: SupportTicketState | null, complete: boolean, recipient: { mailbox: string, ruleItem: string | null } | null } | null }
      | { known: boolean, message: string, nextStep: NextStep }
      | { known: boolean, message: string, nextStep: NextStep }
    , disability:
      | { known: boolean }
      | { known: boolean }
      | { known: boolean }
      | { known: boolean }
      | { known: boolean }
      | { known: boolean }
    , pensionAccounts:
      | { known: boolean }
      | { known: boolean }
      | { known: boolean }
      | { known: boolean }
      | { known: boolean }
      | { known: boolean }
     } };

export type OutageAndTicketQueryVariables = Exact<{
  iin: string;
  purpose: PurposeInput;
}>;


export type OutageAndTicketQuery = { person: { identity:
      | { known: boolean, nextStep: NextStep, kk: string, ru: string }
      | { known: boolean, nextStep: NextStep, kk: string, ru: string }
      | { known: boolean, nextStep: NextStep, kk: string, ru: string }
      | { known: boolean, nextStep: NextStep, kk: string, ru: string }
      | { known: boolean, nextStep: NextStep, faultClass: FaultClass, origin: FaultOrigin, since: string, askAgainAt: string, kk: string, ru: string, incident: { id: string, system: SystemId } | null, evidence: { httpStatus: number | null, errorCode: string | null, serviceId: string | null, messageId: string | null, sessionId: string | null } | null, supportTicket: { id: string | null, state: SupportTicketState | null, stateService: string | null, registrationNumber: string | null, notYetRegisteredBecause: string | null, iin: string | null, complete: boolean, missing: Array<MissingFact>, recipient: { mailbox: string, ruleItem: string | null } | null, sequenceOfActions: Array<{ number: number, text: string }>, message: { to: string, subject: string } | null } | null }
      | { known: boolean, nextStep: NextStep, kk: string, ru: string }
      | { known: boolean, nextStep: NextStep, kk: string, ru: string }
     } };

export type SystemsQueryVariables = Exact<{ [key: string]: never; }>;


export type SystemsQuery = { systems: Array<{ id: SystemId, name: string, state: SystemState, since: string | null, parent: { id: SystemId } | null, blocks: { summary: string, fields: Array<string>, systems: Array<SystemId>, stateServices: Array<{ code: StateServiceCode, routes: Array<{ route: ApplicationRoute, steps: Array<BlockedStep> }> }>, fieldsInPart: Array<{ condition: BlockedCondition, fields: Array<string> }> }, openIncident: { id: string, affectedQuestions: number, faultClasses: Array<FaultClass> } | null }> };

export type EndTheDrillMutationVariables = Exact<{ [key: string]: never; }>;


export type EndTheDrillMutation = { endDrill: { system: { id: SystemId, state: SystemState, since: string | null } } };

export type SearchByNameQueryVariables = Exact<{
  by: PersonSearchInput;
}>;


export type SearchByNameQuery = { personSearch:
    | { known: boolean, message: string, nextStep: NextStep }
    | { known: boolean, message: string, nextStep: NextStep, iin: string }
    | { known: boolean, message: string, nextStep: NextStep }
    | { known: boolean, message: string, nextStep: NextStep }
    | { known: boolean, message: string, nextStep: NextStep }
    | { known: boolean, message: string, nextStep: NextStep, records: Array<{ iin: string, surname: string | null, name: string | null, birthDate: string, documents: Array<{ number: string, status: { code: string, name: string | null } }> }> }
    | { known: boolean, message: string, nextStep: NextStep }
   };

export type WholeRecordQueryVariables = Exact<{
  iin: string;
}>;


export type WholeRecordQuery = { person: { identity:
      | { known: boolean, message: string, request: { askedAt: string, answeredAt: string, attempts: number, messageId: string | null, sessionId: string | null } | null }
      | { known: boolean, message: string, iin: string, surname: string | null, name: string | null, patronymic: string | null, birthDate: string, deceased: boolean, deathDate: string | null, removed: boolean, discrepancies: Array<IdentityDiscrepancy>, registeredAtPermanentResidence: boolean, request: { askedAt: string, answeredAt: string, attempts: number, messageId: string | null, sessionId: string | null } | null, gender: { name: string | null } | null, nationality: { code: string, name: string | null, known: boolean } | null, registration: { locality: string | null, street: string | null, building: string | null, flat: string | null, current: boolean, oblast: { name: string | null } | null, district: { name: string | null } | null } | null, identityDocument: { number: string } | null, documents: Array<{ number: string, surname: string | null, valid: boolean, replaced: boolean, validUntil: string | null, type: { name: string | null }, status: { code: string, name: string | null } }>, capacity: { validFrom: string | null, status: { name: string | null }, court: { name: string | null } | null } | null, imprisonment: { validFrom: string | null, validUntil: string | null, status: { name: string | null } | null } | null, exclusion: { validFrom: string | null, status: { name: string | null } | null } | null, missing: { holds: boolean, validFrom: string | null, validUntil: string | null } | null, hiding: { holds: boolean, validFrom: string | null, validUntil: string | null } | null }
      | { known: boolean, message: string, request: { askedAt: string, answeredAt: string, attempts: number, messageId: string | null, sessionId: string | null } | null }
      | { known: boolean, message: string, request: { askedAt: string, answeredAt: string, attempts: number, messageId: string | null, sessionId: string | null } | null }
      | { known: boolean, message: string, request: { askedAt: string, answeredAt: string, attempts: number, messageId: string | null, sessionId: string | null } | null }
      | { known: boolean, message: string, request: { askedAt: string, answeredAt: string, attempts: number, messageId: string | null, sessionId: string | null } | null, records: Array<{ iin: string, surname: string | null, name: string | null, patronymic: string | null, birthDate: string, deceased: boolean, deathDate: string | null, removed: boolean, discrepancies: Array<IdentityDiscrepancy>, registeredAtPermanentResidence: boolean, gender: { name: string | null } | null, nationality: { code: string, name: string | null, known: boolean } | null, registration: { locality: string | null, street: string | null, building: string | null, flat: string | null, current: boolean, oblast: { name: string | null } | null, district: { name: string | null } | null } | null, identityDocument: { number: string } | null, documents: Array<{ number: string, surname: string | null, valid: boolean, replaced: boolean, validUntil: string | null, type: { name: string | null }, status: { code: string, name: string | null } }>, capacity: { validFrom: string | null, status: { name: string | null }, court: { name: string | null } | null } | null, imprisonment: { validFrom: string | null, validUntil: string | null, status: { name: string | null } | null } | null, exclusion: { validFrom: string | null, status: { name: string | null } | null } | null, missing: { holds: boolean, validFrom: string | null, validUntil: string | null } | null, hiding: { holds: boolean, validFrom: string | null, validUntil: string | null } | null }> }
      | { known: boolean, message: string, request: { askedAt: string, answeredAt: string, attempts: number, messageId: string | null, sessionId: string | null } | null }
     } };

export type RecordFragment = { iin: string, surname: string | null, name: string | null, patronymic: string | null, birthDate: string, deceased: boolean, deathDate: string | null, removed: boolean, discrepancies: Array<IdentityDiscrepancy>, registeredAtPermanentResidence: boolean, gender: { name: string | null } | null, nationality: { code: string, name: string | null, known: boolean } | null, registration: { locality: string | null, street: string | null, building: string | null, flat: string | null, current: boolean, oblast: { name: string | null } | null, district: { name: string | null } | null } | null, identityDocument: { number: string } | null, documents: Array<{ number: string, surname: string | null, valid: boolean, replaced: boolean, validUntil: string | null, type: { name: string | null }, status: { code: string, name: string | null } }>, capacity: { validFrom: string | null, status: { name: string | null }, court: { name: string | null } | null } | null, imprisonment: { validFrom: string | null, validUntil: string | null, status: { name: string | null } | null } | null, exclusion: { validFrom: string | null, status: { name: string | null } | null } | null, missing: { holds: boolean, validFrom: string | null, validUntil: string | null } | null, hiding: { holds: boolean, validFrom: string | null, validUntil: string | null } | null };

export type StateServicesQueryVariables = Exact<{ [key: string]: never; }>;


export type StateServicesQuery = { stateServices: Array<{ code: StateServiceCode, number: string, name: string, order: string, support: { mailbox: string, ruleItem: string | null } | null, routes: Array<{ route: ApplicationRoute, ruleItem: string, questions: Array<{ code: string, system: SystemId, through: SystemId | null, ruleItem: string, turn: number, keys: Array<InputKey>, about: string, absence: { means: ConsequenceKind, ruleItem: string | null }, needs: Array<{ fact: RecordFact, otherwise: { means: ConsequenceKind, ruleItem: string | null } }> }>, registration: { system: SystemId, ruleItem: string, receipt: boolean } | null, caseHandOver: { system: SystemId, through: SystemId | null, ruleItem: string } | null }>, documents: Array<{ code: string, name: string, ruleItem: string }>, refusalGrounds: Array<{ code: string, text: string, ruleItem: string }> }> };

export type SeveralPeopleQueryVariables = Exact<{
  iins: Array<string>;
}>;


export type SeveralPeopleQuery = { persons: Array<{ iin: string | null, identity:
      | { known: boolean, message: string }
      | { known: boolean, message: string }
      | { known: boolean, message: string }
      | { known: boolean, message: string }
      | { known: boolean, message: string }
      | { known: boolean, message: string }
      | { known: boolean, message: string }
    , disability:
      | { known: boolean }
      | { known: boolean, group: DisabilityGroup, indefinite: boolean }
      | { known: boolean }
      | { known: boolean }
      | { known: boolean }
      | { known: boolean }
    , pensionAccounts:
      | { known: boolean }
      | { known: boolean }
      | { known: boolean }
      | { known: boolean, verdict: { affirmative: boolean } }
      | { known: boolean }
      | { known: boolean }
     }> };

export type DisabilityByCertificateQueryVariables = Exact<{
  number: string;
}>;


export type DisabilityByCertificateQuery = { disabilityByCertificate:
    | { known: boolean, message: string }
    | { known: boolean, message: string, iin: string, group: DisabilityGroup, lossOfCapacityPercent: number | null, validFrom: string, validUntil: string | null, indefinite: boolean, cause: { name: string | null } | null, certificates: Array<{ number: string, validUntil: string | null, kind: { name: string | null } }> }
    | { known: boolean, message: string }
    | { known: boolean, message: string }
    | { known: boolean, message: string }
    | { known: boolean, message: string }
   };

export type AccountsQueryVariables = Exact<{
  accounts: Array<BankAccountInput>;
}>;


export type AccountsQuery = { bankAccounts: Array<
    | { known: boolean, message: string, nextStep: NextStep, iban: string | null, controlAccount: string | null, open: boolean, belongsToPerson: boolean, closedOn: string | null, kind: { name: string | null }, bank: { name: string, bic: string, secondLevel: boolean } }
    | { known: boolean, message: string, nextStep: NextStep }
    | { known: boolean, message: string, nextStep: NextStep }
    | { known: boolean, message: string, nextStep: NextStep }
    | { known: boolean, message: string, nextStep: NextStep }
    | { known: boolean, message: string, nextStep: NextStep }
  > };

export type OneBankDownQueryVariables = Exact<{
  iin: string;
  iban: string;
  other: string;
}>;


export type OneBankDownQuery = { person: { first:
      | { known: boolean, message: string, open: boolean, belongsToPerson: boolean }
      | { known: boolean, message: string }
      | { known: boolean, message: string }
      | { known: boolean, message: string }
      | { known: boolean, message: string, faultClass: FaultClass, incident: { id: string, part: string | null } | null }
      | { known: boolean, message: string }
    , second:
      | { known: boolean, message: string, open: boolean, belongsToPerson: boolean }
      | { known: boolean, message: string }
      | { known: boolean, message: string }
      | { known: boolean, message: string }
      | { known: boolean, message: string, faultClass: FaultClass, incident: { id: string, part: string | null } | null }
      | { known: boolean, message: string }
     }, systems: Array<{ id: SystemId, state: SystemState, parts: Array<{ code: string, name: string, state: SystemState, since: string | null }> }> };

type Account_BankAccountRecord_Fragment = { known: boolean, message: string, open: boolean, belongsToPerson: boolean };

type Account_ConsentNeeded_Fragment = { known: boolean, message: string };

type Account_NoRecord_Fragment = { known: boolean, message: string };

type Account_NotAsked_Fragment = { known: boolean, message: string };

type Account_RegisterUnavailable_Fragment = { known: boolean, message: string, faultClass: FaultClass, incident: { id: string, part: string | null } | null };

type Account_Withheld_Fragment = { known: boolean, message: string };

export type AccountFragment =
  | Account_BankAccountRecord_Fragment
  | Account_ConsentNeeded_Fragment
  | Account_NoRecord_Fragment
  | Account_NotAsked_Fragment
  | Account_RegisterUnavailable_Fragment
  | Account_Withheld_Fragment
;

export type OutagesQueryVariables = Exact<{
  first: number;
  filter?: IncidentFilter | null | undefined;
}>;


export type OutagesQuery = { incidents: { totalCount: number, nodes: Array<{ id: string, system: SystemId, since: string, resolvedAt: string | null, resolvedBy: IncidentEnd | null, affectedQuestions: number, affectedApplications: number, affectedPeople: number, faults: Array<{ faultClass: FaultClass, firstAt: string, lastAt: string, questions: number }>, messages: Array<{ kind: SupportMessageKind | null, state: SupportMessageState | null, subject: string, sentAt: string | null, attempts: number, reply: string | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SupportTicketsQueryVariables = Exact<{
  first: number;
  filter?: SupportTicketFilter | null | undefined;
}>;


export type SupportTicketsQuery = { supportTickets: { totalCount: number, nodes: Array<{ id: string | null, version: number | null, state: SupportTicketState | null, missing: Array<MissingFact>, stateService: string | null, registrationNumber: string | null, applicationRef: string | null, failedAt: string | null, sentAt: string | null, handOverSeconds: number | null, incident: { id: string, system: SystemId }, message: { id: string | null, to: string, subject: string, attempts: number, reply: string | null } | null, events: Array<{ at: string, what: SupportTicketEventKind, by: string, note: string | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AnnounceMaintenanceMutationVariables = Exact<{
  input: OpenMaintenanceWindowInput;
}>;


export type AnnounceMaintenanceMutation = { openMaintenanceWindow: { result:
      | { changedId: string }
      | { message: string }
      | Record<PropertyKey, never>
    , maintenanceWindow: { id: string, system: SystemId, startsAt: string, endsAt: string, repeats: Repetition, reason: string, open: boolean } | null } };

export type AskForConsentMutationVariables = Exact<{
  input: RequestConsentInput;
}>;


export type AskForConsentMutation = { requestConsent: { consent: { id: string, system: SystemId, requestedAt: string, expiresAt: string } | null, result:
      | { __typename: 'ConsentGiven', message: string }
      | { __typename: 'ConsentNeeded', consent: ConsentState, message: string, howToConsent: string }
      | { __typename: 'KeyInUse', message: string }
      | { __typename: 'RegisterUnavailable', message: string }
      | { __typename: 'Withheld', message: string }
     } };

export type ByConsentQueryVariables = Exact<{
  iin: string;
  purpose?: PurposeInput | null | undefined;
}>;


export type ByConsentQuery = { person: { iin: string | null, identity:
      | { __typename: 'ConsentNeeded', known: boolean, system: SystemId, nextStep: NextStep, message: string, consent: ConsentState, howToConsent: string }
      | { __typename: 'IdentityRecord', known: boolean, system: SystemId, nextStep: NextStep, message: string, surname: string | null, name: string | null }
      | { __typename: 'NoRecord', known: boolean, system: SystemId, nextStep: NextStep, message: string }
      | { __typename: 'NotAsked', known: boolean, system: SystemId, nextStep: NextStep, message: string }
      | { __typename: 'RegisterUnavailable', known: boolean, system: SystemId, nextStep: NextStep, message: string }
      | { __typename: 'SeveralRecords', known: boolean, system: SystemId, nextStep: NextStep, message: string }
      | { __typename: 'Withheld', known: boolean, system: SystemId, nextStep: NextStep, message: string }
     } };

export type WhoLookedQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type WhoLookedQuery = { accessLog: { nodes: Array<{ id: string, at: string, iin: string | null, account: string | null, kk: string, ru: string, systems: Array<{ system: SystemId, result: AccessResult | null, attempts: number | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MayTheyBeRegisteredQueryVariables = Exact<{
  iin: string;
}>;


export type MayTheyBeRegisteredQuery = { dossier: { readiness: { kind: ReadinessKind, message: string, reasons: Array<{ readiness: ReadinessKind, kind: ReadinessReasonKind, fact: RecordFact | null, ruleItem: string | null, message: string }> }, questions: Array<{ question: { code: string, system: SystemId, through: SystemId | null, ruleItem: string }, answer:
        | { __typename: 'AppointmentsRecord', known: boolean, message: string }
        | { __typename: 'BankAccountRecord', known: boolean, message: string }
        | { __typename: 'ConsentNeeded', known: boolean, message: string }
        | { __typename: 'DisabilityRecord', known: boolean, message: string }
        | { __typename: 'FactCheckRecord', known: boolean, message: string }
        | { __typename: 'IdentityRecord', known: boolean, message: string }
        | { __typename: 'NoRecord', known: boolean, message: string }
        | { __typename: 'NotAsked', known: boolean, message: string }
        | { __typename: 'PensionAccountsRecord', known: boolean, message: string }
        | { __typename: 'PresentedDocument', known: boolean, message: string }
        | { __typename: 'RegisterUnavailable', known: boolean, message: string }
        | { __typename: 'SeveralRecords', known: boolean, message: string }
        | { __typename: 'SocialContributionsRecord', known: boolean, message: string }
        | { __typename: 'Withheld', known: boolean, message: string }
      , facts: Array<{ fact: RecordFact, holds: boolean | null }> }>, identity:
      | { __typename: 'ConsentNeeded' }
      | { __typename: 'IdentityRecord' }
      | { __typename: 'NoRecord' }
      | { __typename: 'NotAsked' }
      | { __typename: 'RegisterUnavailable' }
      | { __typename: 'SeveralRecords' }
      | { __typename: 'Withheld' }
    , pensionAccounts:
      | { __typename: 'ConsentNeeded' }
      | { __typename: 'NoRecord' }
      | { __typename: 'NotAsked' }
      | { __typename: 'PensionAccountsRecord' }
      | { __typename: 'RegisterUnavailable' }
      | { __typename: 'Withheld' }
    , disability:
      | { __typename: 'ConsentNeeded' }
      | { __typename: 'DisabilityRecord' }
      | { __typename: 'NoRecord' }
      | { __typename: 'NotAsked', ruleItem: string | null, message: string }
      | { __typename: 'RegisterUnavailable' }
      | { __typename: 'Withheld' }
     } };

export type AtThePensionFundQueryVariables = Exact<{
  iin: string;
}>;


export type AtThePensionFundQuery = { dossier: { readiness: { kind: ReadinessKind, message: string, reasons: Array<{ kind: ReadinessReasonKind, fact: RecordFact | null, ruleItem: string | null, ground: { code: string, text: string } | null }> }, disability:
      | { __typename: 'ConsentNeeded' }
      | { __typename: 'DisabilityRecord', group: DisabilityGroup, indefinite: boolean, validUntil: string | null }
      | { __typename: 'NoRecord' }
      | { __typename: 'NotAsked' }
      | { __typename: 'RegisterUnavailable', faultClass: FaultClass, supportTicket: { missing: Array<MissingFact> } | null }
      | { __typename: 'Withheld' }
    , identity:
      | { __typename: 'ConsentNeeded' }
      | { __typename: 'IdentityRecord' }
      | { __typename: 'NoRecord' }
      | { __typename: 'NotAsked', ruleItem: string | null }
      | { __typename: 'RegisterUnavailable' }
      | { __typename: 'SeveralRecords' }
      | { __typename: 'Withheld' }
     } };

export type TakeAnApplicationInMutationVariables = Exact<{
  input: CreateApplicationInput;
}>;


export type TakeAnApplicationInMutation = { createApplication: { application: { id: string, version: number, state: ApplicationState, stages: Array<{ sequence: number, state: ApplicationState, toldAt: string | null }> } | null, result:
      | { __typename: 'AlreadyRecorded' }
      | { __typename: 'DocumentNotShown' }
      | { __typename: 'Done' }
      | { __typename: 'KeyInUse' }
      | { __typename: 'NotAccepted' }
      | { __typename: 'NotDecided' }
      | { __typename: 'NotFound' }
      | { __typename: 'NotIssued' }
      | { __typename: 'NotReady' }
      | { __typename: 'OutOfTurn' }
      | { __typename: 'RefusalNotLawful' }
      | { __typename: 'RegisterUnavailable' }
      | { __typename: 'ScansMissing' }
      | { __typename: 'SignatureRefused' }
      | { __typename: 'StatementMissing' }
      | { __typename: 'TermsUnknown' }
      | { __typename: 'VersionChanged' }
     } };

export type LookAtItsPackageMutationVariables = Exact<{
  input: RecordPackageInput;
}>;


export type LookAtItsPackageMutation = { recordPackage: { application: { id: string, version: number, records: Array<
        | { at: string, by: string, remarks: string | null }
        | { at: string, by: string, remarks: string | null }
        | { at: string, by: string, remarks: string | null }
        | { at: string, by: string, remarks: string | null }
      > } | null, result:
      | { __typename: 'AlreadyRecorded' }
      | { __typename: 'DocumentNotShown' }
      | { __typename: 'Done' }
      | { __typename: 'KeyInUse' }
      | { __typename: 'NotAccepted' }
      | { __typename: 'NotDecided' }
      | { __typename: 'NotFound', message: string }
      | { __typename: 'NotIssued' }
      | { __typename: 'NotReady' }
      | { __typename: 'OutOfTurn' }
      | { __typename: 'RefusalNotLawful' }
      | { __typename: 'RegisterUnavailable' }
      | { __typename: 'ScansMissing' }
      | { __typename: 'SignatureRefused' }
      | { __typename: 'StatementMissing' }
      | { __typename: 'TermsUnknown' }
      | { __typename: 'VersionChanged', version: number }
     } };

export type CheckItMutationVariables = Exact<{
  input: CheckApplicationInput;
}>;


export type CheckItMutation = { checkApplication: { application: { id: string, version: number, state: ApplicationState, readiness: { kind: ReadinessKind, message: string, reasons: Array<{ kind: ReadinessReasonKind, ruleItem: string | null, message: string }> } | null } | null, dossier: { questions: Array<{ answer:
          | { __typename: 'AppointmentsRecord', message: string }
          | { __typename: 'BankAccountRecord', message: string }
          | { __typename: 'ConsentNeeded', message: string }
          | { __typename: 'DisabilityRecord', message: string }
          | { __typename: 'FactCheckRecord', message: string }
          | { __typename: 'IdentityRecord', message: string }
          | { __typename: 'NoRecord', message: string }
          | { __typename: 'NotAsked', message: string }
          | { __typename: 'PensionAccountsRecord', message: string }
          | { __typename: 'PresentedDocument', message: string }
          | { __typename: 'RegisterUnavailable', message: string }
          | { __typename: 'SeveralRecords', message: string }
          | { __typename: 'SocialContributionsRecord', message: string }
          | { __typename: 'Withheld', message: string }
         }> } | null, result:
      | { __typename: 'AlreadyRecorded' }
      | { __typename: 'DocumentNotShown' }
      | { __typename: 'Done' }
      | { __typename: 'KeyInUse' }
      | { __typename: 'NotAccepted', message: string, grounds: Array<{ code: string, ruleItem: string }> }
      | { __typename: 'NotDecided' }
      | { __typename: 'NotFound', message: string }
      | { __typename: 'NotIssued' }
      | { __typename: 'NotReady' }
      | { __typename: 'OutOfTurn' }
      | { __typename: 'RefusalNotLawful' }
      | { __typename: 'RegisterUnavailable' }
      | { __typename: 'ScansMissing' }
      | { __typename: 'SignatureRefused' }
      | { __typename: 'StatementMissing' }
      | { __typename: 'TermsUnknown' }
      | { __typename: 'VersionChanged', version: number }
     } };

export type RegisterItMutationVariables = Exact<{
  input: RegisterApplicationInput;
}>;


export type RegisterItMutation = { registerApplication: { application: { id: string, version: number, state: ApplicationState, registration: { number: string, receiptNumber: string | null, registeredAt: string } | null } | null, result:
      | { __typename: 'AlreadyRecorded' }
      | { __typename: 'DocumentNotShown' }
      | { __typename: 'Done' }
      | { __typename: 'KeyInUse' }
      | { __typename: 'NotAccepted' }
      | { __typename: 'NotDecided' }
      | { __typename: 'NotFound', message: string }
      | { __typename: 'NotIssued' }
      | { __typename: 'NotReady', message: string }
      | { __typename: 'OutOfTurn' }
      | { __typename: 'RefusalNotLawful' }
      | { __typename: 'RegisterUnavailable', message: string, supportTicket: { state: SupportTicketState | null, missing: Array<MissingFact> } | null }
      | { __typename: 'ScansMissing' }
      | { __typename: 'SignatureRefused' }
      | { __typename: 'StatementMissing' }
      | { __typename: 'TermsUnknown' }
      | { __typename: 'VersionChanged', version: number }
     } };

export type HandItsCaseOverMutationVariables = Exact<{
  input: ApplicationInput;
}>;


export type HandItsCaseOverMutation = { handOverCase: { application: { id: string, version: number, state: ApplicationState, electronicCase: { number: string, handedOverAt: string } | null, stages: Array<{ sequence: number, state: ApplicationState, at: string, toldAt: string | null }> } | null, result:
      | { __typename: 'AlreadyRecorded' }
      | { __typename: 'DocumentNotShown' }
      | { __typename: 'Done' }
      | { __typename: 'KeyInUse' }
      | { __typename: 'NotAccepted' }
      | { __typename: 'NotDecided' }
      | { __typename: 'NotFound', message: string }
      | { __typename: 'NotIssued' }
      | { __typename: 'NotReady' }
      | { __typename: 'OutOfTurn', state: string }
      | { __typename: 'RefusalNotLawful' }
      | { __typename: 'RegisterUnavailable' }
      | { __typename: 'ScansMissing', message: string, documents: Array<{ code: string, name: string }> }
      | { __typename: 'SignatureRefused' }
      | { __typename: 'StatementMissing' }
      | { __typename: 'TermsUnknown' }
      | { __typename: 'VersionChanged' }
     } };

export type ApplicationsQueryVariables = Exact<{ [key: string]: never; }>;


export type ApplicationsQuery = { applications: { nodes: Array<{ id: string, state: ApplicationState, version: number, stateService: StateServiceCode, route: ApplicationRoute, readiness: { kind: ReadinessKind } | null, registration: { number: string } | null }>, pageInfo: { hasNextPage: boolean } } };

export type FirstCheckQueryVariables = Exact<{
  iin: string;
}>;


export type FirstCheckQuery = { dossier: { readiness: { kind: ReadinessKind, message: string }, factCheck:
      | { __typename: 'ConsentNeeded', known: boolean, message: string }
      | { __typename: 'FactCheckRecord', known: boolean, message: string, facts: Array<{ kind: EarlierFactKind, on: string, number: string }> }
      | { __typename: 'NoRecord', known: boolean, message: string }
      | { __typename: 'NotAsked', known: boolean, message: string }
      | { __typename: 'RegisterUnavailable', known: boolean, message: string }
      | { __typename: 'Withheld', known: boolean, message: string }
    , identity:
      | { __typename: 'ConsentNeeded', message: string }
      | { __typename: 'IdentityRecord', message: string }
      | { __typename: 'NoRecord', message: string }
      | { __typename: 'NotAsked', message: string }
      | { __typename: 'RegisterUnavailable', message: string }
      | { __typename: 'SeveralRecords', message: string }
      | { __typename: 'Withheld', message: string }
     } };

export type OperatorsNightQueryVariables = Exact<{
  first: number;
  parked?: SupportMessageFilter | null | undefined;
}>;


export type OperatorsNightQuery = { gateway: { profile: GatewayProfile, mail: { kind: MailDestinationKind, redirectedTo: string | null, lastAcceptedAt: string | null }, drills: Array<{ system: SystemId, fault: string, endsAt: string }> }, systems: Array<{ id: SystemId, state: SystemState, since: string | null, openIncident: { id: string } | null, days: Array<{ date: string, incidents: number, downSeconds: number, drill: boolean }> }>, supportTicketFigures: { draft: number, collecting: number, queued: number, sent: number, parked: number, answered: number, closed: number, handOverP50: number | null, handOverP95: number | null, handOverLongest: number | null }, supportMessages: { totalCount: number, nodes: Array<{ id: string | null, subject: string, ticketCount: number, attempts: number, reply: string | null, incident: { id: string, system: SystemId } | null }> }, waitingApplications: { refusedStages: number, waitingStages: number, oldestWaitingSince: string | null, openSteps: Array<{ step: WaitingStepKind, state: WaitingStepState, count: number, oldestSince: string }> }, timeline: { nodes: Array<{ at: string, kind: TimelineKind, by: string, text: string, incident: string | null, ticket: string | null, message: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CasesAtTheProviderQueryVariables = Exact<{
  first: number;
  filter?: DeadlineFilter | null | undefined;
}>;


export type CasesAtTheProviderQuery = { deadlines: { totalCount: number, nodes: Array<{ applicationId: string, stateService: StateServiceCode, decideBy: string | null, workingDaysLeft: number | null, overdue: boolean, application: { id: string, version: number, state: ApplicationState, proceeding: { noticeBy: string | null, objectBy: string | null, refuseFrom: string | null, termsUnknownBecause: string | null, obstacles: Array<{ kind: RefusalObstacleKind, until: string | null, message: string }>, collisions: Array<{ kind: TermCollisionKind, message: string }> } | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type IntendARefusalMutationVariables = Exact<{
  input: IntendRefusalInput;
}>;


export type IntendARefusalMutation = { intendRefusal: { application: { id: string, version: number, state: ApplicationState, proceeding: { decideBy: string | null, collisions: Array<{ kind: TermCollisionKind, message: string }>, records: Array<
          | { at: string, by: string }
          | { at: string, by: string }
          | { at: string, by: string }
          | { at: string, by: string }
          | { reasons: Array<string>, place: string, hearingAt: string, at: string, by: string }
        > } | null } | null, result:
      | { __typename: 'AlreadyRecorded' }
      | { __typename: 'DocumentNotShown' }
      | { __typename: 'Done' }
      | { __typename: 'KeyInUse' }
      | { __typename: 'NotAccepted' }
      | { __typename: 'NotDecided' }
      | { __typename: 'NotFound', message: string }
      | { __typename: 'NotIssued' }
      | { __typename: 'NotReady' }
      | { __typename: 'OutOfTurn', state: string }
      | { __typename: 'RefusalNotLawful' }
      | { __typename: 'RegisterUnavailable' }
      | { __typename: 'ScansMissing' }
      | { __typename: 'SignatureRefused' }
      | { __typename: 'StatementMissing' }
      | { __typename: 'TermsUnknown' }
      | { __typename: 'VersionChanged', version: number }
     } };

export type DecideMutationVariables = Exact<{
  input: RefuseApplicationInput;
}>;


export type DecideMutation = { refuseApplication: { application: { id: string, version: number, state: ApplicationState, papers: Array<
        | { id: string, title: string, number: string, layoutNote: string }
        | { id: string, title: string, number: string, layoutNote: string }
        | { id: string, title: string, number: string, layoutNote: string }
        | { id: string, title: string, number: string, layoutNote: string }
        | { id: string, title: string, number: string, layoutNote: string }
      >, result: { state: ResultState } | null } | null, result:
      | { __typename: 'AlreadyRecorded' }
      | { __typename: 'DocumentNotShown' }
      | { __typename: 'Done' }
      | { __typename: 'KeyInUse' }
      | { __typename: 'NotAccepted' }
      | { __typename: 'NotDecided' }
      | { __typename: 'NotFound', message: string }
      | { __typename: 'NotIssued' }
      | { __typename: 'NotReady' }
      | { __typename: 'OutOfTurn', state: string }
      | { __typename: 'RefusalNotLawful', message: string, until: string | null, obstacles: Array<{ kind: RefusalObstacleKind, until: string | null }> }
      | { __typename: 'RegisterUnavailable' }
      | { __typename: 'ScansMissing' }
      | { __typename: 'SignatureRefused' }
      | { __typename: 'StatementMissing' }
      | { __typename: 'TermsUnknown', message: string }
      | { __typename: 'VersionChanged', version: number }
     } };

export type SocialContributionsQueryVariables = Exact<{
  iin: string;
}>;


export type SocialContributionsQuery = { person: { socialContributions:
      | { __typename: 'ConsentNeeded', known: boolean, message: string }
      | { __typename: 'NoRecord', known: boolean, message: string }
      | { __typename: 'NotAsked', known: boolean, message: string }
      | { __typename: 'RegisterUnavailable', known: boolean, message: string }
      | { __typename: 'SocialContributionsRecord', known: boolean, message: string, participation: { wholeMonths: number, unclearMonths: Array<string>, gaps: Array<{ firstMonth: string, lastMonth: string }> }, settlementPeriod: { firstMonth: string, lastMonth: string, total: string } | null, contributions: Array<{ month: string, amount: string, arrived: boolean, payer: { bin: string | null, kind: { code: string, name: string | null } } }> }
      | { __typename: 'Withheld', known: boolean, message: string }
     } };

export type TakeFromAdministrationMutationVariables = Exact<{
  input: CreateApplicationInput;
}>;


export type TakeFromAdministrationMutation = { createApplication: { application: { id: string, version: number, applicant: { representation: RepresentationKind, organisation: { bin: string, department: string } | null } | null } | null, result:
      | { __typename: 'AlreadyRecorded' }
      | { __typename: 'DocumentNotShown' }
      | { __typename: 'Done' }
      | { __typename: 'KeyInUse', message: string }
      | { __typename: 'NotAccepted' }
      | { __typename: 'NotDecided' }
      | { __typename: 'NotFound' }
      | { __typename: 'NotIssued' }
      | { __typename: 'NotReady' }
      | { __typename: 'OutOfTurn' }
      | { __typename: 'RefusalNotLawful' }
      | { __typename: 'RegisterUnavailable' }
      | { __typename: 'ScansMissing' }
      | { __typename: 'SignatureRefused' }
      | { __typename: 'StatementMissing' }
      | { __typename: 'TermsUnknown' }
      | { __typename: 'VersionChanged' }
     } };

export type TakeAShownDocumentMutationVariables = Exact<{
  input: RecordPresentedDocumentInput;
}>;


export type TakeAShownDocumentMutation = { recordPresentedDocument: { application: { id: string, version: number, enclosures: Array<{ question: string, answer:
          | { __typename: 'AppointmentsRecord', message: string }
          | { __typename: 'BankAccountRecord', message: string }
          | { __typename: 'ConsentNeeded', message: string }
          | { __typename: 'DisabilityRecord', message: string }
          | { __typename: 'FactCheckRecord', message: string }
          | { __typename: 'IdentityRecord', message: string }
          | { __typename: 'NoRecord', message: string }
          | { __typename: 'NotAsked', message: string }
          | { __typename: 'PensionAccountsRecord', message: string }
          | { __typename: 'PresentedDocument', form: DocumentForm, number: string, validUntil: string | null, shownOn: string, inForce: boolean, message: string, kind: { code: string, name: string | null } }
          | { __typename: 'RegisterUnavailable', message: string }
          | { __typename: 'SeveralRecords', message: string }
          | { __typename: 'SocialContributionsRecord', message: string }
          | { __typename: 'Withheld', message: string }
         }> } | null, result:
      | { __typename: 'AlreadyRecorded' }
      | { __typename: 'DocumentNotShown', fault: DocumentCodeFault | null, message: string }
      | { __typename: 'Done' }
      | { __typename: 'KeyInUse' }
      | { __typename: 'NotAccepted' }
      | { __typename: 'NotDecided' }
      | { __typename: 'NotFound', message: string }
      | { __typename: 'NotIssued' }
      | { __typename: 'NotReady' }
      | { __typename: 'OutOfTurn' }
      | { __typename: 'RefusalNotLawful' }
      | { __typename: 'RegisterUnavailable', message: string }
      | { __typename: 'ScansMissing' }
      | { __typename: 'SignatureRefused' }
      | { __typename: 'StatementMissing' }
      | { __typename: 'TermsUnknown' }
      | { __typename: 'VersionChanged' }
     } };

export type OpenOneStatementMutationVariables = Exact<{
  input: OpenOneStatementInput;
}>;


export type OpenOneStatementMutation = { openOneStatement: { oneStatement: { id: string, applications: Array<{ id: string, version: number, state: ApplicationState, stateService: StateServiceCode, reception: { place: { code: string, name: string, ruleItem: string, conditions: Array<{ ruleItem: string, circumstances: Array<{ code: string, text: string }>, documents: Array<{ code: string, name: string }> }> } | null, circumstances: Array<{ code: string, text: string }> } | null }> } | null, result:
      | { __typename: 'Done' }
      | { __typename: 'Incomplete' }
      | { __typename: 'KeyInUse' }
      | { __typename: 'NotFound' }
      | { __typename: 'OutOfTurn' }
      | { __typename: 'VersionChanged' }
     } };

export type FirstEstablishmentQueryVariables = Exact<{
  iin: string;
  reception: ReceptionInput;
}>;


export type FirstEstablishmentQuery = { dossier: { readiness: { kind: ReadinessKind, message: string, reasons: Array<{ kind: ReadinessReasonKind, fact: RecordFact | null, circumstances: Array<string>, ruleItem: string | null, message: string, documents: Array<{ code: string }> }> }, disability:
      | { __typename: 'ConsentNeeded', known: boolean, message: string }
      | { __typename: 'DisabilityRecord', known: boolean, message: string }
      | { __typename: 'NoRecord', known: boolean, message: string }
      | { __typename: 'NotAsked', known: boolean, message: string }
      | { __typename: 'RegisterUnavailable', known: boolean, message: string }
      | { __typename: 'Withheld', known: boolean, message: string }
    , identity:
      | { __typename: 'ConsentNeeded', message: string }
      | { __typename: 'IdentityRecord', message: string }
      | { __typename: 'NoRecord', message: string }
      | { __typename: 'NotAsked', message: string }
      | { __typename: 'RegisterUnavailable', message: string }
      | { __typename: 'SeveralRecords', message: string }
      | { __typename: 'Withheld', message: string }
     } };

export type SignTheStatementMutationVariables = Exact<{
  input: SignStatementInput;
}>;


export type SignTheStatementMutation = { signStatement: { application: { id: string, version: number, statementText: string | null, statement: { signedAt: string | null } | null } | null, result:
      | { __typename: 'AlreadyRecorded' }
      | { __typename: 'DocumentNotShown' }
      | { __typename: 'Done' }
      | { __typename: 'KeyInUse' }
      | { __typename: 'NotAccepted' }
      | { __typename: 'NotDecided' }
      | { __typename: 'NotFound', message: string }
      | { __typename: 'NotIssued' }
      | { __typename: 'NotReady' }
      | { __typename: 'OutOfTurn' }
      | { __typename: 'RefusalNotLawful' }
      | { __typename: 'RegisterUnavailable', message: string, signingKeyFault: SigningKeyFault | null }
      | { __typename: 'ScansMissing' }
      | { __typename: 'SignatureRefused', reason: SignatureFault, message: string }
      | { __typename: 'StatementMissing', message: string }
      | { __typename: 'TermsUnknown' }
      | { __typename: 'VersionChanged' }
     } };

export type TakeInForTheFundMutationVariables = Exact<{
  input: CreateApplicationInput;
}>;


export type TakeInForTheFundMutation = { createApplication: { application: { id: string, version: number, state: ApplicationState } | null, result:
      | { __typename: 'AlreadyRecorded' }
      | { __typename: 'DocumentNotShown' }
      | { __typename: 'Done' }
      | { __typename: 'KeyInUse' }
      | { __typename: 'NotAccepted' }
      | { __typename: 'NotDecided' }
      | { __typename: 'NotFound' }
      | { __typename: 'NotIssued' }
      | { __typename: 'NotReady' }
      | { __typename: 'OutOfTurn' }
      | { __typename: 'RefusalNotLawful' }
      | { __typename: 'RegisterUnavailable' }
      | { __typename: 'ScansMissing' }
      | { __typename: 'SignatureRefused' }
      | { __typename: 'StatementMissing' }
      | { __typename: 'TermsUnknown' }
      | { __typename: 'VersionChanged' }
     } };

export type FirstCheckAndRegistersMutationVariables = Exact<{
  input: CheckApplicationInput;
}>;


export type FirstCheckAndRegistersMutation = { checkApplication: { application: { id: string, version: number, state: ApplicationState, readiness: { kind: ReadinessKind, message: string, reasons: Array<{ kind: ReadinessReasonKind, ruleItem: string | null, message: string }> } | null } | null, dossier: { questions: Array<{ question: { code: string, ruleItem: string }, answer:
          | { __typename: 'AppointmentsRecord', message: string }
          | { __typename: 'BankAccountRecord', message: string }
          | { __typename: 'ConsentNeeded', message: string }
          | { __typename: 'DisabilityRecord', message: string }
          | { __typename: 'FactCheckRecord', message: string }
          | { __typename: 'IdentityRecord', message: string }
          | { __typename: 'NoRecord', message: string }
          | { __typename: 'NotAsked', message: string }
          | { __typename: 'PensionAccountsRecord', message: string }
          | { __typename: 'PresentedDocument', message: string }
          | { __typename: 'RegisterUnavailable', message: string }
          | { __typename: 'SeveralRecords', message: string }
          | { __typename: 'SocialContributionsRecord', message: string }
          | { __typename: 'Withheld', message: string }
         }> } | null, result:
      | { __typename: 'AlreadyRecorded' }
      | { __typename: 'DocumentNotShown' }
      | { __typename: 'Done' }
      | { __typename: 'KeyInUse' }
      | { __typename: 'NotAccepted', message: string, grounds: Array<{ code: string, ruleItem: string }> }
      | { __typename: 'NotDecided' }
      | { __typename: 'NotFound', message: string }
      | { __typename: 'NotIssued' }
      | { __typename: 'NotReady' }
      | { __typename: 'OutOfTurn' }
      | { __typename: 'RefusalNotLawful' }
      | { __typename: 'RegisterUnavailable' }
      | { __typename: 'ScansMissing' }
      | { __typename: 'SignatureRefused' }
      | { __typename: 'StatementMissing' }
      | { __typename: 'TermsUnknown' }
      | { __typename: 'VersionChanged', version: number }
     } };

export type PackageAfterTheAnswersMutationVariables = Exact<{
  input: RecordPackageInput;
}>;


export type PackageAfterTheAnswersMutation = { recordPackage: { application: { id: string, version: number, state: ApplicationState } | null, result:
      | { __typename: 'AlreadyRecorded' }
      | { __typename: 'DocumentNotShown' }
      | { __typename: 'Done' }
      | { __typename: 'KeyInUse' }
      | { __typename: 'NotAccepted' }
      | { __typename: 'NotDecided' }
      | { __typename: 'NotFound', message: string }
      | { __typename: 'NotIssued' }
      | { __typename: 'NotReady' }
      | { __typename: 'OutOfTurn' }
      | { __typename: 'RefusalNotLawful' }
      | { __typename: 'RegisterUnavailable' }
      | { __typename: 'ScansMissing' }
      | { __typename: 'SignatureRefused' }
      | { __typename: 'StatementMissing' }
      | { __typename: 'TermsUnknown' }
      | { __typename: 'VersionChanged', version: number }
     } };

export type NotificationOfContributionsMutationVariables = Exact<{
  input: ApplicationInput;
}>;


export type NotificationOfContributionsMutation = { issueContributionsNotification: { application: { id: string, version: number, papers: Array<
        | { id: string, title: string, number: string }
        | { id: string, title: string, number: string }
        | { periodFrom: string, periodTo: string, total: string, id: string, title: string, number: string }
        | { id: string, title: string, number: string }
        | { id: string, title: string, number: string }
      > } | null, result:
      | { __typename: 'AlreadyRecorded' }
      | { __typename: 'DocumentNotShown' }
      | { __typename: 'Done' }
      | { __typename: 'KeyInUse' }
      | { __typename: 'NotAccepted' }
      | { __typename: 'NotDecided' }
      | { __typename: 'NotFound', message: string }
      | { __typename: 'NotIssued', message: string, answer:
          | { known: boolean, message: string }
          | { known: boolean, message: string }
          | { known: boolean, message: string }
          | { known: boolean, message: string }
          | { known: boolean, message: string }
          | { known: boolean, message: string }
         }
      | { __typename: 'NotReady' }
      | { __typename: 'OutOfTurn' }
      | { __typename: 'RefusalNotLawful' }
      | { __typename: 'RegisterUnavailable', message: string }
      | { __typename: 'ScansMissing' }
      | { __typename: 'SignatureRefused' }
      | { __typename: 'StatementMissing' }
      | { __typename: 'TermsUnknown' }
      | { __typename: 'VersionChanged', version: number }
     } };

export type StatementWithNotificationMutationVariables = Exact<{
  input: EnterStatementInput;
}>;


export type StatementWithNotificationMutation = { enterStatement: { application: { id: string, version: number, readiness: { kind: ReadinessKind, message: string, reasons: Array<{ kind: ReadinessReasonKind, ruleItem: string | null, message: string }> } | null } | null, result:
      | { __typename: 'AlreadyRecorded' }
      | { __typename: 'DocumentNotShown' }
      | { __typename: 'Done' }
      | { __typename: 'KeyInUse' }
      | { __typename: 'NotAccepted' }
      | { __typename: 'NotDecided' }
      | { __typename: 'NotFound', message: string }
      | { __typename: 'NotIssued' }
      | { __typename: 'NotReady' }
      | { __typename: 'OutOfTurn' }
      | { __typename: 'RefusalNotLawful' }
      | { __typename: 'RegisterUnavailable' }
      | { __typename: 'ScansMissing' }
      | { __typename: 'SignatureRefused' }
      | { __typename: 'StatementMissing' }
      | { __typename: 'TermsUnknown' }
      | { __typename: 'VersionChanged', version: number }
     } };

export type CaseForTheFundMutationVariables = Exact<{
  input: ApplicationInput;
}>;


export type CaseForTheFundMutation = { handOverCase: { application: { id: string, version: number, state: ApplicationState, electronicCase: { number: string, handedOverAt: string } | null } | null, result:
      | { __typename: 'AlreadyRecorded' }
      | { __typename: 'DocumentNotShown' }
      | { __typename: 'Done' }
      | { __typename: 'KeyInUse' }
      | { __typename: 'NotAccepted' }
      | { __typename: 'NotDecided' }
      | { __typename: 'NotFound', message: string }
      | { __typename: 'NotIssued' }
      | { __typename: 'NotReady', message: string }
      | { __typename: 'OutOfTurn', state: string }
      | { __typename: 'RefusalNotLawful' }
      | { __typename: 'RegisterUnavailable', message: string }
      | { __typename: 'ScansMissing', message: string }
      | { __typename: 'SignatureRefused' }
      | { __typename: 'StatementMissing' }
      | { __typename: 'TermsUnknown' }
      | { __typename: 'VersionChanged', version: number }
     } };

export type DecisionOfTheFundMutationVariables = Exact<{
  input: ApplicationInput;
}>;


export type DecisionOfTheFundMutation = { takeDecision: { application: { id: string, version: number, state: ApplicationState, proceeding: { records: Array<
          | { at: string, by: string }
          | { at: string, by: string }
          | { at: string, by: string }
          | { outcome: DecisionOutcome, reasons: Array<string>, at: string, by: string, period: { startsOn: string, endsOn: string | null, ruleItem: string, setBy: string | null } | null, told: { system: SystemId, number: string, decidedOn: string } | null }
          | { at: string, by: string }
        > } | null } | null, result:
      | { __typename: 'AlreadyRecorded' }
      | { __typename: 'DocumentNotShown' }
      | { __typename: 'Done' }
      | { __typename: 'KeyInUse' }
      | { __typename: 'NotAccepted' }
      | { __typename: 'NotDecided', askedAt: string, message: string }
      | { __typename: 'NotFound', message: string }
      | { __typename: 'NotIssued' }
      | { __typename: 'NotReady' }
      | { __typename: 'OutOfTurn', state: string }
      | { __typename: 'RefusalNotLawful' }
      | { __typename: 'RegisterUnavailable', message: string, supportTicket: { state: SupportTicketState | null, missing: Array<MissingFact> } | null }
      | { __typename: 'ScansMissing' }
      | { __typename: 'SignatureRefused' }
      | { __typename: 'StatementMissing' }
      | { __typename: 'TermsUnknown' }
      | { __typename: 'VersionChanged', version: number }
     } };

export const OutcomeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterAnswer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"known"}},{"kind":"Field","alias":{"kind":"Name","value":"kk"},"name":{"kind":"Name","value":"message"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"KK"}}]},{"kind":"Field","alias":{"kind":"Name","value":"ru"},"name":{"kind":"Name","value":"message"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"RU"}}]},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}}]} as unknown as DocumentNode<OutcomeFragment, unknown>;
export const UnavailableFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Unavailable"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterUnavailable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"faultClass"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"askAgainAt"}},{"kind":"Field","name":{"kind":"Name","value":"incident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supportTicket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recipient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mailbox"}},{"kind":"Field","name":{"kind":"Name","value":"ruleItem"}}]}},{"kind":"Field","name":{"kind":"Name","value":"complete"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}}]}}]} as unknown as DocumentNode<UnavailableFragment, unknown>;
export const PersonNameFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IdentityRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"surname"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"patronymic"}}]}}]} as unknown as DocumentNode<PersonNameFragment, unknown>;
export const RecordFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Record"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IdentityRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"iin"}},{"kind":"Field","name":{"kind":"Name","value":"surname"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"patronymic"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"deceased"}},{"kind":"Field","name":{"kind":"Name","value":"deathDate"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}},{"kind":"Field","name":{"kind":"Name","value":"discrepancies"}},{"kind":"Field","name":{"kind":"Name","value":"gender"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nationality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"known"}}]}},{"kind":"Field","name":{"kind":"Name","value":"registration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"oblast"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"district"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locality"}},{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"building"}},{"kind":"Field","name":{"kind":"Name","value":"flat"}},{"kind":"Field","name":{"kind":"Name","value":"current"}}]}},{"kind":"Field","name":{"kind":"Name","value":"registeredAtPermanentResidence"}},{"kind":"Field","name":{"kind":"Name","value":"identityDocument"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"surname"}},{"kind":"Field","name":{"kind":"Name","value":"status"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"valid"}},{"kind":"Field","name":{"kind":"Name","value":"replaced"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"capacity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"court"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"imprisonment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"exclusion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holds"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hiding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holds"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}}]}}]} as unknown as DocumentNode<RecordFragment, unknown>;
export const AccountFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Account"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BankAccountAnswer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterAnswer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"known"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterUnavailable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"faultClass"}},{"kind":"Field","name":{"kind":"Name","value":"incident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"part"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BankAccountRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"belongsToPerson"}}]}}]}}]} as unknown as DocumentNode<AccountFragment, unknown>;
export const DossierDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Dossier"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"iin"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IIN"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"iban"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IBAN"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"purpose"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PurposeInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"iin"},"value":{"kind":"Variable","name":{"kind":"Name","value":"iin"}}},{"kind":"Argument","name":{"kind":"Name","value":"purpose"},"value":{"kind":"Variable","name":{"kind":"Name","value":"purpose"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"iin"}},{"kind":"Field","name":{"kind":"Name","value":"identity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Unavailable"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IdentityRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonName"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"registeredAtPermanentResidence"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"disability"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Unavailable"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DisabilityRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"indefinite"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"lossOfCapacityPercent"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pensionAccounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Unavailable"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PensionAccountsRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasQualifyingAccount"}},{"kind":"Field","name":{"kind":"Name","value":"rightToPayments"}},{"kind":"Field","name":{"kind":"Name","value":"unexecutedApplication"}},{"kind":"Field","name":{"kind":"Name","value":"schedule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"monthlyAmount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accruals"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verdict"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"affirmative"}},{"kind":"Field","name":{"kind":"Name","value":"reasonCode"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"bankAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"iban"},"value":{"kind":"Variable","name":{"kind":"Name","value":"iban"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Outcome"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Unavailable"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BankAccountRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"belongsToPerson"}},{"kind":"Field","name":{"kind":"Name","value":"bank"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"bic"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Outcome"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterAnswer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"known"}},{"kind":"Field","alias":{"kind":"Name","value":"kk"},"name":{"kind":"Name","value":"message"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"KK"}}]},{"kind":"Field","alias":{"kind":"Name","value":"ru"},"name":{"kind":"Name","value":"message"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"RU"}}]},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Unavailable"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterUnavailable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"faultClass"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"askAgainAt"}},{"kind":"Field","name":{"kind":"Name","value":"incident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supportTicket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recipient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mailbox"}},{"kind":"Field","name":{"kind":"Name","value":"ruleItem"}}]}},{"kind":"Field","name":{"kind":"Name","value":"complete"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IdentityRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"surname"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"patronymic"}}]}}]} as unknown as DocumentNode<DossierQuery, DossierQueryVariables>;
export const WhoIsThisDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhoIsThis"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"iin"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IIN"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"iin"},"value":{"kind":"Variable","name":{"kind":"Name","value":"iin"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"iin"}},{"kind":"Field","name":{"kind":"Name","value":"identity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterAnswer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"known"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"RU"}}]},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IdentityRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"surname"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"patronymic"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"registeredAtPermanentResidence"}},{"kind":"Field","name":{"kind":"Name","value":"identityDocument"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"type"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhoIsThisQuery, WhoIsThisQueryVariables>;
export const CastDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Cast"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cast"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"iin"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"story"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"RU"}}]},{"kind":"Field","name":{"kind":"Name","value":"expect"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"faultClass"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"iban"}},{"kind":"Field","name":{"kind":"Name","value":"controlAccount"}},{"kind":"Field","name":{"kind":"Name","value":"story"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}}]}}]}}]}}]} as unknown as DocumentNode<CastQuery, CastQueryVariables>;
export const BreakTheRegisterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BreakTheRegister"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"drill"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"system"},"value":{"kind":"EnumValue","value":"PERSON_REGISTER"}},{"kind":"Argument","name":{"kind":"Name","value":"fault"},"value":{"kind":"EnumValue","value":"DOWN"}},{"kind":"Argument","name":{"kind":"Name","value":"ttlSeconds"},"value":{"kind":"IntValue","value":"120"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fault"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"system"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]} as unknown as DocumentNode<BreakTheRegisterMutation, BreakTheRegisterMutationVariables>;
export const AskMeanwhileDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AskMeanwhile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"iin"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IIN"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"purpose"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PurposeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"iin"},"value":{"kind":"Variable","name":{"kind":"Name","value":"iin"}}},{"kind":"Argument","name":{"kind":"Name","value":"purpose"},"value":{"kind":"Variable","name":{"kind":"Name","value":"purpose"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"identity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterAnswer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"known"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IdentityRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"surname"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterUnavailable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"askAgainAt"}},{"kind":"Field","name":{"kind":"Name","value":"incident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supportTicket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"complete"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mailbox"}},{"kind":"Field","name":{"kind":"Name","value":"ruleItem"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"disability"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"known"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pensionAccounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"known"}}]}}]}}]}}]} as unknown as DocumentNode<AskMeanwhileQuery, AskMeanwhileQueryVariables>;
export const OutageAndTicketDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OutageAndTicket"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"iin"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IIN"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"purpose"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PurposeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"iin"},"value":{"kind":"Variable","name":{"kind":"Name","value":"iin"}}},{"kind":"Argument","name":{"kind":"Name","value":"purpose"},"value":{"kind":"Variable","name":{"kind":"Name","value":"purpose"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"identity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterAnswer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"known"}},{"kind":"Field","alias":{"kind":"Name","value":"kk"},"name":{"kind":"Name","value":"message"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"KK"}}]},{"kind":"Field","alias":{"kind":"Name","value":"ru"},"name":{"kind":"Name","value":"message"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"RU"}}]},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterUnavailable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"faultClass"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"askAgainAt"}},{"kind":"Field","name":{"kind":"Name","value":"incident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"system"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"httpStatus"}},{"kind":"Field","name":{"kind":"Name","value":"errorCode"}},{"kind":"Field","name":{"kind":"Name","value":"serviceId"}},{"kind":"Field","name":{"kind":"Name","value":"messageId"}},{"kind":"Field","name":{"kind":"Name","value":"sessionId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supportTicket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mailbox"}},{"kind":"Field","name":{"kind":"Name","value":"ruleItem"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stateService"}},{"kind":"Field","name":{"kind":"Name","value":"registrationNumber"}},{"kind":"Field","name":{"kind":"Name","value":"notYetRegisteredBecause"}},{"kind":"Field","name":{"kind":"Name","value":"iin"}},{"kind":"Field","name":{"kind":"Name","value":"sequenceOfActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}}]}},{"kind":"Field","name":{"kind":"Name","value":"complete"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<OutageAndTicketQuery, OutageAndTicketQueryVariables>;
export const SystemsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Systems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"systems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"blocks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"stateServices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"routes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"route"}},{"kind":"Field","name":{"kind":"Name","value":"steps"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"fieldsInPart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"condition"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"systems"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openIncident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"affectedQuestions"}},{"kind":"Field","name":{"kind":"Name","value":"faultClasses"}}]}}]}}]}}]} as unknown as DocumentNode<SystemsQuery, SystemsQueryVariables>;
export const EndTheDrillDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndTheDrill"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endDrill"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"system"},"value":{"kind":"EnumValue","value":"PERSON_REGISTER"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"system"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}}]}}]}}]} as unknown as DocumentNode<EndTheDrillMutation, EndTheDrillMutationVariables>;
export const SearchByNameDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SearchByName"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PersonSearchInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personSearch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterAnswer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"known"}},{"kind":"Field","name":{"kind":"Name","value":"message"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"KK"}}]},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IdentityRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"iin"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SeveralRecords"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"records"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"iin"}},{"kind":"Field","name":{"kind":"Name","value":"surname"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SearchByNameQuery, SearchByNameQueryVariables>;
export const WholeRecordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WholeRecord"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"iin"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IIN"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"iin"},"value":{"kind":"Variable","name":{"kind":"Name","value":"iin"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"identity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterAnswer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"known"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"messageId"}},{"kind":"Field","name":{"kind":"Name","value":"sessionId"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IdentityRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Record"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SeveralRecords"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"records"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Record"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Record"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IdentityRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"iin"}},{"kind":"Field","name":{"kind":"Name","value":"surname"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"patronymic"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"deceased"}},{"kind":"Field","name":{"kind":"Name","value":"deathDate"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}},{"kind":"Field","name":{"kind":"Name","value":"discrepancies"}},{"kind":"Field","name":{"kind":"Name","value":"gender"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nationality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"known"}}]}},{"kind":"Field","name":{"kind":"Name","value":"registration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"oblast"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"district"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locality"}},{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"building"}},{"kind":"Field","name":{"kind":"Name","value":"flat"}},{"kind":"Field","name":{"kind":"Name","value":"current"}}]}},{"kind":"Field","name":{"kind":"Name","value":"registeredAtPermanentResidence"}},{"kind":"Field","name":{"kind":"Name","value":"identityDocument"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"surname"}},{"kind":"Field","name":{"kind":"Name","value":"status"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"valid"}},{"kind":"Field","name":{"kind":"Name","value":"replaced"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"capacity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"court"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"imprisonment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"exclusion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}}]}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holds"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hiding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holds"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}}]}}]} as unknown as DocumentNode<WholeRecordQuery, WholeRecordQueryVariables>;
export const StateServicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StateServices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stateServices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"order"}},{"kind":"Field","name":{"kind":"Name","value":"support"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mailbox"}},{"kind":"Field","name":{"kind":"Name","value":"ruleItem"}}]}},{"kind":"Field","name":{"kind":"Name","value":"routes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"route"}},{"kind":"Field","name":{"kind":"Name","value":"ruleItem"}},{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"through"}},{"kind":"Field","name":{"kind":"Name","value":"ruleItem"}},{"kind":"Field","name":{"kind":"Name","value":"turn"}},{"kind":"Field","name":{"kind":"Name","value":"keys"}},{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"absence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"means"}},{"kind":"Field","name":{"kind":"Name","value":"ruleItem"}}]}},{"kind":"Field","name":{"kind":"Name","value":"needs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"otherwise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"means"}},{"kind":"Field","name":{"kind":"Name","value":"ruleItem"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"registration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"ruleItem"}},{"kind":"Field","name":{"kind":"Name","value":"receipt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"caseHandOver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"through"}},{"kind":"Field","name":{"kind":"Name","value":"ruleItem"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"ruleItem"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusalGrounds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"ruleItem"}}]}}]}}]}}]} as unknown as DocumentNode<StateServicesQuery, StateServicesQueryVariables>;
export const SeveralPeopleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SeveralPeople"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"iins"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IIN"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"persons"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"iins"},"value":{"kind":"Variable","name":{"kind":"Name","value":"iins"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"iin"}},{"kind":"Field","name":{"kind":"Name","value":"identity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterAnswer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"known"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"disability"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterAnswer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"known"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DisabilityRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"indefinite"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pensionAccounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterAnswer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"known"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PensionAccountsRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verdict"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"affirmative"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SeveralPeopleQuery, SeveralPeopleQueryVariables>;
export const DisabilityByCertificateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DisabilityByCertificate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"number"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"disabilityByCertificate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"number"},"value":{"kind":"Variable","name":{"kind":"Name","value":"number"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterAnswer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"known"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DisabilityRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"iin"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"lossOfCapacityPercent"}},{"kind":"Field","name":{"kind":"Name","value":"cause"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"indefinite"}},{"kind":"Field","name":{"kind":"Name","value":"certificates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DisabilityByCertificateQuery, DisabilityByCertificateQueryVariables>;
export const AccountsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Accounts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"accounts"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BankAccountInput"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bankAccounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"accounts"},"value":{"kind":"Variable","name":{"kind":"Name","value":"accounts"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterAnswer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"known"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BankAccountRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"iban"}},{"kind":"Field","name":{"kind":"Name","value":"controlAccount"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"belongsToPerson"}},{"kind":"Field","name":{"kind":"Name","value":"kind"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bank"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"bic"}},{"kind":"Field","name":{"kind":"Name","value":"secondLevel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}}]}}]}}]}}]} as unknown as DocumentNode<AccountsQuery, AccountsQueryVariables>;
export const OneBankDownDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OneBankDown"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"iin"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IIN"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"iban"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IBAN"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"other"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IBAN"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"iin"},"value":{"kind":"Variable","name":{"kind":"Name","value":"iin"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"first"},"name":{"kind":"Name","value":"bankAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"iban"},"value":{"kind":"Variable","name":{"kind":"Name","value":"iban"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Account"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"second"},"name":{"kind":"Name","value":"bankAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"iban"},"value":{"kind":"Variable","name":{"kind":"Name","value":"other"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Account"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"systems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Account"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BankAccountAnswer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterAnswer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"known"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterUnavailable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"faultClass"}},{"kind":"Field","name":{"kind":"Name","value":"incident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"part"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BankAccountRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"belongsToPerson"}}]}}]}}]} as unknown as DocumentNode<OneBankDownQuery, OneBankDownQueryVariables>;
export const OutagesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Outages"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"IncidentFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"incidents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedAt"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedBy"}},{"kind":"Field","name":{"kind":"Name","value":"affectedQuestions"}},{"kind":"Field","name":{"kind":"Name","value":"affectedApplications"}},{"kind":"Field","name":{"kind":"Name","value":"affectedPeople"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"faultClass"}},{"kind":"Field","name":{"kind":"Name","value":"firstAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastAt"}},{"kind":"Field","name":{"kind":"Name","value":"questions"}}]}},{"kind":"Field","name":{"kind":"Name","value":"messages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"reply"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<OutagesQuery, OutagesQueryVariables>;
export const SupportTicketsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SupportTickets"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SupportTicketFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supportTickets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"stateService"}},{"kind":"Field","name":{"kind":"Name","value":"registrationNumber"}},{"kind":"Field","name":{"kind":"Name","value":"applicationRef"}},{"kind":"Field","name":{"kind":"Name","value":"failedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"handOverSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"incident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"system"}}]}},{"kind":"Field","name":{"kind":"Name","value":"message"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"reply"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<SupportTicketsQuery, SupportTicketsQueryVariables>;
export const AnnounceMaintenanceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnnounceMaintenance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenMaintenanceWindowInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openMaintenanceWindow"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Done"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changedId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"KeyInUse"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"maintenanceWindow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"repeats"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"open"}}]}}]}}]}}]} as unknown as DocumentNode<AnnounceMaintenanceMutation, AnnounceMaintenanceMutationVariables>;
export const AskForConsentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AskForConsent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestConsentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestConsent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConsentGiven"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConsentNeeded"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consent"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"howToConsent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"KK"}}]}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterUnavailable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Withheld"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"KeyInUse"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AskForConsentMutation, AskForConsentMutationVariables>;
export const ByConsentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ByConsent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"iin"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IIN"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"purpose"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PurposeInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"iin"},"value":{"kind":"Variable","name":{"kind":"Name","value":"iin"}}},{"kind":"Argument","name":{"kind":"Name","value":"purpose"},"value":{"kind":"Variable","name":{"kind":"Name","value":"purpose"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"iin"}},{"kind":"Field","name":{"kind":"Name","value":"identity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterAnswer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"known"}},{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConsentNeeded"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consent"}},{"kind":"Field","name":{"kind":"Name","value":"howToConsent"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IdentityRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"surname"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ByConsentQuery, ByConsentQueryVariables>;
export const WhoLookedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhoLooked"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessLog"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"iin"}},{"kind":"Field","name":{"kind":"Name","value":"account"}},{"kind":"Field","alias":{"kind":"Name","value":"kk"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"KK"}}]},{"kind":"Field","alias":{"kind":"Name","value":"ru"},"name":{"kind":"Name","value":"sentence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"RU"}}]},{"kind":"Field","name":{"kind":"Name","value":"systems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<WhoLookedQuery, WhoLookedQueryVariables>;
export const MayTheyBeRegisteredDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MayTheyBeRegistered"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"iin"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IIN"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossier"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"iin"},"value":{"kind":"Variable","name":{"kind":"Name","value":"iin"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"stateService"},"value":{"kind":"EnumValue","value":"ENPF_PAYMENTS"}},{"kind":"ObjectField","name":{"kind":"Name","value":"route"},"value":{"kind":"EnumValue","value":"STATE_CORPORATION"}},{"kind":"ObjectField","name":{"kind":"Name","value":"applicationRef"},"value":{"kind":"StringValue","value":"draft-1","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"packageComplies"},"value":{"kind":"BooleanValue","value":true}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"readiness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"readiness"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"ruleItem"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"question"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"through"}},{"kind":"Field","name":{"kind":"Name","value":"ruleItem"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"known"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"holds"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"identity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pensionAccounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"disability"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAsked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleItem"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MayTheyBeRegisteredQuery, MayTheyBeRegisteredQueryVariables>;
export const AtThePensionFundDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AtThePensionFund"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"iin"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IIN"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossier"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"iin"},"value":{"kind":"Variable","name":{"kind":"Name","value":"iin"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"stateService"},"value":{"kind":"EnumValue","value":"ENPF_PAYMENTS"}},{"kind":"ObjectField","name":{"kind":"Name","value":"route"},"value":{"kind":"EnumValue","value":"ENPF_WORKER"}},{"kind":"ObjectField","name":{"kind":"Name","value":"applicationRef"},"value":{"kind":"StringValue","value":"draft-2","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"packageComplies"},"value":{"kind":"BooleanValue","value":true}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"readiness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"ruleItem"}},{"kind":"Field","name":{"kind":"Name","value":"ground"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"disability"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DisabilityRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"indefinite"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterUnavailable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"faultClass"}},{"kind":"Field","name":{"kind":"Name","value":"supportTicket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"identity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAsked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleItem"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AtThePensionFundQuery, AtThePensionFundQueryVariables>;
export const TakeAnApplicationInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TakeAnApplicationIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateApplicationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createApplication"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"toldAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]}}]} as unknown as DocumentNode<TakeAnApplicationInMutation, TakeAnApplicationInMutationVariables>;
export const LookAtItsPackageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LookAtItsPackage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordPackageInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordPackage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"records"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"remarks"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFound"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}}]} as unknown as DocumentNode<LookAtItsPackageMutation, LookAtItsPackageMutationVariables>;
export const CheckItDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CheckIt"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CheckApplicationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"checkApplication"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"readiness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"ruleItem"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dossier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFound"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAccepted"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"grounds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"ruleItem"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CheckItMutation, CheckItMutationVariables>;
export const RegisterItDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegisterIt"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterApplicationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registerApplication"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"registration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"receiptNumber"}},{"kind":"Field","name":{"kind":"Name","value":"registeredAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFound"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotReady"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterUnavailable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"supportTicket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<RegisterItMutation, RegisterItMutationVariables>;
export const HandItsCaseOverDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HandItsCaseOver"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"handOverCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"electronicCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"handedOverAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"toldAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFound"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScansMissing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OutOfTurn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]}}]} as unknown as DocumentNode<HandItsCaseOverMutation, HandItsCaseOverMutationVariables>;
export const ApplicationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Applications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"stateService"}},{"kind":"Field","name":{"kind":"Name","value":"route"}},{"kind":"Field","name":{"kind":"Name","value":"readiness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"registration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<ApplicationsQuery, ApplicationsQueryVariables>;
export const FirstCheckDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FirstCheck"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"iin"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IIN"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossier"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"iin"},"value":{"kind":"Variable","name":{"kind":"Name","value":"iin"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"stateService"},"value":{"kind":"EnumValue","value":"PENSION_DIFFERENCE"}},{"kind":"ObjectField","name":{"kind":"Name","value":"route"},"value":{"kind":"EnumValue","value":"STATE_CORPORATION"}},{"kind":"ObjectField","name":{"kind":"Name","value":"applicationRef"},"value":{"kind":"StringValue","value":"draft-1","block":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"readiness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"factCheck"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"known"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FactCheckRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"facts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"identity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<FirstCheckQuery, FirstCheckQueryVariables>;
export const OperatorsNightDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OperatorsNight"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"parked"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SupportMessageFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gateway"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"profile"}},{"kind":"Field","name":{"kind":"Name","value":"mail"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"redirectedTo"}},{"kind":"Field","name":{"kind":"Name","value":"lastAcceptedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"drills"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"fault"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"systems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"openIncident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"days"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"IntValue","value":"7"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"incidents"}},{"kind":"Field","name":{"kind":"Name","value":"downSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"drill"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"supportTicketFigures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"draft"}},{"kind":"Field","name":{"kind":"Name","value":"collecting"}},{"kind":"Field","name":{"kind":"Name","value":"queued"}},{"kind":"Field","name":{"kind":"Name","value":"sent"}},{"kind":"Field","name":{"kind":"Name","value":"parked"}},{"kind":"Field","name":{"kind":"Name","value":"answered"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"handOverP50"}},{"kind":"Field","name":{"kind":"Name","value":"handOverP95"}},{"kind":"Field","name":{"kind":"Name","value":"handOverLongest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supportMessages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"parked"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"ticketCount"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"reply"}},{"kind":"Field","name":{"kind":"Name","value":"incident"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"system"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"waitingApplications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openSteps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"oldestSince"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusedStages"}},{"kind":"Field","name":{"kind":"Name","value":"waitingStages"}},{"kind":"Field","name":{"kind":"Name","value":"oldestWaitingSince"}}]}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"incident"}},{"kind":"Field","name":{"kind":"Name","value":"ticket"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<OperatorsNightQuery, OperatorsNightQueryVariables>;
export const CasesAtTheProviderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CasesAtTheProvider"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DeadlineFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applicationId"}},{"kind":"Field","name":{"kind":"Name","value":"stateService"}},{"kind":"Field","name":{"kind":"Name","value":"decideBy"}},{"kind":"Field","name":{"kind":"Name","value":"workingDaysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"proceeding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"noticeBy"}},{"kind":"Field","name":{"kind":"Name","value":"objectBy"}},{"kind":"Field","name":{"kind":"Name","value":"refuseFrom"}},{"kind":"Field","name":{"kind":"Name","value":"termsUnknownBecause"}},{"kind":"Field","name":{"kind":"Name","value":"obstacles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"collisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<CasesAtTheProviderQuery, CasesAtTheProviderQueryVariables>;
export const IntendARefusalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IntendARefusal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IntendRefusalInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"intendRefusal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"proceeding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decideBy"}},{"kind":"Field","name":{"kind":"Name","value":"collisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"records"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RefusalNotice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"hearingAt"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFound"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OutOfTurn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}}]} as unknown as DocumentNode<IntendARefusalMutation, IntendARefusalMutationVariables>;
export const DecideDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Decide"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RefuseApplicationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refuseApplication"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"papers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"layoutNote"}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFound"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RefusalNotLawful"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"obstacles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TermsUnknown"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OutOfTurn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DecideMutation, DecideMutationVariables>;
export const SocialContributionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SocialContributions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"iin"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IIN"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"person"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"iin"},"value":{"kind":"Variable","name":{"kind":"Name","value":"iin"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"socialContributions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"known"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SocialContributionsRecord"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"participation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"wholeMonths"}},{"kind":"Field","name":{"kind":"Name","value":"unclearMonths"}},{"kind":"Field","name":{"kind":"Name","value":"gaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"firstMonth"}},{"kind":"Field","name":{"kind":"Name","value":"lastMonth"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"settlementPeriod"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"firstMonth"}},{"kind":"Field","name":{"kind":"Name","value":"lastMonth"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contributions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"arrived"}},{"kind":"Field","name":{"kind":"Name","value":"payer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bin"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SocialContributionsQuery, SocialContributionsQueryVariables>;
export const TakeFromAdministrationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TakeFromAdministration"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateApplicationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createApplication"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"applicant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"representation"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bin"}},{"kind":"Field","name":{"kind":"Name","value":"department"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"KeyInUse"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TakeFromAdministrationMutation, TakeFromAdministrationMutationVariables>;
export const TakeAShownDocumentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TakeAShownDocument"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordPresentedDocumentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordPresentedDocument"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"enclosures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"question"}},{"kind":"Field","name":{"kind":"Name","value":"answer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PresentedDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"kind"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"shownOn"}},{"kind":"Field","name":{"kind":"Name","value":"inForce"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFound"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DocumentNotShown"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fault"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterUnavailable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TakeAShownDocumentMutation, TakeAShownDocumentMutationVariables>;
export const OpenOneStatementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenOneStatement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenOneStatementInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openOneStatement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"oneStatement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"applications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateService"}},{"kind":"Field","name":{"kind":"Name","value":"reception"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"ruleItem"}},{"kind":"Field","name":{"kind":"Name","value":"conditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ruleItem"}},{"kind":"Field","name":{"kind":"Name","value":"circumstances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"circumstances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]}}]} as unknown as DocumentNode<OpenOneStatementMutation, OpenOneStatementMutationVariables>;
export const FirstEstablishmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FirstEstablishment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"iin"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IIN"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reception"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReceptionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dossier"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"iin"},"value":{"kind":"Variable","name":{"kind":"Name","value":"iin"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"stateService"},"value":{"kind":"EnumValue","value":"LOSS_OF_CAPACITY_PAYMENT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"route"},"value":{"kind":"EnumValue","value":"MSE_DIVISION"}},{"kind":"ObjectField","name":{"kind":"Name","value":"applicationRef"},"value":{"kind":"StringValue","value":"draft-1","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"reception"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reception"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"readiness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"fact"}},{"kind":"Field","name":{"kind":"Name","value":"circumstances"}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ruleItem"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"disability"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"known"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"identity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<FirstEstablishmentQuery, FirstEstablishmentQueryVariables>;
export const SignTheStatementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignTheStatement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignStatementInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signStatement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"statementText"}},{"kind":"Field","name":{"kind":"Name","value":"statement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signedAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFound"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignatureRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StatementMissing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterUnavailable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"signingKeyFault"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SignTheStatementMutation, SignTheStatementMutationVariables>;
export const TakeInForTheFundDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TakeInForTheFund"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateApplicationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createApplication"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]}}]} as unknown as DocumentNode<TakeInForTheFundMutation, TakeInForTheFundMutationVariables>;
export const FirstCheckAndRegistersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FirstCheckAndRegisters"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CheckApplicationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"checkApplication"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"readiness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"ruleItem"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dossier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"question"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"ruleItem"}}]}},{"kind":"Field","name":{"kind":"Name","value":"answer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFound"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotAccepted"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"grounds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"ruleItem"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}}]} as unknown as DocumentNode<FirstCheckAndRegistersMutation, FirstCheckAndRegistersMutationVariables>;
export const PackageAfterTheAnswersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PackageAfterTheAnswers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordPackageInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordPackage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFound"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PackageAfterTheAnswersMutation, PackageAfterTheAnswersMutationVariables>;
export const NotificationOfContributionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"NotificationOfContributions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issueContributionsNotification"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"papers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ContributionsNotification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"periodFrom"}},{"kind":"Field","name":{"kind":"Name","value":"periodTo"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFound"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotIssued"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"answer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"known"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterUnavailable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}}]} as unknown as DocumentNode<NotificationOfContributionsMutation, NotificationOfContributionsMutationVariables>;
export const StatementWithNotificationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StatementWithNotification"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EnterStatementInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enterStatement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"readiness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"ruleItem"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFound"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}}]} as unknown as DocumentNode<StatementWithNotificationMutation, StatementWithNotificationMutationVariables>;
export const CaseForTheFundDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CaseForTheFund"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"handOverCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"electronicCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"handedOverAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFound"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotReady"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScansMissing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OutOfTurn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterUnavailable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CaseForTheFundMutation, CaseForTheFundMutationVariables>;
export const DecisionOfTheFundDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecisionOfTheFund"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApplicationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"takeDecision"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"proceeding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"records"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProviderDecision"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"ruleItem"}},{"kind":"Field","name":{"kind":"Name","value":"setBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"told"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFound"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotDecided"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OutOfTurn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterUnavailable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"supportTicket"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VersionChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DecisionOfTheFundMutation, DecisionOfTheFundMutationVariables>;