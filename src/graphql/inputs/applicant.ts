import type { Applicant } from '../../applications/application.ts';
import type { ApplicationRoute, StateService } from '../../services/state-service.ts';
import { representationKinds } from '../../systems/digital-documents/mapping.ts';
import type { ApplicantInput } from '../generated/resolvers.ts';
import { refusal } from '../scalars/scalars.ts';
import { toFreeText } from './free-text.ts';

/**
 * The one who applies for the person: a person, or the administration of a correctional facility where an item names it.
 * @throws GraphQLError BAD_USER_INPUT for both or neither, and on a route on which no item lets them apply
 */
export function toApplicant(
  { iin, representation, organisation }: ApplicantInput,
  { representatives }: StateService,
  route: ApplicationRoute,
): Applicant {
  const isPerson = Boolean(iin) && Boolean(representation);
  if (organisation ? Boolean(iin) || Boolean(representation) : !isPerson)
    throw refusal('applicant: iin and representation of a person, or organisation alone');
  const known = representationKinds.find((one) => one === representation);
  const kind = organisation ? 'PENAL_ADMINISTRATION' : known;
  if (kind === undefined) throw refusal(`applicant.representation: ${representationKinds.join(', ')}`);
  const rule = representatives.find((one) => one.kind === kind);
  if (organisation && rule === undefined)
    throw refusal('applicant.organisation: a state service whose representatives have PENAL_ADMINISTRATION');
  if (rule?.routes && !rule.routes.includes(route))
    throw refusal(`route: ${rule.routes.join(', ')}, where ${kind} applies (${rule.item})`);
  if (!organisation) return { iin: iin ?? '', representation: known ?? 'CHILD', organisation: null };
  const department = toFreeText(organisation.department, 'applicant.organisation.department', 200);
  return {
    ...{ iin: null, representation: 'PENAL_ADMINISTRATION' },
    organisation: { bin: organisation.bin, department },
  };
}
