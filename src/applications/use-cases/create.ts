/** Opens an application, or several by one statement, in the viewer's name. */
import { comesAsCitizen, mayWorkThrough, ownerOf } from '../../access/application-sight.ts';
import type { Asking } from '../../access/asking/asking.ts';
import type { Changed } from '../../kernel/changed.ts';
import { RefusedError } from '../../kernel/errors.ts';
import type { Owner } from '../../kernel/owner.ts';
import { kept } from '../../storage/kept.ts';
import type { Applications } from '../applications.ts';
import {
  createApplication,
  createOneStatement,
  type NewApplication,
  type NewOneStatement,
} from '../create-applications.ts';
import { seenApplication, type Worked } from './use-case.ts';

type Signed = 'owner' | 'by';
type Viewing = Pick<Asking, 'viewer'>;

/** @throws RefusedError FORBIDDEN where the route is not the viewer's, or a citizen applies for another person */
export function openApplication(
  asking: Viewing,
  applications: Applications,
  key: string,
  wanted: Omit<NewApplication, Signed>,
): Promise<Worked<Changed>> {
  const signed = mayOpen(asking, wanted);
  return kept(async () => {
    const result = await createApplication(applications.parts, key, { ...wanted, ...signed });
    const application =
      result.kind === 'done' ? await seenApplication(asking, applications, result.id) : null;
    return { application, result };
  });
}

/** Opens an application for each state service, all or none. @throws RefusedError as `openApplication` */
export function openOneStatement(
  asking: Viewing,
  { parts }: Applications,
  key: string,
  wanted: Omit<NewOneStatement, Signed>,
): Promise<Changed> {
  const signed = mayOpen(asking, wanted);
  return kept(() => createOneStatement(parts, key, { ...wanted, ...signed }));
}

/** Signature of the viewer under what they open. @throws RefusedError FORBIDDEN */
function mayOpen(
  { viewer }: Viewing,
  { route, iin, applicant }: Omit<NewOneStatement, Signed | 'stateServices'>,
): { readonly owner: Owner; readonly by: string } {
  if (!mayWorkThrough(viewer, route))
    throw new RefusedError('FORBIDDEN', 'expected a route of the viewer (`viewer { routes }`)');
  if (comesAsCitizen(viewer, route) && iin !== viewer.ownIin && applicant?.iin !== viewer.ownIin)
    throw new RefusedError(
      'FORBIDDEN',
      'expected a citizen to apply for themselves, or as the applicant for another',
    );
  return { owner: ownerOf(viewer, route), by: viewer.id };
}
