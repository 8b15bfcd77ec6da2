// Generated from the schema by `npm run codegen`.

/** Types that are a part of the answer they came in: they have no id of their own, or not always. */
export const embedded: readonly string[] = [
  "AccessLogConnection",
  "AccessLogEdge",
  "AccessPurpose",
  "AccessedSystem",
  "AccountInstitution",
  "Acquaintance",
  "AlreadyRecorded",
  "Applicant",
  "ApplicantOrganisation",
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
  "BlockedInPart",
  "BlockedRoute",
  "BlockedService",
  "Blocks",
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
  "Deadline",
  "DeadlineConnection",
  "DeadlineEdge",
  "DecisionPeriod",
  "DecisionRule",
  "DeleteUploadPayload",
  "DisabilityCertificate",
  "DisabilityRecord",
  "DocumentEnd",
  "DocumentKind",
  "DocumentNotShown",
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
  "FoundRecord",
  "FundContribution",
  "Gateway",
  "Hearing",
  "HearingRule",
  "IdentificationRule",
  "IdentityDocument",
  "IdentityRecord",
  "IdentityWarning",
  "IncidentConnection",
  "IncidentEdge",
  "IncidentFault",
  "IncidentPayload",
  "Incomplete",
  "KeyInUse",
  "MailDestination",
  "MaintenanceWindowPayload",
  "MonthSpan",
  "MonthlyContribution",
  "NoRecord",
  "NotAccepted",
  "NotAsked",
  "NotDecided",
  "NotFound",
  "NotIssued",
  "NotReady",
  "NoticeObtained",
  "NotificationRule",
  "Objection",
  "OneStatementPayload",
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
  "PresentedDocument",
  "Proceeding",
  "ProviderDecision",
  "QuestionNeed",
  "Readiness",
  "ReadinessReason",
  "ReceivedDocument",
  "Reception",
  "ReceptionCircumstance",
  "ReceptionCondition",
  "ReceptionPlace",
  "RefusalGround",
  "RefusalNotLawful",
  "RefusalNotice",
  "RefusalObstacle",
  "RegisterRequest",
  "RegisterUnavailable",
  "RegisteredAddress",
  "Representative",
  "RequestConsentPayload",
  "ResendSupportTicketsPayload",
  "ResultDelivery",
  "RouteStep",
  "RuleText",
  "RunningDrill",
  "ScansMissing",
  "SearchStatus",
  "ServiceQuestion",
  "ServiceRoute",
  "SettlementPeriod",
  "SeveralRecords",
  "ShownKind",
  "SignatureRefused",
  "SocialContribution",
  "SocialContributionsRecord",
  "StateService",
  "Statement",
  "StatementForm",
  "StatementMissing",
  "StatusPeriod",
  "SupportAddress",
  "SupportMessage",
  "SupportMessageConnection",
  "SupportMessageEdge",
  "SupportMessagePayload",
  "SupportTicket",
  "SupportTicketConnection",
  "SupportTicketEdge",
  "SupportTicketEvent",
  "SupportTicketFigures",
  "SupportTicketPayload",
  "SystemDay",
  "SystemPart",
  "TermCollision",
  "TermsUnknown",
  "TicketAction",
  "TimelineConnection",
  "TimelineEdge",
  "TimelineEntry",
  "ToldDecision",
  "Upload",
  "VersionChanged",
  "Viewer",
  "ViewerLimits",
  "ViewerStatute",
  "WaitingApplications",
  "WaitingStep",
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
  "BlockedService": [
    "routes"
  ],
  "Blocks": [
    "fieldsInPart",
    "stateServices"
  ],
  "CastMember": [
    "accounts",
    "expect"
  ],
  "ConnectedSystem": [
    "days",
    "parts"
  ],
  "Consequence": [
    "documents"
  ],
  "ContributionsNotification": [
    "contributions"
  ],
  "DeadlineConnection": [
    "edges",
    "nodes"
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
  "Gateway": [
    "drills"
  ],
  "IdentificationRule": [
    "documents"
  ],
  "IdentityRecord": [
    "addresses",
    "documents",
    "warnings"
  ],
  "Incident": [
    "deadlines",
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
  "OneStatement": [
    "applications"
  ],
  "PackageLook": [
    "documentEnds",
    "documents",
    "expiring"
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
  "Proceeding": [
    "collisions",
    "obstacles",
    "records"
  ],
  "Query": [
    "bankAccounts",
    "cast",
    "findRecords",
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
  "Reception": [
    "circumstances"
  ],
  "ReceptionCondition": [
    "circumstances",
    "documents"
  ],
  "ReceptionPlace": [
    "conditions"
  ],
  "RefusalNotLawful": [
    "obstacles"
  ],
  "Representative": [
    "documents"
  ],
  "ResendSupportTicketsPayload": [
    "messages"
  ],
  "ScansMissing": [
    "documents"
  ],
  "ServiceQuestion": [
    "needs"
  ],
  "ServiceRoute": [
    "caseDocuments",
    "questions",
    "reception"
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
  "SupportMessageConnection": [
    "edges",
    "nodes"
  ],
  "SupportTicket": [
    "events",
    "sequenceOfActions"
  ],
  "SupportTicketConnection": [
    "edges",
    "nodes"
  ],
  "SystemPart": [
    "days"
  ],
  "TimelineConnection": [
    "edges",
    "nodes"
  ],
  "ViewerLimits": [
    "statutes"
  ],
  "WaitingApplications": [
    "openSteps"
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
  "deadlines": [
    "after",
    "filter",
    "first"
  ],
  "disabilityByCertificate": [
    "number",
    "purpose"
  ],
  "dossier": [
    "input"
  ],
  "findRecords": [
    "number"
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
  "supportMessage": [
    "id"
  ],
  "supportMessages": [
    "after",
    "filter",
    "first"
  ],
  "supportTicket": [
    "id"
  ],
  "supportTicketFigures": [
    "day"
  ],
  "supportTickets": [
    "after",
    "filter",
    "first"
  ],
  "timeline": [
    "after",
    "filter",
    "first"
  ]
};
