/**
 * The short form of a row on disk. What is null or usual is left out, instants are ms from the row's `at`, a UUID is 22
 * characters, and a row after the first names its look by the first row's number (`begun`). read-row.ts reads it back.
 */
import type {
  AskingRow,
  BegunRow,
  EndedRow,
  FoundRow,
  RecordedAnswer,
  RecordedPurpose,
  SystemPart,
} from './look-rows.ts';
import { shortId } from './short-id.ts';

/** A row whose look follows from its place in the chain. */
export type PlacedRow =
  | Omit<BegunRow, 'look'>
  | Omit<AskingRow, 'look'>
  | Omit<FoundRow, 'look'>
  | Omit<EndedRow, 'look'>;

/** @param begun number of the first row of the look; that row itself has none */
export function toShortForm(row: PlacedRow, begun: number | undefined): object {
  const { kind, at } = row;
  if (kind === 'BEGUN') return shortBegun(row);
  if (kind === 'ASKING') return { kind, at, begun, systems: row.systems.map(shortSystem) };
  if (kind === 'FOUND') return { kind, at, begun, person: row.person };
  const purposes = someOf(row.furtherPurposes.map(shortPurpose));
  return { kind, at, begun, answers: row.answers.map((answer) => shortAnswer(answer, at)), purposes };
}

function shortBegun(row: Omit<BegunRow, 'look'>): object {
  const { kind, at, viewer } = row;
  return {
    kind,
    at,
    viewer: {
      id: viewer.id,
      kind: viewer.kind,
      roles: someOf(viewer.roles),
      organisation: viewer.organisation ?? undefined,
      name: viewer.organisationName ?? undefined,
    },
    own: row.own || undefined,
    request: shortId(row.correlationId),
    purposes: someOf(row.purposes.map(shortPurpose)),
    representation: row.representation ?? undefined,
    person: row.person ?? undefined,
    searchedBy: row.searchedBy ?? undefined,
    systems: row.systems.map(shortSystem),
    article: row.article ?? undefined,
    beyondVolume: row.beyondVolume || undefined,
    drill: row.drill || undefined,
  };
}

const shortSystem = ({ system, part }: SystemPart) => (part === null ? system : [system, part]);

function shortPurpose({ stateService, route, applicationNumber, applicationRef, basis }: RecordedPurpose) {
  return {
    service: stateService ?? undefined,
    route: route ?? undefined,
    number: applicationNumber ?? undefined,
    ref: shortId(applicationRef),
    basis: basis ? [basis.kind, ...(basis.reference === null ? [] : [basis.reference])] : undefined,
  };
}

function shortAnswer(answer: RecordedAnswer, at: number): object {
  const { askedAt, answeredAt, attempts, records } = answer;
  return {
    of: shortSystem(answer),
    // Asked so long before or after the row, answered so long after the question.
    ms: answeredAt === null ? [askedAt - at] : [askedAt - at, answeredAt - askedAt],
    tried: attempts === 1 ? undefined : attempts,
    records: records === 1 ? undefined : records,
    fault: answer.faultClass ?? undefined,
    write: answer.isWrite,
    kept: answer.isKept,
    shown: answer.isShown,
    service: answer.serviceId ?? undefined,
    ids: shortIds(answer),
  };
}

/** Id of the message, and of the session where there is one. */
function shortIds({ messageId, sessionId }: RecordedAnswer) {
  if (sessionId !== null) return [shortId(messageId) ?? null, shortId(sessionId)];
  return messageId === null ? undefined : [shortId(messageId)];
}

const someOf = <Item>(items: readonly Item[]) => (items.length === 0 ? undefined : items);
