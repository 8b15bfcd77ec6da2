/** Next step of a person after a register's failure: no step says "write" if the gateway writes. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startGateway, type TestGateway } from '../support/gateway.ts';

let gateway: TestGateway;
let withoutPictures: TestGateway;
beforeAll(async () => {
  gateway = await startGateway();
  withoutPictures = await startGateway({ TICKET_PICTURE: 'beside' });
});
afterAll(async () => {
  await gateway?.stop();
  await withoutPictures?.stop();
});

const query = `query ($purpose: PurposeInput) { person(iin: "900101490009", purpose: $purpose) { identity { nextStep
  message(language: EN) ... on RegisterUnavailable { supportTicket { complete missing } } } } }`;
const payments = { stateService: 'ENPF_PAYMENTS', route: 'STATE_CORPORATION' };

interface Row {
  readonly name: string;
  readonly purpose: object | null;
  readonly fault?: string;
  readonly pictures?: false;
  readonly nextStep: string;
  /** Ticket in the answer: present or not, complete or not. */
  readonly complete: boolean | null;
}

test.for<Row>([
  {
    name: 'an application before its number',
    purpose: { ...payments, applicationRef: 'next-1' },
    nextStep: 'TICKET_WRITTEN',
    complete: true,
  },
  {
    name: 'an application with its number',
    purpose: { ...payments, applicationNumber: '002-1' },
    nextStep: 'TICKET_WRITTEN',
    complete: true,
  },
  { name: 'a state service and a person', purpose: payments, nextStep: 'TICKET_WRITTEN', complete: true },
  {
    name: 'the bus fails',
    purpose: { ...payments, applicationRef: 'next-2' },
    fault: 'SHEP=down',
    nextStep: 'TICKET_WRITTEN',
    complete: true,
  },
  {
    name: 'no picture counts',
    purpose: { ...payments, applicationRef: 'next-3' },
    pictures: false,
    nextStep: 'COMPLETE_TICKET',
    complete: false,
  },
  {
    name: 'no rule explains that the number is missing',
    purpose: { stateService: 'HOME_EDUCATION_COSTS', applicationRef: 'next-4' },
    nextStep: 'COMPLETE_TICKET',
    complete: false,
  },
  { name: 'no purpose', purpose: null, nextStep: 'WAIT_AND_REPEAT', complete: false },
  {
    name: 'the order names no mailbox',
    purpose: { stateService: 'CAPITALIZATION_PAYMENTS', applicationRef: 'next-5' },
    nextStep: 'WAIT_AND_REPEAT',
    complete: false,
  },
  {
    name: 'the applicant on the portal',
    purpose: { stateService: 'ENPF_PAYMENTS', route: 'PORTAL', applicationRef: 'next-6' },
    nextStep: 'WAIT_AND_REPEAT',
    complete: false,
  },
  {
    name: 'an answer that cannot be trusted',
    purpose: { ...payments, applicationRef: 'next-7' },
    fault: 'PERSON_REGISTER=drift',
    nextStep: 'TELL_OPERATOR',
    complete: true,
  },
  {
    name: 'our credentials are refused',
    purpose: { ...payments, applicationRef: 'next-8' },
    fault: 'PERSON_REGISTER=unauthorised',
    nextStep: 'TELL_OPERATOR',
    complete: null,
  },
])('$name: $nextStep', async ({ purpose, fault = 'PERSON_REGISTER=down', pictures, nextStep, complete }) => {
  const at = pictures === false ? withoutPictures : gateway;
  const { data } = await at.ask(query, { purpose }, { 'tirek-drill': fault });
  const { identity } = data.person;
  expect(identity.nextStep).toBe(nextStep);
  expect(identity.supportTicket?.complete ?? null).toBe(complete);
});

test('No step asks a person to telephone, and the sentence agrees with the step', async () => {
  const steps = '{ __type(name: "NextStep") { enumValues { name } } }';
  const { data } = await gateway.ask(steps);
  const names: string[] = data.__type.enumValues.map(({ name }: { name: string }) => name);
  expect(names.filter((name) => /CALL|PHONE/.test(name))).toEqual([]);
  await gateway.setFault('PERSON_REGISTER', 'http500');
  const told = await gateway.ask(query, { purpose: { ...payments, applicationRef: 'next-9' } });
  expect(told.data.person.identity.nextStep).toBe('TICKET_WRITTEN');
  expect(told.data.person.identity.message).toContain('you need not write');
  const search = `{ personSearch(by: { document: { number: "N12345678" } }, purpose: { stateService: ENPF_PAYMENTS, route: STATE_CORPORATION })
    { nextStep message(language: EN) } }`;
  const { personSearch } = (await gateway.ask(search)).data;
  expect(personSearch).toMatchObject({
    nextStep: 'WRITE_TO_SUPPORT',
    message: expect.stringContaining('Write to the support service'),
  });
});
