import { expect, test } from 'vitest';
import { CallFault } from '../../src/resilience/call-fault.ts';
import { writeSupportTicket } from '../../src/tickets/support-ticket.ts';
import { at, failedQuestion as question } from './failed-questions.ts';

const send = { beforeRegistration: 'send', picture: 'counts', mailboxes: {} } as const;

test('The sequence of actions shows the steps of the gateway, in order, with times and ids, in three languages', () => {
  const { sequenceOfActions } = writeSupportTicket(question, send);
  expect(sequenceOfActions.map((action) => action.at - at)).toEqual([0, 0, 3000, 3100, 6100, 6100]);
  const ru = sequenceOfActions.map(({ text }) => text.ru);
  expect(ru[1]).toMatch(/^2026-11-21 18:20:00\.000\+05:00 Попытка 1: .*GBDFL_UniversalServiceSync.*m-1/);
  expect(ru[2]).toMatch(/Через 3000 мс: ответ не пришёл за отведённое время \(HTTP 500, E-1, \{s\}\)/);
  expect(ru[3]).toContain('m-2');
  expect(ru.at(-1)).toContain('INC-1');
  for (const { text } of sequenceOfActions) {
    expect(text.kk).toMatch(/[әғқңөұүһі]/i);
    expect(text.en).toMatch(/[a-z]/);
    expect(JSON.stringify(text)).not.toContain('900101490009');
  }
});

test('A question that was never sent says so, with the outage that held it back', () => {
  const fault = new CallFault('NOT_TRIED', 'REGISTER', { openedBy: 'CONNECTION' });
  const { sequenceOfActions } = writeSupportTicket({ ...question, attempts: [], fault }, send);
  expect(sequenceOfActions.map(({ text }) => text.en).join('\n')).toMatch(
    /No request was sent.*2026-11-21 18:20:00.*the connection failed or broke/,
  );
});

test('The ticket explains a missing number only if the setting says that it counts', () => {
  expect(writeSupportTicket(question, send).registration).toMatchObject({ items: ['S6.10'] });
  const held = writeSupportTicket(question, { ...send, beforeRegistration: 'hold' });
  expect(held.registration).toBeNull();
  expect(held.missing).toContain('REGISTRATION_NUMBER');
});

test.each([
  ['S4.9', 'CAPITALIZATION_PAYMENTS', 'STATE_CORPORATION', 'PERSON_REGISTER'],
  ['S4.9', 'CAPITALIZATION_PAYMENTS', 'STATE_CORPORATION', 'BANKS'],
  ['S5.9', 'PENSION_DIFFERENCE', 'STATE_CORPORATION', 'PERSON_REGISTER'],
  ['S6.10', 'ENPF_PAYMENTS', 'STATE_CORPORATION', 'PENSION_FUND'],
  ['S6.12', 'ENPF_PAYMENTS', 'ENPF_WORKER', 'DISABILITY_DATABANK'],
  ['S7.9', 'LOSS_OF_CAPACITY_PAYMENT', 'STATE_CORPORATION', 'BANKS'],
] as const)(
  'The ticket explains by %s that %s on the route %s has no number while %s is out',
  (item, stateService, route, systemId) => {
    const purpose = { stateService, route, applicationRef: 'draft-1' } as const;
    const asked = { ...question, purpose, systemId, culprit: systemId };
    expect(writeSupportTicket(asked, send).registration).toMatchObject({ items: [item] });
  },
);

test('The ticket blames a failure of the bus on the bus, in the missing number and in the sequence', () => {
  const fault = new CallFault('CONNECTION', 'BUS');
  const written = writeSupportTicket({ ...question, culprit: 'SHEP', fault }, send);
  expect(written.registration).toMatchObject({ notYetBecause: { ru: expect.stringContaining('Шлюз') } });
  expect(written.sequenceOfActions.map(({ text }) => text.ru).join()).toContain('Источник сбоя: Шлюз');
});

test('The drawn picture counts for the screenshots only if the setting says so', () => {
  expect(writeSupportTicket(question, send).missing).toEqual([]);
  expect(writeSupportTicket(question, { ...send, picture: 'beside' }).missing).toEqual(['SCREENSHOTS']);
});
