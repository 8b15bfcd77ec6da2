/** Reads an answer that is enclosed to an application. The right is asked anew, and the look is on record before the answer leaves. */
import type { Asking } from '../../access/asking/asking.ts';
import { permission } from '../../access/asking/permission.ts';
import type { Reply } from '../../access/asking/reply.ts';
import { accessOf, type ConsentSystem } from '../../systems/systems.ts';
import type { Enclosure } from '../answers/answer-rows.ts';
import { type Application, purposeOf } from '../application.ts';
import { presentedAccess } from '../presented.ts';

/** An answer with records, of a system that a right belongs to. */
export interface ReadableEnclosure extends Enclosure {
  readonly application: Application;
  readonly systemId: ConsentSystem | typeof presentedAccess.system;
  readonly askedAt: number;
}

/** @throws RefusedError when the look cannot be put on record */
export async function readEnclosure(
  asking: Asking,
  { application, systemId, part, askedAt, records }: ReadableEnclosure,
): Promise<Reply> {
  const { iin } = application;
  const { scope } = systemId === presentedAccess.system ? presentedAccess : accessOf(systemId);
  const refusal = await permission(asking, { system: systemId, scope, iin, purpose: purposeOf(application) });
  if (refusal !== null) return refusal;
  const outcome = { systemId, part, askedAt, records, kind: 'answered', busId: null, attempts: [] } as const;
  const look = await asking.looks.begin({ systemId, part, subjects: [{ iin }], isKept: true });
  look.end([outcome]);
  return outcome;
}
