/** Reader of the rows of looks: one shape for the form of today (short-form.ts) and for that of earlier releases. */
import { z } from 'zod';
import { legalBasisKinds } from '../../services/purpose.ts';
import { headOfRow, textOfRow } from '../../storage/journal/chain.ts';
import { systemKeys } from '../../systems/systems.ts';
import type { LookRow } from './look-rows.ts';
import { longId } from './short-id.ts';

const text = z.string();
const instant = z.number();
const viewerKind = z.enum(['PERSON', 'CLIENT', 'DEMO', 'GATEWAY']);
const system = z.enum(systemKeys);
const basisKind = z.enum(legalBasisKinds);
const mark = z.literal(true).optional();

const systemPart = z
  .union([system, z.tuple([system, text])])
  .transform((short) =>
    typeof short === 'string' ? { system: short, part: null } : { system: short[0], part: short[1] },
  );

const purposes = z
  .array(
    z
      .object({
        service: text.nullable().default(null),
        route: text.nullable().default(null),
        number: text.nullable().default(null),
        ref: text.optional(),
        basis: z.tuple([basisKind], text).optional(),
      })
      .transform(({ service, route, number, ref, basis }) => ({
        stateService: service,
        route,
        applicationNumber: number,
        applicationRef: longId(ref),
        basis: basis ? { kind: basis[0], reference: basis[1] ?? null } : null,
      })),
  )
  .default([]);

const answer = z.object({
  of: systemPart,
  ms: z.tuple([z.number()], z.number()),
  tried: z.number().default(1),
  records: z.number().nullable().default(1),
  fault: text.nullable().default(null),
  write: mark,
  kept: mark,
  shown: mark,
  service: text.nullable().default(null),
  ids: z.array(text.nullable()).default([]),
});

function toAnswer({ of, ms, write, kept, shown, ...rest }: z.infer<typeof answer>, at: number) {
  const [asked, took] = ms;
  const [message, session] = rest.ids;
  const askedAt = at + asked;
  return {
    ...of,
    askedAt,
    answeredAt: took === undefined ? null : askedAt + took,
    attempts: rest.tried,
    ...(write && { isWrite: write }),
    ...(kept && { isKept: kept }),
    ...(shown && { isShown: shown }),
    records: rest.records,
    faultClass: rest.fault,
    serviceId: rest.service,
    messageId: longId(message),
    sessionId: longId(session),
  };
}

const person = z.object({ hash: text, sealed: text, key: text });

const shortRow = z.discriminatedUnion('kind', [
  z
    .object({
      kind: z.literal('BEGUN'),
      at: instant,
      viewer: z
        .object({
          id: text,
          kind: viewerKind,
          roles: z.array(text).default([]),
          organisation: text.nullable().default(null),
          name: text.nullable().default(null),
        })
        .transform(({ name, ...viewer }) => ({ ...viewer, organisationName: name })),
      own: z.boolean().default(false),
      request: text.optional(),
      purposes,
      representation: text.nullable().default(null),
      person: person.nullable().default(null),
      searchedBy: text.nullable().default(null),
      systems: z.array(systemPart),
      article: text.nullable().default(null),
      beyondVolume: z.boolean().default(false),
      drill: z.boolean().default(false),
    })
    .transform(({ request, ...row }) => ({ ...row, correlationId: longId(request) })),
  z.object({ kind: z.literal('ASKING'), at: instant, begun: z.number(), systems: z.array(systemPart) }),
  z.object({ kind: z.literal('FOUND'), at: instant, begun: z.number(), person }),
  z
    .object({
      kind: z.literal('ENDED'),
      at: instant,
      begun: z.number(),
      answers: z.array(answer).default([]),
      purposes,
    })
    .transform(({ answers, purposes: furtherPurposes, ...row }) => ({
      ...row,
      answers: answers.map((one) => toAnswer(one, row.at)),
      furtherPurposes,
    })),
]);

const nullableText = text.nullable();
const asked = z.array(z.looseObject({ system, part: nullableText }));
const longPurposes = z.array(z.looseObject({ basis: z.looseObject({ kind: basisKind }).nullable() }));
const common = { at: instant, look: text };

/** The fields of a row of an earlier release that readers rely on. */
const longRow = z.discriminatedUnion('kind', [
  z.looseObject({
    kind: z.literal('BEGUN'),
    ...common,
    viewer: z.looseObject({
      id: text,
      kind: viewerKind,
      organisation: nullableText,
      organisationName: nullableText,
    }),
    person: z.looseObject({ sealed: text, key: text }).nullable(),
    purposes: longPurposes,
    systems: asked,
  }),
  z.looseObject({ kind: z.literal('ASKING'), ...common, systems: asked }),
  z.looseObject({ kind: z.literal('FOUND'), ...common }),
  z.looseObject({ kind: z.literal('ENDED'), ...common, answers: asked, furtherPurposes: longPurposes }),
]);

/**
 * Reads a row; null where it is damaged: `npm run verify-journal` names it, and no reader fails.
 * @param chain name of the row's chain: a look is called by it and by the number of its first row
 */
export function readRow(line: string, chain: string): LookRow | null {
  try {
    const written: object = JSON.parse(textOfRow(line));
    if ('look' in written) return (longRow.safeParse(written).data ?? null) as unknown as LookRow | null;
    const { data } = shortRow.safeParse(written);
    if (!data) return null;
    const { begun = headOfRow(line).sequence, ...row } = { begun: undefined, ...data };
    return { ...row, look: lookId(chain, begun) } as LookRow;
  } catch {
    return null;
  }
}

/** @param begun number of the look's first row in its chain */
const lookId = (chain: string, begun: number) => `${chain}-${begun}`;
