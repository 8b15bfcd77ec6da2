/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Facts for a support ticket. A fact that the ticket has already stays. */
export type CompleteSupportTicketInput = {
  /** Fact 2: registration number of the application. Letters, digits and `. _ : / -`, at most 64, and no IIN. */
  applicationNumber?: string | null | undefined;
  /** `version` that the client saw. */
  expectedVersion: number;
  /** Number of the support ticket. */
  id: string;
  /** Your own key, 8 to 64 letters, digits and `. _ : -`: the same request under the same key is done once. */
  idempotencyKey?: string | null | undefined;
  /** Fact 3: IIN of the person. */
  iin?: string | null | undefined;
  /** Fact 5: names or addresses of pictures of the screen, each one line of at most 200 characters. */
  screenshots?: Array<string> | null | undefined;
  /** Fact 1: state service of the application. */
  stateService?: StateServiceCode | null | undefined;
};

/** Maintenance to be ended. */
export type EndMaintenanceWindowInput = {
  /** Number of the maintenance, `MW-…`. */
  id: string;
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

/** A system to be switched off here. */
export type ForceOutageInput = {
  /** Your own key, 8 to 64 letters, digits and `. _ : -`: the same request under the same key is done once. */
  idempotencyKey: string;
  /** Part of the system: a bank's code. Left out: the whole system. */
  part?: string | null | undefined;
  /** One line of at most 500 characters, without control or direction characters, and without an IIN. */
  reason: string;
  /** System to switch off. */
  system: SystemId;
  /** True: the gateway writes to the support service about the applications that the outage hits. */
  tickets: boolean;
  /** Instant at which the outage ends by itself: at most 30 days from now. */
  until: string;
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

/** Tickets to be sent again. */
export type ResendSupportTicketsInput = {
  /** Your own key, 8 to 64 letters, digits and `. _ : -`: the same request under the same key is done once. */
  idempotencyKey?: string | null | undefined;
  /** Numbers of 1 to 500 tickets, all of them `PARKED`. */
  ids: Array<string>;
};

/** An incident to be ended. */
export type ResolveIncidentInput = {
  /** Number of the incident, `INC-…`. */
  id: string;
  /** One line of at most 500 characters, without control or direction characters, and without an IIN. */
  reason: string;
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

/** A support ticket, in the version that the client saw. */
export type SupportTicketInput = {
  /** `version` that the client saw. */
  expectedVersion: number;
  /** Number of the support ticket. */
  id: string;
  /** Your own key, 8 to 64 letters, digits and `. _ : -`: the same request under the same key is done once. */
  idempotencyKey?: string | null | undefined;
};

/** A support ticket, in the version that the client saw, and a note. */
export type SupportTicketNoteInput = {
  /** `version` that the client saw. */
  expectedVersion: number;
  /** Number of the support ticket. */
  id: string;
  /** Your own key, 8 to 64 letters, digits and `. _ : -`: the same request under the same key is done once. */
  idempotencyKey?: string | null | undefined;
  /** One line of at most 500 characters, without control or direction characters, and without an IIN. */
  note: string;
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

/** Filter of the timeline. A field that is left out filters nothing. */
export type TimelineFilter = {
  /** True: actions of people. False: actions of the gateway. */
  byPeople?: boolean | null | undefined;
  /** Entries about this outage. */
  incident?: string | null | undefined;
  /** Entries about these systems. */
  systems?: Array<SystemId> | null | undefined;
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

export type OperatorAnnounceMaintenanceMutationVariables = Exact<{
  input: OpenMaintenanceWindowInput;
}>;


export type OperatorAnnounceMaintenanceMutation = { done: { result:
      | { __typename: 'Done' }
      | { __typename: 'Incomplete' }
      | { __typename: 'KeyInUse' }
      | { __typename: 'NotFound' }
      | { __typename: 'OutOfTurn' }
      | { __typename: 'VersionChanged' }
     } };

export type OperatorApplicationsQueryVariables = Exact<{ [key: string]: never; }>;


export type OperatorApplicationsQuery = { waitingApplications: { refusedStages: number, waitingStages: number, oldestWaitingSince: string | null, openSteps: Array<{ step: WaitingStepKind, state: WaitingStepState, count: number, oldestSince: string }> } };

export type OperatorCompleteTicketMutationVariables = Exact<{
  input: CompleteSupportTicketInput;
}>;


export type OperatorCompleteTicketMutation = { done: { result:
      | { __typename: 'Done' }
      | { __typename: 'Incomplete' }
      | { __typename: 'KeyInUse' }
      | { __typename: 'NotFound' }
      | { __typename: 'OutOfTurn' }
      | { __typename: 'VersionChanged' }
     } };

export type OperatorEndMaintenanceMutationVariables = Exact<{
  input: EndMaintenanceWindowInput;
}>;


export type OperatorEndMaintenanceMutation = { done: { result:
      | { __typename: 'Done' }
      | { __typename: 'Incomplete' }
      | { __typename: 'KeyInUse' }
      | { __typename: 'NotFound' }
      | { __typename: 'OutOfTurn' }
      | { __typename: 'VersionChanged' }
     } };

export type OperatorFiguresQueryVariables = Exact<{ [key: string]: never; }>;


export type OperatorFiguresQuery = { supportTicketFigures: { day: string, draft: number, collecting: number, queued: number, sent: number, parked: number, answered: number, closed: number, handOverP50: number | null, handOverP95: number | null, handOverLongest: number | null } };

export type OperatorFindQueryVariables = Exact<{
  number: string;
}>;


export type OperatorFindQuery = { findRecords: Array<{ kind: FoundRecordKind, recordId: string, text: string }> };

export type OperatorForceOutageMutationVariables = Exact<{
  input: ForceOutageInput;
}>;


export type OperatorForceOutageMutation = { done: { result:
      | { __typename: 'Done' }
      | { __typename: 'Incomplete' }
      | { __typename: 'KeyInUse' }
      | { __typename: 'NotFound' }
      | { __typename: 'OutOfTurn' }
      | { __typename: 'VersionChanged' }
     } };

export type DaysFragment = { date: string, incidents: number, downSeconds: number, drill: boolean };

export type OutageFragment = { id: string, system: SystemId, part: string | null, since: string, againSince: string | null, lastFailureAt: string, resolvedAt: string | null, resolvedBy: IncidentEnd | null, resolutionReason: string | null, audience: IncidentAudience, affectedQuestions: number, affectedApplications: number, affectedPeople: number, faultClasses: Array<FaultClass>, drill: boolean, deadlineCount: number | null, deadlines: Array<{ applicationId: string, stateService: StateServiceCode, decideBy: string | null, workingDaysLeft: number | null, overdue: boolean }> | null, forced: { by: string, until: string, reason: string } | null };

export type StandingFragment = { id: string, againSince: string | null, lastFailureAt: string };

export type TicketFragment = { id: string | null, version: number | null, state: SupportTicketState | null, missing: Array<MissingFact>, stateService: string | null, registrationNumber: string | null, notYetRegisteredBecause: string | null, applicationRef: string | null, failedAt: string | null, sentAt: string | null, recipient: { mailbox: string } | null, incident: { id: string, system: SystemId, part: string | null, drill: boolean, audience: IncidentAudience }, message: { id: string | null, state: SupportMessageState | null, attempts: number, reply: string | null } | null };

export type MessageFragment = { id: string | null, kind: SupportMessageKind | null, state: SupportMessageState | null, to: string, subject: string, createdAt: string | null, sentAt: string | null, attempts: number, reply: string | null, ticketCount: number, incident: { id: string, system: SystemId, part: string | null, drill: boolean } | null };

export type OperatorLetterFileQueryVariables = Exact<{
  id: string;
}>;


export type OperatorLetterFileQuery = { supportMessage: { id: string | null, eml: string } | null };

export type OperatorMaintenanceQueryVariables = Exact<{ [key: string]: never; }>;


export type OperatorMaintenanceQuery = { maintenanceWindows: Array<{ id: string, system: SystemId, part: string | null, startsAt: string, endsAt: string, repeats: Repetition, until: string | null, reason: string, by: string, open: boolean }> };

export type OperatorMessageQueryVariables = Exact<{
  id: string;
}>;


export type OperatorMessageQuery = { supportMessage: { text: string, id: string | null, kind: SupportMessageKind | null, state: SupportMessageState | null, to: string, subject: string, createdAt: string | null, sentAt: string | null, attempts: number, reply: string | null, ticketCount: number, incident: { id: string, system: SystemId, part: string | null, drill: boolean } | null } | null };

export type OperatorMessagesQueryVariables = Exact<{
  first: number;
  filter?: SupportMessageFilter | null | undefined;
}>;


export type OperatorMessagesQuery = { supportMessages: { totalCount: number, nodes: Array<{ id: string | null, kind: SupportMessageKind | null, state: SupportMessageState | null, to: string, subject: string, createdAt: string | null, sentAt: string | null, attempts: number, reply: string | null, ticketCount: number, incident: { id: string, system: SystemId, part: string | null, drill: boolean } | null }> } };

export type OperatorOutageQueryVariables = Exact<{
  id: string;
}>;


export type OperatorOutageQuery = { incident: { id: string, system: SystemId, part: string | null, since: string, againSince: string | null, lastFailureAt: string, resolvedAt: string | null, resolvedBy: IncidentEnd | null, resolutionReason: string | null, audience: IncidentAudience, affectedQuestions: number, affectedApplications: number, affectedPeople: number, faultClasses: Array<FaultClass>, drill: boolean, deadlineCount: number | null, deadlines: Array<{ applicationId: string, stateService: StateServiceCode, decideBy: string | null, workingDaysLeft: number | null, overdue: boolean }> | null, forced: { by: string, until: string, reason: string } | null } | null };

export type OperatorOutagesQueryVariables = Exact<{ [key: string]: never; }>;


export type OperatorOutagesQuery = { incidents: { totalCount: number, nodes: Array<{ id: string, system: SystemId, part: string | null, since: string, againSince: string | null, lastFailureAt: string, resolvedAt: string | null, resolvedBy: IncidentEnd | null, resolutionReason: string | null, audience: IncidentAudience, affectedQuestions: number, affectedApplications: number, affectedPeople: number, faultClasses: Array<FaultClass>, drill: boolean, deadlineCount: number | null, deadlines: Array<{ applicationId: string, stateService: StateServiceCode, decideBy: string | null, workingDaysLeft: number | null, overdue: boolean }> | null, forced: { by: string, until: string, reason: string } | null }> } };

export type OperatorRecordSentMutationVariables = Exact<{
  input: SupportTicketNoteInput;
}>;


export type OperatorRecordSentMutation = { done: { result:
      | { __typename: 'Done' }
      | { __typename: 'Incomplete' }
      | { __typename: 'KeyInUse' }
      | { __typename: 'NotFound' }
      | { __typename: 'OutOfTurn' }
      | { __typename: 'VersionChanged' }
     } };

export type OperatorResendTicketsMutationVariables = Exact<{
  input: ResendSupportTicketsInput;
}>;


export type OperatorResendTicketsMutation = { done: { result:
      | { __typename: 'Done' }
      | { __typename: 'Incomplete' }
      | { __typename: 'KeyInUse' }
      | { __typename: 'NotFound' }
      | { __typename: 'OutOfTurn' }
      | { __typename: 'VersionChanged' }
    , messages: Array<{ id: string | null }> } };

export type OperatorResolveIncidentMutationVariables = Exact<{
  input: ResolveIncidentInput;
}>;


export type OperatorResolveIncidentMutation = { done: { result:
      | { __typename: 'Done' }
      | { __typename: 'Incomplete' }
      | { __typename: 'KeyInUse' }
      | { __typename: 'NotFound' }
      | { __typename: 'OutOfTurn' }
      | { __typename: 'VersionChanged' }
     } };

export type OperatorSendTicketMutationVariables = Exact<{
  input: SupportTicketInput;
}>;


export type OperatorSendTicketMutation = { done: { result:
      | { __typename: 'Done' }
      | { __typename: 'Incomplete' }
      | { __typename: 'KeyInUse' }
      | { __typename: 'NotFound' }
      | { __typename: 'OutOfTurn' }
      | { __typename: 'VersionChanged' }
     } };

export type OperatorStateServicesQueryVariables = Exact<{ [key: string]: never; }>;


export type OperatorStateServicesQuery = { stateServices: Array<{ code: StateServiceCode, number: string, name: string }> };

export type OperatorSystemsQueryVariables = Exact<{ [key: string]: never; }>;


export type OperatorSystemsQuery = { systems: Array<{ id: SystemId, name: string, state: SystemState, since: string | null, blocks: { summary: string, systems: Array<SystemId>, stateServices: Array<{ code: StateServiceCode }> }, parts: Array<{ code: string, name: string, state: SystemState, since: string | null, openIncident: { id: string, againSince: string | null, lastFailureAt: string } | null, days: Array<{ date: string, incidents: number, downSeconds: number, drill: boolean }> }>, openIncident: { id: string, againSince: string | null, lastFailureAt: string } | null, parent: { openIncident: { id: string, againSince: string | null, lastFailureAt: string } | null } | null, days: Array<{ date: string, incidents: number, downSeconds: number, drill: boolean }> }> };

export type OperatorTicketQueryVariables = Exact<{
  id: string;
}>;


export type OperatorTicketQuery = { supportTicket: { picture: string, id: string | null, version: number | null, state: SupportTicketState | null, missing: Array<MissingFact>, stateService: string | null, registrationNumber: string | null, notYetRegisteredBecause: string | null, applicationRef: string | null, failedAt: string | null, sentAt: string | null, sequenceOfActions: Array<{ number: number, text: string }>, events: Array<{ at: string, what: SupportTicketEventKind, by: string, note: string | null }>, recipient: { mailbox: string } | null, incident: { id: string, system: SystemId, part: string | null, drill: boolean, audience: IncidentAudience }, message: { id: string | null, state: SupportMessageState | null, attempts: number, reply: string | null } | null } | null };

export type OperatorTicketsQueryVariables = Exact<{
  filter?: SupportTicketFilter | null | undefined;
}>;


export type OperatorTicketsQuery = { supportTickets: { totalCount: number, nodes: Array<{ id: string | null, version: number | null, state: SupportTicketState | null, missing: Array<MissingFact>, stateService: string | null, registrationNumber: string | null, notYetRegisteredBecause: string | null, applicationRef: string | null, failedAt: string | null, sentAt: string | null, recipient: { mailbox: string } | null, incident: { id: string, system: SystemId, part: string | null, drill: boolean, audience: IncidentAudience }, message: { id: string | null, state: SupportMessageState | null, attempts: number, reply: string | null } | null }> } };

export type OperatorTimelineQueryVariables = Exact<{
  first: number;
  filter?: TimelineFilter | null | undefined;
}>;


export type OperatorTimelineQuery = { timeline: { nodes: Array<{ at: string, kind: TimelineKind, by: string, text: string, incident: string | null, ticket: string | null, message: string | null, system: SystemId | null }> } };

export type OperatorViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type OperatorViewerQuery = { viewer: { account: string, roles: Array<string>, organisation: { name: string } | null }, gateway: { version: string, profile: GatewayProfile, drills: Array<{ system: SystemId, fault: string, endsAt: string }>, mail: { kind: MailDestinationKind, redirectedTo: string | null, lastAcceptedAt: string | null } } };
