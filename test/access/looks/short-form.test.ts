import { expect, test } from 'vitest';
import {
  type BegunRow,
  gatewayItself,
  type RecordedAnswer,
  type RecordedPurpose,
} from '../../../src/access/looks/look-rows.ts';
import { type PlacedRow, toShortForm } from '../../../src/access/looks/short-form.ts';
import { longId, shortId } from '../../../src/access/looks/short-id.ts';
import { chainRow } from '../../../src/storage/journal/chain.ts';
import { readBodies, sealing } from './chains.ts';

const at = 1_790_000_000_500;
const uuid = 'b191a6b9-83e7-4a1a-9ad1-b7a5398e76c2';
const { bytes } = sealing.seal('an invented person', 'iin');
const person = {
  hash: sealing.hash('an invented person', 'iin').toString('base64'),
  sealed: bytes.toString('base64'),
  key: 'a',
};
const emptyPurpose: RecordedPurpose = {
  stateService: null,
  route: null,
  applicationNumber: null,
  applicationRef: null,
  basis: null,
};
const purposes: readonly RecordedPurpose[] = [
  { ...emptyPurpose, stateService: 'ENPF_PAYMENTS', route: 'STATE_CORPORATION' },
  { ...emptyPurpose, stateService: 'OTHER', applicationNumber: '001-"9"', applicationRef: uuid },
  { ...emptyPurpose, applicationRef: '~draft', basis: { kind: 'CONSENT', reference: null } },
  { ...emptyPurpose, basis: { kind: 'STATUTE', reference: 'Code 12' } },
  emptyPurpose,
];
const bareAnswer: RecordedAnswer = {
  system: 'BANKS',
  part: null,
  askedAt: at,
  answeredAt: null,
  attempts: 0,
  records: null,
  faultClass: 'NOT_TRIED',
  serviceId: null,
  messageId: null,
  sessionId: null,
};
const usual: RecordedAnswer = {
  ...bareAnswer,
  ...{ part: '601', askedAt: at - 70, answeredAt: at - 10, attempts: 1, records: 1, faultClass: null },
  ...{ serviceId: 'KDP_SERVICE', messageId: uuid, sessionId: `{${uuid}}` },
};
const answers: readonly RecordedAnswer[] = [
  bareAnswer,
  usual,
  { ...usual, records: 0, isWrite: true },
  { ...usual, records: 25, attempts: 2, isKept: true },
  { ...usual, askedAt: at + 5, answeredAt: at + 5, isShown: true, messageId: 'a number of theirs' },
  { ...usual, sessionId: uuid.toUpperCase(), messageId: `{${uuid}`, serviceId: '' },
];
const bare: Omit<BegunRow, 'look'> = {
  kind: 'BEGUN',
  at,
  viewer: gatewayItself,
  own: false,
  correlationId: null,
  purposes: [],
  representation: null,
  person: null,
  searchedBy: null,
  systems: [{ system: 'BANKS', part: null }],
  article: null,
  beyondVolume: false,
  drill: false,
};
const viewer = {
  id: 'clerk-1',
  kind: 'PERSON',
  roles: ['specialist', 'citizen'],
  organisation: '260140900011',
  organisationName: 'Мекеме "1"',
} as const;
/** Each field alone, with a value that is not the usual one. */
const fields: readonly Partial<BegunRow>[] = [
  { viewer },
  { viewer: { ...viewer, roles: [], organisationName: null } },
  { own: true },
  { correlationId: uuid },
  { correlationId: 'of-a-caller' },
  { correlationId: '=~{' },
  { purposes },
  { representation: 'WARD' },
  { person },
  { searchedBy: 'NAME' },
  {
    systems: [
      { system: 'BANKS', part: '601' },
      { system: 'PENSION_FUND', part: null },
    ],
  },
  { article: 'Social Code 12' },
  { beyondVolume: true },
  { drill: true },
];
const rows: readonly PlacedRow[] = [
  bare,
  ...fields.map((field) => ({ ...bare, ...field })),
  ...fields.map((_, i) => ({ ...bare, ...Object.assign({}, ...fields.toSpliced(i, 1)) })),
  { kind: 'ASKING', at, systems: bare.systems },
  { kind: 'FOUND', at, person },
  { kind: 'ENDED', at, answers: [], furtherPurposes: [] },
  { kind: 'ENDED', at, answers, furtherPurposes: purposes },
  ...answers.map((answer): PlacedRow => ({ kind: 'ENDED', at, answers: [answer], furtherPurposes: [] })),
];

test('Every row is read as it was written, whatever it leaves out', () => {
  const from = { sequence: 16, hash: '' };
  for (const row of rows)
    expect(readBodies([toShortForm(row, row.kind === 'BEGUN' ? undefined : 9)], 'c', from)).toEqual([
      { ...row, look: row.kind === 'BEGUN' ? 'c-17' : 'c-9' },
    ]);
});

test.each([
  '',
  '~',
  '{',
  '=',
  '=x',
  uuid,
  `{${uuid}}`,
  `~${uuid}`,
  `{${uuid}`,
  `${uuid}}`,
  uuid.toUpperCase(),
])('The id "%s" is the same after it was shortened', (id) => {
  expect(longId(shortId(id))).toBe(id);
  expect(shortId(id)?.length).toBeLessThanOrEqual(Math.max(23, id.length + 1));
});

/** Bytes of the rows of the dossier of the bench on disk: five answers, three of them through SHEP. */
function bytesOfDossier(): number {
  const messageOf = { messageId: uuid, attempts: 1, records: 1, faultClass: null, part: null };
  const answerOf = (
    system: RecordedAnswer['system'],
    serviceId: string | null,
    part: string | null = null,
  ): RecordedAnswer => ({
    ...messageOf,
    ...{ system, part, serviceId, askedAt: at - 123, answeredAt: at - 1 },
    sessionId: serviceId === null ? null : `{${uuid}}`,
  });
  const ofDossier = [
    answerOf('CONSENT_SERVICE', 'KDP_SERVICE'),
    answerOf('PENSION_FUND', null),
    answerOf('DISABILITY_DATABANK', 'MOCK_TsBDI_PERSON'),
    answerOf('BANKS', null, '601'),
    answerOf('PERSON_REGISTER', 'GBDFLUniversal_token'),
  ];
  const purpose = { ...emptyPurpose, stateService: 'ENPF_PAYMENTS', applicationRef: 'draft-1' } as const;
  const begun: PlacedRow = {
    ...{ ...bare, viewer, person, correlationId: uuid },
    purposes: [{ ...purpose, route: 'STATE_CORPORATION' }],
    systems: ofDossier.slice(0, 4).map(({ system, part }) => ({ system, part })),
  };
  const before = { sequence: 1_000_000, hash: 'x'.repeat(43) };
  return [
    begun,
    { kind: 'ASKING', at, systems: [{ system: 'PERSON_REGISTER', part: null }] } as const,
    { kind: 'ENDED', at, answers: ofDossier, furtherPurposes: [] } as const,
  ]
    .map((row) => toShortForm(row, row.kind === 'BEGUN' ? undefined : 1_000_001))
    .map((body) => Buffer.byteLength(`${chainRow(before, body, sealing).line}\n`))
    .reduce((sum, size) => sum + size, 0);
}

test('A dossier of four registers takes at most 1,400 bytes of the journal', () => {
  expect(bytesOfDossier()).toBeLessThanOrEqual(1400);
});
