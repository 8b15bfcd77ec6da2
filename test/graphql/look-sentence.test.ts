import { expect, test } from 'vitest';
import type { LookEntry } from '../../src/access/looks/list-looks.ts';
import { lookSentence } from '../../src/graphql/answers/look-sentence.ts';

const viewer = {
  id: 'x',
  kind: 'PERSON',
  roles: ['specialist', 'citizen'],
  organisation: '260140900011',
  organisationName: 'Department',
} as const;

const entryOf = (own: boolean): LookEntry => ({
  begun: {
    kind: 'BEGUN',
    at: 0,
    look: 'x-0',
    viewer,
    own,
    correlationId: null,
    purposes: [],
    representation: null,
    person: null,
    searchedBy: null,
    systems: [],
    article: null,
    beyondVolume: false,
    drill: false,
  },
  place: { at: 0, id: 'x-0' },
  iin: null,
  purposes: [],
  systems: [],
  ended: true,
});

test('The sentence of a question to ITsS TsON tells of no data given out', () => {
  const answer = {
    system: 'SERVICE_CENTRE',
    part: null,
    askedAt: 0,
    answeredAt: 1,
    attempts: 1,
    records: 1,
    faultClass: null,
    serviceId: null,
    messageId: null,
    sessionId: null,
  } as const;
  const systems = [{ system: 'SERVICE_CENTRE', part: null, answer }] as const;
  const sentence = lookSentence({ ...entryOf(false), systems });
  expect(sentence.en).toContain('it was asked whether the statement is registered');
  expect(sentence.ru).not.toContain('сведения выданы');
});

test('Data handed over to a register are no data from it, and a settlement by the gateway is no probe', () => {
  const common = {
    part: null,
    askedAt: 0,
    answeredAt: 1,
    attempts: 1,
    records: 1,
    faultClass: null,
  } as const;
  const ids = { serviceId: null, messageId: null, sessionId: null } as const;
  const answer = { system: 'PENSION_FUND', ...common, ...ids, isWrite: true } as const;
  const systems = [{ system: 'PENSION_FUND', part: null, answer }] as const;
  const entry = entryOf(false);
  expect(lookSentence({ ...entry, systems }).en).toContain('your application or its case was handed over');
  const viewer = { ...entry.begun.viewer, kind: 'GATEWAY' } as const;
  const purpose = { stateService: null, route: null, applicationNumber: null, basis: null };
  const settled = { ...entry.begun, viewer, purposes: [{ ...purpose, applicationRef: 'APP-1' }] };
  expect(lookSentence({ ...entry, begun: settled }).en).toContain(
    'to find out what has become of your application',
  );
  const probe = { ...entry.begun, viewer, purposes: [] };
  expect(lookSentence({ ...entry, begun: probe }).en).toContain('to see whether a system is back');
});

test('An officer who is also a citizen looks as an officer at every other person', () => {
  expect(lookSentence(entryOf(false)).en).toContain(
    'A worker of the organisation "Department" asked for data about you',
  );
  expect(lookSentence(entryOf(true)).en).toContain('You asked for data about yourself');
});
