/** Prices a request from its document and variables, before any of it runs. */
import {
  type DocumentNode,
  type GraphQLField,
  type GraphQLSchema,
  getArgumentValues,
  getVariableValues,
  type OperationDefinitionNode,
} from 'graphql';
import { routeOf, stateServiceOf } from '../../services/catalogue.ts';
import { factSystems } from '../../services/facts.ts';
import type { LegalBasisKind } from '../../services/purpose.ts';
import { fragmentsOf } from '../documents/expanded-size.ts';
import type { DossierInput } from '../generated/resolvers.ts';
import { hasMistyped } from '../scalars/mistyped.ts';
import { createCallCount, type PricedQuestion } from './count-calls.ts';
import type { FieldPrice } from './field-prices.ts';
import { type Arguments, askedItems } from './list-sizes.ts';
import { createPlanner, isDossier, type OpenField, type Plan } from './plan.ts';
import { hasConditions, type SelectedField } from './selected-fields.ts';

interface PricedRequest {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
  /** IIN of a citizen who asks; null for all other viewers. */
  readonly ownIin: string | null;
  /** Basis of the whole request, unless a field names another. */
  readonly basis: LegalBasisKind | null;
}

/** Place of the walk: how often the fields below are resolved, about which people, and on which basis. */
type Place = {
  readonly times: number;
  readonly people: readonly string[];
  readonly basis: LegalBasisKind | null;
};

export type Pricing = (request: PricedRequest) => Price;

/** @returns a function to the price of a request; unreadable variables cost nothing, because nothing will run */
export function createPricing(schema: GraphQLSchema): Pricing {
  const planOf = createPlanner(schema);
  const plans = new WeakMap<OperationDefinitionNode, Plan>();

  function findPlan({ document, operation }: PricedRequest, variables: Arguments): Plan {
    const known = plans.get(operation);
    if (known) return known;
    const root = schema.getRootType(operation.operation);
    const asked = { schema, fragments: fragmentsOf(document), variables };
    const plan = root ? planOf(asked, root, [operation.selectionSet]) : { values: 0, open: [] };
    // With @skip and @include, other variables make another plan.
    if (!hasConditions(document)) plans.set(operation, plan);
    return plan;
  }

  return (request) => {
    const definitions = request.operation.variableDefinitions ?? [];
    const { coerced } = getVariableValues(schema, definitions, request.variables, { maxErrors: 1 });
    if (coerced === undefined) return priceOfUnreadable;
    const calls = createCallCount(request.ownIin);
    let values = 1;
    let people = 0;

    function count(plan: Plan, place: Place): void {
      values += place.times * plan.values;
      for (const open of plan.open) countField(open, place);
    }

    function countField({ selected, field, price, items, inner }: OpenField, place: Place): void {
      const args = argumentsOf(field, selected, coerced ?? {});
      values += place.times * (1 + price.weight);
      // An unreadable argument is refused when the document runs, and asks nothing.
      if (args === null) return;
      const subjects = price.people === null ? place.people : peopleOf(args, price.people);
      const basis = basisOf(args) ?? place.basis;
      if (price.people !== null) people += subjects.length * place.times;
      const own = isDossier(selected) ? callsOfDossier(args.input as DossierInput) : price.calls;
      calls.add(own * place.times);
      if (price.asks) calls.ask(price.asks, questionsOf(selected, price, subjects, args), basis);
      count(inner, { times: place.times * (askedItems(args) ?? items), people: subjects, basis });
    }

    count(findPlan(request, coerced), { times: 1, people: [], basis: request.basis });
    const made = calls.total();
    return { points: Math.ceil(values) + made * pointsOfCall, people, calls: made };
  };
}

/** A loader joins a person's field with the same field elsewhere; a field of the root asks by itself. */
function questionsOf(
  { parent, node }: SelectedField,
  { people }: FieldPrice,
  subjects: readonly string[],
  args: Arguments,
): PricedQuestion[] {
  if (people === null) {
    const own = JSON.stringify(args);
    return subjects.map((iin) => ({ iin, key: `${own} ${iin}` }));
  }
  const at = `${parent.name}.${node.alias?.value ?? node.name.value}`;
  return subjects.map((iin, i) => ({ iin, key: `${at} ${i}` }));
}

/** @returns undefined where the arguments name no basis */
function basisOf({ purpose, input }: Arguments): LegalBasisKind | undefined {
  const named = (purpose ?? input) as
    | { readonly basis?: { readonly kind?: LegalBasisKind } }
    | null
    | undefined;
  return named?.basis?.kind;
}

/** @returns null for arguments that cannot be read */
function argumentsOf(field: GraphQLField<unknown, unknown>, { node }: SelectedField, variables: Arguments) {
  try {
    return getArgumentValues(field, node, variables);
  } catch {
    return null;
  }
}

/**
 * People that a field asks about, by the path of its argument: `iins`, `input.iin`, `accounts.iin`.
 * @returns a text for each; without a path, one empty text for a person without an argument
 */
function peopleOf(args: Arguments, path: readonly string[]): readonly string[] {
  let found: readonly unknown[] = [args];
  for (const name of path)
    found = found.flatMap((value) => {
      // No system is asked about an item with a mistyped number.
      if (value !== args && hasMistyped(value)) return [];
      const next = typeof value === 'object' && value !== null ? (value as Arguments)[name] : undefined;
      return next ?? [];
    });
  return path.length === 0 ? [''] : found.filter((one) => !hasMistyped(one)).map(String);
}

/** Price of a request, known before it runs. */
export interface Price {
  /** Largest number of values in the answer, plus the weight of expensive fields and of calls. */
  readonly points: number;
  /** People that are asked about, each counted as often as the document asks. */
  readonly people: number;
  /** Largest number of calls to systems. Repetitions and kept consent tokens do not change it. */
  readonly calls: number;
}

/** Price of a request whose variables cannot be read. */
export const priceOfUnreadable: Price = { points: 1, people: 0, calls: 0 };
/** Values that cost as much as one call to a system: its share of queue, wire, reading and record. */
const pointsOfCall = 20;
/** Points for the reading of a refused document, which costs more than the smallest request. */
export const pointsOfRefusal = 100;

/** Largest number of calls that a dossier makes to connected systems. Without a route, the most expensive one counts. */
function callsOfDossier({ stateService, route, account }: DossierInput): number {
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
  // An identity takes two calls: the consent service's token, and the record.
  if (system === 'PERSON_REGISTER') return 2;
  return system === 'BANKS' && !hasAccount ? 0 : 1;
}
