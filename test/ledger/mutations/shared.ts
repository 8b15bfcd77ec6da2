/** Mutations that several rows share: the code enforces their rule in one place. */
import { code } from './mutation.ts';

const withheld = 'src/access/withheld-reason.ts';
const ticket = 'src/tickets/support-ticket.ts';

export const anyRoute = code(
  'src/graphql/inputs/application.ts',
  'const found = routeOf(service, route);',
  'const found = service.routes.at(-1) ?? null;',
);

export const staffOnThePortal = code(
  withheld,
  'if (!isOfRole || !mayAskThrough(route, look))',
  'if (!mayAskThrough(route, look))',
);

export const cutListBounds = code(
  withheld,
  'if (service?.routes.find((one) => one.route === route)?.openFrom) return true;',
  '',
);

export const stagesStay = code(
  'src/applications/advance.ts',
  'await stages[receiver].enqueue(tx, id, 0);',
  '{}',
);

/** A ticket without its question, and one without each of the five facts. */
export const emptyTicket = [
  code(
    'src/graphql/answers/unavailable.ts',
    'const failedQuestion = failedQuestionOf(outcome, question);',
    'const failedQuestion = null;',
  ),
  code(ticket, 'stateService: service?.name ?? null,', 'stateService: null,'),
  code(ticket, 'registration: registrationOf(question, settings),', 'registration: null,'),
  code(ticket, 'iin: question.iin,', 'iin: null,'),
  code(ticket, 'sequenceOfActions: sequenceOfActions(question),', 'sequenceOfActions: [],'),
  code(ticket, "hasPicture: settings.picture === 'counts',", 'hasPicture: false,'),
];

export const numberUnexplained = code(
  ticket,
  'const items = itemsBeforeNumber(service, systemId, purpose.route ?? null);',
  'const items: RuleItem[] = [];',
);

const dossier = 'src/applications/dossier/ask-dossier.ts';

export const packageLater = code(
  dossier,
  "if (route.package?.when !== 'FIRST' || (look !== null && complies(look))) return null;",
  'if (look !== undefined) return null;',
);

export const noTurns = code(dossier, 'of turnsOf(route)', 'of [route.questions]');

export const checkLeftOpen = code(
  'src/applications/dossier/first-check.ts',
  "questions.find((one) => one.turn < turn && findings[one.code]?.kind !== 'records') ?? null",
  'null',
);

export const rightsUnasked = code(dossier, 'return refusal ?? askers', 'return askers');

const factCheck = 'src/systems/fact-check/client.ts';

export const checkOfAnotherService = [
  code(
    factCheck,
    'channel.post(factsPath, { iin, stateService }, attempt)',
    'channel.post(factsPath, { iin }, attempt)',
  ),
  code(factCheck, 'if (found.iin !== iin || found.stateService !== stateService)', 'if (false)'),
];

const readiness = 'src/applications/readiness.ts';

export const nothingBlocks = code(
  readiness,
  "return [{ ...reason('NOT_TO_BE_REGISTERED', kind), ...common",
  "return [{ ...reason('PERSON_DECIDES', kind), ...common",
);

export const nothingIsScanned = code(
  readiness,
  "return [{ ...reason('DOCUMENTS_NEEDED', kind), ...common, documents }];",
  'return [];',
);

export const outageIsAbsence = code(
  readiness,
  "unavailable: ['BLOCKED_BY_OUTAGE', 'OUTAGE']",
  "unavailable: ['DOCUMENTS_NEEDED', 'OUTAGE']",
);

export const outageAsksForPaper = code(
  'src/graphql/answers/unavailable-message.ts',
  '!isApplicant && unavailableTexts.doNot,',
  '',
);

export const representativeUnseen = code(readiness, 'reasons.push(...reasonsOfApplicant(matter));', '');

export const silenceRegisters = code(
  readiness,
  'if (route.questions.length === 0 || (route.registration === null && !route.case?.withoutRegistration))',
  'if (false)',
);

export const anyReadinessRegisters = code(
  'src/applications/use-cases/register.ts',
  'if (hindrance !== null) return hindrance;',
  '',
);

export const noRefusalPaper = code(
  'src/applications/hand-out.ts',
  'const named = refusalNamedBy(application.stateService);\n  if (named === null) return;',
  'const named = refusalNamedBy(application.stateService);\n  if (named !== undefined) return;',
);

const personRegister = 'src/systems/person-register/client.ts';

export const documentUnasked = [
  code(
    personRegister,
    'fieldsXml({ iin, kdpToken: code, publicKey })',
    'fieldsXml({ kdpToken: code, publicKey })',
  ),
  code(personRegister, 'fieldsXml({ documentNumber })', 'fieldsXml({})'),
];

const banks = 'src/systems/banks/client.ts';

export const accountUnasked = code(banks, 'fieldsXml({ account: asked.number, iin })', 'fieldsXml({ iin })');

export const treasuryIsABank = code(banks, "bank.code === 'TREASURY'", 'false');

/** A result goes to its receiver on whichever route the application came. */
export const anyRouteGetsResult = code(
  'src/applications/results/enqueue-result.ts',
  'rule?.routes.includes(route) ? rule.to : null',
  'rule?.to ?? null',
);
/** A result counts as delivered before it is sent. */
export const resultStays = code(
  'src/applications/results/enqueue-result.ts',
  "message_id: id, state: 'WAITING'",
  "message_id: id, state: 'DELIVERED'",
);
/** SHEP's acceptance counts as a delivery. */
export const acceptedIsDelivered = code(
  'src/applications/results/deliver-results.ts',
  ".then('ACCEPTED')",
  ".then('DELIVERED')",
);
