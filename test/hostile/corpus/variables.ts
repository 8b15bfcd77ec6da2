import { type Attack, document, json, request, times } from '../attack.ts';

const ofPerson = 'query ($iin: IIN!) { person(iin: $iin) { iin } }';
const ofPurpose =
  'query ($purpose: PurposeInput) { viewer { kind } person(iin: "900101490009", purpose: $purpose) { iin } }';

const long = 100_000;
/** Texts on which a careless expression takes a time that grows with the square of their length, or worse. */
const hostileTexts: readonly (readonly [string, string])[] = [
  ['digits', '9'.repeat(long)],
  ['letters and one that does not fit', `${'a'.repeat(long)}!`],
  ['blanks', `a${' '.repeat(long)}b`],
  ['dots and dashes', `${'a.-'.repeat(long / 4)}\u2028`],
];

const scalars: readonly (readonly [string, string, (text: string) => unknown])[] = [
  ['an IIN', ofPerson, (text) => ({ iin: text })],
  [
    'an IBAN',
    'query ($a: AccountInput!) { bankAccount(account: $a) { __typename } }',
    (text) => ({ a: { iban: `KZ${text}` } }),
  ],
  [
    'a control account',
    'query ($a: AccountInput!) { bankAccount(account: $a) { __typename } }',
    (text) => ({ a: { controlAccount: text } }),
  ],
  [
    'a Date',
    'query ($by: PersonSearchInput!) { personSearch(by: $by) { __typename } }',
    (text) => ({ by: { name: { surname: 'A', birthDate: `2020-01-01T${text}` } } }),
  ],
  [
    'a name',
    'query ($by: PersonSearchInput!) { personSearch(by: $by) { __typename } }',
    (text) => ({ by: { name: { surname: text } } }),
  ],
  [
    'a DateTime',
    'query ($f: AccessLogFilter) { accessLog(first: 1, filter: $f) { edges { cursor } } }',
    (text) => ({ f: { from: `2020-01-01T${text}Z` } }),
  ],
  [
    'a cursor',
    'query ($a: String) { incidents(first: 1, after: $a) { totalCount } }',
    (text) => ({ a: Buffer.from(`1 ${text}`).toString('base64url') }),
  ],
  ['a draft id', ofPurpose, (text) => ({ purpose: { applicationRef: text } })],
  ['a number', ofPurpose, (text) => ({ purpose: { applicationNumber: text } })],
  ['a legal basis', ofPurpose, (text) => ({ purpose: { basis: { kind: 'STATUTE', reference: text } } })],
  [
    'a number of a certificate',
    'query ($n: String!) { disabilityByCertificate(number: $n) { __typename } }',
    (text) => ({ n: text }),
  ],
  [
    'a signature',
    'mutation ($i: AttachScanInput!) { attachScan(input: $i) { result { __typename } } }',
    (text) => ({
      i: {
        id: 'a',
        expectedVersion: 1,
        idempotencyKey: 'hostile-1',
        document: 'a',
        name: 'a',
        upload: 'a',
        signature: text,
      },
    }),
  ],
  [
    'a reason',
    'mutation ($i: ResolveIncidentInput!) { resolveIncident(input: $i) { result { __typename } } }',
    (text) => ({ i: { id: 'a', reason: text } }),
  ],
  [
    'a key',
    'mutation ($i: ForceOutageInput!) { forceOutage(input: $i) { result { __typename } } }',
    (text) => ({
      i: {
        idempotencyKey: text,
        system: 'BANKS',
        until: '2026-11-21T18:20:00+05:00',
        reason: 'a',
        tickets: false,
      },
    }),
  ],
];

export const variables: readonly Attack[] = [
  ...scalars.flatMap(([name, query, write]) =>
    hostileTexts.map(([kind, text]) =>
      document(`${name} of 100 kB: ${kind}`, query, 'refused', { variables: write(text) }),
    ),
  ),
  ...[
    ['X-Correlation-Id', 'a'.repeat(12_000)],
    ['X-Correlation-Id', '9'.repeat(12_000)],
    ['traceparent', `00-${'0'.repeat(12_000)}`],
  ].map(([name = '', value = '']) =>
    request(
      `the header ${name} of 12 kB: ${value.slice(0, 3)}…`,
      { headers: { [name]: value }, body: '{"query":"{ viewer { kind } }"}' },
      'answered',
    ),
  ),
  ...[
    ['Tirek-Purpose', `{"applicationRef":"${'9'.repeat(12_000)}"}`],
    ['Tirek-Purpose', '['.repeat(12_000)],
    ['Tirek-Purpose', `{"applicationNumber":"${'a'.repeat(12_000)}!"}`],
    ['Authorization', `Bearer ${'a'.repeat(12_000)}`],
    ['Authorization', `Bearer ${'a.'.repeat(3000)}`],
    ['Authorization', `${'Bearer '.repeat(1500)}`],
    ['Authorization', 'Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJhIn0.'],
  ].map(([name = '', value = '']) =>
    request(
      `the header ${name} of ${value.length} bytes: ${value.slice(0, 12)}…`,
      { headers: { [name]: value }, body: '{"query":"{ viewer { kind } }"}' },
      'refused',
    ),
  ),
  json(
    'a variable of 60,000 lists in each other',
    `{"query":"${ofPerson}","variables":{"iin":${'['.repeat(60_000)}${']'.repeat(60_000)}}}`,
    'refused',
  ),
  json(
    'a variable of 20,000 objects in each other',
    `{"query":"${ofPerson}","variables":{"iin":${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}}}`,
    'refused',
  ),
  json(
    'variables that do not end',
    `{"query":"${ofPerson}","variables":{"iin":${'['.repeat(190_000)}`,
    'refused',
  ),
  document('an object with 10,000 unknown fields', ofPurpose, 'refused', {
    variables: { purpose: Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`k${i}`, 1])) },
  }),
  document('fields of an input that are nearly known', ofPurpose, 'refused', {
    variables: {
      purpose: Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`applicationNumbe${i}`, 1])),
    },
  }),
  document('10,000 variables that the document does not know', '{ viewer { kind } }', 'answered', {
    variables: Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`k${i}`, 1])),
  }),
  document(
    '60 wrong variables',
    `query (${times(60, (i) => `$v${i}: Int!`)}) { ${times(60, (i) => `a${i}: incidents(first: $v${i}) { totalCount }`)} }`,
    'refused',
    {
      variables: Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`v${i}`, {}])),
    },
  ),
  document('a list of 10,000 people', 'query ($iins: [IIN!]!) { persons(iins: $iins) { iin } }', 'refused', {
    variables: { iins: Array.from({ length: 10_000 }, () => '900101490009') },
  }),
  document(
    'a list of 30,000 things that are none',
    'query ($iins: [IIN!]!) { persons(iins: $iins) { iin } }',
    'refused',
    {
      variables: { iins: Array.from({ length: 30_000 }, () => null) },
    },
  ),
  document(
    'a list of 30,000 enum values',
    'query ($f: SupportTicketFilter) { supportTickets(first: 1, filter: $f) { totalCount } }',
    'answered',
    {
      variables: { f: { states: Array.from({ length: 20_000 }, () => 'SENT') } },
    },
  ),
  document(
    'a list of 10,000 wrong enum values',
    'query ($f: SupportTicketFilter) { supportTickets(first: 1, filter: $f) { totalCount } }',
    'refused',
    {
      variables: { f: { states: Array.from({ length: 10_000 }, (_, i) => `SEN${i}`) } },
    },
  ),
  document(
    'null through the default of a variable',
    'query ($iin: IIN = "900101490009") { person(iin: $iin) { iin } }',
    'refused',
    { variables: { iin: null } },
  ),
  document(
    'null for @include',
    'query ($on: Boolean = true) { viewer @include(if: $on) { kind } }',
    'refused',
    { variables: { on: null } },
  ),
  json(
    '__proto__ among the variables',
    `{"query":"${ofPerson}","variables":{"__proto__":{"iin":"900101490009"}}}`,
    'refused',
  ),
  json(
    'a prototype among the variables',
    `{"query":"${ofPerson}","variables":{"constructor":{"prototype":{"iin":"1"}}}}`,
    'refused',
  ),
  json(
    '__proto__ in an input',
    `{"query":"${ofPurpose}","variables":{"purpose":{"__proto__":{"stateService":"ENPF_PAYMENTS"}}}}`,
    'refused',
  ),
  json(
    'hasOwnProperty among the variables',
    `{"query":"${ofPerson}","variables":{"hasOwnProperty":1}}`,
    'refused',
  ),
  json(
    'a number that no float can have',
    `{"query":"query ($n: Int!) { incidents(first: $n) { totalCount } }","variables":{"n":1e999}}`,
    'refused',
  ),
  json(
    'a number of 100,000 digits among the variables',
    `{"query":"query ($n: Int!) { incidents(first: $n) { totalCount } }","variables":{"n":${'9'.repeat(100_000)}}}`,
    'refused',
  ),
  json(
    'U+0000 among the variables',
    '{"query":"query ($id: ID!) { incident(id: $id) { id } }","variables":{"id":"\\u0000"}}',
    'refused',
  ),
  json(
    'half a character among the variables',
    '{"query":"query ($id: ID!) { incident(id: $id) { id } }","variables":{"id":"\\ud800"}}',
    'refused',
  ),
  json(
    'U+FFFE among the variables',
    '{"query":"query ($id: ID!) { incident(id: $id) { id } }","variables":{"id":"\\ufffe"}}',
    'refused',
  ),
];
