/** The applicant's relation to the person as the service of digital documents shows it, kept as an answer of the check. Pure. */
import { type DocumentState, documentState } from '../../access/representation.ts';
import type { ApplicantKind } from '../../services/representative.ts';
import type { Representation } from '../../systems/digital-documents/mapping.ts';
import type { Application } from '../application.ts';

/** State of the best document about the person. OF_ANOTHER: the applicant has such documents about other people alone. */
export type RepresentationState = DocumentState | 'OF_ANOTHER' | 'MISSING';

/** The applicant, as far as readiness goes. */
export interface Applying {
  /** Relation to the person. PERSON: they apply themselves. UNNAMED: another person applies, and the caller does not say who. */
  readonly as: ApplicantKind | 'PERSON' | 'UNNAMED';
  /** State at the service of digital documents; null: the latest check did not ask it. */
  readonly shown: RepresentationState | 'UNAVAILABLE' | null;
}

/** An answer of a check, as it is kept. */
interface Kept {
  readonly question: string;
  readonly checkedAt: number;
  readonly kind: string;
  readonly records: readonly unknown[];
}

/** Code under which the answer of the service is kept. Nothing of it but the state: the applicant may represent others too. */
export const representationQuestion = 'REPRESENTATION';

export const isOfRepresentation = ({ question }: Pick<Kept, 'question'>) =>
  question === representationQuestion;

/** The better one comes first. */
const states = ['IN_FORCE', 'NOT_BEGUN', 'REVOKED', 'EXPIRED'] as const satisfies readonly DocumentState[];

/** @param iin of the represented @param today the day in Kazakhstan, `YYYY-MM-DD` */
export function representationState(
  representations: readonly Representation[],
  { iin, kind }: { readonly iin: string; readonly kind: ApplicantKind },
  today: string,
): RepresentationState {
  const ofKind = representations.filter((one) => one.kind === kind);
  const found = ofKind.filter((one) => one.iin === iin).map((one) => documentState(one, today));
  return states.find((state) => found.includes(state)) ?? (ofKind.length > 0 ? 'OF_ANOTHER' : 'MISSING');
}

/** The applicant of an application, with the answer of its latest check. */
export function applyingOf(
  { applicant, checkedAt }: Pick<Application, 'applicant' | 'checkedAt'>,
  answers: readonly Kept[],
): Applying {
  const answer = answers.find((one) => isOfRepresentation(one) && one.checkedAt === checkedAt);
  const [record] = (answer?.records ?? []) as readonly { readonly state: RepresentationState }[];
  const shown = answer?.kind === 'unavailable' ? 'UNAVAILABLE' : (record?.state ?? null);
  return { as: applicant?.representation ?? 'PERSON', shown };
}
