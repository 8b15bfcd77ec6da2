import { z } from 'zod';
import { legalBasisKinds } from '../../services/purpose.ts';
import { textOfRow } from '../../storage/journal/chain.ts';
import { systemKeys } from '../../systems/systems.ts';
import type { LookRow } from './look-rows.ts';

const text = z.string().nullable();
const asked = z.array(z.looseObject({ system: z.enum(systemKeys), part: text }));
const purposes = z.array(
  z.looseObject({ basis: z.looseObject({ kind: z.enum(legalBasisKinds) }).nullable() }),
);
const common = { at: z.number(), look: z.string() };

/** The fields of a row that readers rely on. */
const readableRow = z.discriminatedUnion('kind', [
  z.looseObject({
    kind: z.literal('BEGUN'),
    ...common,
    viewer: z.looseObject({
      id: z.string(),
      kind: z.enum(['PERSON', 'CLIENT', 'DEMO', 'GATEWAY']),
      organisation: text,
      organisationName: text,
    }),
    person: z.looseObject({ sealed: z.string(), key: z.string() }).nullable(),
    purposes,
    systems: asked,
  }),
  z.looseObject({ kind: z.literal('ASKING'), ...common, systems: asked }),
  z.looseObject({ kind: z.literal('FOUND'), ...common }),
  z.looseObject({ kind: z.literal('ENDED'), ...common, answers: asked, furtherPurposes: purposes }),
]);

/** Reads a row; null where it is damaged: `npm run verify-journal` names it, and no reader fails. */
export function readRow(line: string): LookRow | null {
  try {
    const { data } = readableRow.safeParse(JSON.parse(textOfRow(line)));
    return data ? (data as unknown as LookRow) : null;
  } catch {
    return null;
  }
}
