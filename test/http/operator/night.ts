/** A bad night, as the operator's page shows it: refused letters, a draft, a bank that was switched off, maintenance to come. */
import { expect, onTestFinished } from 'vitest';
import type { Config } from '../../../src/config/settings.ts';
import { startGateway, type TestGateway } from '../../support/gateway.ts';
import { inventedIins } from '../../support/persons.ts';
import { type SmtpServerOptions, startSmtpServer, type TestSmtpServer } from '../../support/smtp.ts';
import { until } from '../../support/until.ts';

const question = `query ($iin: IIN!, $purpose: PurposeInput) {
  person(iin: $iin, purpose: $purpose) { identity { __typename } } }`;

interface Night {
  readonly gateway: TestGateway;
  readonly smtp: TestSmtpServer;
}

/** @param end takes the end of the night: `onTestFinished`, or a hook of the whole file */
export async function startNight(
  settings: Partial<Record<keyof Config, string>> = {},
  end: (stop: () => Promise<void>) => void = onTestFinished,
  replies: SmtpServerOptions['replies'] = {},
): Promise<Night> {
  const smtp = await startSmtpServer({ replies });
  const gateway = await startGateway({
    ...{ RETRY_MAX: '0', SMTP_URL: smtp.url, MAIL_REDIRECT_TO: 'drills@provider.invalid' },
    ...{ MAIL_PER_MINUTE: '10000', TICKET_COLLECT_MS: '500', ...settings },
  });
  end(async () => {
    await gateway.stop();
    await smtp.stop();
  });
  return { gateway, smtp };
}

/** The person register fails for applications, and the mail server refuses their letters. */
export async function refuseLetters(
  { gateway, smtp }: Night,
  applications: number,
  ref = 'front',
): Promise<void> {
  smtp.behave(() => '550');
  await gateway.setFault('PERSON_REGISTER', 'http500');
  for (const [i, iin] of inventedIins(applications).entries()) {
    const purpose = {
      stateService: 'ENPF_PAYMENTS',
      route: 'STATE_CORPORATION',
      applicationRef: `${ref}-${i}`,
    };
    await gateway.ask(question, { iin, purpose });
  }
  await until(async () => (await countOf(gateway, 'PARKED')) === applications);
}

/** A ticket without its state service, and so without a mailbox. */
export async function leaveDraft({ gateway }: Night, applicationRef: string): Promise<void> {
  const [iin = ''] = inventedIins(1);
  await gateway.ask(question, { iin, purpose: { applicationRef } });
  await until(async () => (await countOf(gateway, 'DRAFT')) === 1);
}

export async function countOf(gateway: TestGateway, state: string): Promise<number> {
  const { data } = await gateway.ask(
    `{ supportTickets(first: 1, filter: { states: [${state}] }) { totalCount } }`,
  );
  return data.supportTickets.totalCount;
}

export async function actOnBanks({ gateway }: Night, reason: string): Promise<void> {
  const at = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();
  const { errors } = await gateway.ask(
    `mutation ($off: ForceOutageInput!, $window: OpenMaintenanceWindowInput!) {
      forceOutage(input: $off) { result { __typename } }
      openMaintenanceWindow(input: $window) { result { __typename } } }`,
    {
      off: {
        idempotencyKey: 'night-off-1',
        system: 'BANKS',
        part: '601',
        until: at(45),
        reason,
        tickets: false,
      },
      window: {
        ...{ idempotencyKey: 'night-window-1', system: 'PENSION_FUND', reason, repeats: 'WEEKLY' },
        ...{ startsAt: at(600), endsAt: at(720) },
      },
    },
  );
  expect(errors).toEqual([]);
}
