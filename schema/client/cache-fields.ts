// Generated from the schema by `npm run codegen`.

/** Types that are a part of the answer they came in: they have no id of their own, or not always. */
export const embedded: readonly string[] = [
  "AccessLogConnection",
  "AccessLogEdge",
  "AccessPurpose",
  "AccessedSystem",
  "Appointment",
  "AppointmentsRecord",
  "Bank",
  "BankAccountRecord",
  "BirthPlace",
  "CapacityStatus",
  "CastAccount",
  "CastExpectation",
  "CastMember",
  "CivilCertificate",
  "Coded",
  "ConsentGiven",
  "ConsentNeeded",
  "DisabilityCertificate",
  "DisabilityRecord",
  "Done",
  "DrillPayload",
  "EndDrillPayload",
  "Evidence",
  "ForcedOutage",
  "IdentityDocument",
  "IdentityRecord",
  "IdentityWarning",
  "IncidentConnection",
  "IncidentEdge",
  "IncidentFault",
  "IncidentPayload",
  "Incomplete",
  "KeyInUse",
  "MaintenanceWindowPayload",
  "MonthlyContribution",
  "NoRecord",
  "NotAsked",
  "NotFound",
  "Organisation",
  "OutOfTurn",
  "PageInfo",
  "PaymentSchedule",
  "PensionAccount",
  "PensionAccountsRecord",
  "PensionVerdict",
  "Person",
  "RegisterRequest",
  "RegisterUnavailable",
  "RegisteredAddress",
  "RequestConsentPayload",
  "SearchStatus",
  "SeveralRecords",
  "StateService",
  "StatusPeriod",
  "SupportAddress",
  "SupportMessage",
  "SupportTicket",
  "SupportTicketConnection",
  "SupportTicketEdge",
  "SupportTicketEvent",
  "SupportTicketPayload",
  "SystemPart",
  "TicketAction",
  "VersionChanged",
  "Viewer",
  "ViewerLimits",
  "ViewerStatute",
  "Withheld"
];

/** By type: fields that are lists of objects. */
export const lists: Readonly<Record<string, readonly string[]>> = {
  "AccessLogConnection": [
    "edges",
    "nodes"
  ],
  "AccessLogEntry": [
    "purposes",
    "systems"
  ],
  "AppointmentsRecord": [
    "appointments"
  ],
  "CastMember": [
    "accounts",
    "expect"
  ],
  "DisabilityRecord": [
    "certificates"
  ],
  "IdentityRecord": [
    "addresses",
    "documents",
    "warnings"
  ],
  "Incident": [
    "faults",
    "messages"
  ],
  "IncidentConnection": [
    "edges",
    "nodes"
  ],
  "PensionAccount": [
    "contributions"
  ],
  "PensionAccountsRecord": [
    "accounts"
  ],
  "Query": [
    "bankAccounts",
    "cast",
    "maintenanceWindows",
    "persons",
    "stateServices",
    "systems"
  ],
  "SeveralRecords": [
    "records"
  ],
  "SupportTicket": [
    "events",
    "sequenceOfActions"
  ],
  "SupportTicketConnection": [
    "edges",
    "nodes"
  ],
  "System": [
    "parts"
  ],
  "ViewerLimits": [
    "statutes"
  ]
};

/** By field of Query: its arguments, the purpose among them. */
export const questions: Readonly<Record<string, string[]>> = {
  "accessLog": [
    "after",
    "filter",
    "first"
  ],
  "bankAccount": [
    "account",
    "iin",
    "purpose"
  ],
  "bankAccounts": [
    "accounts",
    "purpose"
  ],
  "disabilityByCertificate": [
    "number",
    "purpose"
  ],
  "incident": [
    "id"
  ],
  "incidents": [
    "after",
    "filter",
    "first"
  ],
  "me": [
    "purpose"
  ],
  "myAccessLog": [
    "after",
    "first"
  ],
  "person": [
    "iin",
    "purpose"
  ],
  "personSearch": [
    "by",
    "purpose"
  ],
  "persons": [
    "iins",
    "purpose"
  ],
  "supportTicket": [
    "id"
  ],
  "supportTickets": [
    "after",
    "filter",
    "first"
  ]
};
