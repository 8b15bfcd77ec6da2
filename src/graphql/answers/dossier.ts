/** The answers of a dossier: all of them are made at once, so that no ticket hangs on the fields that a caller picks. */
import type { Dossier } from '../../applications/use-cases/check.ts';
import type { Context } from '../context.ts';
import type { DossierSource } from '../sources.ts';

export function toDossier({ answers }: Pick<Context, 'answers'>, dossier: Dossier): DossierSource {
  const { iin, purpose } = dossier.matter;
  const worded = [...dossier.replies].map(
    ([code, reply]) => [code, answers.of(reply, { iin, purpose })] as const,
  );
  return { ...dossier, iin, answers: new Map(worded) };
}
