import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { expect, onTestFinished, test } from 'vitest';
import type { TestGateway } from '../../support/gateway.ts';
import { hasty } from '../../support/patience.ts';
import type { TestSmtpServer } from '../../support/smtp.ts';
import { until } from '../../support/until.ts';
import { lettersOf, startBoth, ticketOf, ticketsOf } from '../tickets/ticket-gateway.ts';
import {
  checked,
  nurlan,
  type Payload,
  type Settings,
  type Worker,
  workersAt,
} from './application-gateway.ts';
import { repeated } from './desks.ts';

async function startScene(settings: Settings = {}) {
  const quick: Settings = {
    ...hasty(1500, 'SERVICE_CENTRE'),
    STEP_SETTLE_MS: '150',
    BREAKER_FAILURES_IN_A_ROW: '1000',
    BREAKER_MIN_CALLS: '10000',
  };
  const { smtp, gateway } = await startBoth({ ...quick, ...settings });
  return { smtp, gateway, ...(await workersAt(gateway)) };
}

/** Letters about a number, with the text that a machine reads in them. */
function numberLetters(smtp: TestSmtpServer) {
  return lettersOf(smtp).flatMap((letter) => {
    const facts = JSON.parse(
      String(letter.attachments.find(({ filename }) => filename === 'ticket.json')?.content),
    );
    return facts.kind === 'NUMBER' ? [{ letter, facts }] : [];
  });
}

/** Root of its thread: the first letter has no other. */
const threadOf = (letter: ReturnType<typeof lettersOf>[number] | undefined) =>
  letter?.headers.get('references') ?? letter?.headers.get('message-id');

const places = [
  ['corporation', 'PERSON_REGISTER', 'identity'],
  ['worker', 'DISABILITY_DATABANK', 'disability'],
] as const;

/** An application whose check has failed, and whose ticket has left without a number. */
async function failedCheck(
  gateway: TestGateway,
  route: Worker,
  [, system, field]: (typeof places)[number],
): Promise<{ application: Payload; ticketId: string }> {
  await gateway.setFault(system, 'http500');
  const { application } = await route.create(nurlan);
  const failed = await route.check(application);
  const { id, notYetRegisteredBecause } = failed.dossier[field].supportTicket;
  expect(notYetRegisteredBecause).toContain('Not yet registered, because');
  return { application: failed.application, ticketId: id };
}

async function recovered(
  gateway: TestGateway,
  route: Worker,
  system: string,
  seen: Payload,
): Promise<Payload> {
  await gateway.endFault(system);
  const { application } = await route.check(seen);
  return (await route.register(application)).application;
}

test.for(places)(
  'The number follows in the thread of a ticket that left in the middle of a check (%s, %s)',
  async (place) => {
    const scene = await startScene();
    const { gateway, smtp } = scene;
    const route = scene[place[0]];
    const { application, ticketId } = await failedCheck(gateway, route, place);
    await until(async () => (await ticketOf(gateway, ticketId))?.state === 'SENT');
    const [first] = lettersOf(smtp);
    expect(first?.text).toContain('Ещё не зарегистрировано, потому что');
    expect(first?.text).toContain('Әлі тіркелмеген, себебі');

    const { registration, id } = await recovered(gateway, route, place[1], application);
    expect(await ticketOf(gateway, ticketId)).toMatchObject({
      ...{ applicationRef: id, registrationNumber: registration.number, numberFollowed: true, iin: nurlan },
    });
    await until(() => numberLetters(smtp).length === 1);
    const [{ letter, facts } = { letter: undefined, facts: undefined }] = numberLetters(smtp);
    expect(facts.tickets).toMatchObject([{ registrationNumber: registration.number, applicationRef: id }]);
    expect(letter?.text).toContain(`2. Регистрационный номер заявления: ${registration.number}`);
    expect(threadOf(letter)).toBe(threadOf(first));
    const { events } = await ticketOf(gateway, ticketId);
    expect(events.map(({ what }: { what: string }) => what)).toEqual([
      'CREATED',
      'QUEUED',
      'SENT',
      'NUMBERED',
    ]);
  },
);

test('A number that the gateway learns by itself follows too, once', async () => {
  const { gateway, smtp, corporation } = await startScene();
  const application = await checked(corporation);
  await gateway.setFault('SERVICE_CENTRE', 'hang', { variant: 'done' });
  const { result } = await corporation.register(application);
  const { id: ticketId } = result.supportTicket;
  await until(async () => (await ticketOf(gateway, ticketId))?.state === 'SENT');
  await gateway.endFault('SERVICE_CENTRE');
  await until(async () => (await corporation.read(application.id)).state === 'REGISTERED');
  const { registration } = await corporation.read(application.id);
  await until(() => numberLetters(smtp).length === 1);
  expect(await ticketOf(gateway, ticketId)).toMatchObject({
    ...{ registrationNumber: registration.number, numberFollowed: true },
  });
  await corporation.handOver(await corporation.read(application.id));
  expect(numberLetters(smtp)).toHaveLength(1);
  expect(await ticketsOf(gateway)).toHaveLength(1);
});

test('A ticket that is still on the disk when the number comes gets it too', async () => {
  const { gateway, smtp, corporation } = await startScene({
    ...{ DATABASE_TIMEOUT_MS: '2000', DATABASE_PATIENCE_MS: '100' },
  });
  const application = await checked(corporation);
  const other = new Client({ connectionString: gateway.databaseUrl });
  await other.connect();
  onTestFinished(() => other.end());
  await other.query('begin; lock table support_tickets in access exclusive mode');
  await gateway.setFault('SERVICE_CENTRE', 'hang', { variant: 'done' });
  const { result } = await corporation.register(application);
  expect(result.supportTicket).toMatchObject({ state: null, registrationNumber: null });
  await gateway.endFault('SERVICE_CENTRE');
  // Time for the gateway to look twice for open steps.
  await sleep(2200);
  await other.query('rollback');
  await until(async () => (await corporation.read(application.id)).state === 'REGISTERED');
  const { registration } = await corporation.read(application.id);
  await until(async () => (await ticketsOf(gateway)).length === 1);
  const isNumbered = async () => (await ticketsOf(gateway))[0].registrationNumber === registration.number;
  await until(isNumbered);
  await until(() => lettersOf(smtp).some(({ text }) => text.includes(registration.number)));
});

test('A ticket that waits for its number leaves with it as soon as the application is registered', async () => {
  const { gateway, smtp, worker } = await startScene({ TICKET_BEFORE_REGISTRATION: 'hold' });
  const application = await checked(worker);
  await gateway.setFault('PENSION_FUND', 'reset', { variant: 'done' });
  const { result } = await worker.register(application);
  expect(result.supportTicket).toMatchObject({ complete: false, missing: ['REGISTRATION_NUMBER'] });
  await gateway.endFault('PENSION_FUND');
  const { application: last } = await repeated(worker, application.id, worker.register, 'REGISTERED');
  await until(async () => (await ticketOf(gateway, result.supportTicket.id)).state === 'SENT');
  expect(await ticketOf(gateway, result.supportTicket.id)).toMatchObject({
    ...{ registrationNumber: last.registration.number, numberFollowed: false, missing: [] },
  });
  await until(() => smtp.received().length > 0);
  expect(lettersOf(smtp)[0]?.text).toContain(last.registration.number);
  expect(numberLetters(smtp)).toEqual([]);
});

/** Asks about the person of an application that was checked before; its check stays as it is. */
async function failedQuestion(gateway: TestGateway, id: string): Promise<string> {
  const query = `query ($iin: IIN!, $purpose: PurposeInput) { person(iin: $iin, purpose: $purpose) { identity {
    ... on RegisterUnavailable { supportTicket { id } } } } }`;
  const purpose = { stateService: 'ENPF_PAYMENTS', route: 'STATE_CORPORATION', applicationRef: id };
  const headers = { authorization: `Bearer ${await gateway.tokenOf('specialist')}` };
  const { data } = await gateway.ask(query, { iin: nurlan, purpose }, headers);
  return data.person.identity.supportTicket.id;
}

test('A ticket that is collected with others has the number in its own message', async () => {
  const { gateway, smtp, corporation } = await startScene({ TICKET_COLLECT_MS: '60000' });
  const application = await checked(corporation);
  const first = await failedCheck(gateway, corporation, places[0]);
  await until(async () => (await ticketOf(gateway, first.ticketId))?.state === 'SENT');
  const ticketId = await failedQuestion(gateway, application.id);
  await until(async () => (await ticketOf(gateway, ticketId))?.state === 'QUEUED');
  const { registration } = (await corporation.register(application)).application;
  const ticket = await ticketOf(gateway, ticketId);
  expect(ticket).toMatchObject({ registrationNumber: registration.number, numberFollowed: false });
  expect(ticket.message.text).toContain(registration.number);
  // No other ticket gets it.
  expect(await ticketOf(gateway, first.ticketId)).toMatchObject({ registrationNumber: null });
  expect(numberLetters(smtp)).toEqual([]);
});

test('A collected ticket leaves when its outage is over, and a number that comes later follows it', async () => {
  const { gateway, smtp, corporation } = await startScene({ TICKET_COLLECT_MS: '60000' });
  const [place] = places;
  const first = await failedCheck(gateway, corporation, place);
  await until(async () => (await ticketOf(gateway, first.ticketId))?.state === 'SENT');
  const second = await failedCheck(gateway, corporation, place);
  await gateway.endFault(place[1]);
  const { application } = await corporation.check(second.application);
  await until(async () => (await ticketOf(gateway, second.ticketId))?.state === 'SENT');
  const { registration } = (await corporation.register(application)).application;
  expect(await ticketOf(gateway, second.ticketId)).toMatchObject({
    ...{ registrationNumber: registration.number, numberFollowed: true },
  });
  await until(() => numberLetters(smtp).length === 1);
});

test('Another organisation’s ticket of an application with the same reference gets no number', async () => {
  const { gateway, corporation } = await startScene();
  const application = await checked(corporation);
  await gateway.setFault('PERSON_REGISTER', 'http500');
  // The demo viewer has an organisation of their own, and names the other's application.
  const query = `query ($iin: IIN!, $purpose: PurposeInput) { person(iin: $iin, purpose: $purpose) { identity {
    ... on RegisterUnavailable { supportTicket { id } } } } }`;
  const purpose = {
    stateService: 'ENPF_PAYMENTS',
    route: 'STATE_CORPORATION',
    applicationRef: application.id,
  };
  const { data } = await gateway.ask(query, { iin: '900101490009', purpose });
  const { id: ticketId } = data.person.identity.supportTicket;
  await until(async () => (await ticketOf(gateway, ticketId)) !== null);
  expect((await corporation.register(application)).application.state).toBe('REGISTERED');
  expect(await ticketOf(gateway, ticketId)).toMatchObject({
    registrationNumber: null,
    numberFollowed: false,
  });
});
