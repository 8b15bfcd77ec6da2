/** The stated day of birth where no register of the route tells it: the IIN does. Pure. */
import { parseIin } from '../../kernel/iin.ts';
import { routeOf, stateServiceOf } from '../../services/catalogue.ts';
import type { ServiceRoute } from '../../services/state-service.ts';
import type { Application } from '../application.ts';

const asksPersonRegister = ({ questions }: ServiceRoute) =>
  questions.some(({ system }) => system === 'PERSON_REGISTER');

/**
 * Expectation that a day fails; null: none. A person whose papers tell another day than their IIN has a route that asks the person
 * register: where the state service has none, the day is kept as it is stated.
 * @param birthDate `YYYY-MM-DD`
 */
export function birthDateExpected(
  { stateService, route, iin }: Pick<Application, 'stateService' | 'route' | 'iin'>,
  birthDate: string,
): string | null {
  const service = stateServiceOf(stateService);
  const own = routeOf(service, route);
  const asking = (service?.routes ?? []).filter(asksPersonRegister).map((one) => one.route);
  const told = parseIin(iin, true)?.birthDate ?? null;
  if (own === null || asksPersonRegister(own) || asking.length === 0) return null;
  if (told === null || told === birthDate) return null;
  return `the day with which the IIN of the person begins; ${asking.join(', ')} asks the person register about another`;
}
