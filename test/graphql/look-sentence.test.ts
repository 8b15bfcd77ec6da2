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
  iin: null,
  purposes: [],
  systems: [],
  ended: true,
});

test('what ITsS TsON was asked is no data of the person', () => {
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
  expect(sentence.en).toContain('a statement was handed over');
  expect(sentence.ru).not.toContain('сведения выданы');
});

test('an officer who is a citizen too looks as an officer at everybody but himself', () => {
  expect(lookSentence(entryOf(false)).en).toContain(
    'A worker of the organisation "Department" asked for data about you',
  );
  expect(lookSentence(entryOf(true)).en).toContain('You asked for data about yourself');
});
