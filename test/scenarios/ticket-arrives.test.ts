import { afterAll, beforeAll, expect, test } from 'vitest';
import { startGateway, type TestGateway } from '../support/gateway.ts';
import { readEml } from '../support/read-eml.ts';
import { startSmtpServer, type TestSmtpServer } from '../support/smtp.ts';
import { until } from '../support/until.ts';

let smtp: TestSmtpServer;
let gateway: TestGateway;

beforeAll(async () => {
  smtp = await startSmtpServer();
  gateway = await startGateway({ SMTP_URL: smtp.url, MAIL_REDIRECT_TO: 'drills@provider.invalid' });
});
afterAll(async () => {
  await gateway.stop();
  await smtp.stop();
});

const query = `query ($iin: IIN!, $purpose: PurposeInput) {
  person(iin: $iin, purpose: $purpose) { identity { ... on RegisterUnavailable { faultClass incident { id } } } }
}`;
const iin = '900101490009';

test('The ticket of an unregistered application is at the mail server within two seconds', async () => {
  await gateway.setFault('PERSON_REGISTER', 'http500');
  const purpose = { stateService: 'ENPF_PAYMENTS', route: 'STATE_CORPORATION', applicationRef: 'draft-1' };
  const { data } = await gateway.ask(query, { iin, purpose });
  await until(() => smtp.received().length === 1);
  const [received] = smtp.received();
  expect(received?.to).toEqual(['drills@provider.invalid']);
  const letter = readEml(received?.raw ?? '');
  expect(letter.text).toContain(data.person.identity.incident.id);
  expect(letter.text).toMatch(/2\. Регистрационный номер заявления: Ещё не зарегистрировано, потому что/);
});
