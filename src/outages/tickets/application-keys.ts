import type { Owner } from '../../kernel/owner.ts';
import type { FailedQuestion } from '../failed-question.ts';

/** A text by which an application is told from others, within one incident. */
export type ApplicationKey = string;

/**
 * By what an application is recognised, what is known earliest first: the front end's own id of it; its registration
 * number; without both, the state service and the person. None: the question belongs to no application. Always within one
 * owner: a viewer who names the number of another one's application would be shown its ticket, with the person's IIN.
 */
export function applicationKeys(
  { purpose, iin }: Pick<FailedQuestion, 'purpose' | 'iin'>,
  owner: Owner,
): ApplicationKey[] {
  const { stateService, applicationNumber, applicationRef } = purpose;
  const keys: ApplicationKey[] = [];
  if (applicationRef) keys.push(`ref ${owner} ${applicationRef}`);
  if (applicationNumber) keys.push(`number ${owner} ${applicationNumber}`);
  if (keys.length > 0) return keys;
  return stateService && iin !== null ? [`person ${owner} ${stateService} ${iin}`] : [];
}

/** Whether a ticket is kept for a question. */
export function belongsToApplication({ purpose, iin }: Pick<FailedQuestion, 'purpose' | 'iin'>): boolean {
  const { stateService, applicationNumber, applicationRef } = purpose;
  return Boolean(applicationNumber || applicationRef || (stateService && iin !== null));
}
