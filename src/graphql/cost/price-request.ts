/** Prices a request from its document and variables, before anything of it runs. */
import {
  type DocumentNode,
  type GraphQLField,
  type GraphQLSchema,
  getArgumentValues,
  getVariableValues,
  type OperationDefinitionNode,
} from 'graphql';
import { fragmentsOf } from '../documents/expanded-size.ts';
import { createCallCount, type Question } from './count-calls.ts';
import type { FieldPrice } from './field-prices.ts';
import { type Arguments, askedItems } from './list-sizes.ts';
import { peopleOf } from './people-of.ts';
import { createPlanner, nameOf, type OpenField, type Plan } from './plan.ts';
import { type Price, pointsOfCall } from './price.ts';
import { hasConditions, type SelectedField } from './selected-fields.ts';

export interface PricedRequest {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
  /** IIN of a citizen who asks; null for everybody else. */
  readonly ownIin: string | null;
  /** Whether the whole request is on the basis of consents, where a field says nothing of its own. */
  readonly byConsent: boolean;
}

/** Calls of fields that rules decide, by `Type.field`: questions that a route of a state service names. */
type CallsOfFields = Readonly<Record<string, (args: Arguments) => number>>;

/** Place of the walk: how often the fields below are resolved, about which people, and on what basis. */
interface Place {
  readonly times: number;
  readonly people: readonly string[];
  readonly byConsent: boolean;
}

/** @returns a function to the price of a request; variables that cannot be read cost nothing, since nothing will run */
export function createPricing(
  schema: GraphQLSchema,
  callsOfFields: CallsOfFields,
): (request: PricedRequest) => Price {
  const planOf = createPlanner(schema, new Set(Object.keys(callsOfFields)));
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
    if (coerced === undefined) return { points: 1, people: 0, calls: 0 };
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
      // It is refused when the document is run, and asks nothing.
      if (args === null) return;
      const subjects = price.people === null ? place.people : peopleOf(args, price.people);
      const byConsent = isOnConsent(args) ?? place.byConsent;
      const ruled = callsOfFields[nameOf(selected)];
      if (price.people !== null) people += subjects.length * place.times;
      calls.add((ruled ? ruled(args) : price.calls) * place.times);
      if (price.asks) calls.ask(price.asks, questionsOf(selected, price, subjects, args), byConsent);
      count(inner, { times: place.times * (askedItems(args) ?? items), people: subjects, byConsent });
    }

    count(findPlan(request, coerced), { times: 1, people: [], byConsent: request.byConsent });
    const made = calls.total();
    return { points: Math.ceil(values) + made * pointsOfCall, people, calls: made };
  };
}

/** A person's field is joined by its loader with the same field elsewhere; a field of the root asks by itself. */
function questionsOf(
  { parent, node }: SelectedField,
  { people }: FieldPrice,
  subjects: readonly string[],
  args: Arguments,
): Question[] {
  if (people === null) {
    const own = JSON.stringify(args);
    return subjects.map((iin) => ({ iin, key: `${own} ${iin}` }));
  }
  const at = `${parent.name}.${node.alias?.value ?? node.name.value}`;
  return subjects.map((iin, i) => ({ iin, key: `${at} ${i}` }));
}

/** Undefined where the arguments name no basis. */
function isOnConsent({ purpose, input }: Arguments): boolean | undefined {
  const named = (purpose ?? input) as { readonly basis?: { readonly kind?: unknown } } | null | undefined;
  return named?.basis?.kind === undefined ? undefined : named.basis.kind === 'CONSENT';
}

/** @returns null for arguments that cannot be read */
function argumentsOf(
  field: GraphQLField<unknown, unknown>,
  { node }: SelectedField,
  variables: Arguments,
): Arguments | null {
  try {
    return getArgumentValues(field, node, variables);
  } catch {
    return null;
  }
}
