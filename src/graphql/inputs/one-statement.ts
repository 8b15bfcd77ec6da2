/** Input of one statement for several state services. */
import type { NewOneStatement } from '../../applications/create-applications.ts';
import type { OpenOneStatementInput } from '../generated/resolvers.ts';
import { refusal } from '../scalars/scalars.ts';
import { toApplicant } from './applicant.ts';
import { toRoute, toStateService } from './application.ts';
import { toReception } from './reception.ts';

/** @throws GraphQLError BAD_USER_INPUT where a state service does not take part in one statement on the route */
export function toNewOneStatement(input: OpenOneStatementInput): Omit<NewOneStatement, 'owner' | 'by'> {
  const { stateServices, route, iin } = input;
  if (stateServices.length === 0 || new Set(stateServices).size < stateServices.length)
    throw refusal('stateServices: one or more, each once');
  const routes = stateServices.map((code) => toRoute(toStateService(code), route));
  if (routes.some(({ oneStatement }) => oneStatement === null))
    throw refusal('stateServices: those alone that take part on the route (`ServiceRoute.oneStatementItem`)');
  const withPlaces = routes.filter(({ reception }) => reception.length > 0);
  // A state service without places of its own is taken in wherever the others are.
  const bounds = withPlaces.length > 0 ? withPlaces : routes;
  const [reception = null] = bounds.map((one) => toReception(one, input.reception));
  // Each state service names those who may apply.
  const [applicant = null] = stateServices.map((code) =>
    toApplicant(iin, input.applicant, toStateService(code), route),
  );
  return { stateServices, route, iin, applicant, reception };
}
