/** Prices a request from its document and variables, before anything of it runs. */
import {
  type DocumentNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  getVariableValues,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
} from 'graphql';
import { fragmentsOf } from '../documents/expanded-size.ts';
import { createCallCount, type Question } from './count-calls.ts';
import { type FieldPrice, readFieldPrices } from './field-prices.ts';
import { type Arguments, askedItems, createListSizes, isListField } from './list-sizes.ts';
import { peopleOf } from './people-of.ts';
import { type Price, pointsOfCall } from './price.ts';
import { type Asked, type SelectedField, selectedFields } from './selected-fields.ts';

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
export type CallsOfFields = Readonly<Record<string, (args: Arguments) => number>>;

const free: FieldPrice = { weight: 0, calls: 0, people: null, asks: null };

/** Where the walk stands: how often what is below is resolved, about whom, and on what basis. */
interface Place {
  readonly times: number;
  readonly people: readonly string[];
  readonly byConsent: boolean;
  /** Items of the page that the lists right below show. */
  readonly page: number | undefined;
}

/** @returns a function to the price of a request; variables that cannot be read cost nothing, since nothing will run */
export function createPricing(
  schema: GraphQLSchema,
  callsOfFields: CallsOfFields,
): (request: PricedRequest) => Price {
  const prices = readFieldPrices(schema);
  const sizeOf = createListSizes(schema);

  return ({ document, operation, variables, ownIin, byConsent }) => {
    const read = getVariableValues(schema, operation.variableDefinitions ?? [], variables, { maxErrors: 1 });
    const root = schema.getRootType(operation.operation);
    if (!read.coerced || !root) return { points: 1, people: 0, calls: 0 };
    const asked: Asked = { schema, fragments: fragmentsOf(document), variables: read.coerced };
    const calls = createCallCount(ownIin);
    let values = 1;
    let people = 0;

    function walk(type: GraphQLCompositeType, sets: readonly SelectionSetNode[], place: Place): void {
      for (const selected of selectedFields(asked, type, sets)) {
        const field = fieldOf(selected);
        if (field) count(selected, field, place);
      }
    }

    function count(selected: SelectedField, field: GraphQLField<unknown, unknown>, place: Place): void {
      const { parent, node, inner } = selected;
      const price = prices.get(field) ?? free;
      const args = argumentsOf(field, selected, asked.variables);
      values += place.times * (1 + price.weight);

      const subjects = price.people === null ? place.people : peopleOf(args, price.people);
      if (price.people !== null) people += subjects.length * place.times;
      const onConsent =
        basisOf(args)?.kind === undefined ? place.byConsent : basisOf(args)?.kind === 'CONSENT';
      const ruled = callsOfFields[`${parent.name}.${node.name.value}`];
      calls.add((ruled ? ruled(args) : price.calls) * place.times);
      if (price.asks) calls.ask(price.asks, questionsOf(selected, price, subjects, args), onConsent);

      const type = getNamedType(field.type);
      if (inner.length === 0 || !isCompositeType(type)) return;
      const items = askedItems(args);
      walk(type, inner, {
        times: place.times * (items ?? (isListField(field) ? place.page : undefined) ?? sizeOf(field)),
        people: subjects,
        byConsent: onConsent,
        page: !isListField(field) && items !== undefined ? 1 : undefined,
      });
    }

    walk(root, [operation.selectionSet], { times: 1, people: [], byConsent, page: undefined });
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
  if (people === null) return subjects.map((iin) => ({ iin, key: `${JSON.stringify(args)} ${iin}` }));
  const at = `${parent.name}.${node.alias?.value ?? node.name.value}`;
  return subjects.map((iin, i) => ({ iin, key: `${at} ${i}` }));
}

function basisOf(args: Arguments): { readonly kind?: unknown } | undefined {
  const purpose = (args.purpose ?? args.input) as
    | { readonly basis?: { readonly kind?: unknown } }
    | null
    | undefined;
  return purpose?.basis ?? undefined;
}

const metaFields = [TypeNameMetaFieldDef, SchemaMetaFieldDef, TypeMetaFieldDef];

function fieldOf({ parent, node }: SelectedField): GraphQLField<unknown, unknown> | undefined {
  const name = node.name.value;
  const own = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
  return own ?? metaFields.find((field) => field.name === name);
}

/** Arguments that cannot be read are refused when the document is run: then the field asks nothing. */
function argumentsOf(
  field: GraphQLField<unknown, unknown>,
  { node }: SelectedField,
  variables: Asked['variables'],
): Arguments {
  try {
    return getArgumentValues(field, node, variables);
  } catch {
    return {};
  }
}
