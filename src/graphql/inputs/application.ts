import { comesAsCitizen, mayWorkThrough, ownerOf } from '../../access/application-sight.ts';
import type { Viewer } from '../../access/viewer.ts';
import type { Applicant } from '../../applications/application.ts';
import type { NewApplication } from '../../applications/changes.ts';
import { RefusedError } from '../../kernel/errors.ts';
import type { ApplicantInput, CreateApplicationInput } from '../generated/resolvers.ts';
import { refusal } from '../scalars/strict-text.ts';
import { toRoute, toStateService } from './dossier.ts';

/**
 * @throws GraphQLError BAD_USER_INPUT
 * @throws RefusedError FORBIDDEN where the route is not the viewer's, or a citizen applies for somebody else
 */
export function toNewApplication(input: CreateApplicationInput, viewer: Viewer): NewApplication {
  const { stateService, iin, applicant } = input;
  const { route } = toRoute(toStateService(stateService), input.route);
  if (!mayWorkThrough(viewer, route))
    throw new RefusedError('FORBIDDEN', 'expected a route of the viewer (`viewer { routes }`)');
  if (comesAsCitizen(viewer, route) && iin !== viewer.ownIin && applicant?.iin !== viewer.ownIin)
    throw new RefusedError(
      'FORBIDDEN',
      'expected a citizen to apply for himself, or as the applicant for another',
    );
  if (applicant && applicant.iin === iin)
    throw refusal('applicant: left out where the person applies himself');
  return {
    ...{ stateService, route, iin },
    applicant: applicant ? toApplicant(applicant) : null,
    owner: ownerOf(viewer, route),
    by: viewer.id,
  };
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
