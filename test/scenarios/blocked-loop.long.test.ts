/** The gateway's own event loop is blocked, for longer than any attempt, while the registers are well. */
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { attemptTimeouts } from '../../src/config/system-settings.ts';
import { systemClock } from '../../src/kernel/clock.ts';
import { blockLoop } from '../support/block-loop.ts';
import { startGateway, type TestGateway } from '../support/gateway.ts';
import { inventedIins } from '../support/persons.ts';
import { startSmtpServer, type TestSmtpServer } from '../support/smtp.ts';
import { countOf, incidentsOf, rowsOf } from './tickets/ticket-gateway.ts';

const callers = 200;
const attemptMs = 2000;
const blockMs = 4000;

const told = '__typename ... on RegisterUnavailable { faultClass origin supportTicket { id } }';
const question = `query ($iin: IIN!, $purpose: PurposeInput) { person(iin: $iin, purpose: $purpose) {
  identity { ${told} } disability { ${told} } pensionAccounts { ${told} } } }`;

let gateway: TestGateway;
let smtp: TestSmtpServer;
beforeAll(async () => {
  smtp = await startSmtpServer();
  const settings = {
    ...Object.fromEntries(attemptTimeouts.map((name) => [name, String(attemptMs)])),
    ANSWER_TIMEOUT_MS: '8000',
    RETRY_MAX: '0',
    TICKET_COLLECT_MS: '0',
    SMTP_URL: smtp.url,
    MAIL_REDIRECT_TO: 'drills@provider.invalid',
  };
  gateway = await startGateway(settings, systemClock, true);
  // The first caller waits for many objects that are made once.
  await gateway.ask(question, { iin: inventedIins(1)[0] });
});
afterAll(async () => {
  await gateway.stop();
  await smtp.stop();
});

interface Told {
  readonly __typename: string;
  readonly faultClass?: string;
  readonly origin?: string;
  readonly supportTicket?: object | null;
}

/** Two hundred callers at once, each about another person and for an application. */
function askAll(round: string): Promise<Told[][]> {
  const purpose = { stateService: 'ENPF_PAYMENTS', route: 'STATE_CORPORATION' };
  const asked = inventedIins(callers).map(async (iin, i) => {
    const applicationRef = `${round.length}-${i}`;
    return askUntilAdmitted({ iin, purpose: { ...purpose, applicationRef } });
  });
  return Promise.all(asked);
}

/** A late gateway admits fewer callers; the others repeat, as Retry-After asks. */
async function askUntilAdmitted(variables: object): Promise<Told[]> {
  const { data, status, headers } = await gateway.ask(question, variables);
  if (status !== 503) return Object.values<Told>(data.person);
  await sleep(Number(headers.get('retry-after')) * 1000);
  return askUntilAdmitted(variables);
}

/** Places of an exchange with a register, in the words of the HTTP library. */
const places = {
  'while connections are opened': 'undici:client:beforeConnect',
  'while questions are written': 'undici:client:sendHeaders',
  'while answers are read': 'undici:request:headers',
} as const;

/** Blocks the event loop when several exchanges with registers have reached that place. */
function blockAt(channel: string): Promise<void> {
  return new Promise((resolve) => {
    let left = 8;
    const onPlace = (message: unknown) => {
      const { request, connectParams } = message as {
        request?: { origin: string };
        connectParams?: { protocol: string; host: string };
      };
      const origin = request?.origin ?? `${connectParams?.protocol}//${connectParams?.host}`;
      if (origin === gateway.address || origin === gateway.control) return;
      left -= 1;
      if (left > 0) return;
      unsubscribe(channel, onPlace);
      blockLoop(blockMs);
      resolve();
    };
    subscribe(channel, onPlace);
  });
}

test.for([
  ...Object.entries(places).map(([place, channel]) => [place, () => blockAt(channel)] as const),
  [
    'again and again',
    async () => {
      await blockAt(places['while questions are written']);
      for (let i = 0; i < 2; i += 1) {
        await sleep(20);
        blockLoop(blockMs / 2);
      }
    },
  ] as const,
])('An event loop blocked %s counts as the gateway’s, and no register’s', async ([place, block]) => {
  const blocked = block();
  const answers = askAll(place);
  await blocked;
  const outcomes = (await answers).flat();

  const ours = outcomes.filter(({ __typename }) => __typename === 'RegisterUnavailable');
  // Abandoned: it began after the block, and the time of the whole answer ended in it.
  const faultClass = expect.toBeOneOf(['OUR_CAPACITY', 'ABANDONED']);
  for (const one of ours) expect(one).toMatchObject({ faultClass, origin: 'OURS', supportTicket: null });
  expect(outcomes.length).toBe(3 * callers);

  const { data } = await gateway.ask('{ systems { id state } }');
  expect(data.systems.filter(({ state }: { state: string }) => state === 'DOWN')).toEqual([]);
  expect(await incidentsOf(gateway, { audience: 'SUPPORT' })).toEqual([]);
  expect(await countOf(gateway, 'support_tickets')).toBe(0);
  expect(await rowsOf(gateway, 'select mailbox from support_messages')).toEqual([]);
  expect(smtp.received()).toEqual([]);
});

test('Every caller is answered afterwards', async () => {
  const outcomes = (await askAll('afterwards')).flat();
  expect(new Set(outcomes.map(({ __typename }) => __typename))).not.toContain('RegisterUnavailable');
});
