/** Sends a result again: its application's worker asks for it, or an operator, who does not see the application. */
import type { Asking } from '../../access/asking/asking.ts';
import { isOperator } from '../../access/ticket-sight.ts';
import type { Changed } from '../../kernel/changed.ts';
import { kept } from '../../storage/kept.ts';
import type { Applications } from '../applications.ts';
import { resendResult } from '../results/resend-result.ts';
import { seenApplication, type Worked } from './use-case.ts';

/** @throws RefusedError STORAGE_UNAVAILABLE */
export function resendResultOf(
  asking: Asking,
  applications: Applications,
  id: string,
): Promise<Worked<Changed>> {
  const { viewer, clock } = asking;
  return kept(async () => {
    const application = await seenApplication(asking, applications, id);
    if (application === null && !isOperator(viewer)) return { application, result: { kind: 'notFound' } };
    const { database } = applications.parts;
    const result = await resendResult({ database, clock, results: applications.results }, id, viewer.id);
    return { application, result };
  });
}
