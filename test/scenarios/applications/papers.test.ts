import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { textOfPdf } from '../../papers/pdf-text.ts';
import type { TestGateway } from '../../support/gateway.ts';
import { rowsOf } from '../tickets/ticket-gateway.ts';
import {
  nurlan,
  type Payload,
  pdf,
  startApplications,
  type Worker,
  workerOf,
} from './application-gateway.ts';

const key = Buffer.alloc(32, 7);

type Headers = Record<string, string>;
let gateway: TestGateway;
let clerk: Headers;
let stranger: Headers;
let corporation: Worker;
beforeAll(async () => {
  gateway = await startApplications({ DATA_KEYS: `own:${key.toString('base64')}` });
  clerk = { authorization: `Bearer ${await gateway.tokenOf('specialist')}` };
  stranger = { authorization: `Bearer ${await gateway.tokenOf('pension-worker')}` };
  corporation = workerOf(gateway, 'STATE_CORPORATION', clerk);
});
afterAll(() => gateway?.stop());

const papersFragment = `fragment paper on Paper { __typename id kind number issuedAt ruleItem appendix stateService
  title(language: RU) stateServiceName(language: KK) layoutNote(language: EN) registrationNumber iin personName
  issuedBy { account organisationBin organisationName }
  ... on AcceptanceReceipt { registeredAt documents { scan name kind(language: RU) } }
  ... on PensionDifferenceRefusalReceipt { ground { code ruleItem } }
  ... on LossOfCapacityRefusalReceipt { ground { code ruleItem } } }`;

async function papersOf(id: string, headers = clerk): Promise<Payload> {
  const query = `query ($id: ID!) { application(id: $id) { state papers { ...paper } } } ${papersFragment}`;
  const { data, errors } = await gateway.ask(query, { id }, headers);
  expect(errors).toEqual([]);
  return data.application?.papers ?? null;
}

const get = (path: string, headers: Headers = clerk) => fetch(`${gateway.address}${path}`, { headers });

describe('S3: the receipt of acceptance', () => {
  let registered: Payload;
  let receipt: Payload;
  beforeAll(async () => {
    const { application } = await corporation.create(nurlan, { stateService: 'HOME_EDUCATION_COSTS' });
    const { application: one } = await corporation.attach(application, 'OTHER_DOCUMENT', pdf, {
      name: 'Анықтама.pdf',
    });
    const { application: two } = await corporation.attach(one, 'OTHER_DOCUMENT', pdf, { name: 'Өтініш.pdf' });
    const { application: checked } = await corporation.check(two);
    registered = (await corporation.register(checked, 'The list was compared on paper.')).application;
    [receipt] = await papersOf(registered.id);
  });

  test('The receipt is issued with the registration, and names each scanned document', async () => {
    expect(await papersOf(registered.id)).toEqual([
      {
        __typename: 'AcceptanceReceipt',
        id: expect.stringMatching(/^PAPER-/),
        ...{ kind: 'ACCEPTANCE_RECEIPT', number: 'S3-000001', issuedAt: expect.any(String) },
        ...{ ruleItem: 'S3.10 p1', appendix: null, stateService: 'HOME_EDUCATION_COSTS' },
        title: 'Расписка о приёме документов',
        stateServiceName: 'Мүгедектігі бар балаларды үйде оқытуға жұмсалған шығындарды өтеу',
        layoutNote: 'The form is not public: the layout is ours. The numbering is ours too.',
        ...{ registrationNumber: registered.registration.number, iin: nurlan, personName: null },
        issuedBy: {
          account: expect.any(String),
          organisationBin: expect.stringMatching(/^\d{12}$/),
          organisationName: expect.any(String),
        },
        registeredAt: registered.registration.registeredAt,
        documents: ['Анықтама.pdf', 'Өтініш.pdf'].map((name) => ({
          ...{ scan: expect.stringMatching(/^SCAN-/), name },
          kind: 'Соответствующий документ (перечень не опубликован)',
        })),
      },
    ]);
  });

  test('The receipt is found by its number, with the rights of the application', async () => {
    const query = `query ($id: ID!) { node(id: $id) { ...paper } } ${papersFragment}`;
    expect((await gateway.ask(query, { id: receipt.id }, clerk)).data.node).toEqual(receipt);
    expect((await gateway.ask(query, { id: receipt.id }, stranger)).data.node).toBeNull();
    expect(await papersOf(registered.id, stranger)).toBeNull();
  });

  test.for([
    ['kk', 'Құжаттардың қабылданғаны туралы қолхат'],
    ['ru', 'Расписка о приёме документов'],
  ] as const)('The receipt is read as a page and as a file: %s', async ([lang, title]) => {
    const page = await get(`/papers/${receipt.id}.html?lang=${lang}`);
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(page.headers.get('content-security-policy')).toMatch(
      /^sandbox; default-src 'none'; style-src 'sha256-[\w+/=]{44}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'$/,
    );
    expect(page.headers.get('cache-control')).toBe('no-store');
    const html = await page.text();
    for (const said of [title, nurlan, receipt.number, 'Анықтама.pdf']) expect(html).toContain(said);
    const file = await get(`/papers/${receipt.id}.pdf?lang=${lang}`);
    expect([file.status, file.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect(file.headers.get('content-security-policy')).toBe("sandbox; default-src 'none'");
    expect(textOfPdf(Buffer.from(await file.arrayBuffer()))).toContain(title.replace(/\s/g, ''));
  });

  test.for(['html', 'pdf'])(
    'No caller without the right reads the receipt as %s, and none reads it in another language',
    async (kind) => {
      const path = `/papers/${receipt.id}.${kind}`;
      const refused = async (at: string, headers?: Headers) => {
        const response = await get(at, headers);
        const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
        return [response.status, errors[0]?.extensions.code];
      };
      expect(await refused(path, stranger)).toEqual([404, 'NOT_FOUND']);
      expect(await refused(path, { authorization: 'Bearer x.y.z' })).toEqual([401, 'UNAUTHENTICATED']);
      expect(await refused(`/papers/PAPER-none.${kind}`)).toEqual([404, 'NOT_FOUND']);
      expect(await refused(`/papers/${registered.id}.${kind}`)).toEqual([404, 'NOT_FOUND']);
      expect(await refused(`${path}?lang=en`)).toEqual([400, 'BAD_REQUEST']);
      expect(await refused(`${path}?lang=kk&lang=ru`)).toEqual([400, 'BAD_REQUEST']);
    },
  );

  test('The gateway issues the receipt in its own name if it learns of the registration by itself', async () => {
    const { application } = await corporation.create(nurlan, { stateService: 'HOME_EDUCATION_COSTS' });
    const { application: checked } = await corporation.check(application);
    await gateway.setFault('SERVICE_CENTRE', 'http500', { variant: 'done' });
    const { result } = await corporation.register(checked, 'The list was compared on paper.');
    expect(result.__typename).toBe('RegisterUnavailable');
    expect(await papersOf(application.id)).toEqual([]);
    await gateway.endFault('SERVICE_CENTRE');
    await expect
      .poll(() => papersOf(application.id), { timeout: 30_000 })
      .toMatchObject([{ documents: [], issuedBy: { account: 'GATEWAY', organisationName: null } }]);
    expect((await corporation.read(application.id)).state).toBe('REGISTERED');
  });
});

describe('Refusal to accept', () => {
  /** A person with an earlier appointment in both services. */
  const appointed = '850630390017';

  async function refused(stateService: string): Promise<Payload> {
    const { application } = await corporation.createOnly(appointed, { stateService });
    const { data, errors } = await gateway.ask(
      `mutation ($input: CheckApplicationInput!) { changed: checkApplication(input: $input) {
         application { id state version }
         result { __typename ... on NotAccepted { grounds { code } papers { ...paper } } } } } ${papersFragment}`,
      { input: { id: application.id, expectedVersion: application.version } },
      clerk,
    );
    return { ...data?.changed, errors, id: application.id };
  }

  test.for([
    ['S5', 'PENSION_DIFFERENCE'],
    ['S7', 'LOSS_OF_CAPACITY_PAYMENT'],
  ] as const)('The receipt of %s comes with the end, with its ground and item', async ([number, service]) => {
    const { result, application } = await refused(service);
    expect(application.state).toBe('NOT_ACCEPTED');
    const expected = {
      S5: {
        ...{ __typename: 'PensionDifferenceRefusalReceipt', ruleItem: 'S5.9(1) p2', appendix: 3 },
        ground: { code: 'ALREADY_DECIDED_OR_PAID', ruleItem: 'S5.9(1) p2' },
      },
      S7: {
        ...{ __typename: 'LossOfCapacityRefusalReceipt', ruleItem: 'S7.10', appendix: 6 },
        ground: { code: 'ALREADY_APPOINTED_OR_FILED', ruleItem: 'S7.10(1)' },
      },
    }[number];
    expect(result).toMatchObject({ __typename: 'NotAccepted', papers: [expected] });
    expect(result.papers[0]).toMatchObject({
      ...{ number: `${number}-000001`, registrationNumber: null, iin: appointed },
    });
    expect(await papersOf(application.id)).toEqual(result.papers);
    const page = await get(`/papers/${result.papers[0].id}.html?lang=ru`);
    expect(await page.text()).toContain(`приложение ${expected.appendix}`);
  });

  test('S5: the application does not end if its receipt cannot be written', async () => {
    await rowsOf(gateway, 'alter table papers add constraint none check (false) not valid');
    const { errors, id } = await refused('PENSION_DIFFERENCE');
    await rowsOf(gateway, 'alter table papers drop constraint none');
    expect(errors).toHaveLength(1);
    const kept = await corporation.read(id);
    expect(kept.state).toBe('DRAFT');
    expect((await corporation.check(kept)).application.state).toBe('NOT_ACCEPTED');
    expect(await papersOf(id)).toHaveLength(1);
  });

  test('S6 has no paper: no item names one, and a clerk ends the application', async () => {
    const worker = workerOf(gateway, 'ENPF_WORKER');
    const { application } = await worker.create('900101490009');
    const { application: checked } = await worker.check(application);
    const { data } = await gateway.ask(
      `mutation ($input: ApplicationInput!) { endApplication(input: $input) {
         application { state papers { id } } result { __typename } } }`,
      { input: { id: checked.id, expectedVersion: checked.version } },
    );
    expect(data.endApplication).toEqual({
      application: { state: 'NOT_REGISTERED', papers: [] },
      result: { __typename: 'Done' },
    });
  });
});

test('The state services show the papers that their items name', async () => {
  const { data } = await gateway.ask(
    '{ stateServices { number papers { kind appendix ruleItem title(language: EN) } } }',
  );
  const papers = data.stateServices.flatMap(({ number, papers: all }: Payload) =>
    all.map(({ kind, appendix, ruleItem }: Payload) => [number, kind, appendix, ruleItem]),
  );
  expect(papers).toEqual([
    ['S3', 'ACCEPTANCE_RECEIPT', null, 'S3.10 p1'],
    ['S4', 'APPOINTMENT_DECISION', 4, 'S4.12 p1'],
    ['S5', 'PENSION_DIFFERENCE_REFUSAL', 3, 'S5.9(1) p2'],
    ['S7', 'CONTRIBUTIONS_NOTIFICATION', 5, 'S7.8 p1'],
    ['S7', 'LOSS_OF_CAPACITY_REFUSAL', 6, 'S7.10'],
  ]);
});
