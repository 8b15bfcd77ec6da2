import type { BreakerAdmission, BreakerRefusal } from './breaker.ts';
import { CallFault } from './call-fault.ts';
import { ofOneRecord } from './failed-subjects.ts';
import { faultRules } from './fault-classes.ts';
import type { Health } from './health.ts';

/** The other side of a call, by the keys of its health. */
export interface Target {
  /** Key of the breaker of the register (or its service). */
  readonly key: string;
  /** Key of the bus on the way; null for a system with an address of its own. */
  readonly busKey: string | null;
  /** The register of which this may be a part: two silent banks are one silent register. */
  readonly registerKey: string;
  /** Key of one way to a register with several, so that a failing way takes nothing from the others; otherwise `key`. */
  readonly wayKey?: string | undefined;
}

/** Key of the queue, the repetitions and the credential of a target. */
export const wayOf = ({ wayKey, key }: Pick<Target, 'wayKey' | 'key'>): string => wayKey ?? key;
/** Permission of every breaker on the way. */
type Leave = { readonly register: BreakerAdmission; readonly bus: BreakerAdmission | null };

/** Asks credential, bus and register. @throws CallFault NOT_TRIED, or OUR_CREDENTIALS while the credential rests */
export function askLeave(target: Target, health: Health): Leave {
  refuseIfOpen(target, health);
  const waitMs = credentialWaitMs(target, health);
  if (waitMs > 0) throw new CallFault('OUR_CREDENTIALS', 'OURS', { retryAfterMs: waitMs });
  const bus = target.busKey === null ? null : health.breaker(target.busKey).admit();
  return { register: health.breaker(target.key).admit(), bus };
}

/** Refuses what `askLeave` would refuse, so that no call queues for a failed system. @throws CallFault NOT_TRIED */
export function refuseIfOpen(target: Target, health: Health): void {
  const bus = target.busKey === null ? undefined : health.breaker(target.busKey).refuses();
  if (bus) throw notTried('BUS', bus);
  const register = health.breaker(target.key).refuses();
  if (register) throw notTried('REGISTER', register);
}

/** True when a breaker on the way is open: the call needs no preparation. */
export const isOpen = ({ key, busKey }: Target, health: Health): boolean =>
  [key, busKey].some((one) => one !== null && health.breaker(one).refuses() !== undefined);

/** Notes the answer of the register, and thereby of the bus. */
export function settleSuccess(target: Target, health: Health, leave: Leave): void {
  health.breaker(target.key).answered(leave.register);
  health.credential(wayOf(target)).accepted();
  if (target.busKey === null || leave.bus === null) return;
  health.credential(target.busKey).accepted();
  health.breaker(target.busKey).answered(leave.bus);
  health.suspicion(target.busKey).answered();
}

/** Counts a failure. @param asked subjects of the call @returns the fault, blamed on the bus for the bus's silence */
export function settleFailure(
  target: Target,
  health: Health,
  leave: Leave,
  seen: CallFault,
  askedAt: number,
  asked: readonly string[] = [],
): CallFault {
  if (seen.origin === 'SIGNATURE') {
    // Nothing has left: it tells nothing of the register, nor of the bus.
    health.breaker(target.key).undecided(leave.register);
    if (target.busKey !== null && leave.bus !== null) health.breaker(target.busKey).undecided(leave.bus);
    return seen;
  }
  const fault = originOfSilence(target, health, leave, seen, askedAt);
  if (fault.faultClass === 'OUR_CREDENTIALS') health.credential(refusedKey(target, fault, health)).refused();
  const counts = faultRules[fault.faultClass].breaker;
  const subjects = ofOneRecord.includes(fault.faultClass) ? asked : [];
  const register = health.breaker(target.key);
  if (counts && fault.origin === 'REGISTER') register.failed(leave.register, fault.faultClass, subjects);
  else register.undecided(leave.register);
  if (target.busKey === null || leave.bus === null) return fault;

  const bus = health.breaker(target.busKey);
  if (counts && fault.origin === 'BUS') bus.failed(leave.bus, fault.faultClass, subjects);
  else if (passedByBus(fault)) {
    // The bus delivers only for a sender that it admitted.
    health.credential(target.busKey).accepted();
    bus.answered(leave.bus);
    health.suspicion(target.busKey).answered();
  } else bus.undecided(leave.bus);
  return fault;
}

/** True when the failure itself proves that the bus works, because it delivered the register's answer or error. */
export const passedByBus = (fault: CallFault): boolean =>
  fault.origin === 'REGISTER' && fault.faultClass !== 'TIMEOUT' && fault.faultClass !== 'NOT_TRIED';

/** Blames the bus for silence when two of its services fell silent, or when the call was a probe of the bus. */
function originOfSilence(target: Target, health: Health, leave: Leave, fault: CallFault, askedAt: number) {
  if (fault.faultClass !== 'TIMEOUT' || target.busKey === null) return fault;
  const suspicion = health.suspicion(target.busKey);
  suspicion.timedOut(target.registerKey, askedAt);
  const isProbe = leave.bus?.allowed === true && leave.bus.probe;
  return isProbe || suspicion.suspectsBus() ? new CallFault('TIMEOUT', 'BUS') : fault;
}

/** Asks the register's pause first: the bus's one try of the minute must not go to a register that rests anyway. */
function credentialWaitMs({ busKey, ...target }: Target, health: Health): number {
  const waitMs = health.credential(wayOf(target)).waitMs();
  return waitMs > 0 || busKey === null ? waitMs : health.credential(busKey).waitMs();
}

/** Key of the refused credential: the bus's, or this register's where the bus has just accepted us for another. */
function refusedKey({ busKey, ...target }: Target, fault: CallFault, health: Health): string {
  const isOfBus = fault.byBus && busKey !== null && !health.credential(busKey).wasAcceptedLately();
  return isOfBus ? busKey : wayOf(target);
}

const notTried = (origin: 'REGISTER' | 'BUS', refusal: BreakerRefusal): CallFault =>
  new CallFault('NOT_TRIED', origin, { openedBy: refusal.openedBy, retryAfterMs: refusal.waitMs });
