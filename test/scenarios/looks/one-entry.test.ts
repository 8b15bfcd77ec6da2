import { afterAll, beforeAll, expect, test } from 'vitest';
import { startGateway, type TestGateway } from '../../support/gateway.ts';

const iin = '900101490009';
let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway?.stop());

const ask = async (role: string, query: string) =>
  gateway.ask(query, {}, { authorization: `Bearer ${await gateway.tokenOf(role)}` });

const entry = `id at sentence(language: EN) viewerKind organisation { name } account iin searchedBy
  purposes { stateService route applicationNumber basis basisReference }
  systems { system part result attempts faultClass serviceId messageId sessionId } ended drill`;

test('A question about a person is one entry, with the asked systems and their results', async () => {
  const purpose = '{ stateService: ENPF_PAYMENTS, applicationNumber: "001-5" }';
  const first = await ask(
    'specialist',
    `{ person(iin: "${iin}", purpose: ${purpose}) { identity { __typename } pensionAccounts { __typename } disability { __typename } } }`,
  );
  expect(first.errors).toEqual([]);
  const { data, errors } = await ask('auditor', `{ accessLog(first: 10) { nodes { ${entry} } } }`);
  expect(errors).toEqual([]);
  expect(data.accessLog.nodes).toHaveLength(1);
  expect(data.accessLog.nodes[0]).toMatchObject({ iin, account: 'mock-specialist', ended: true });
  // A withheld field asked no system.
  const asked = data.accessLog.nodes[0].systems.map(({ system }: { system: string }) => system);
  expect(asked).toEqual(['CONSENT_SERVICE', 'PENSION_FUND', 'PERSON_REGISTER']);
  const mine = await ask('citizen', `{ myAccessLog(first: 10) { nodes { ${entry} } } }`);
  expect(mine.data.myAccessLog.nodes).toEqual([{ ...data.accessLog.nodes[0], account: null }]);
});
