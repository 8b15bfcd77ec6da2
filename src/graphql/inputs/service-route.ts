/** The state service and the route that an input names. */
import { routeOf, stateServiceOf } from '../../services/catalogue.ts';
import type { ApplicationRoute, ServiceRoute, StateService } from '../../services/state-service.ts';
import { refusal } from '../scalars/scalars.ts';

/** @throws GraphQLError BAD_USER_INPUT for OTHER, which has no rules */
export function toStateService(code: string): StateService {
  const service = stateServiceOf(code);
  if (service === null) throw refusal('stateService: a state service of the orders (`stateServices`)');
  return service;
}

/** @throws GraphQLError BAD_USER_INPUT with the known routes */
export function toRoute(service: StateService, route: ApplicationRoute | 'none' | null): ServiceRoute {
  const found = routeOf(service, route);
  if (found !== null) return found;
  const known = service.routes.map((one) => one.route).join(', ');
  throw refusal(`route: one of this state service: ${known === '' ? 'none is public' : known}`);
}
