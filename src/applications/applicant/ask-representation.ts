/** Asks the service of digital documents what it shows of the applicant's relation to the person. */
import type { Asking } from '../../access/asking/asking.ts';
import type { Unanswered } from '../../access/asking/reply.ts';
import { toDate } from '../../kernel/clock.ts';
import type { Outcome } from '../../registers/outcome.ts';
import type { StateService } from '../../services/state-service.ts';
import { type Application, purposeOf } from '../application.ts';
import { type RepresentationState, representationState } from './representation.ts';

/** The answer as it is kept: of the applicant's documents nothing but the state of those about the person. */
export type RepresentationReply = Outcome<{ readonly state: RepresentationState }> | Unanswered;

/** @returns null where no item of the state service lets such a document show the relation: no applicant is looked up */
export async function askRepresentation(
  { looks, loaders, clock }: Asking,
  application: Application,
  { representatives }: Pick<StateService, 'representatives'>,
): Promise<RepresentationReply | null> {
  const { applicant, iin } = application;
  const rule = representatives.find(({ kind }) => kind === applicant?.representation);
  if (!rule?.electronic || !applicant || applicant.iin === null) return null;
  looks.because(applicant.iin, purposeOf(application));
  const outcome = await loaders.representations.load(applicant.iin);
  if (outcome.kind === 'unavailable') return { ...outcome, about: applicant.iin };
  const state = representationState(outcome.records, { iin, kind: rule.kind }, toDate(clock.now()));
  return { ...outcome, records: [{ state }] };
}
