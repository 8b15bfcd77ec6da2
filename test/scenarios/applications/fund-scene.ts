/** Cases of S7 at the State Social Insurance Fund, and the requests for its decision. */
import { expect } from 'vitest';
import type { TestGateway } from '../../support/gateway.ts';
import type { Payload, Worker } from './application-gateway.ts';

export const stateService = 'LOSS_OF_CAPACITY_PAYMENT';
/** Money arrived before the certificate, which has no end: appointed. */
export const nurlan = { iin: '850630390007', surname: 'Бекенов', name: 'Нұрлан', birthDate: '1985-06-30' };
/** All money arrived after the certificate: refused. */
export const vera = { iin: '801231490008', surname: 'Ладожская', name: 'Вера', birthDate: '1980-12-31' };
/** The databank has no certificate: no decision yet. */
export const aigerim = { iin: '900101490009', surname: 'Айтбаева', name: 'Айгерім', birthDate: '1990-01-01' };

const shown = `fragment shown on Application { id state version result { state }
  stages { state } papers { kind }
  proceeding { records { __typename at by ... on ProviderDecision { outcome reasons late
    period { startsOn endsOn ruleItem setBy(language: EN) } told { system number decidedOn } } } } }`;
const outcomes = `__typename ... on NotDecided { askedAt message(language: EN) } ... on OutOfTurn { state } ... on VersionChanged { version }
  ... on RegisterUnavailable { system faultClass origin message(language: EN) supportTicket { iin registrationNumber applicationRef } }`;

export const tellers = (gateway: TestGateway) => ({
  async take({ id, version }: Payload, role = 'specialist', headers = {}): Promise<Payload> {
    return (
      await asked(
        gateway,
        role,
        'takeDecision',
        'ApplicationInput',
        { id, expectedVersion: version },
        headers,
      )
    ).acted;
  },
  async grant({ id, version }: Payload, more: object = {}): Promise<Payload> {
    return (
      await asked(gateway, 'provider', 'grantApplication', 'GrantApplicationInput', {
        id,
        expectedVersion: version,
        ...more,
      })
    ).acted;
  },
  async seen(id: string, role = 'specialist'): Promise<Payload> {
    const headers = { authorization: `Bearer ${await gateway.tokenOf(role)}` };
    const { data, errors } = await gateway.ask(
      `query ($id: ID!) { application(id: $id) { ...shown } } ${shown}`,
      { id },
      headers,
    );
    expect(errors).toEqual([]);
    return data.application;
  },
});

async function asked(
  gateway: TestGateway,
  role: string,
  name: string,
  type: string,
  input: object,
  headers = {},
): Promise<Payload> {
  const query = `mutation ($input: ${type}!) { acted: ${name}(input: $input) { application { ...shown } result { ${outcomes} } } } ${shown}`;
  const { data, errors } = await gateway.ask(
    query,
    { input },
    { authorization: `Bearer ${await gateway.tokenOf(role)}`, ...headers },
  );
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data;
}

/** A case of S7 that E-maket has taken. @param scanned documents in place of data that the registers lack */
export async function handedOver(
  worker: Worker,
  person: typeof nurlan,
  scanned: readonly string[] = [],
): Promise<Payload> {
  const { iin, ...statement } = person;
  const { application } = await worker.createOnly(iin, { stateService });
  const checked = (await worker.check(application)).application;
  const complies = (await worker.lookAtPackage(checked, undefined, scanned)).application;
  let seen = (await worker.notify(complies)).application;
  for (const document of scanned) seen = (await worker.attach(seen, document)).application;
  const number = await numberOfPaper(worker, seen.id);
  const confirmed = number === null ? {} : { notification: { number } };
  const stated = (await worker.state(seen, { ...statement, ...confirmed })).application;
  const { application: handed, result } = await worker.handOver(
    stated,
    'The papers of the package were compared.',
  );
  if (result.__typename !== 'Done') throw new Error(JSON.stringify({ result, readiness: handed.readiness }));
  return handed;
}

async function numberOfPaper({ gateway }: Worker, id: string): Promise<string | null> {
  const headers = { authorization: `Bearer ${await gateway.tokenOf('specialist')}` };
  const { data } = await gateway.ask(
    `query ($id: ID!) { application(id: $id) { papers { kind number } } }`,
    { id },
    headers,
  );
  return data.application.papers[0]?.number ?? null;
}

/** Rule of S7 on the decision, as clients see it. */
export async function decisionRule(gateway: TestGateway): Promise<Payload> {
  const rule = 'decision { ruleItem system periodItem workingDays hearing { ruleItem } }';
  const { data, errors } = await gateway.ask(
    `{ stateServices { number ${rule} } }`,
    {},
    { authorization: `Bearer ${await gateway.tokenOf('provider')}` },
  );
  expect(errors).toEqual([]);
  return data.stateServices.find(({ number }: Payload) => number === 'S7').decision;
}
