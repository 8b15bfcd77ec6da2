/** A step out of turn: the message tells the step that is expected, by the rules of the route. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { applicationStates } from '../../../src/applications/application-state.ts';
import { nextStepText } from '../../../src/graphql/answers/next-step-texts.ts';
import type { TestGateway } from '../../support/gateway.ts';
import { nurlan, type Payload, startApplications, type Worker, workersAt } from './application-gateway.ts';

const s7 = { stateService: 'LOSS_OF_CAPACITY_PAYMENT', route: 'STATE_CORPORATION' } as const;

let gateway: TestGateway;
let corporation: Worker;
let headers: Record<string, string>;
beforeAll(async () => {
  gateway = await startApplications();
  ({ corporation } = await workersAt(gateway));
  headers = { authorization: `Bearer ${await gateway.tokenOf('specialist')}` };
});
afterAll(() => gateway?.stop());

/** The answer to a handing over, in every language. */
async function handOver({ id, version }: Payload): Promise<Payload> {
  const query = `mutation ($input: ApplicationInput!) { handOverCase(input: $input) { result { ... on OutOfTurn {
    state kk: message(language: KK) ru: message(language: RU) en: message(language: EN) } } } }`;
  const { data, errors } = await gateway.ask(query, { input: { id, expectedVersion: version } }, headers);
  expect(errors).toEqual([]);
  return data.handOverCase.result;
}

describe('The message of a step out of turn', () => {
  test('Before the check it names the check, in each language', async () => {
    const { application } = await corporation.createOnly(nurlan, { stateService: s7.stateService });
    expect(await handOver(application)).toEqual({
      state: 'DRAFT',
      kk: 'Қазіргі жағдайында бұл мүмкін емес. Жазбаны қайта оқыңыз. Келесі қадам: өтінішті тексеру.',
      ru: 'В нынешнем состоянии это невозможно. Прочитайте запись заново. Следующий шаг: проверка заявления.',
      en: 'Its state does not allow it. Read it again. Next step: the check of the application.',
    });
  });

  test('After the end it says that no step follows', async () => {
    const { application } = await corporation.createOnly(nurlan, { stateService: s7.stateService });
    const { en } = await handOver((await corporation.withdraw(application)).application);
    expect(en).toContain('The application has ended: no step follows.');
  });
});

describe('The step that is expected', () => {
  test.each([
    ['LOSS_OF_CAPACITY_PAYMENT', 'STATE_CORPORATION', 'CHECKED', 'the handing over of the case'],
    ['LOSS_OF_CAPACITY_PAYMENT', 'PROACTIVE', 'CHECKED', 'The public text names no next step'],
    ['LOSS_OF_CAPACITY_PAYMENT', 'PORTAL', 'CASE_HANDED_OVER', 'the decision of the provider'],
    ['ENPF_PAYMENTS', 'STATE_CORPORATION', 'CHECKED', 'the registration'],
    ['ENPF_PAYMENTS', 'STATE_CORPORATION', 'REGISTERING', 'the answer of the system is awaited'],
    ['ENPF_PAYMENTS', 'STATE_CORPORATION', 'REGISTERED', 'the handing over of the case'],
    ['CAPITALIZATION_PAYMENTS', 'STATE_CORPORATION', 'REFUSAL_INTENDED', 'the hearing'],
    ['HOME_EDUCATION_COSTS', 'STATE_CORPORATION', 'REGISTERED', 'The public text names no next step'],
    ['NO_LONGER_THERE', 'PORTAL', 'CHECKED', 'The public text names no next step'],
  ] as const)('%s through %s in %s expects: %s', (stateService, route, state, expected) => {
    expect(nextStepText({ stateService, route }, state)?.en).toContain(expected);
  });

  test('Each state of an application has a sentence, and that of a result has none', () => {
    expect(applicationStates.filter((state) => nextStepText(s7, state) === null)).toEqual([]);
    expect(nextStepText(s7, 'DELIVERED')).toBeNull();
  });
});
