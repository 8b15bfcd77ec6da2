/** The support ticket of each state service whose order names a mailbox, as it leaves production. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startGateway, type TestGateway } from '../../support/gateway.ts';

const iin = '900101490009';
let gateway: TestGateway;
let specialist: Record<string, string>;
beforeAll(async () => {
  gateway = await startGateway({ PROFILE: 'production', RETRY_MAX: '0' });
  specialist = { authorization: `Bearer ${await gateway.tokenOf('specialist')}` };
  await gateway.setFault('PERSON_REGISTER', 'http500');
});
afterAll(() => gateway?.stop());

const query = `query ($iin: IIN!, $purpose: PurposeInput) { person(iin: $iin, purpose: $purpose) { identity {
  nextStep ... on RegisterUnavailable { supportTicket {
    complete missing recipient { mailbox ruleItem } message { to text }
  } }
} } }`;

test.each([
  ['S1.17', 'SEMIPALATINSK_COMPENSATION', 'e-maket@enbek.kz', 'Семипалатинск'],
  ['S3.13', 'HOME_EDUCATION_COSTS', 'support_newesobes@enbek.kz', 'обучение на дому'],
  ['S5.13', 'PENSION_DIFFERENCE', 'e-maket@enbek.kz', 'разниц'],
  ['S6.14', 'ENPF_PAYMENTS', 'oop@enbek.kz', 'пенсионных накоплений'],
])(
  '%s: the ticket of %s is written with the answer, to %s, with five facts',
  async (item, code, mailbox, name) => {
    const purpose = { stateService: code, applicationNumber: '002-2026-114758' };
    const { data, errors } = await gateway.ask(query, { iin, purpose }, specialist);
    expect(errors).toEqual([]);
    const { nextStep, supportTicket } = data.person.identity;
    expect(nextStep).toBe('TICKET_WRITTEN');
    expect(supportTicket).toMatchObject({
      ...{ complete: true, missing: [], recipient: { mailbox, ruleItem: item } },
      message: { to: mailbox },
    });
    const facts = [
      ['1. Наименование государственной услуги: ', name],
      ['2. Регистрационный номер заявления: ', '002-2026-114758'],
      ['3. ИИН: ', iin],
      ['4. Последовательность действий, приведших к ошибке: ', 'Попытка 1'],
      ['5. Снимки экрана: ', 'приложен рисунок'],
    ] as const;
    const { text } = supportTicket.message;
    for (const [at, [label, value]] of facts.entries()) {
      const next = facts[at + 1]?.[0];
      const fact = text.slice(text.indexOf(label), next === undefined ? undefined : text.indexOf(next));
      expect(text).toContain(label);
      expect(fact).toContain(value);
    }
  },
);
