import { RefusedError } from '../kernel/errors.ts';
import { isOperator } from './ticket-sight.ts';
import type { Viewer } from './viewer.ts';

/** Deadlines that a viewer sees: an operator all, without their people; a provider those of its state services. */
export function deadlineSight(viewer: Viewer): 'ALL' | 'PROVIDED' | 'NONE' {
  if (isOperator(viewer)) return 'ALL';
  return viewer.roles.includes('provider') ? 'PROVIDED' : 'NONE';
}

/** @throws RefusedError FORBIDDEN */
export function checkSeesDeadlines(viewer: Viewer): void {
  if (deadlineSight(viewer) === 'NONE')
    throw new RefusedError('FORBIDDEN', 'expected a viewer with the role provider or operator');
}
