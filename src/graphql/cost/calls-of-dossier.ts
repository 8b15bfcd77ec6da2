import { routeOf, stateServiceOf } from '../../services/catalogue.ts';
import { factSystems } from '../../services/facts.ts';
import type { DossierInput } from '../generated/resolvers.ts';

/**
 * Calls that a dossier makes, at most: what its route names and the gateway is connected to. A route that is left out is the
 * viewer's own; the dearest one stands for it.
 */
export function callsOfDossier({ stateService, route, account }: DossierInput): number {
  const service = stateServiceOf(stateService);
  const named = routeOf(service, route);
  const routes = named ? [named] : (service?.routes ?? []);
  const calls = routes.map(({ questions }) =>
    questions
      .map(({ system }) => callsOf(system, account !== undefined && account !== null))
      .reduce((sum, one) => sum + one, 0),
  );
  return Math.max(0, ...calls);
}

function callsOf(system: string, hasAccount: boolean): number {
  if (!factSystems.some((one) => one === system)) return 0;
  // An identity is two calls: the consent service's token, and the record.
  if (system === 'PERSON_REGISTER') return 2;
  return system === 'BANKS' && !hasAccount ? 0 : 1;
}
