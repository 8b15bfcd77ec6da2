import { type GraphQLArgument, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { expect, test } from 'vitest';
import { readConfig } from '../../src/config/config.ts';
import { largestPage, mostDays, mostTickets } from '../../src/graphql/inputs/lists.ts';
import { mostPeople } from '../../src/graphql/inputs/people.ts';
import { createSchema } from '../../src/graphql/schema.ts';
import { languageOf, languageTags } from '../../src/kernel/text.ts';
import { disabilityBatchSize } from '../../src/systems/disability-databank/contract.ts';
import { pensionBatchSize } from '../../src/systems/pension-fund/contract.ts';

const schema = createSchema({ allowIinCentury0: false });
const fields = Object.values(schema.getTypeMap())
  .filter((type) => !type.name.startsWith('__'))
  .flatMap((type) => (isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : []));
const described = (isOne: (argument: GraphQLArgument) => boolean) => [
  ...new Set(fields.flatMap(({ args }) => args.filter(isOne).map(({ description }) => description))),
];

test('The schema states the bound on the people of one field as the code has it', () => {
  expect(described(({ name }) => name === 'iins')).toEqual([
    `IINs of the people asked about, at most ${mostPeople}.`,
  ]);
  expect(described(({ name }) => name === 'accounts')).toEqual([
    `Accounts to ask about, at most ${mostPeople}. A mistyped number answers for itself.`,
  ]);
});

test('A list of the most people fits into one request', () => {
  expect(readConfig({}).MAX_REQUEST_PEOPLE).toBeGreaterThanOrEqual(mostPeople);
});

test('The schema states the bound on the items of a page as the code has it', () => {
  expect(described(({ name }) => name === 'first')).toEqual([`Items at most, 1 to ${largestPage}.`]);
});

test('The schema states the bounds on days and on tickets that are sent again as the code has them', () => {
  expect(described(({ name }) => name === 'last')).toEqual([
    `Number of days, 1 to ${mostDays}; the last one is today.`,
  ]);
  const input = schema.getType('ResendSupportTicketsInput');
  expect(isInputObjectType(input) && input.getFields().ids?.description).toBe(
    `Numbers of 1 to ${mostTickets} tickets, all of them \`PARKED\`.`,
  );
});

test('The price of a field reckons with as many people in a call as its register takes', () => {
  const person = schema.getType('Person');
  const perCall = (field: string) => {
    const from = isObjectType(person)
      ? person.getFields()[field]?.astNode?.directives?.find(({ name }) => name.value === 'from')
      : undefined;
    const people = from?.arguments?.find(({ name }) => name.value === 'people')?.value;
    return people?.kind === 'IntValue' ? Number(people.value) : 1;
  };
  expect(perCall('disability')).toBe(disabilityBatchSize);
  expect(perCall('pensionAccounts')).toBe(pensionBatchSize);
});

test('The enum of languages names the languages of the texts, and the preferred one', () => {
  const type = schema.getType('Language');
  const names = isEnumType(type) ? type.getValues().map(({ name }) => name) : [];
  expect(names).toEqual([...languageTags.map(languageOf), 'PREFERRED']);
});
