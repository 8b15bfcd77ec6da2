import type { Owner } from '../../kernel/owner.ts';
import type { Sealing } from '../../storage/sealing.ts';
import type { FailedQuestion } from '../failed-question.ts';

/**
 * By what an application is recognised, what is known earliest first: the front end's own id of it; its registration
 * number; without both, the state service and the person. None: the question belongs to no application. Always within one
 * owner: a viewer who names the number of another one's application would be shown its ticket, with the person's IIN. The
 * person stands beside every key (`personHash`): a front end may use one reference for many people.
 */
export function applicationKeys(
  { purpose, iin }: Pick<FailedQuestion, 'purpose' | 'iin'>,
  owner: Owner,
): string[] {
  const { stateService, applicationNumber, applicationRef } = purpose;
  const keys: string[] = [];
  if (applicationRef) keys.push(`ref ${owner} ${applicationRef}`);
  if (applicationNumber) keys.push(`number ${owner} ${applicationNumber}`);
  if (keys.length > 0) return keys;
  return stateService && iin !== null ? [`person ${owner} ${stateService} ${iin}`] : [];
}

/** By what a person is found again; empty where a question names none. */
export function personHash(iin: string | null, sealing: Sealing): Buffer {
  return iin === null ? Buffer.alloc(0) : sealing.hash(iin, 'iin');
}

/** Whether a ticket is kept for a question. */
export function belongsToApplication({ purpose, iin }: Pick<FailedQuestion, 'purpose' | 'iin'>): boolean {
  const { stateService, applicationNumber, applicationRef } = purpose;
  return Boolean(applicationNumber || applicationRef || (stateService && iin !== null));
}
