/** Opens an application in the viewer's name. */
import { comesAsCitizen, mayWorkThrough, ownerOf } from '../../access/application-sight.ts';
import type { Asking } from '../../access/asking/asking.ts';
import type { Changed } from '../../kernel/changed.ts';
import { RefusedError } from '../../kernel/errors.ts';
import { kept } from '../../storage/kept.ts';
import type { Applications } from '../applications.ts';
import { createApplication, type NewApplication } from '../changes.ts';
import { seenApplication, type Worked } from './use-case.ts';

/** @throws RefusedError FORBIDDEN where the route is not the viewer's, or a citizen applies for another person */
export function openApplication(
  asking: Pick<Asking, 'viewer'>,
  applications: Applications,
  key: string,
  wanted: Omit<NewApplication, 'owner' | 'by'>,
): Promise<Worked<Changed>> {
  const { viewer } = asking;
  const { route, iin, applicant } = wanted;
  if (!mayWorkThrough(viewer, route))
    throw new RefusedError('FORBIDDEN', 'expected a route of the viewer (`viewer { routes }`)');
  if (comesAsCitizen(viewer, route) && iin !== viewer.ownIin && applicant?.iin !== viewer.ownIin)
    throw new RefusedError(
      'FORBIDDEN',
      'expected a citizen to apply for themselves, or as the applicant for another',
    );
  return kept(async () => {
    const named = { ...wanted, owner: ownerOf(viewer, route), by: viewer.id };
    const result = await createApplication(applications.parts, key, named);
    const application =
      result.kind === 'done' ? await seenApplication(asking, applications, result.id) : null;
    return { application, result };
  });
}
