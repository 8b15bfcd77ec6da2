/** Lacks of the applicant, by the representatives whom the data file names (S7.4, S7.6, S7.7). Pure. */
import type { FactName, Facts } from '../../services/facts.ts';
import type { Representative } from '../../services/representative.ts';
import type { RuleItem } from '../../services/state-service.ts';
import type { Applying, RepresentationState } from './representation.ts';

export type ApplicantLackKind =
  /** Nothing tells whether they may: no item names representatives, or nothing could be asked. */
  | 'REPRESENTED'
  /** Items name representatives, and not this one. */
  | 'REPRESENTATIVE_NOT_NAMED'
  /** By the record of the person this representative alone applies. */
  | 'REPRESENTATIVE_APPLIES'
  /** The record shows no ground on which the item rests; or does not say. */
  | 'FACT'
  | 'FACT_UNKNOWN'
  | 'OUTAGE'
  /** The document that shows the relation, by its state. */
  | `REPRESENTATION_${Exclude<RepresentationState, 'IN_FORCE'>}`;

interface ApplicantLack {
  readonly readiness: 'PERSON_DECIDES' | 'DOCUMENTS_NEEDED' | 'BLOCKED_BY_OUTAGE';
  readonly kind: ApplicantLackKind;
  readonly fact: FactName | null;
  readonly documents: readonly string[];
  readonly item: RuleItem | null;
}

/**
 * A fact of the person's record; null: the record does not say. OPEN: there is no answer of the register, which is a reason of its
 * own. NOT_ASKED: the route does not ask the register.
 */
type FactFound = boolean | null | 'OPEN' | 'NOT_ASKED';

interface ApplicantMatter {
  readonly applying: Applying;
  readonly representatives: readonly Representative[];
  /** Codes of the documents that were scanned. */
  readonly documents: readonly string[];
  /** Finding of the question about the person to the person register; undefined: the route does not ask it. */
  readonly person: { readonly kind: string; readonly facts?: readonly Facts[] } | undefined;
}

/** The text has no ground of refusal for any of it: a document is missing, or a person decides. */
export function lacksOfApplicant(matter: ApplicantMatter): ApplicantLack[] {
  const { applying, representatives } = matter;
  const rule = representatives.find(({ kind }) => kind === applying.as) ?? null;
  const foremost = representatives.filter(({ fact }) => fact !== null && factOf(matter, fact) === true);
  const others = rule !== null && foremost.includes(rule) ? [] : foremost;
  const lacks = others.map((one) => lack('PERSON_DECIDES', 'REPRESENTATIVE_APPLIES', one));
  if (applying.as === 'PERSON') return lacks;
  if (rule !== null) return [...lacks, ...lacksOfFact(rule, matter), ...lacksOfDocument(rule, matter)];
  const isNamed = applying.as === 'UNNAMED' || representatives.length === 0;
  return [...lacks, lack('PERSON_DECIDES', isNamed ? 'REPRESENTED' : 'REPRESENTATIVE_NOT_NAMED', null)];
}

function factOf({ person }: ApplicantMatter, fact: FactName): FactFound {
  if (person === undefined) return 'NOT_ASKED';
  if (person.facts === undefined) return 'OPEN';
  const [facts, ...others] = person.facts;
  return others.length === 0 ? (facts?.[fact] ?? null) : null;
}

function lacksOfFact(rule: Representative, matter: ApplicantMatter): ApplicantLack[] {
  const found = rule.fact === null || factOf(matter, rule.fact);
  if (found === true || found === 'OPEN') return [];
  // No item has the register asked on this route: the document alone shows the relation, where the rule has one.
  const hasDocument = rule.documents.length > 0 || rule.electronic;
  if (found === 'NOT_ASKED')
    return hasDocument ? [] : [{ ...lack('PERSON_DECIDES', 'REPRESENTED', rule), fact: null }];
  return [lack('PERSON_DECIDES', found === null ? 'FACT_UNKNOWN' : 'FACT', rule)];
}

/** Paper shows the relation as well as the service does; but what the service calls revoked, a scan alone does not show. */
function lacksOfDocument(rule: Representative, { applying, documents: scanned }: ApplicantMatter) {
  const { documents, electronic } = rule;
  const { shown } = applying;
  if (shown === 'IN_FORCE' || (documents.length === 0 && !electronic)) return [];
  const isScanned = documents.some((code) => scanned.includes(code));
  const ofDocument = (readiness: ApplicantLack['readiness'], kind: ApplicantLackKind) => [
    {
      ...lack(readiness, kind, rule),
      fact: null,
      documents: readiness === 'DOCUMENTS_NEEDED' ? documents : [],
    },
  ];
  if (isScanned) return shown === 'REVOKED' ? ofDocument('PERSON_DECIDES', 'REPRESENTATION_REVOKED') : [];
  if (shown === 'UNAVAILABLE') return ofDocument('BLOCKED_BY_OUTAGE', 'OUTAGE');
  if (shown !== null) return ofDocument('DOCUMENTS_NEEDED', `REPRESENTATION_${shown}`);
  return electronic
    ? ofDocument('PERSON_DECIDES', 'REPRESENTED')
    : ofDocument('DOCUMENTS_NEEDED', 'REPRESENTATION_MISSING');
}

function lack(
  readiness: ApplicantLack['readiness'],
  kind: ApplicantLackKind,
  rule: Representative | null,
): ApplicantLack {
  return { readiness, kind, fact: rule?.fact ?? null, documents: [], item: rule?.item ?? null };
}
