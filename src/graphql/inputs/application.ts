import type { Applicant } from '../../applications/application.ts';
import type { NewApplication } from '../../applications/changes.ts';
import type { ApplicantInput, CreateApplicationInput } from '../generated/resolvers.ts';
import { refusal } from '../scalars/strict-text.ts';
import { toRoute, toStateService } from './dossier.ts';

/** @throws GraphQLError BAD_USER_INPUT */
export function toNewApplication(input: CreateApplicationInput): Omit<NewApplication, 'owner' | 'by'> {
  const { stateService, iin, applicant } = input;
  const { route } = toRoute(toStateService(stateService), input.route);
  if (applicant && applicant.iin === iin)
    throw refusal('applicant: left out where the person applies for themselves');
  return { stateService, route, iin, applicant: applicant ? toApplicant(applicant) : null };
}

function toApplicant({ iin, representation }: ApplicantInput): Applicant {
  if (representation === 'OTHER') throw refusal('applicant.representation: CHILD, WARD or PRINCIPAL');
  return { iin, representation };
}

/** @throws GraphQLError BAD_USER_INPUT */
export function toSignature(text: string): string {
  if (/^[A-Za-z0-9+/]{16,65536}={0,2}$/.test(text)) return text;
  throw refusal('signature: a CMS in base64, at most 64 KB');
}
