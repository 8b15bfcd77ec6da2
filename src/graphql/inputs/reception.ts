/** Inputs of a reception, and of one statement for several state services. */
import type { Applicant } from '../../applications/application.ts';
import type { NewOneStatement } from '../../applications/create-applications.ts';
import { type Reception, receptionFault } from '../../applications/reception.ts';
import type { NewRecord } from '../../applications/records/clerk-records.ts';
import type { ServiceRoute } from '../../services/state-service.ts';
import type { ApplicantInput, OpenOneStatementInput, ReceptionInput } from '../generated/resolvers.ts';
import { refusal } from '../scalars/scalars.ts';
import { toRoute, toStateService } from './service-route.ts';

/** @throws GraphQLError BAD_USER_INPUT for a place or circumstance that the route does not have, and for no place where it has some */
export function toReception(
  route: Pick<ServiceRoute, 'reception'>,
  input: ReceptionInput | null | undefined,
): Reception | null {
  const reception = input ? readReception(input) : null;
  const fault = receptionFault(route, reception);
  if (fault !== null) throw refusal(`${fault.field}: ${fault.expected}`);
  return reception;
}

/** The reception as it is kept: the same circumstances in another order are the same. */
function readReception({ place, circumstances = [] }: ReceptionInput): Reception {
  return { place, circumstances: [...new Set(circumstances)].sort() };
}

export function toReceptionRecord(input: ReceptionInput): NewRecord {
  return { kind: 'RECEPTION', ...readReception(input), remarks: null };
}

/** @throws GraphQLError BAD_USER_INPUT */
export function toApplicant(iin: string, applicant: ApplicantInput | null | undefined): Applicant | null {
  if (!applicant) return null;
  if (applicant.iin === iin) throw refusal('applicant: left out where the person applies for themselves');
  const { representation } = applicant;
  if (representation === 'OTHER') throw refusal('applicant.representation: CHILD, WARD or PRINCIPAL');
  return { iin: applicant.iin, representation };
}

/** @throws GraphQLError BAD_USER_INPUT where a state service does not take part in one statement on the route */
export function toNewOneStatement(input: OpenOneStatementInput): Omit<NewOneStatement, 'owner' | 'by'> {
  const { stateServices, iin, applicant } = input;
  if (stateServices.length === 0 || new Set(stateServices).size < stateServices.length)
    throw refusal('stateServices: one or more, each once');
  const routes = stateServices.map((code) => toRoute(toStateService(code), input.route));
  const [first] = routes.filter(({ oneStatement }) => oneStatement === null);
  if (first)
    throw refusal('stateServices: those alone that take part on the route (`ServiceRoute.oneStatementItem`)');
  const withPlaces = routes.filter(({ reception }) => reception.length > 0);
  // A state service without places of its own is taken in wherever the others are.
  const bounds = withPlaces.length > 0 ? withPlaces : routes;
  const [reception = null] = bounds.map((route) => toReception(route, input.reception));
  const { route } = input;
  if (route === 'OTHER') throw refusal('route: one of the state services');
  return { stateServices, route, iin, applicant: toApplicant(iin, applicant), reception };
}
