import type { Incident } from '../incidents/incident.ts';
import type { Incidents } from '../incidents/incidents.ts';
import { toEvidence } from '../incidents/shown-evidence.ts';
import type { Clock } from '../kernel/clock.ts';
import { CallFault, toCallFault } from '../resilience/call-fault.ts';
import type { FaultClass } from '../resilience/fault-classes.ts';
import type { Attempt, AttemptRecord, CallContext, Guard } from '../resilience/guard.ts';
import { isOpen, passedByBus } from '../resilience/leave.ts';
import type { SystemKey } from '../systems/systems.ts';
import { type BatchCall, readDivided } from './divide.ts';
import { type Looks, type Subject, subjectKey } from './looks.ts';
import { culpritOf, type Outcome } from './outcome.ts';

/** Bounds of one call, and the incidents of its world. */
export interface TellContext extends CallContext {
  readonly incidents: Incidents;
  /** True during a drill, which marks new incidents. */
  readonly drilling: boolean;
  /** A question of the gateway itself, without a waiting caller: incidents do not count it. */
  readonly isProbe: boolean;
  /** Receives each question when it is asked. Its promise is never rejected. */
  readonly onQuestion: (question: Promise<unknown>) => void;
  /** Receives every error that our own code throws: the outcome alone would hide it. */
  readonly onDefect: (error: unknown) => void;
}

/** Context of a question about people. */
export interface AskContext extends TellContext {
  /** Record that notes the question before it leaves. */
  readonly looks: Looks;
}

export type DataSource = ReturnType<typeof createDataSource>;

export interface DataSourceParts {
  readonly systemId: SystemKey;
  /** Code of the part (a bank); null for a system without parts. */
  readonly part: string | null;
  /** System on the way to it: one system may be reached in several ways. */
  readonly busId: SystemKey | null;
  /** Channel of the bus with incidents of its own. */
  readonly busPart: string | null;
  readonly guard: Guard;
  /** True where a message leaves signed: it does not leave while the service that signs is switched off. */
  readonly isSigned: boolean;
  /** Receives every outcome, except those of a drilled request. */
  readonly onOutcome: (outcome: 'answered' | FaultClass, tookMs: number) => void;
  /** Receives every question that failed for good, also of a drilled request: it contains nothing about a person. */
  readonly onFailure: (failure: {
    readonly systemId: SystemKey;
    readonly faultClass: FaultClass;
    readonly origin: string;
    /** Incident that counts the failure. */
    readonly incidentId?: string;
    readonly attempts: number;
    readonly drill: boolean;
  }) => void;
  /** False for a real system: drills skip it, also beside drilled systems of the same request. */
  readonly isSimulated: boolean;
  readonly clock: Clock;
  /** True for a record with which the system itself answers; left out: each. An acceptance by the bus ends no outage behind it. */
  readonly endsOutage?: (record: unknown) => boolean;
}

export function createDataSource(parts: DataSourceParts) {
  const { systemId, part, busId, busPart, guard, clock } = parts;

  function noteAnswer(context: TellContext, whole: boolean): Promise<void> | undefined {
    // A late answer to a call from before the outage does not end it.
    const isClosed = context.health.breaker(guard.target.key).kind === 'closed';
    return isClosed ? context.incidents.answered(systemId, part, clock.now(), whole) : undefined;
  }

  /** An empty answer is the system's too. */
  const isOwnAnswer = (records: readonly unknown[]): boolean =>
    parts.endsOutage === undefined || records.some(parts.endsOutage);

  function noteBusAnswer({ health, incidents }: TellContext): Promise<void> | undefined {
    const { busKey } = guard.target;
    if (busId === null || busKey === null || health.breaker(busKey).kind !== 'closed') return undefined;
    return incidents.answered(busId, busPart, clock.now());
  }

  function noteSigned({ health, incidents }: TellContext, attempts: readonly AttemptRecord[]) {
    if (attempts.every(({ preparedMs }) => preparedMs === undefined)) return undefined;
    const isClosed = health.breaker(signer).kind === 'closed';
    return isClosed ? incidents.answered(signer, null, clock.now()) : undefined;
  }

  async function noteFailure(
    fault: CallFault,
    attempts: readonly AttemptRecord[],
    questions: number,
    context: TellContext,
  ): Promise<Incident | null> {
    if (fault.faultClass === 'OUR_DEFECT') context.onDefect(fault.cause);
    if (passedByBus(fault)) await noteBusAnswer(context);
    const told = attempts.find((attempt) => attempt.fault === fault) ?? attempts.at(-1);
    const culprit = culpritOf({ systemId, busId, fault });
    const incident = await context.incidents.failed({
      culprit,
      part: culprit === systemId ? part : culprit === busId ? busPart : null,
      fault,
      since: attempts[0]?.endedAt ?? clock.now(),
      at: clock.now(),
      drill: context.drilling,
      questions: context.isProbe ? 0 : questions,
      evidence: told ? toEvidence(told) : null,
    });
    const { faultClass, origin } = fault;
    const of = incident === null ? {} : { incidentId: incident.id };
    parts.onFailure({
      ...{ systemId, faultClass, origin, ...of },
      ...{ attempts: attempts.length, drill: context.drilling },
    });
    return incident;
  }

  /** A system that a person switched off is not asked, nor is any system behind it. */
  function refusedByPerson({ incidents }: TellContext) {
    const origin = incidents.forcedOff(systemId, part)
      ? 'REGISTER'
      : busId !== null && incidents.forcedOff(busId, null)
        ? 'BUS'
        : parts.isSigned && incidents.forcedOff(signer, null) && 'SIGNATURE';
    return origin
      ? ({ ok: false, fault: new CallFault('NOT_TRIED', origin), attempts: [] } as const)
      : undefined;
  }

  async function askKeys<Item>(
    context: TellContext,
    keys: readonly string[],
    subjects: readonly string[],
    call: BatchCall<Item>,
    askedAt: number,
    way: Way,
  ): Promise<Outcome<Item>[]> {
    const ask = () =>
      way === 'read' && keys.length > 1
        ? readDivided(guard, context, keys, call)
        : guard[way === 'read' ? way : 'write'](context, (attempt) => call(keys, attempt), subjects);
    const result = refusedByPerson(context) ?? (await ask());
    const { attempts } = result;
    await noteSigned(context, attempts);
    const common = { systemId, busId, part, askedAt, attempts };
    const unavailable = (fault: CallFault, incident: Incident | null): Outcome<Item> => {
      const since = incident?.since ?? attempts[0]?.endedAt ?? clock.now();
      return { ...common, kind: 'unavailable', fault, since, incident };
    };
    if (!result.ok) {
      const incident = await noteFailure(result.fault, attempts, keys.length, context);
      return keys.map(() => unavailable(result.fault, incident));
    }
    const busNoted = noteBusAnswer(context);
    if (busNoted) await busNoted;
    const answers = keys.map((key) => result.value.get(key) ?? missingItem);
    const bad = answers.filter((answer) => answer instanceof CallFault);
    // A usable item is an answer, and ends an outage. Unusable items are left to the operator.
    const isAnswer = answers.some((answer) => !(answer instanceof CallFault) && isOwnAnswer(answer));
    const noted = isAnswer ? noteAnswer(context, bad.length === 0) : undefined;
    if (noted) await noted;
    const incident = bad[0] ? await noteFailure(bad[0], attempts, bad.length, context) : null;
    return answers.map((answer) =>
      answer instanceof CallFault
        ? unavailable(answer, incident)
        : { ...common, kind: 'answered', records: answer },
    );
  }

  function countOutcomes(outcomes: readonly Outcome<unknown>[], tookMs: number): void {
    // Signing has a time of its own (signing.ts), and is no slowness of the register.
    const preparedMs =
      outcomes[0]?.attempts.reduce((sum, attempt) => sum + (attempt.preparedMs ?? 0), 0) ?? 0;
    const askedMs = Math.max(0, tookMs - preparedMs);
    for (const outcome of outcomes)
      parts.onOutcome(outcome.kind === 'answered' ? 'answered' : outcome.fault.faultClass, askedMs);
  }

  async function askSafely<Item>(
    asked: TellContext,
    keys: readonly string[],
    subjects: readonly string[],
    call: BatchCall<Item>,
    way: Way,
  ): Promise<Outcome<Item>[]> {
    const context = parts.isSimulated ? asked : { ...asked, drill: undefined, drilling: false };
    const askedAt = clock.now();
    try {
      const outcomes = await askKeys(context, keys, subjects, call, askedAt, way);
      if (context.drill === undefined) countOutcomes(outcomes, clock.now() - askedAt);
      return outcomes;
    } catch (error) {
      // A defect of ours becomes an outcome too: a null would take its neighbours along.
      context.onDefect(error);
      const fault = toCallFault(error);
      const common = { systemId, busId, part, askedAt, attempts: [] } as const;
      const outcome = { ...common, since: askedAt, incident: null } as const;
      return keys.map(() => ({ ...outcome, kind: 'unavailable', fault }));
    }
  }

  async function askAndRecord<Item>(
    context: AskContext,
    subjects: readonly Subject[],
    keys: readonly string[],
    call: BatchCall<Item>,
    way: Way,
  ): Promise<Outcome<Item>[]> {
    const noted = { isWrite: way === 'write', isShown: way === 'shown' };
    const look = await context.looks.begin({ systemId, part, subjects, ...noted });
    const outcomes = await askSafely(context, keys, subjects.map(subjectKey), call, way);
    look.end(outcomes);
    return outcomes;
  }

  const askOnRecord: typeof askAndRecord = (context, ...asked) => {
    const question = askAndRecord(context, ...asked);
    context.onQuestion(question.catch(() => {}));
    return question;
  };

  return {
    /** True while a question would be refused at once: the system is switched off, or known to be out. */
    refuses: (context: TellContext) =>
      refusedByPerson(context) !== undefined || isOpen(guard.target, context.health),
    /**
     * Asks for the records of one subject; a failure is an outcome.
     * @throws RefusedError when the question cannot go on record
     */
    ask: <Item>(
      context: AskContext,
      subject: Subject,
      call: (attempt: Attempt) => Promise<readonly Item[]>,
    ): Promise<Outcome<Item>> => askOnRecord(context, [subject], [only], onlyKey(call), 'read').then(theOne),
    /** Changes a record like `ask`, but only once: a caller without an answer asks for the result. @throws RefusedError */
    write: <Item>(context: AskContext, subject: Subject, call: (attempt: Attempt) => Promise<Item>) =>
      askOnRecord(context, [subject], [only], onlyKey(listed(call)), 'write').then(theOne),
    /** Asks for what the person shows. The question uses it up, so it leaves only once, and a failure loses it. @throws RefusedError */
    askShown: <Item>(context: AskContext, subject: Subject, call: (attempt: Attempt) => Promise<Item>) =>
      askOnRecord(context, [subject], [only], onlyKey(listed(call)), 'shown').then(theOne),
    /**
     * Sends the system a fact that names no person, once as `write`, under the same guard. The access log
     * records looks at people, so it does not record this call: no viewer is needed, and a full disk does not stop it. Never for a fact
     * about a person.
     */
    tell<Item>(context: TellContext, call: (attempt: Attempt) => Promise<Item>): Promise<Outcome<Item>> {
      const telling = askSafely(context, [only], [], onlyKey(listed(call)), 'write');
      context.onQuestion(telling);
      return telling.then(theOne);
    },
    /**
     * Asks about several people in one call.
     * @returns outcomes in the order of the IINs, each matched by its IIN: a missing or unusable item fails for that person
     *   only. An unreadable answer is asked again in parts.
     * @throws RefusedError as `ask`
     */
    askMany<Item>(context: AskContext, iins: readonly string[], call: BatchCall<Item>) {
      const subjects = iins.map((iin) => ({ iin }));
      return askOnRecord(context, subjects, iins, call, 'read');
    },
  };
}

/** A read may be repeated; a write never is, nor a question that uses up what a person shows. */
type Way = 'read' | 'write' | 'shown';
const only = 'the only key';
const signer = 'SIGNATURE_SERVICE';

/** Makes a batch of one from a call about one subject. */
function onlyKey<Item>(call: (attempt: Attempt) => Promise<readonly Item[]>) {
  return async (_keys: readonly string[], attempt: Attempt) => new Map([[only, await call(attempt)]]);
}

/** Makes a list from a call that gives one record. */
function listed<Item>(call: (attempt: Attempt) => Promise<Item>) {
  return async (attempt: Attempt) => [await call(attempt)];
}

function theOne<Item>([outcome]: readonly Outcome<Item>[]): Outcome<Item> {
  if (outcome === undefined) throw new Error('a question about one thing has one outcome');
  return outcome;
}

/** A register that leaves out an item has said nothing about it. */
const missingItem = new CallFault('CONTRACT_DRIFT', 'REGISTER');
