/** Input of one statement for several state services. */
import { GraphQLError } from 'graphql';
import type { NewOneStatement } from '../../applications/create-applications.ts';
import type { ApplicationRoute, ServiceRoute, StateService } from '../../services/state-service.ts';
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
  const services = stateServices.map(toStateService);
  const hasPlaces = ofEach(services, (service) => toSharedRoute(service, route).reception.length > 0);
  const [reception = null] = ofEach(services, (service, index) =>
    // A state service without places of its own is taken in wherever the others are.
    hasPlaces[index] || !hasPlaces.includes(true)
      ? toReception(toRoute(service, route), input.reception)
      : null,
  ).filter((one) => one !== null);
  // Each state service names those who may apply.
  const [applicant = null] = ofEach(services, (service) => toApplicant(iin, input.applicant, service, route));
  return { stateServices, route, iin, applicant, reception };
}

function toSharedRoute(service: StateService, route: ApplicationRoute): ServiceRoute {
  const found = toRoute(service, route);
  if (found.oneStatement === null)
    throw refusal('stateServices: those alone that take part on the route (`ServiceRoute.oneStatementItem`)');
  return found;
}

/** Reads a part of each state service. An error names the state services that it is about, unless it is about all. */
function ofEach<Part>(
  services: readonly StateService[],
  read: (service: StateService, index: number) => Part,
): Part[] {
  const refused: { readonly code: string; readonly error: GraphQLError }[] = [];
  const parts = services.flatMap((service, index) => {
    try {
      return [read(service, index)];
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      refused.push({ code: service.code, error });
      return [];
    }
  });
  const [first] = refused;
  if (first === undefined) return parts;
  const { message, extensions } = first.error;
  const same = refused.filter(({ error }) => error.message === message).map(({ code }) => code);
  if (same.length === services.length) throw first.error;
  throw new GraphQLError(`${message} (stateServices: ${same.join(', ')})`, { extensions });
}
