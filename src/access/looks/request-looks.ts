/** The looks of one GraphQL request: one entry per person and search, written down before the first call leaves. */
import type { Clock } from '../../kernel/clock.ts';
import { RefusedError } from '../../kernel/errors.ts';
import type { Purpose } from '../../outages/failed-question.ts';
import type { ApplicationRoute } from '../../services/state-service.ts';
import type { ChainedJournal } from '../../storage/chained-journal.ts';
import type { Sealing } from '../../storage/sealing.ts';
import type { RepresentationKind } from '../../systems/digital-documents/mapping.ts';
import type { Looks, SearchKind, Subject } from '../../systems/looks.ts';
import {
  type BegunRow,
  foundIn,
  type LookRow,
  type RecordedAnswer,
  type RecordedPerson,
  type RecordedPurpose,
  type SystemPart,
  toRecordedAnswer,
  toRecordedPerson,
  toRecordedPurpose,
} from './look-rows.ts';

export interface RequestLooks extends Looks {
  /** Notes what for a person is asked about, before he is. */
  because(iin: string, purpose: Purpose, representation?: RepresentationKind | null): void;
  /**
   * Puts on record what the looks came to. Resolves when that is on disk, or cannot be (see `refusal`); undefined where
   * nobody was asked about. Never rejected.
   */
  settle(): Promise<void> | undefined;
  /** Why nobody could be asked about, or the answer must not leave; null where it may. */
  refusal(): RefusedError | null;
}

/**
 * @param people keyed hashes
 * @throws RefusedError VOLUME_EXCEEDED
 */
export type Admit = (purpose: Purpose, people: readonly string[]) => Promise<Admission>;

export interface Admission {
  /** The configured article by which it is asked; null for everything else. */
  readonly article: string | null;
  /** Those who are beyond the account's volume. */
  readonly beyond: ReadonlySet<string>;
}

export interface RequestLooksParts {
  readonly viewer: BegunRow['viewer'];
  /** The viewer's only route, if he has one: it stands where a purpose names none. */
  readonly route: ApplicationRoute | null;
  readonly correlationId: string | null;
  readonly drill: boolean;
  readonly journal: Pick<ChainedJournal, 'write' | 'commit'>;
  readonly sealing: Sealing;
  readonly newId: () => string;
  /** Lets the account go on about people whom it has not asked about yet, or makes it wait. */
  readonly admit: Admit;
  readonly clock: Clock;
  /** Told of what the disk said; null when it took what was to be written. */
  readonly onDisk: (error: unknown) => void;
}

interface Reason {
  readonly purposes: Purpose[];
  representation: RepresentationKind | null;
}

interface Entry {
  readonly look: string;
  readonly iin: string | null;
  readonly person: RecordedPerson | null;
  readonly searchedBy: SearchKind | null;
  /** Leave to ask about the person; null before it was asked for. */
  admission: Promise<void> | null;
  isBeyondVolume: boolean;
  article: string | null;
  readonly purposes: readonly Purpose[];
  isBegun: boolean;
  purposesWritten: number;
  /** Not written down yet. */
  asking: SystemPart[];
  answers: RecordedAnswer[];
  found: string[];
}

export function createRequestLooks(parts: RequestLooksParts): RequestLooks {
  const { journal, sealing, clock } = parts;
  const entries = new Map<string, Entry>();
  const reasons = new Map<string, Reason>();
  let request: string | undefined;
  let writing: Promise<void> | undefined;
  let refusal: RefusedError | null = null;

  function reasonOf(iin: string): Reason {
    const reason = reasons.get(iin) ?? { purposes: [], representation: null };
    reasons.set(iin, reason);
    return reason;
  }

  function entryOf(subject: Subject): Entry {
    const isSearch = !('iin' in subject);
    const key = isSearch ? `search ${entries.size}` : subject.iin;
    const known = entries.get(key);
    if (known !== undefined) return known;
    request ??= parts.newId();
    const entry: Entry = {
      look: `${request}-${entries.size}`,
      iin: isSearch ? null : subject.iin,
      person: isSearch ? null : toRecordedPerson(subject.iin, sealing),
      admission: null,
      isBeyondVolume: false,
      article: null,
      searchedBy: isSearch ? subject.searchedBy : null,
      purposes: isSearch ? [subject.purpose] : reasonOf(subject.iin).purposes,
      isBegun: false,
      purposesWritten: 0,
      asking: [],
      answers: [],
      found: [],
    };
    entries.set(key, entry);
    return entry;
  }

  /** Everybody waits who asks about somebody who has to wait, whichever question came first. */
  async function admitted(entries: readonly Entry[]): Promise<void> {
    const fresh = entries.filter(({ admission }) => admission === null);
    if (fresh.length > 0) {
      const admission = admit(fresh);
      for (const entry of fresh) entry.admission = admission;
    }
    await Promise.all(new Set(entries.map(({ admission }) => admission)));
  }

  async function admit(entries: readonly Entry[]): Promise<void> {
    // What a search will find is not known: each counts as another person.
    const keyOf = ({ person, look }: Entry) => person?.hash ?? look;
    try {
      const purpose = entries[0]?.purposes[0] ?? {};
      const { article, beyond } = await parts.admit(purpose, entries.map(keyOf));
      for (const entry of entries) {
        entry.isBeyondVolume = beyond.has(keyOf(entry));
        entry.article = article;
      }
    } catch (error) {
      if (error instanceof RefusedError) refusal = error;
      throw error;
    }
  }

  /** Those that are not written down yet. */
  function purposesOf(entry: Entry): RecordedPurpose[] {
    const fresh = entry.purposes.slice(entry.purposesWritten);
    entry.purposesWritten = entry.purposes.length;
    return fresh.map((purpose) => toRecordedPurpose(purpose, parts.route));
  }

  function begun(entry: Entry, at: number): BegunRow {
    const { look, iin, person, searchedBy, article, isBeyondVolume, asking: systems } = entry;
    return {
      kind: 'BEGUN',
      at,
      look,
      viewer: parts.viewer,
      correlationId: parts.correlationId,
      purposes: purposesOf(entry),
      representation: iin === null ? null : reasonOf(iin).representation,
      person,
      searchedBy,
      systems,
      article,
      beyondVolume: isBeyondVolume,
      drill: parts.drill,
    };
  }

  /** What is to be asked, of everything that came together. */
  function rowsToAsk(): LookRow[] {
    writing = undefined;
    // What was to begin with a row that could not be written is not asked about at all.
    if (refusal !== null) return [];
    const at = clock.now();
    const rows: LookRow[] = [];
    for (const entry of entries.values()) {
      if (entry.asking.length === 0) continue;
      rows.push(
        entry.isBegun ? { kind: 'ASKING', at, look: entry.look, systems: entry.asking } : begun(entry, at),
      );
      entry.isBegun = true;
      entry.asking = [];
    }
    return rows;
  }

  function rowsOfEnd(entry: Entry, at: number): LookRow[] {
    const { look, answers, found } = entry;
    const people = found.map((iin) => toRecordedPerson(iin, sealing));
    return [
      ...people.map((person): LookRow => ({ kind: 'FOUND', at, look, person })),
      { kind: 'ENDED', at, look, answers, furtherPurposes: purposesOf(entry) },
    ];
  }

  function refuse(error: unknown): RefusedError {
    parts.onDisk(error);
    refusal = new RefusedError(
      'ACCESS_RECORD_UNAVAILABLE',
      'nobody can be asked about while looks cannot be put on record; ask again in a moment',
      retryAfterSeconds,
    );
    return refusal;
  }

  return {
    because(iin, purpose, representation = null) {
      const reason = reasonOf(iin);
      if (!reason.purposes.includes(purpose)) reason.purposes.push(purpose);
      reason.representation ??= representation;
    },
    async begin({ systemId, part, subjects }) {
      const asked = subjects.map(entryOf);
      await admitted(asked);
      for (const entry of asked) entry.asking.push({ system: systemId, part });
      writing ??= journal.write(rowsToAsk);
      await writing.catch((error: unknown) => {
        throw refuse(error);
      });
      if (refusal !== null) throw refusal;
      return {
        end(outcomes) {
          outcomes.forEach((outcome, at) => {
            const [entry, subject] = [asked[at], subjects[at]];
            if (entry === undefined || subject === undefined) return;
            entry.answers.push(toRecordedAnswer(outcome));
            entry.found.push(...foundIn(subject, outcome));
          });
        },
      };
    },
    refusal: () => refusal,
    settle() {
      const ended = [...entries.values()].filter(({ answers }) => answers.length > 0);
      if (ended.length === 0) return undefined;
      const at = clock.now();
      const rows = ended.flatMap((entry) => rowsOfEnd(entry, at));
      for (const entry of ended) [entry.answers, entry.found] = [[], []];
      return journal.commit(rows).then(
        () => parts.onDisk(null),
        (error: unknown) => void refuse(error),
      );
    },
  };
}

/** A disk is not emptied faster. */
const retryAfterSeconds = 5;
