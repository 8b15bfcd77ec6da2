import type { BreakerAdmission, BreakerRefusal } from './breaker.ts';
import { CallFault } from './call-fault.ts';
import { ofOneRecord } from './failed-subjects.ts';
import { faultRules } from './fault-classes.ts';
import type { Health } from './health.ts';

/** The other side of a call, in the words of the health table. */
export interface Target {
  /** Key of the register's (or its service's) breaker. */
  readonly key: string;
  /** Key of the bus it is reached through, or null for a system with an address of its own. */
  readonly busKey: string | null;
  /** The register that this is, or is a part of: two silent banks are one silent register. */
  readonly registerKey: string;
  /**
   * Key of what belongs to this way alone where the register is reached in several: the queue, the repetitions, our
   * credential. A way that hangs or shuts its door takes nothing from the others. Without it: the breaker's key.
   */
  readonly wayKey?: string | undefined;
}

/** Key of the queue, the repetitions and the credential of a target. */
export function wayOf({ wayKey, key }: Pick<Target, 'wayKey' | 'key'>): string {
  return wayKey ?? key;
}

/** Leave of every breaker on the way. */
interface Leave {
  readonly register: BreakerAdmission;
  readonly bus: BreakerAdmission | null;
}

/**
 * Asks the credential, the bus and the register whether this call may go.
 * @throws CallFault NOT_TRIED with the class that opened the breaker, or OUR_CREDENTIALS while the credential rests
 */
export function askLeave(target: Target, health: Health): Leave {
  refuseIfOpen(target, health);
  const waitMs = credentialWaitMs(target, health);
  if (waitMs > 0) throw new CallFault('OUR_CREDENTIALS', 'OURS', { retryAfterMs: waitMs });
  const bus = target.busKey === null ? null : health.breaker(target.busKey).admit();
  return { register: health.breaker(target.key).admit(), bus };
}

/**
 * Refuses at once what askLeave would refuse, without taking anything: so that no call queues for a dead system.
 * @throws CallFault NOT_TRIED
 */
export function refuseIfOpen(target: Target, health: Health): void {
  const bus = target.busKey === null ? undefined : health.breaker(target.busKey).refuses();
  if (bus) throw notTried('BUS', bus);
  const register = health.breaker(target.key).refuses();
  if (register) throw notTried('REGISTER', register);
}

/** Is a breaker on the way open? Then nothing need be got ready for the call. */
export function isOpen({ key, busKey }: Target, health: Health): boolean {
  return [key, busKey].some((one) => one !== null && health.breaker(one).refuses() !== undefined);
}

/** The register answered, and so did the bus. */
export function settleSuccess(target: Target, health: Health, leave: Leave): void {
  health.breaker(target.key).answered(leave.register);
  health.credential(wayOf(target)).accepted();
  if (target.busKey === null || leave.bus === null) return;
  health.credential(target.busKey).accepted();
  health.breaker(target.busKey).answered(leave.bus);
  health.suspicion(target.busKey).answered();
}

/**
 * Books a failure where it belongs.
 * @param asked whom the call was about
 * @returns the fault, with its origin moved to the bus where silence turns out to be the bus's
 */
export function settleFailure(
  target: Target,
  health: Health,
  leave: Leave,
  seen: CallFault,
  askedAt: number,
  asked: readonly string[] = [],
): CallFault {
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
    // The bus delivers only for a sender that it let in.
    health.credential(target.busKey).accepted();
    bus.answered(leave.bus);
    health.suspicion(target.busKey).answered();
  } else bus.undecided(leave.bus);
  return fault;
}

/** True when the failure itself proves that the bus is alive: it delivered what the register said or did not say. */
export function passedByBus(fault: CallFault): boolean {
  return fault.origin === 'REGISTER' && fault.faultClass !== 'TIMEOUT' && fault.faultClass !== 'NOT_TRIED';
}

/** Silence is the bus's where two of its services fell silent, or where the call was to show that the bus is back. */
function originOfSilence(
  target: Target,
  health: Health,
  leave: Leave,
  fault: CallFault,
  askedAt: number,
): CallFault {
  if (fault.faultClass !== 'TIMEOUT' || target.busKey === null) return fault;
  const suspicion = health.suspicion(target.busKey);
  suspicion.timedOut(target.registerKey, askedAt);
  const isProbe = leave.bus?.allowed === true && leave.bus.probe;
  return isProbe || suspicion.suspectsBus() ? new CallFault('TIMEOUT', 'BUS') : fault;
}

/** The register's leave first: the bus's one try of the minute is not to be spent on a register that rests anyway. */
function credentialWaitMs({ busKey, ...target }: Target, health: Health): number {
  const waitMs = health.credential(wayOf(target)).waitMs();
  return waitMs > 0 || busKey === null ? waitMs : health.credential(busKey).waitMs();
}

/**
 * Key of the door that was shut: the bus's for all registers behind it, or one register's. A bus that has just let us in for another
 * register, which is what happens where one question needs two, does so for this register alone.
 */
function refusedKey({ busKey, ...target }: Target, fault: CallFault, health: Health): string {
  const isOfBus = fault.byBus && busKey !== null && !health.credential(busKey).wasAcceptedLately();
  return isOfBus ? busKey : wayOf(target);
}

function notTried(origin: 'REGISTER' | 'BUS', refusal: BreakerRefusal): CallFault {
  return new CallFault('NOT_TRIED', origin, { openedBy: refusal.openedBy, retryAfterMs: refusal.waitMs });
}
