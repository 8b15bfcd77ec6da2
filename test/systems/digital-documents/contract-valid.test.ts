import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { startGateway, type TestGateway } from '../../support/gateway.ts';
import { type ScriptedJsonSystem, startScriptedJson } from '../../support/json-server.ts';
import { inventedIins } from '../../support/persons.ts';
import { oddCodes, oddDays, oddTexts, randomWriter, seeded } from '../../support/random.ts';

const viewer = '900101490009';
const others = inventedIins(100);
const query = `query ($iins: [IIN!]!) { persons(iins: $iins) { iin pensionAccounts {
  __typename ... on RegisterUnavailable { system faultClass origin } } } }`;

let documents: ScriptedJsonSystem;
let gateway: TestGateway;
let authorization: string;
let answer: (question: { iin: string }) => object;
beforeAll(async () => {
  documents = await startScriptedJson((question: { iin: string }) => answer(question));
  gateway = await startGateway({
    DIGITAL_DOCUMENTS_URL: documents.address,
    BREAKER_FAILURES_IN_A_ROW: '1000',
    BREAKER_MIN_CALLS: '1000',
    POINTS_PER_MINUTE: '1000000000',
  });
  authorization = `Bearer ${await gateway.tokenOf('citizen', viewer)}`;
});
afterEach(() => gateway.resetCalls());
afterAll(async () => {
  await gateway.stop();
  documents.stop();
});

const seen = async (iins: readonly string[]) => {
  const { data, errors } = await gateway.ask(query, { iins }, { authorization });
  expect(errors).toEqual([]);
  return data.persons.map(({ pensionAccounts }: { pensionAccounts: object }) => pensionAccounts);
};

const document = { type: 'MOCK-PAPER', number: '1', issuedOn: '2020-01-01' };

test('A citizen reads about every principal that a contract-valid answer names, and about no other (1,000 entries)', async () => {
  const { random, pick } = randomWriter(seeded(12));
  for (let round = 0; round < 100; round += 1) {
    const named = new Set<string>();
    const represented = Array.from({ length: 10 }, () => {
      const iin = pick(others);
      const kind = pick(['PRINCIPAL', 'PRINCIPAL', ...oddCodes]);
      if (kind === 'PRINCIPAL') named.add(iin);
      const end = pick([{}, { validUntil: null }, { validUntil: '9999-12-31' }, { revokedOn: null }]);
      const issuedOn = pick(oddDays.filter((day) => day < '2026'));
      return {
        iin,
        kind,
        document: { type: pick(oddTexts), number: pick(oddTexts), issuedOn, ...end },
        more: 1,
      };
    });
    answer = ({ iin }) => ({ iin, represented: represented.sort(() => random() - 0.5), more: {} });
    const types = (await seen(others)).map(({ __typename }: { __typename: string }) => __typename);
    const allowed = others.filter((_, i) => types[i] !== 'Withheld');
    expect(allowed).toEqual(others.filter((iin) => named.has(iin)));
    expect(types).not.toContain('RegisterUnavailable');
  }
});

const entry = { iin: others[0], kind: 'PRINCIPAL', document };
const broken: [string, (question: { iin: string }) => object][] = [
  ['about another person', () => ({ iin: others[1], represented: [entry] })],
  ['about no person', () => ({ represented: [entry] })],
  ['that names no list', ({ iin }) => ({ iin })],
  ['with an entry about no person', ({ iin }) => ({ iin, represented: [{ kind: 'WARD', document }] })],
  ['with an entry of no kind', ({ iin }) => ({ iin, represented: [{ iin, document }] })],
  ['with an entry that nothing proves', ({ iin }) => ({ iin, represented: [{ iin, kind: 'WARD' }] })],
  [
    'with a day that is none',
    ({ iin }) => ({ iin, represented: [{ ...entry, document: { ...document, validUntil: '2026-02-30' } }] }),
  ],
];
test.each(broken)(
  'An answer %s breaks the contract: nothing is known, and nothing is read',
  async (_, write) => {
    answer = write;
    const drift = {
      __typename: 'RegisterUnavailable',
      system: 'DIGITAL_DOCUMENTS',
      faultClass: 'CONTRACT_DRIFT',
    };
    expect(await seen(others.slice(0, 2))).toMatchObject([drift, drift]);
    expect((await gateway.calls()).systems.PENSION_FUND).toBe(0);
  },
);

test('An error of the service with HTTP 200 is a failure of the service', async () => {
  answer = () => ({ error: { code: 'MOCK-DOCUMENTS-INTERNAL' } });
  expect(await seen(others.slice(0, 1))).toMatchObject([{ faultClass: 'SYSTEM_ERROR', origin: 'REGISTER' }]);
});
