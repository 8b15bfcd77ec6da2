/** The part of an operation's price that is the same for every request, computed once. */
import {
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
} from 'graphql';
import { type FieldPrice, readFieldPrices } from './field-prices.ts';
import { createListSizes, isListField, takesItems } from './list-sizes.ts';
import { type Asked, type SelectedField, selectedFields } from './selected-fields.ts';

export interface Plan {
  /** Points for each time that the object is written, without those of the open fields. */
  readonly values: number;
  readonly open: readonly OpenField[];
}

/** A field whose price depends on the variables, or on the people who are asked about. */
export interface OpenField {
  readonly selected: SelectedField;
  readonly field: GraphQLField<unknown, unknown>;
  readonly price: FieldPrice;
  /** Items of the field where its arguments name none. */
  readonly items: number;
  readonly inner: Plan;
}

const free: FieldPrice = { weight: 0, calls: 0, people: null, asks: null };
const nothing: Plan = { values: 0, open: [] };

export function createPlanner(schema: GraphQLSchema) {
  const prices = readFieldPrices(schema);
  const sizeOf = createListSizes(schema);

  /** @param isPage lists directly below have as many items as the field above was asked for */
  return function plan(
    asked: Asked,
    type: GraphQLCompositeType,
    sets: readonly SelectionSetNode[],
    isPage = false,
  ): Plan {
    let values = 0;
    const open: OpenField[] = [];
    for (const selected of selectedFields(asked, type, sets)) {
      const field = fieldOf(selected);
      if (field === undefined) continue;
      const price = prices.get(field) ?? free;
      const isList = isListField(field);
      const items = isList && isPage ? 1 : sizeOf(field);
      const innerType = getNamedType(field.type);
      const isSized = takesItems(field);
      const inner =
        selected.inner.length > 0 && isCompositeType(innerType)
          ? plan(asked, innerType, selected.inner, isSized && !isList)
          : nothing;
      const asks = price.people !== null || price.asks !== null || price.calls > 0 || isDossier(selected);
      if (asks || isSized || inner.open.length > 0) open.push({ selected, field, price, items, inner });
      else values += 1 + price.weight + items * inner.values;
    }
    return { values, open };
  };
}

/** The field whose calls the rules of a state service decide. */
export const isDossier = ({ parent, node }: SelectedField): boolean =>
  parent.name === 'Query' && node.name.value === 'dossier';

const metaFields = [TypeNameMetaFieldDef, SchemaMetaFieldDef, TypeMetaFieldDef];

function fieldOf({ parent, node }: SelectedField): GraphQLField<unknown, unknown> | undefined {
  const name = node.name.value;
  const own = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
  return own ?? metaFields.find((field) => field.name === name);
}
