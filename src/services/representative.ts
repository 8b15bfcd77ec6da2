/** Those who may apply for the person, as a state service's data file has them (S7.4, S7.6, S7.7). */
import { z } from 'zod';
import { representationKinds } from '../systems/digital-documents/mapping.ts';
import { allFacts } from './facts.ts';
import { code, ruleItem, text } from './words.ts';

/** Relation of the applicant to the person; the administration of a correctional facility is no person (S7.7). */
const applicantKinds = [...representationKinds, 'PENAL_ADMINISTRATION'] as const;
export type ApplicantKind = (typeof applicantKinds)[number];

export const representative = z.strictObject({
  kind: z.enum(applicantKinds),
  who: text,
  /** Scans that show the relation, any one of them. Empty: none is needed. */
  documents: z.array(code),
  /** True: a document in force at the service of digital documents shows the relation too. */
  electronic: z.boolean().default(false),
  /** Fact of the person register that the item rests on. While it holds, neither the person nor another representative applies. */
  fact: z.enum(allFacts).nullable().default(null),
  /** Routes on which they apply; null: each route of the state service. */
  routes: z.array(code).min(1).nullable().default(null),
  item: ruleItem,
});

export type Representative = z.infer<typeof representative>;

/** Matters of the data file with which the representatives must agree. */
interface Known {
  readonly documents: readonly string[];
  readonly routes: readonly string[];
  /** Facts of the person register. */
  readonly facts: readonly string[];
}

/** Problems that the shape alone cannot show, each as what was expected. */
export function problemsOfRepresentatives(
  representatives: readonly Representative[],
  known: Known,
): readonly string[] {
  const kinds = representatives.map(({ kind }) => kind);
  const within = (named: readonly string[], all: readonly string[]) =>
    named.every((one) => all.includes(one));
  return [
    ...(new Set(kinds).size === kinds.length ? [] : ['representatives: each kind once']),
    ...representatives.flatMap(({ kind, documents, electronic, fact, routes }) => {
      const place = `representatives, ${kind}`;
      const isShown = electronic || documents.length > 0 || fact !== null;
      return [
        ...(within(documents, known.documents) ? [] : [`${place}: documents of the list`]),
        ...(within(routes ?? [], known.routes) ? [] : [`${place}: routes of the state service`]),
        ...(fact === null || known.facts.includes(fact) ? [] : [`${place}: a fact of PERSON_REGISTER`]),
        ...(isShown ? [] : [`${place}: a document or a fact that shows the relation`]),
        ...(kind === 'PENAL_ADMINISTRATION' && electronic ? [`${place}: no electronic document`] : []),
      ];
    }),
  ];
}
