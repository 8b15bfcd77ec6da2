/** Reception of an application at a place of its route, and the conditions of the place (S7.3(2) p2). Pure. */
import type {
  ReceptionCondition,
  ReceptionPlace,
  RuleItem,
  ServiceRoute,
} from '../services/state-service.ts';

/** Place where an application was taken in, and the circumstances that the worker there states. */
export interface Reception {
  /** Code of a place of the route. */
  readonly place: string;
  /** Codes of circumstances of the place. */
  readonly circumstances: readonly string[];
}

type PlacesOf = Pick<ServiceRoute, 'reception'>;

/** Field of an input, and its expected form. */
interface ReceptionFault {
  readonly field: 'reception' | 'reception.circumstances';
  readonly expected: string;
}

/** The fault of a reception on a route; null: none. @param reception null: none was named */
export function receptionFault(
  { reception: places }: PlacesOf,
  reception: Reception | null,
): ReceptionFault | null {
  if (places.length === 0)
    return reception && { field: 'reception', expected: 'left out, since the route names no places' };
  const place = reception && placeOf({ reception: places }, reception);
  if (!place) return { field: 'reception', expected: `a place of the route: ${codesOf(places)}` };
  const known = circumstancesOf(place);
  if (reception.circumstances.every((code) => known.some((one) => one.code === code))) return null;
  const expected = known.length === 0 ? 'none at this place' : `of this place: ${codesOf(known)}`;
  return { field: 'reception.circumstances', expected };
}

/** The place of a reception; null: the data file no longer has it. */
function placeOf({ reception: places }: PlacesOf, { place }: Reception): ReceptionPlace | null {
  return places.find(({ code }) => code === place) ?? null;
}

export function circumstancesOf({ conditions }: ReceptionPlace): ReceptionCondition['circumstances'] {
  return conditions.flatMap(({ circumstances }) => circumstances);
}

/** Obstacle in the words of a readiness (readiness.ts). */
interface ReceptionReason {
  readonly readiness: 'STATEMENT_INCOMPLETE' | 'DOCUMENTS_NEEDED';
  readonly kind: 'RECEPTION_UNKNOWN' | 'RECEPTION_CONDITION';
  /** Codes, any one of which removes the obstacle. */
  readonly documents: readonly string[];
  readonly circumstances: readonly string[];
  readonly item: RuleItem;
}

/** Reasons of a place that is not named, and of its conditions that nothing fulfils. @param scanned codes of documents */
export function reasonsOfReception(
  route: PlacesOf & Pick<ServiceRoute, 'item'>,
  reception: Reception | null,
  scanned: readonly string[],
): ReceptionReason[] {
  if (route.reception.length === 0) return [];
  const place = reception && placeOf(route, reception);
  if (!place)
    return [
      {
        ...{ readiness: 'STATEMENT_INCOMPLETE', kind: 'RECEPTION_UNKNOWN' },
        ...{ documents: [], circumstances: [], item: route.reception[0]?.item ?? route.item },
      },
    ];
  const has = (codes: readonly string[], wanted: readonly string[]) =>
    wanted.some((one) => codes.includes(one));
  return place.conditions.flatMap(({ circumstances, documents, item }): ReceptionReason[] => {
    const named = circumstances.map(({ code }) => code);
    if (has(reception.circumstances, named) || has(scanned, documents)) return [];
    const readiness = documents.length > 0 ? 'DOCUMENTS_NEEDED' : 'STATEMENT_INCOMPLETE';
    return [{ readiness, kind: 'RECEPTION_CONDITION', documents, circumstances: named, item }];
  });
}

const codesOf = (items: readonly { readonly code: string }[]) => items.map(({ code }) => code).join(', ');
