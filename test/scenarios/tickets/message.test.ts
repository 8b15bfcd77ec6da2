import { expect, test } from 'vitest';
import { stateServiceOf } from '../../../src/services/catalogue.ts';
import { readEml } from '../../support/read-eml.ts';
import { until } from '../../support/until.ts';
import { draft, redirectTo, someIin, startBoth } from './ticket-gateway.ts';

const question = `query ($iin: IIN!, $purpose: PurposeInput) { person(iin: $iin, purpose: $purpose) { identity {
  ... on RegisterUnavailable {
    since incident { id }
    evidence { httpStatus errorCode serviceId messageId sessionId sentAt failedAt }
    supportTicket { id }
    request { attempts }
  }
} } }`;

const service = stateServiceOf('ENPF_PAYMENTS');

/** The gateway's own sentences are in two languages, one after the other. */
const facts = [
  ['1. Мемлекеттік көрсетілетін қызметтің атауы', service?.name.kk ?? 'a name is expected'],
  ['1. Наименование государственной услуги', service?.name.ru ?? 'a name is expected'],
  ['2. Өтініштің тіркеу нөмірі', 'Әлі тіркелмеген, себебі'],
  ['2. Регистрационный номер заявления', 'Ещё не зарегистрировано, потому что'],
  ['3. ЖСН', someIin],
  ['3. ИИН', someIin],
  ['4. Қатеге әкелген әрекеттердің реттілігі', 'Өтініш'],
  ['4. Последовательность действий, приведших к ошибке', 'Запрошены данные по заявлению'],
  ['5. Экран суреттері', 'әрекеттер реттілігінің суреті қоса берілді'],
  ['5. Снимки экрана', 'приложен рисунок последовательности действий'],
] as const;

test('A message at the mail server has five facts in two languages, evidence, thread and files', async () => {
  const { smtp, gateway } = await startBoth({
    RETRY_MAX: '1',
    MAIL_FROM: 'tirek@provider.invalid',
    MAIL_REPLY_TO: 'desk@provider.invalid',
    PROVIDER_PHONE: '+7 7172 00 00 00',
  });
  await gateway.setFault('PERSON_REGISTER', 'soapFault');
  const { data } = await gateway.ask(question, { iin: someIin, purpose: draft('draft-1') });
  const { incident, evidence, request } = data.person.identity;
  expect(request.attempts).toBe(2);
  await until(() => smtp.received().length === 1);
  const [received] = smtp.received();
  const { headers, text, html, attachments } = readEml(received?.raw ?? '');

  const plainHtml = html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/&quot;/g, '"');
  for (const [label, value] of facts) {
    for (const shown of [text, plainHtml]) {
      const at = shown.indexOf(label);
      expect(at, label).toBeGreaterThan(-1);
      expect(shown.indexOf(value, at), `${label} with ${value}`).toBeGreaterThan(at);
    }
  }
  const { httpStatus, sentAt, failedAt, ...ids } = evidence;
  expect(Object.values(ids).every((id) => typeof id === 'string' && id.length > 3)).toBe(true);
  const quoted = [...Object.values<string>(ids), String(httpStatus)];
  for (const at of [sentAt, failedAt]) quoted.push(at.replace('T', ' '));
  for (const value of [...quoted, incident.id, 'desk@provider.invalid', '+7 7172 00 00 00']) {
    expect(text.split(value).length, value).toBeGreaterThan(2);
    expect(plainHtml.split(value).length, value).toBeGreaterThan(2);
  }

  expect(received?.from).toBe('tirek@provider.invalid');
  expect(Object.fromEntries(headers)).toMatchObject({
    from: 'tirek@provider.invalid',
    to: redirectTo,
    'reply-to': 'desk@provider.invalid',
    'message-id': expect.stringMatching(`^<${incident.id}\\.[\\w-]+@provider\\.invalid>$`),
    subject: `[DRILL] ${incident.id} – Ақау жалғасуда / Сбой продолжается – Государственная база данных «Физические лица» – S6 ENPF_PAYMENTS`,
  });
  // It is the root of its thread.
  for (const name of ['references', 'in-reply-to']) expect(headers.has(name)).toBe(false);
  const date = headers.get('date') ?? '';
  expect(date).toMatch(/^\w{3}, \d{2} \w{3} \d{4} \d{2}:\d{2}:\d{2} \+0500$/);
  expect(Math.abs(Date.parse(date) - Date.parse(failedAt))).toBeLessThan(60_000);
  // A person reads and answers it; and the programs between learn nothing of the program that wrote it.
  for (const name of headers.keys()) expect(name).not.toMatch(/^(x-|auto-submitted$|precedence$)/);
  expect(headers.get('subject')).not.toContain(someIin);

  const [picture, pictureRu, json, ...more] = attachments;
  expect(more).toEqual([]);
  for (const { content, contentType, filename } of [picture, pictureRu].filter((one) => one !== undefined)) {
    expect(contentType).toBe('image/png');
    expect(filename).toMatch(/\.png$/);
    expect(content.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
    // The header chunk: width and height.
    expect(content.subarray(12, 16).toString()).toBe('IHDR');
    expect(content.readUInt32BE(16)).toBeGreaterThan(300);
    expect(content.readUInt32BE(20)).toBeGreaterThan(100);
  }
  expect(json).toMatchObject({ contentType: 'application/json', filename: 'ticket.json' });
  const payload = JSON.parse(json?.content.toString() ?? '');
  expect(payload).toMatchObject({
    kind: 'TICKETS',
    incident: {
      id: incident.id,
      system: 'PERSON_REGISTER',
      part: null,
      since: data.person.identity.since,
      evidence,
    },
    tickets: [
      {
        stateService: 'ENPF_PAYMENTS',
        registrationNumber: null,
        notYetRegisteredBecause: expect.stringContaining('пункт 10 Правил'),
        applicationRef: 'draft-1',
        iin: someIin,
        missing: [],
      },
    ],
  });
  for (const step of payload.tickets[0].sequenceOfActions) expect(text).toContain(step.text);
});

test('A sent message can be read again, and fetched as a file, as it was sent', async () => {
  const { smtp, gateway } = await startBoth();
  await gateway.setFault('PERSON_REGISTER', 'http500');
  const { data } = await gateway.ask(question, { iin: someIin, purpose: draft('draft-1') });
  await until(() => smtp.received().length === 1);
  const sent = readEml(smtp.received()[0]?.raw ?? '');
  const query = `query ($id: ID!) { supportTicket(id: $id) { message { id to subject text html eml } } }`;
  const { id } = data.person.identity.supportTicket;
  const { message } = (await gateway.ask(query, { id })).data.supportTicket;
  const answer = await fetch(`${gateway.address}/messages/${message.id}.eml`);
  // Nothing in it may run on the gateway's own address, whatever a browser makes of the file.
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'message/rfc822',
    'content-disposition': `attachment; filename="${message.id}.eml"`,
    'x-content-type-options': 'nosniff',
    'content-security-policy': "sandbox; default-src 'none'",
  });
  const file = await answer.text();
  for (const again of [readEml(message.eml), readEml(file)]) {
    for (const name of ['message-id', 'date', 'subject', 'references', 'from', 'to', 'reply-to'])
      expect(again.headers.get(name)).toBe(sent.headers.get(name));
    expect(again.text).toBe(sent.text);
    expect(again.html).toBe(sent.html);
    expect(again.attachments).toEqual(sent.attachments);
  }
  expect(message).toMatchObject({ to: redirectTo, subject: sent.headers.get('subject') });
});
