/** Random documents that are valid for a schema, with variables of which some are not: what executors are compared by. */
import {
  type DocumentNode,
  GraphQLBoolean,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  GraphQLNonNull,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isNonNullType,
  isUnionType,
  parse,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  validate,
} from 'graphql';
import { type Chance, createChance } from './chance.ts';
import { randomLiteral, randomValue } from './random-inputs.ts';

export interface RandomDocument {
  readonly text: string;
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Documents thrown away before this one, because they were not valid. */
  readonly refused: number;
}

/** The same seed gives the same document. */
export function randomDocument(schema: GraphQLSchema, seed: number): RandomDocument {
  const chance = createChance(seed);
  for (let refused = 0; ; refused += 1) {
    const written = writeDocument(schema, chance);
    const document = parse(written.text);
    if (validate(schema, document).length === 0) return { ...written, document, refused };
    if (refused > 200) throw new Error(`expected a valid document, the last was\n${written.text}`);
  }
}

const aliases = ['a', 'b', 'c', 'ok', 'iin'];
/** Names that a generated program could take for its own, or for those of every object. */
const hostileNames = [
  'a_b',
  'b_a',
  'idx0',
  'input',
  'coerced',
  'errors',
  'class',
  'constructor',
  'toString',
  '__proto__',
  '__context',
];

interface Variable {
  readonly name: string;
  readonly type: GraphQLInputType;
  readonly declaration: string;
}

interface Fragment {
  readonly type: GraphQLCompositeType;
  readonly text: string;
  readonly uses: ReadonlySet<string>;
}

function writeDocument(schema: GraphQLSchema, chance: Chance) {
  const variables = new Map<string, Variable>();
  const fragments = new Map<string, Fragment>();
  /** What each key already stands for: another meaning could not be merged. */
  const keys = new Map<string, string>();
  let uses = new Set<string>();
  let fieldsLeft = 40;
  const withDirectives = chance.happens(0.15);
  const withFragments = chance.happens(0.6);
  const withHostileNames = chance.happens(0.1);
  const root = schema.getQueryType();

  function use(name: string): string {
    uses.add(name);
    return `$${name}`;
  }

  function variable(type: GraphQLInputType, hasDefault: boolean): string {
    const fitting = [...variables.values()].filter(
      (known) => `${known.type}` === `${type}` || `${known.type}` === `${type}!`,
    );
    if (fitting.length > 0 && chance.happens(0.6)) return use(chance.pick(fitting).name);
    const free = hostileNames.filter((candidate) => !variables.has(candidate));
    const name = withHostileNames && free.length > 0 ? chance.pick(free) : `v${variables.size}`;
    const inner = isNonNullType(type) ? type.ofType : type;
    const isStrict = chance.happens(isNonNullType(type) ? 0.7 : 0.25);
    const declared = isStrict ? new GraphQLNonNull(inner) : inner;
    const mustHaveDefault = isNonNullType(type) && !isStrict && !hasDefault;
    const value =
      mustHaveDefault || chance.happens(0.25)
        ? ` = ${randomLiteral(chance, mustHaveDefault ? new GraphQLNonNull(inner) : declared)}`
        : '';
    variables.set(name, { name, type: declared, declaration: `$${name}: ${declared}${value}` });
    return use(name);
  }

  function directives(): string {
    if (!withDirectives || chance.happens(0.75)) return '';
    const condition = () =>
      chance.happens(0.3)
        ? chance.pick(['true', 'false'])
        : variable(new GraphQLNonNull(GraphQLBoolean), false);
    const written = chance.pick([['skip'], ['include'], ['skip', 'include']]);
    return written.map((name) => ` @${name}(if: ${condition()})`).join('');
  }

  function selections(type: GraphQLCompositeType, depth: number): string {
    const first = field(type, depth);
    return `{ ${[first, ...chance.several(3, () => selection(type, depth))].join(' ')} }`;
  }

  function selection(type: GraphQLCompositeType, depth: number): string {
    if (depth <= 0 || chance.happens(0.65)) return field(type, depth);
    const condition = chance.pick(overlapping(schema, type));
    if (!withFragments || chance.happens(0.5)) {
      const isNamed = chance.happens(0.8);
      return `...${isNamed ? ` on ${condition.name}` : ''}${directives()} ${selections(isNamed ? condition : type, depth - 1)}`;
    }
    return `...${fragment(condition, depth)}${directives()}`;
  }

  function fragment(type: GraphQLCompositeType, depth: number): string {
    const known = [...fragments].filter(([, written]) => written.type === type);
    const outer = uses;
    if (known.length === 0 || chance.happens(0.4)) {
      uses = new Set();
      const text = selections(type, depth - 1);
      const name = `F${fragments.size}`;
      fragments.set(name, { type, text, uses });
      known.push([name, { type, text, uses }]);
      uses = outer;
    }
    const [name, written] = chance.pick(known);
    for (const used of written.uses) uses.add(used);
    return name;
  }

  function field(type: GraphQLCompositeType, depth: number): string {
    fieldsLeft -= 1;
    const isDeep = depth > 0 && fieldsLeft > 0;
    const all = isUnionType(type) ? [] : Object.values(type.getFields());
    const fitting = all.filter((candidate) => isDeep || !isCompositeType(getNamedType(candidate.type)));
    if (type === root && isDeep && chance.happens(0.02))
      fitting.splice(0, fitting.length, chance.pick([SchemaMetaFieldDef, TypeMetaFieldDef]));
    if (fitting.length === 0 || chance.happens(0.08))
      return `${chance.happens(0.3) ? 't: ' : ''}__typename${directives()}`;
    const definition = chance.pick(fitting);
    const written = `${definition.name}${args(definition)}`;
    const key = `${alias(type, definition.name, written)}${written}`;
    const inner = getNamedType(definition.type);
    const whole = () =>
      `${key}${directives()}${isCompositeType(inner) ? ` ${selections(inner, depth - 1)}` : ''}`;
    return chance.happens(0.12) ? `${whole()} ${whole()}` : whole();
  }

  function alias(type: GraphQLCompositeType, name: string, written: string): string {
    const scope = groupOf(schema, type);
    const wished = [
      ...(chance.happens(0.25)
        ? [chance.pick(withHostileNames ? [...aliases, ...hostileNames] : aliases)]
        : []),
      name,
      `k${keys.size}`,
    ];
    for (const key of wished) {
      const place = `${scope}.${key}`;
      if ((keys.get(place) ?? written) !== written) continue;
      keys.set(place, written);
      return key === name ? '' : `${key}: `;
    }
    return '';
  }

  function args(definition: GraphQLField<unknown, unknown>): string {
    const given = definition.args.filter(
      ({ type, defaultValue }) => (isNonNullType(type) && defaultValue === undefined) || chance.happens(0.5),
    );
    const written = given.map(
      ({ name, type, defaultValue }) =>
        `${name}: ${randomLiteral(chance, type, variable, defaultValue !== undefined)}`,
    );
    return written.length > 0 ? `(${written.join(', ')})` : '';
  }

  function operation(name: string): string {
    uses = new Set();
    const isMutation = chance.happens(0.05);
    const type = (isMutation && schema.getMutationType()) || root;
    if (!type) throw new Error('expected a query type');
    const text = selections(type, 1 + chance.several(4, () => 0).length);
    const declared = [...uses].map((used) => variables.get(used)?.declaration);
    return `${isMutation ? 'mutation' : 'query'} ${name}${declared.length > 0 ? `(${declared.join(', ')})` : ''} ${text}`;
  }

  const names = chance.happens(0.8)
    ? [chance.pick(['', 'A'])]
    : chance.pick([
        ['A', 'B'],
        ['A', 'B', 'C'],
      ]);
  const operations = names.map(operation);
  const texts = [...fragments].map(([name, { type, text }]) => `fragment ${name} on ${type.name} ${text}`);
  const operationName = chance.happens(0.02)
    ? chance.pick(['Z', undefined])
    : chance.pick(names) || undefined;
  const values = [...variables.values()].map(({ name, type }) => [name, randomValue(chance, type)] as const);
  return {
    text: [...operations, ...texts].join('\n'),
    operationName,
    variables: Object.fromEntries(values.filter(([, value]) => value !== undefined)),
  };
}

/** The types that a value of this type may have too. */
function overlapping(schema: GraphQLSchema, type: GraphQLCompositeType): GraphQLCompositeType[] {
  const possible = (one: GraphQLCompositeType) =>
    isAbstractType(one) ? schema.getPossibleTypes(one) : [one];
  const own = possible(type);
  return Object.values(schema.getTypeMap())
    .filter(isCompositeType)
    .filter((other) => possible(other).some((candidate) => own.includes(candidate)));
}

/** Types that may stand in one place share their keys. */
function groupOf(schema: GraphQLSchema, type: GraphQLCompositeType): string {
  return overlapping(schema, type).some(isAbstractType) ? 'abstract' : type.name;
}
