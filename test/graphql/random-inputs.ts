import {
  type GraphQLInputType,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import type { Chance } from './chance.ts';

/** What the compiler takes for a date of its own, and runs as a program. */
export const mark = '__MAGIC_DATE__33a9e76d_02e0_4128_8e92_3530ad3da74dglobalThis.wasRun=true';

/** Values of each scalar as JSON holds them, odd ones among them. */
const samples: Readonly<Record<string, readonly unknown[]>> = {
  Int: [0, 7, -1, 2 ** 31 - 1],
  Float: [0, 1.5, -2, 1e21],
  Boolean: [true, false],
  ID: ['5', 12, ''],
  String: ['', 'a', '"', '\\', '`$', "');", '\u2028', '__proto__', 'Ә', mark],
  IIN: ['900101490009', '850630390007'],
  DateTime: ['2026-11-21T10:00:00+05:00'],
  Money: ['1.00'],
  Stamp: ['stamp 1', 'stamp 22'],
};

/** What is a value of no type, or of few. */
const hostile: readonly unknown[] = [
  ...[null, undefined, '', 'x', '0', 1.5, 2 ** 40, Number.NaN, true, [], {}, [null], [[]], '__proto__'],
  ...[{ x: 'a' }, { x: 1, z: 2 }, { tags: [null] }, { constructor: 1 }, JSON.parse('{"__proto__":{"x":1}}')],
];

/** A literal of the type. @param variable tells a variable that may stand there, or nothing */
export function randomLiteral(
  chance: Chance,
  type: GraphQLInputType,
  variable: (type: GraphQLInputType, hasDefault: boolean) => string | undefined = () => undefined,
  hasDefault = false,
): string {
  const found = chance.happens(0.25) ? variable(type, hasDefault) : undefined;
  if (found !== undefined) return found;
  if (isNonNullType(type)) return literal(chance, type.ofType, variable);
  return chance.happens(0.15) ? 'null' : literal(chance, type, variable);
}

function literal(
  chance: Chance,
  type: GraphQLInputType,
  variable: (type: GraphQLInputType, hasDefault: boolean) => string | undefined,
): string {
  if (isListType(type)) {
    const item = () => randomLiteral(chance, type.ofType, variable);
    return chance.happens(0.2)
      ? literal(chance, unwrapped(type.ofType), variable)
      : `[${chance.several(3, item).join(', ')}]`;
  }
  if (isEnumType(type)) return chance.pick(type.getValues()).name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    const given = type.isOneOf
      ? [chance.pick(fields)]
      : fields.filter(
          (field) => (isNonNullType(field.type) && field.defaultValue === undefined) || chance.happens(0.5),
        );
    const written = given.map((field) => {
      const fieldType = field.type;
      return `${field.name}: ${randomLiteral(chance, fieldType, variable, field.defaultValue !== undefined)}`;
    });
    return `{ ${written.join(', ')} }`;
  }
  return JSON.stringify(chance.pick(samplesOf(type as GraphQLNamedType)));
}

const unwrapped = (type: GraphQLInputType): GraphQLInputType => (isNonNullType(type) ? type.ofType : type);

/** A value for a variable of the type, and now and then one that is none. Undefined: it is not given. */
export function randomValue(chance: Chance, type: GraphQLInputType): unknown {
  if (chance.happens(0.06)) return chance.pick(hostile);
  if (isNonNullType(type)) return randomValue(chance, type.ofType) ?? randomValue(chance, type.ofType);
  if (chance.happens(0.1)) return chance.pick([null, undefined]);
  if (isListType(type))
    return chance.happens(0.2)
      ? randomValue(chance, type.ofType)
      : chance.several(3, () => randomValue(chance, type.ofType) ?? null);
  if (isEnumType(type)) return chance.pick(type.getValues()).name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    const given = type.isOneOf ? [chance.pick(fields)] : fields.filter(() => chance.happens(0.6));
    return Object.fromEntries(given.map((field) => [field.name, randomValue(chance, field.type)]));
  }
  return chance.pick(samplesOf(type));
}

function samplesOf({ name }: GraphQLNamedType): readonly unknown[] {
  const found = samples[name];
  if (!found) throw new Error(`expected samples of the scalar ${name}`);
  return found;
}
