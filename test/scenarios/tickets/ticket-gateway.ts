/** A gateway with a mail server of its own, and the questions that scenarios of tickets ask. */
import { Client } from 'pg';
import { expect, onTestFinished } from 'vitest';
import type { Config } from '../../../src/config/settings.ts';
import type { Clock } from '../../../src/kernel/clock.ts';
import { startGateway, type TestGateway } from '../../support/gateway.ts';
import { type Letter, readEml } from '../../support/read-eml.ts';
import { type SmtpServerOptions, startSmtpServer, type TestSmtpServer } from '../../support/smtp.ts';

/** Address of every letter, whatever its mailbox. */
export const redirectTo = 'drills@provider.invalid';

type Settings = Partial<Record<keyof Config, string>>;

/**
 * Settings of every gateway here: no repetitions, so that a question is one attempt; and a mail server that
 * is not spared.
 */
const common: Settings = { RETRY_MAX: '0', MAIL_REDIRECT_TO: redirectTo, MAIL_PER_MINUTE: '10000' };

/** Ended with the test. Letters may have arrived at `redirectTo` alone. */
export async function startMail(options?: SmtpServerOptions): Promise<TestSmtpServer> {
  const smtp = await startSmtpServer(options);
  onTestFinished(async () => {
    await smtp.stop();
    for (const { to, raw } of [...smtp.received(), ...smtp.maybe()]) {
      expect(to).toEqual([redirectTo]);
      expect(readEml(raw).headers.get('to')).toBe(redirectTo);
    }
  });
  return smtp;
}

/** Ended with the test, before the mail server. In every case the gateway's code may throw nothing. */
export async function startWith(
  smtp: TestSmtpServer,
  settings: Settings = {},
  clock?: Clock,
): Promise<TestGateway> {
  const gateway = await startGateway({ ...common, SMTP_URL: smtp.url, ...settings }, clock);
  onTestFinished(async () => {
    await gateway.stop();
    expect(gateway.logged()).not.toContain('"msg":"defect"');
  });
  return gateway;
}

export async function startBoth(settings?: Settings, clock?: Clock) {
  const smtp = await startMail();
  return { smtp, gateway: await startWith(smtp, settings, clock) };
}

export const lettersOf = (smtp: TestSmtpServer): Letter[] => smtp.received().map(({ raw }) => readEml(raw));

/** An application that is not registered yet, of a state service whose order names a mailbox. */
export const draft = (applicationRef: string) => ({
  stateService: 'ENPF_PAYMENTS',
  route: 'STATE_CORPORATION',
  applicationRef,
});

export const someIin = '900101490009';

const identity = `identity {
  __typename
  ... on RegisterUnavailable {
    faultClass origin since incident { id system audience }
    supportTicket { id state version missing }
  }
}`;

/** Asks the person register about a person; gives `identity`. */
export async function ask(gateway: TestGateway, purpose: object, iin = someIin) {
  const query = `query ($iin: IIN!, $purpose: PurposeInput) { person(iin: $iin, purpose: $purpose) { ${identity} } }`;
  const { data } = await gateway.ask(query, { iin, purpose });
  return data.person.identity;
}

/** Person of the question, and its purpose. */
export interface Crowd {
  readonly iins: readonly string[];
  readonly purpose: object;
}

/** Asks about many in one request. The answers select no field that is read from the database. */
export async function askMany(gateway: TestGateway, crowds: readonly Crowd[]) {
  const variables = crowds.map((_, i) => `$i${i}: [IIN!]!, $p${i}: PurposeInput`).join(' ');
  const fields = crowds.map(
    (_, i) => `a${i}: persons(iins: $i${i}, purpose: $p${i}) { identity {
      __typename ... on RegisterUnavailable { faultClass incident { id } }
    } }`,
  );
  const given = crowds.flatMap(({ iins, purpose }, i) => [
    [`i${i}`, iins],
    [`p${i}`, purpose],
  ]);
  const { data, errors } = await gateway.ask(
    `query (${variables}) { ${fields.join('\n')} }`,
    Object.fromEntries(given),
  );
  expect(errors).toEqual([]);
  return Object.values<{ identity: { __typename: string; incident: { id: string } } }[]>(data).flat();
}

const kept = (message: string) =>
  `id state version missing registrationNumber numberFollowed applicationRef iin screenshots sentAt
  incident { id system } events { what by note }
  message { id kind state reply attempts ${message} }`;
const listed = kept('messageId');
const whole = kept('messageId to subject text html eml');

/** Kept tickets, the youngest first. */
export async function ticketsOf(gateway: TestGateway, filter: object = {}) {
  const query = `query ($filter: SupportTicketFilter) {
    supportTickets(first: 100, filter: $filter) { totalCount nodes { ${listed} } } }`;
  const { data, errors } = await gateway.ask(query, { filter });
  expect(errors).toEqual([]);
  return data.supportTickets.nodes;
}

export async function ticketOf(gateway: TestGateway, id: string) {
  const query = `query ($id: ID!) { supportTicket(id: $id) { ${whole} } }`;
  return (await gateway.ask(query, { id })).data.supportTicket;
}

/** Kept incidents, the youngest first. */
export async function incidentsOf(gateway: TestGateway, filter: object = {}) {
  const query = `query ($filter: IncidentFilter) { incidents(first: 100, filter: $filter) { nodes {
    id system part audience since resolvedAt resolvedBy resolutionReason drill parent { id }
    affectedApplications affectedPeople affectedQuestions
    forced { by reason } messages { kind state to messageId }
  } } }`;
  const { data, errors } = await gateway.ask(query, { filter });
  expect(errors).toEqual([]);
  return data.incidents.nodes;
}

/** A system, or one part of it, as `systems` shows it. */
export async function stateOf(gateway: TestGateway, systemId: string) {
  const { data } = await gateway.ask('{ systems { id state since openIncident { id } } }');
  return data.systems.find(({ id }: { id: string }) => id === systemId);
}

const result = `result {
  __typename
  ... on Done { changedId }
  ... on OutOfTurn { state message }
  ... on VersionChanged { version message }
  ... on Incomplete { missing message }
  ... on KeyInUse { message }
  ... on NotFound { message }
}`;

/** A mutation of one ticket; gives its payload. */
export async function changeTicket(gateway: TestGateway, mutation: string, input: object) {
  const type = mutation.startsWith('complete')
    ? 'CompleteSupportTicketInput'
    : mutation.startsWith('send')
      ? 'SupportTicketInput'
      : 'SupportTicketNoteInput';
  const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${result} supportTicket { ${listed} } } }`;
  const { data, errors } = await gateway.ask(query, { input });
  expect(errors).toEqual([]);
  return data[mutation];
}

/** Runs a statement in the gateway's database, past the gateway. */
export async function rowsOf(gateway: TestGateway, statement: string) {
  const client = new Client({ connectionString: gateway.databaseUrl });
  await client.connect();
  return client
    .query(statement)
    .then(({ rows }) => rows)
    .finally(() => client.end());
}

export async function countOf(gateway: TestGateway, table: string): Promise<number> {
  const [row] = await rowsOf(gateway, `select count(*)::int as count from ${table}`);
  return row.count;
}
