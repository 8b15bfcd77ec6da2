/** Entry of the record while its request is under way, and its rows. */
import type { SearchKind } from '../../registers/looks.ts';
import type { Purpose } from '../../services/purpose.ts';
import type { ApplicationRoute } from '../../services/state-service.ts';
import type { Sealing } from '../../storage/sealing.ts';
import type { RepresentationKind } from '../../systems/digital-documents/mapping.ts';
import {
  type BegunRow,
  type RecordedAnswer,
  type RecordedPerson,
  type RecordedPurpose,
  type SystemPart,
  toRecordedPerson,
  toRecordedPurpose,
} from './look-rows.ts';
import { type PlacedRow, toShortForm } from './short-form.ts';

/** Purposes of questions about a person, and the representation that allows them. */
export type Ground = { readonly purposes: Purpose[]; representation: RepresentationKind | null };

/** Leave to ask about a person: by a configured article, or null; and beyond the account's volume, or within it. */
export type Admission = { readonly article: string | null; readonly isBeyond: boolean };

/** A row of a look; the journal tells it its number when it is written. */
export type LookBody = (sequence: number) => object;

export interface Entry {
  /** Null for a search. */
  readonly iin: string | null;
  readonly person: RecordedPerson | null;
  readonly searchedBy: SearchKind | null;
  readonly ground: Ground;
  /** Null before it was asked for. */
  admission: Admission | null;
  isBegun: boolean;
  /** Number of the first row in the chain; undefined before it is written. */
  begun: number | undefined;
  /** Instant of that row, epoch ms. */
  begunAt: number;
  purposesWritten: number;
  /** Not written down yet. */
  asking: SystemPart[];
  answers: RecordedAnswer[];
  found: string[];
}

export interface EntryCommon {
  readonly viewer: BegunRow['viewer'];
  /** IIN of the viewer; null where there is none. */
  readonly ownIin: string | null;
  /** The route of purposes that name none. */
  readonly route: ApplicationRoute | null;
  readonly correlationId: string | null;
  readonly drill: boolean;
  readonly sealing: Sealing;
}

/** Systems or answers in one row at most: a row must not grow with the size of a request. */
const perRow = 200;

/** Rows of what is asked and not yet written down. */
export function rowsToAsk(entry: Entry, common: EntryCommon, at: number): LookBody[] {
  const [first = [], ...others] = pieces(entry.asking);
  entry.asking = [];
  if (first.length === 0) return [];
  const asking = (systems: readonly SystemPart[]) => furtherRow(entry, { kind: 'ASKING', at, systems });
  const rest = others.map(asking);
  if (entry.isBegun) return [asking(first), ...rest];
  entry.isBegun = true;
  entry.begunAt = at;
  return [firstRow(entry, first, common, at), ...rest];
}

function firstRow(entry: Entry, systems: readonly SystemPart[], common: EntryCommon, at: number): LookBody {
  const { iin, person, searchedBy, ground, admission } = entry;
  const { viewer, ownIin, correlationId, drill } = common;
  const row: PlacedRow = {
    kind: 'BEGUN',
    ...{ at, viewer, own: iin !== null && iin === ownIin, correlationId },
    purposes: freshPurposes(entry, common),
    representation: ground.representation,
    ...{ person, searchedBy, systems },
    article: admission?.article ?? null,
    beyondVolume: admission?.isBeyond ?? false,
    drill,
  };
  return (sequence) => {
    entry.begun = sequence;
    return toShortForm(row, undefined);
  };
}

const furtherRow =
  (entry: Entry, row: PlacedRow): LookBody =>
  () =>
    toShortForm(row, entry.begun);

/** Rows of the answers that are not yet written down. */
export function rowsOfEnd(entry: Entry, common: EntryCommon, at: number): LookBody[] {
  const { answers, found } = entry;
  const furtherPurposes = freshPurposes(entry, common);
  [entry.answers, entry.found] = [[], []];
  const rows: PlacedRow[] = [
    ...found.map((iin): PlacedRow => {
      const person = toRecordedPerson(iin, common.sealing);
      // The instant of the look: one partition and one place in a list for both rows.
      return { kind: 'FOUND', at: entry.begunAt, person };
    }),
    ...pieces(answers).map((some, i): PlacedRow => {
      return { kind: 'ENDED', at, answers: some, furtherPurposes: i === 0 ? furtherPurposes : [] };
    }),
  ];
  return rows.map((row) => furtherRow(entry, row));
}

function freshPurposes(entry: Entry, { route }: EntryCommon): RecordedPurpose[] {
  const fresh = entry.ground.purposes.slice(entry.purposesWritten);
  entry.purposesWritten += fresh.length;
  return fresh.map((purpose) => toRecordedPurpose(purpose, route));
}

function pieces<Item>(items: readonly Item[]): (readonly Item[])[] {
  if (items.length <= perRow) return items.length === 0 ? [] : [items];
  const count = Math.ceil(items.length / perRow);
  return Array.from({ length: count }, (_, i) => items.slice(i * perRow, (i + 1) * perRow));
}
