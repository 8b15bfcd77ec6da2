import type { Applicant } from '../../applications/application.ts';
import type { ApplicationRoute, StateService } from '../../services/state-service.ts';
import { representationKinds } from '../../systems/digital-documents/mapping.ts';
import type { ApplicantInput } from '../generated/resolvers.ts';
import { refusal } from '../scalars/scalars.ts';
import { toFreeText } from './free-text.ts';

/**
 * The one who applies for the person: a person, or the administration of a correctional facility where an item names it.
 * @param person IIN of the person @returns null: the person applies
 * @throws GraphQLError BAD_USER_INPUT for both or neither, and on a route on which no item lets them apply
 */
export function toApplicant(
  person: string,
  input: ApplicantInput | null | undefined,
  { representatives }: Pick<StateService, 'representatives'>,
  route: ApplicationRoute,
): Applicant | null {
  if (!input) return null;
  const { iin, representation, organisation } = input;
  if (iin === person) throw refusal('applicant: left out where the person applies for themselves');
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
