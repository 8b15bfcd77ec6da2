// Generated from the schema by `npm run codegen`.

/** Types that are a part of the answer they came in: they have no id of their own, or not always. */
export const embedded: readonly string[] = [
  "AccessLogConnection",
  "AccessLogEdge",
  "AccessPurpose",
  "AccessedSystem",
  "Acquaintance",
  "AlreadyRecorded",
  "Applicant",
  "ApplicationConnection",
  "ApplicationEdge",
  "ApplicationPayload",
  "ApplicationRegistration",
  "ApplicationStage",
  "Appointment",
  "AppointmentsRecord",
  "Bank",
  "BankAccountRecord",
  "BirthPlace",
  "CapacityStatus",
  "CastAccount",
  "CastExpectation",
  "CastMember",
  "CheckApplicationPayload",
  "CivilCertificate",
  "ClerkFinding",
  "Coded",
  "ConsentGiven",
  "ConsentNeeded",
  "Consequence",
  "ContributionPayer",
  "DeleteUploadPayload",
  "DisabilityCertificate",
  "DisabilityRecord",
  "DocumentKind",
  "Done",
  "Dossier",
  "DossierQuestion",
  "DrillPayload",
  "EarlierFact",
  "ElectronicCase",
  "Enclosure",
  "EndDrillPayload",
  "Evidence",
  "FactCheckRecord",
  "FactOfRecord",
  "ForcedOutage",
  "FoundGround",
  "FundContribution",
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
  "MonthSpan",
  "MonthlyContribution",
  "NoRecord",
  "NotAccepted",
  "NotAsked",
  "NotFound",
  "NotIssued",
  "NotReady",
  "NotificationRule",
  "Organisation",
  "OutOfTurn",
  "PackageLook",
  "PackageRule",
  "PageInfo",
  "PaperIssuer",
  "PaperRule",
  "Participation",
  "PayerEdition",
  "PaymentSchedule",
  "PensionAccount",
  "PensionAccountsRecord",
  "PensionVerdict",
  "Person",
  "QuestionNeed",
  "Readiness",
  "ReadinessReason",
  "ReceivedDocument",
  "RefusalGround",
  "RegisterRequest",
  "RegisterUnavailable",
  "RegisteredAddress",
  "Representative",
  "RequestConsentPayload",
  "RouteStep",
  "RuleText",
  "ScansMissing",
  "SearchStatus",
  "ServiceQuestion",
  "ServiceRoute",
  "SettlementPeriod",
  "SeveralRecords",
  "SignatureRefused",
  "SocialContribution",
  "SocialContributionsRecord",
  "StateService",
  "Statement",
  "StatementForm",
  "StatusPeriod",
  "SupportAddress",
  "SupportMessage",
  "SupportMessagePayload",
  "SupportTicket",
  "SupportTicketConnection",
  "SupportTicketEdge",
  "SupportTicketEvent",
  "SupportTicketPayload",
  "SystemPart",
  "TicketAction",
  "Upload",
  "VersionChanged",
  "Viewer",
  "ViewerLimits",
  "ViewerStatute",
  "Withheld"
];

/** By type: fields that are lists of objects. */
export const lists: Readonly<Record<string, readonly string[]>> = {
  "AcceptanceReceipt": [
    "documents"
  ],
  "AccessLogConnection": [
    "edges",
    "nodes"
  ],
  "AccessLogEntry": [
    "purposes",
    "systems"
  ],
  "Application": [
    "enclosures",
    "papers",
    "records",
    "scans",
    "stages"
  ],
  "ApplicationConnection": [
    "edges",
    "nodes"
  ],
  "AppointmentsRecord": [
    "appointments"
  ],
  "CastMember": [
    "accounts",
    "expect"
  ],
  "ConnectedSystem": [
    "parts"
  ],
  "Consequence": [
    "documents"
  ],
  "ContributionsNotification": [
    "contributions"
  ],
  "DeleteUploadPayload": [
    "uploads"
  ],
  "DisabilityRecord": [
    "certificates"
  ],
  "Dossier": [
    "questions"
  ],
  "DossierQuestion": [
    "facts"
  ],
  "FactCheckRecord": [
    "facts"
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
  "NotAccepted": [
    "grounds",
    "papers"
  ],
  "PackageLook": [
    "documents"
  ],
  "Participation": [
    "gaps"
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
    "systems",
    "uploads"
  ],
  "Readiness": [
    "reasons"
  ],
  "ReadinessReason": [
    "documents"
  ],
  "Representative": [
    "documents"
  ],
  "ScansMissing": [
    "documents"
  ],
  "ServiceQuestion": [
    "needs"
  ],
  "ServiceRoute": [
    "caseDocuments",
    "questions"
  ],
  "SeveralRecords": [
    "records"
  ],
  "SocialContributionsRecord": [
    "contributions"
  ],
  "StateService": [
    "documents",
    "papers",
    "payerEditions",
    "refusalGrounds",
    "representatives",
    "routes"
  ],
  "SupportTicket": [
    "events",
    "sequenceOfActions"
  ],
  "SupportTicketConnection": [
    "edges",
    "nodes"
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
  "application": [
    "id"
  ],
  "applications": [
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
  "dossier": [
    "input"
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
  "node": [
    "id"
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
