/** Inputs of the place of reception. */
import { type Reception, receptionFault } from '../../applications/reception.ts';
import type { NewRecord } from '../../applications/records/clerk-records.ts';
import type { ServiceRoute } from '../../services/state-service.ts';
import type { ReceptionInput } from '../generated/resolvers.ts';
import { refusal } from '../scalars/scalars.ts';

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
