/** The ways on which an application of each state service is taken, read from the orders. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { applicationRoutes } from '../../../src/services/state-service.ts';
import type { TestGateway } from '../../support/gateway.ts';
import { nurlan, type Payload, startApplications, workerOf } from './application-gateway.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startApplications();
});
afterAll(() => gateway?.stop());

const routesOf = {
  SEMIPALATINSK_COMPENSATION: ['PORTAL'],
  LOCAL_SOCIAL_ASSISTANCE: ['LOCAL_EXECUTIVE_BODY', 'PORTAL'],
  HOME_EDUCATION_COSTS: ['STATE_CORPORATION', 'PORTAL'],
  CAPITALIZATION_PAYMENTS: ['STATE_CORPORATION'],
  PENSION_DIFFERENCE: ['STATE_CORPORATION'],
  ENPF_PAYMENTS: ['STATE_CORPORATION', 'ENPF_WORKER', 'PORTAL', 'PROACTIVE'],
  LOSS_OF_CAPACITY_PAYMENT: ['STATE_CORPORATION', 'MSE_DIVISION', 'PORTAL', 'PROACTIVE'],
} as const;

test.each(Object.entries(routesOf))(
  'An application of %s is taken on the routes of its items, and on no other',
  async (stateService, routes) => {
    for (const route of applicationRoutes) {
      const created = workerOf(gateway, route).createOnly(nurlan, {
        stateService,
        ...(route === 'MSE_DIVISION' && { reception: { place: 'AT_DIVISION' } }),
      });
      if (routes.some((one) => one === route))
        expect((await created).application, route).toMatchObject({ route, state: 'DRAFT' });
      else await expect(created, route).rejects.toThrow('route: one of this state service');
    }
  },
);

const forms = `{ stateServices { number routes { route statementForm { appendix ruleItem } } } }`;

test('S7.3 p2: each route has a form of its own', async () => {
  const { data } = await gateway.ask(forms);
  const { routes } = data.stateServices.find(({ number }: Payload) => number === 'S7');
  expect(routes.slice(0, 3)).toEqual(
    ['STATE_CORPORATION', 'MSE_DIVISION', 'PORTAL'].map((route, at) => {
      return { route, statementForm: { appendix: `${at + 1}`, ruleItem: 'S7.3 p2' } };
    }),
  );
});

test.each([
  ['S1.3 p2', 'SEMIPALATINSK_COMPENSATION'],
  ['S2.6 p3', 'LOCAL_SOCIAL_ASSISTANCE'],
  ['S3.6 p2', 'HOME_EDUCATION_COSTS'],
])('%s: on the portal of %s the systems are left to the applicant', async (item, stateService) => {
  const citizen = { authorization: `Bearer ${await gateway.tokenOf('citizen', nurlan)}` };
  const { data, errors } = await gateway.ask(
    `query ($input: DossierInput!) { dossier(input: $input) {
      questions { question { system ruleItem about(language: EN) } answer { __typename } }
      readiness { kind reasons { kind question ruleItem } } } }`,
    { input: { iin: nurlan, stateService, route: 'PORTAL' } },
    citizen,
  );
  expect(errors).toEqual([]);
  expect(data.dossier.questions).toMatchObject([
    { question: { system: 'OTHER', ruleItem: item }, answer: { __typename: 'NotAsked' } },
  ]);
  expect(data.dossier.questions[0].question.about).toMatch(/the (applicant|recipient) asks/);
  expect(data.dossier.readiness).toMatchObject({
    kind: 'PERSON_DECIDES',
    reasons: [{ kind: 'NOT_CONNECTED', question: 'STATE_SYSTEMS', ruleItem: item }, { kind: 'NO_RULES' }],
  });
});
