/** Keeps the signature of the applicant under the statement (S7.2(22)): the statement as it is kept, and no other. */
import { sealStatement } from '../application-rows.ts';
import { isBeforeRegistration } from '../application-state.ts';
import { changeColumns, changeSeen } from '../changes.ts';
import { statementText } from '../statement/signed-statement.ts';
import type { RecordResult } from './record.ts';
import { rulesOf, staleVersion, type UseCase } from './use-case.ts';
import { signatureHindrance } from './verify-signature.ts';

const expected = 'an application whose statement is signed digitally on its route (`ServiceRoute.signature`)';

/** @param cms base64 of a CMS over the bytes (UTF-8) of `Application.statementText` */
export async function signStatement(useCase: UseCase, cms: string): Promise<RecordResult> {
  const { application, seen } = useCase;
  const { parts } = useCase.applications;
  const stale = staleVersion(useCase);
  if (stale !== null) return stale;
  const { state, statement } = application;
  if (rulesOf(application).route.signature === null) return { kind: 'unknownCode', field: 'id', expected };
  if (!isBeforeRegistration(state)) return { kind: 'outOfTurn', state };
  const text = statementText(application);
  if (statement === null || text === null) return { kind: 'statementMissing' };
  const hindrance = await signatureHindrance(useCase, cms, Buffer.from(text).toString('base64'));
  if (hindrance !== null) return hindrance;
  // The version is the one that was read: no clerk has entered another statement between the two.
  return changeSeen<RecordResult>(parts, seen, async (tx, locked) => {
    const at = parts.clock.now();
    const signed = { ...statement, signature: { text, cms, at, by: seen.by } };
    await changeColumns(tx, locked, at, sealStatement(locked.id, signed, parts.sealing));
    return { kind: 'done', id: locked.id };
  });
}
