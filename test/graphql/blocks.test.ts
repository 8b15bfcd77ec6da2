import { buildSchema, isObjectType } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readTypeDefs } from '../../src/graphql/schema.ts';
import { languageOf, languageTags } from '../../src/kernel/text.ts';
import { blockedWords } from '../../src/services/blocks-texts.ts';
import { systemKeys } from '../../src/systems/systems.ts';
import { startGateway, type TestGateway } from '../support/gateway.ts';

interface Blocks {
  readonly summary: string;
  readonly fields: readonly string[];
  readonly fieldsInPart: readonly { readonly condition: string; readonly fields: readonly string[] }[];
  readonly systems: readonly string[];
}

let gateway: TestGateway;
let systems: ReadonlyMap<string, { readonly affects: readonly string[]; readonly blocks: Blocks }>;
beforeAll(async () => {
  gateway = await startGateway();
  const { data } = await gateway.ask(
    '{ systems { id affects blocks { summary(language: EN) fields fieldsInPart { condition fields } systems } } }',
  );
  systems = new Map(data.systems.map((one: { id: string }) => [one.id, one]));
});
afterAll(() => gateway?.stop());

const blocksOf = (id: string) => systems.get(id)?.blocks;

test.for(systemKeys)('%s blocks fields of the schema, and affects the same', (id) => {
  const schema = buildSchema(readTypeDefs(), { assumeValid: true });
  const { fields = [], fieldsInPart = [] } = blocksOf(id) ?? {};
  const all = [...fields, ...fieldsInPart.flatMap((part) => part.fields)];
  expect(new Set(all).size).toBe(all.length);
  expect(systems.get(id)?.affects).toEqual(all);
  for (const name of all) {
    const [type = '', field = ''] = name.split('.');
    const found = schema.getType(type);
    expect(isObjectType(found) && Object.hasOwn(found.getFields(), field), name).toBe(true);
  }
});

test.for(systemKeys)('%s says in each language what stands still', (id) => {
  const sentences = languageTags.map((tag) => blockedWords(id, languageOf(tag), false));
  for (const sentence of sentences) expect(sentence).toMatch(/^[^:;]+: [^:;]{10}.*\.$/);
  expect(new Set(sentences).size).toBe(languageTags.length);
});

test.for([
  [
    'CONSENT_SERVICE',
    "Stands still: questions on the basis of a person's consent; the check of applications (state services: 4).",
  ],
  [
    'BANKS',
    'Stands still: questions about people to this system; the check of applications (state services: 2). While one bank alone is down: for its accounts only.',
  ],
  ['STATE_CORPORATION', 'Stands still: the sending of results (state services: 2).'],
  [
    'SHEP',
    "Stands still: questions to the systems behind it; questions on the basis of a person's consent; the check of applications (state services: 4); the sending of results (state services: 2). While its asynchronous channel alone is down: the sending of results only.",
  ],
  [
    'CASE_SYSTEM',
    'Stands still: questions about people to this system; the handing over of electronic cases (state services: 3); the reports of stages (state services: 1).',
  ],
  [
    'SOCIAL_INSURANCE_FUND',
    'Stands still: questions about people to this system; the issue of notifications of received contributions (state services: 1); the taking over of decisions of the provider (state services: 1).',
  ],
  ['SIGNATURE_SERVICE', 'Stands still: the taking of signed scans (state services: 6).'],
  ['SERVICE_MONITORING', 'Stands still: the reports of stages (state services: 4).'],
] as const)('%s in words', ([id, words]) => {
  expect(blocksOf(id)?.summary).toBe(words);
});

test('NCANode stops in words all that passes through SHEP, and the cases, where messages leave signed', () => {
  expect(blockedWords('SIGNATURE_SERVICE', 'EN', true)).toBe(
    "Stands still: all that passes through SHEP; questions on the basis of a person's consent; the check of applications (state services: 4); the handing over of electronic cases (state services: 3); the sending of results (state services: 2); the taking of signed scans (state services: 6).",
  );
});

test('The consent service stops each question by IIN to the person register, and elsewhere those on the basis of a consent', () => {
  const { fields = [], fieldsInPart = [] } = blocksOf('CONSENT_SERVICE') ?? {};
  expect(fields).toContain('Person.identity');
  expect(fields).not.toContain('Query.personSearch');
  expect(fieldsInPart).toEqual([
    {
      condition: 'BY_CONSENT',
      fields: expect.arrayContaining(['Person.disability', 'Person.pensionAccounts']),
    },
  ]);
});

test('E-maket stops the end of an application, too: the case of S4 arises there without a registration', () => {
  expect(blocksOf('CASE_SYSTEM')?.fields).toEqual(
    expect.arrayContaining([
      ...['Mutation.handOverCase', 'Mutation.endApplication', 'Mutation.withdrawApplication'],
    ]),
  );
  expect(blocksOf('CASE_SYSTEM')?.fields).not.toContain('Mutation.registerApplication');
});

test('SHEP stops all systems behind it, the consents for the others among them', () => {
  const { systems: behind = [], fields = [], fieldsInPart = [] } = blocksOf('SHEP') ?? {};
  expect(behind).toEqual([
    ...['PERSON_REGISTER', 'DISABILITY_DATABANK', 'BANKS', 'CONSENT_SERVICE', 'STATE_CORPORATION'],
  ]);
  expect(fields).toContain('Query.personSearch');
  expect(fieldsInPart).toEqual([
    {
      condition: 'BY_CONSENT',
      fields: ['Person.appointments', 'Person.pensionAccounts', 'Person.socialContributions'],
    },
  ]);
});

test('The answer gives the burst beside the limit of a minute', async () => {
  const viewer = async (role: string) => {
    const token = await gateway.tokenOf(role);
    const { data } = await gateway.ask(
      '{ viewer { limits { pointsPerMinute pointsAtOnce } } }',
      {},
      { authorization: `Bearer ${token}` },
    );
    return data.viewer.limits;
  };
  const { pointsPerMinute, pointsAtOnce } = await viewer('specialist');
  expect(pointsAtOnce).toBe(Math.floor(pointsPerMinute / 6));
});
