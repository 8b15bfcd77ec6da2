/** Looks of one GraphQL request: one entry per person and search, written down before the first call leaves. */
import type { Clock } from '../../kernel/clock.ts';
import { RefusedError } from '../../kernel/errors.ts';
import type { Looks, Subject } from '../../registers/looks.ts';
import type { Purpose } from '../../services/purpose.ts';
import type { Journal } from '../../storage/journal/journal.ts';
import type { RepresentationKind } from '../../systems/digital-documents/mapping.ts';
import {
  type Admission,
  type Entry,
  type EntryCommon,
  type Ground,
  type LookBody,
  rowsOfEnd,
  rowsToAsk,
} from './entry.ts';
import { foundIn, toRecordedAnswer, toRecordedPerson } from './look-rows.ts';

export interface RequestLooks extends Looks {
  /** Notes the purpose of questions about a person before the questions leave. */
  because(iin: string, purpose: Purpose, representation?: RepresentationKind | null): void;
  /** Puts the answers on record. Resolves when they are on disk, or cannot be (see `refusal`); undefined: there are none. */
  settle(): Promise<void> | undefined;
  /** The reason for which no register could be asked, or the answer must not leave; null where it may. */
  refusal(): RefusedError | null;
}

/** A person to be asked about: their keyed hash, or the number of a search. */
type Wanted = { readonly person: string; readonly purpose: Purpose };

/** Admits questions about new people, in the order of those wanted; at once where it can. @throws RefusedError VOLUME_EXCEEDED */
export type Admit = (wanted: readonly Wanted[]) => readonly Admission[] | Promise<readonly Admission[]>;

interface RequestLooksParts extends EntryCommon {
  readonly journal: Pick<Journal<object>, 'write' | 'commit'>;
  readonly newId: () => string;
  readonly admit: Admit;
  readonly clock: Clock;
  /** Told of the disk's error; null when the disk took the rows. */
  readonly onDisk: (error: unknown) => void;
}

export function createRequestLooks(parts: RequestLooksParts): RequestLooks {
  const { journal, sealing, clock } = parts;
  const entries = new Map<string, Entry>();
  const grounds = new Map<string, Ground>();
  let admitting: Promise<void> | undefined;
  let writing: Promise<void> | undefined;
  let refusal: RefusedError | null = null;
  let isSettled = false;

  function groundOf(iin: string): Ground {
    const ground = grounds.get(iin) ?? { purposes: [], representation: null };
    grounds.set(iin, ground);
    return ground;
  }

  function entryOf(subject: Subject): Entry {
    const isSearch = !('iin' in subject);
    const key = isSearch ? `search ${entries.size}` : subject.iin;
    const known = entries.get(key);
    if (known !== undefined) return known;
    const entry: Entry = {
      iin: isSearch ? null : subject.iin,
      person: isSearch ? null : toRecordedPerson(subject.iin, sealing),
      searchedBy: isSearch ? subject.searchedBy : null,
      ground: isSearch ? { purposes: [subject.purpose], representation: null } : groundOf(subject.iin),
      admission: null,
      isBegun: false,
      begun: undefined,
      begunAt: 0,
      purposesWritten: 0,
      asking: [],
      answers: [],
      found: [],
    };
    entries.set(key, entry);
    return entry;
  }

  async function admit(fresh: readonly Entry[]): Promise<void> {
    try {
      // The result of a search is not known: each counts as another person.
      const wanted = fresh.map(({ person, ground }) => ({
        person: person?.hash ?? parts.newId(),
        purpose: ground.purposes[0] ?? {},
      }));
      const admissions = await parts.admit(wanted);
      fresh.forEach((entry, i) => {
        entry.admission = admissions[i] ?? null;
      });
    } catch (error) {
      if (error instanceof RefusedError) refusal = error;
      throw error;
    }
  }

  /** Waits until the people of a call are admitted. The calls of a request are admitted one after the other. */
  async function admitted(asked: readonly Entry[]): Promise<void> {
    while (admitting !== undefined) await admitting;
    const fresh = asked.filter(({ admission }) => admission === null);
    if (fresh.length === 0) return;
    admitting = admit(fresh).finally(() => {
      admitting = undefined;
    });
    await admitting;
  }

  /** Rows of everything that has gathered and is to be asked. */
  function toAsk(): LookBody[] {
    writing = undefined;
    // If the first row cannot be written, no system is asked.
    if (refusal !== null) return [];
    const at = clock.now();
    return [...entries.values()].flatMap((entry) => rowsToAsk(entry, parts, at));
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

  function putEndsOnRecord(): Promise<void> | undefined {
    const at = clock.now();
    const rows = [...entries.values()].flatMap((entry) => rowsOfEnd(entry, parts, at));
    if (rows.length === 0) return undefined;
    return journal.commit(rows).then(
      () => parts.onDisk(null),
      (error: unknown) => void refuse(error),
    );
  }

  return {
    because(iin, purpose, representation = null) {
      const ground = groundOf(iin);
      if (!ground.purposes.includes(purpose)) ground.purposes.push(purpose);
      ground.representation ??= representation;
    },
    async begin({ systemId, part, subjects, ...noted }) {
      if (refusal !== null) throw refusal;
      const asked = subjects.map(entryOf);
      await admitted(asked);
      if (refusal !== null) throw refusal;
      for (const entry of asked) entry.asking.push({ system: systemId, part });
      writing ??= journal.write(toAsk);
      await writing.catch((error: unknown) => {
        throw refuse(error);
      });
      if (refusal !== null) throw refusal;
      return {
        end(outcomes) {
          outcomes.forEach((outcome, at) => {
            const [entry, subject] = [asked[at], subjects[at]];
            if (entry === undefined || subject === undefined) return;
            entry.answers.push(toRecordedAnswer(outcome, noted));
            entry.found.push(...foundIn(subject, outcome));
          });
          // The answer has left without it: an error elsewhere ended the request.
          if (isSettled) void putEndsOnRecord();
        },
      };
    },
    refusal: () => refusal,
    settle() {
      isSettled = true;
      return putEndsOnRecord();
    },
  };
}

/** A disk is not freed faster. */
const retryAfterSeconds = 5;
