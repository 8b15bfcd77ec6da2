import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inventedIins } from '../../support/persons.ts';
import { type RawReply, type RawSystem, startRawSystem } from '../../support/raw-server.ts';
import { startRegisters, type TestRegisters } from '../../support/registers.ts';
import { type PoisonedSystem, systems } from './systems.ts';

const [iin = ''] = inventedIins(1);
let reply: (question: string) => RawReply = () => ({ body: '' });
let server: RawSystem;
let scene: TestRegisters;
beforeAll(async () => {
  server = await startRawSystem((question) => reply(question));
  const names = [
    'SHEP',
    'PENSION_FUND',
    'DIGITAL_DOCUMENTS',
    'SERVICE_CENTRE',
    'CASE_SYSTEM',
    'SIGNATURE_SERVICE',
    'FACT_CHECK',
    'PENSION_CONSENTS',
    'SOCIAL_INSURANCE_FUND',
  ];
  scene = await startRegisters(Object.fromEntries(names.map((name) => [`${name}_URL`, server.address])));
});
afterAll(async () => {
  await scene.stop();
  server.stop();
});

const systemOf = (name: string): PoisonedSystem => {
  const found = systems.find((system) => system.name === name);
  if (!found) throw new Error('expected a system of the table');
  return found;
};
/** The class of the failure, or the number of records. */
async function ask(system: PoisonedSystem): Promise<string> {
  const [outcome] = await system.ask(scene.registers, scene.context(), [iin]);
  if (outcome === undefined) throw new Error('expected an outcome');
  if (outcome.kind === 'answered') return `${outcome.records.length} records`;
  return `${outcome.fault.faultClass} ${outcome.fault.origin}`;
}

const signature =
  '<ds:Signature xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><ds:SignedInfo><ds:Reference URI=""/></ds:SignedInfo><ds:SignatureValue>AAAA</ds:SignatureValue></ds:Signature>';
const security =
  '<w:Security xmlns:w="http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd"><w:BinarySecurityToken>x</w:BinarySecurityToken></w:Security>';

interface Places {
  readonly code?: string;
  readonly header?: string;
  readonly inBody?: string;
  readonly inResponse?: string;
  readonly inInfo?: string;
  readonly inResponseData?: string;
  readonly data: string;
}
const shep =
  ({
    code = 'SCSS001',
    header = '',
    inBody = '',
    inResponse = '',
    inInfo = '',
    inResponseData = '',
    data,
  }: Places) =>
  (question: string): RawReply => {
    const id = /<messageId>([^<]*)</.exec(question)?.[1];
    const body = `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Header>${header}</s:Header><s:Body>${inBody}<t:SendMessageResponse xmlns:t="http://bip.bee.kz/SyncChannel/v10/Types"><response>${inResponse}<responseInfo>${inInfo}<messageId>1</messageId><correlationId>${id}</correlationId><status><code>${code}</code><message>x</message></status></responseInfo><responseData>${inResponseData}${data}</responseData></response></t:SendMessageResponse></s:Body></s:Envelope>`;
    return { body, headers: { 'content-type': 'text/xml; charset=utf-8' } };
  };
const good = '<messageResult><code>00000</code></messageResult>';
const parties = ['sender', 'receiver'].map((one) => `<${one}><code>X</code></${one}>`).join('');
const wrap = (content: string) => `<ns:response xmlns:ns="urn:x">${content}</ns:response>`;
const inData = (content: string) => `<data>${content}</data>`;
const inText = (content: string) => `<data><![CDATA[${content}]]></data>`;

describe.for(['PERSON_REGISTER', 'BANKS'].map(systemOf))(
  'The system $name, whose two levels disagree',
  (system) => {
    const record = system.answer([iin], () => '');
    const list = record.replace(good, '');
    const refused = record.replace('00000', '90000');
    const empty = list.replace(/>.*</, '><');
    test.for([
      ['"no data" with a record', 'SCSE001', inData(wrap(record)), 'CONTRACT_DRIFT REGISTER'],
      ['"no data" with a record without a wrapper', 'SCSE001', inData(record), 'CONTRACT_DRIFT REGISTER'],
      ['"no data" with a record and no result', 'SCSE001', inData(list), 'CONTRACT_DRIFT REGISTER'],
      [
        '"no data" with a wrapped record and no result',
        'SCSE001',
        inData(wrap(list)),
        'CONTRACT_DRIFT REGISTER',
      ],
      ['"no data" with a record in text', 'SCSE001', inText(wrap(record)), 'CONTRACT_DRIFT REGISTER'],
      [
        '"no data" with a spoilt record in text',
        'SCSE001',
        inText(wrap(`${record}</b>`)),
        'CONTRACT_DRIFT REGISTER',
      ],
      ['"no data" with a result', 'SCSE001', inData(wrap(good)), '0 records'],
      ['"no data" with an empty list', 'SCSE001', inData(wrap(good + empty)), '0 records'],
      ['"no data" with a remark', 'SCSE001', inData('нет данных'), '0 records'],
      ['"no data" alone', 'SCSE001', '', '0 records'],
      ['an inner error with a record', 'SCSS001', inData(wrap(refused)), 'CONTRACT_DRIFT REGISTER'],
      [
        'an inner error alone',
        'SCSS001',
        inData(wrap(good.replace('00000', '90000'))),
        'SYSTEM_ERROR REGISTER',
      ],
      [
        'an inner error with its sender and receiver',
        'SCSS001',
        inData(wrap(good.replace('00000', '90000') + parties)),
        'SYSTEM_ERROR REGISTER',
      ],
      ['"no data" with its sender and receiver', 'SCSE001', inData(wrap(good + parties)), '0 records'],
      [
        'success with a count and no list',
        'SCSS001',
        inData(wrap(`${good}<count>1</count>`)),
        'CONTRACT_DRIFT REGISTER',
      ],
      [
        'success with a count beside an empty list',
        'SCSS001',
        inData(wrap(`${good}<totalCount>2</totalCount>${empty}`)),
        'CONTRACT_DRIFT REGISTER',
      ],
      [
        'success with a count of none',
        'SCSS001',
        inData(wrap(`${good}<count>0</count>${empty}`)),
        '0 records',
      ],
      ['success with a result alone', 'SCSS001', inData(good), '0 records'],
    ])('%s', async ([, code = '', data = '', wanted]) => {
      reply = shep({ code, data });
      expect(await ask(system)).toBe(wanted);
    });
  },
);

describe.for([
  ['DIGITAL_DOCUMENTS', 'represented', '0 records'],
  ['CASE_SYSTEM', 'appointments', '0 records'],
  ['SERVICE_CENTRE', 'statements', '0 records'],
  ['PENSION_CONSENTS', 'consents', '0 records'],
  ['SOCIAL_INSURANCE_FUND', 'contributions', '1 records'],
  // "Nothing found" is the good news of a check: a record without facts.
  ['FACT_CHECK', 'facts', '1 records'],
] as const)('%s, whose answer contradicts itself', ([name, list, nothing]) => {
  const system = systemOf(name);
  const record = JSON.parse(system.answer([iin], () => ''));
  const none = { ...record, [list]: [] };
  test.for([
    ['an empty list', 200, none, nothing],
    ['an empty list and a count of none', 200, { ...none, count: 0 }, nothing],
    ['an empty list and no error', 200, { ...none, error: null, errors: [], success: true }, nothing],
    ['an empty list and a count', 200, { ...none, count: 1 }, 'CONTRACT_DRIFT REGISTER'],
    ['an empty list and a count in text', 200, { ...none, total: '3' }, 'CONTRACT_DRIFT REGISTER'],
    ['an empty list and another count', 200, { ...none, total_elements: 2 }, 'CONTRACT_DRIFT REGISTER'],
    ['an empty list and "found"', 200, { ...none, found: true }, 'CONTRACT_DRIFT REGISTER'],
    ['an empty list and an error in text', 200, { ...none, error: 'database' }, 'CONTRACT_DRIFT REGISTER'],
    ['an empty list and errors', 200, { ...none, errors: [{ message: 'x' }] }, 'CONTRACT_DRIFT REGISTER'],
    ['an empty list and no success', 200, { ...none, success: false }, 'CONTRACT_DRIFT REGISTER'],
    ['a record and an error', 200, { ...record, error: { code: 'E1' } }, 'CONTRACT_DRIFT REGISTER'],
    ['an error alone', 200, { error: { code: 'E1' } }, 'SYSTEM_ERROR REGISTER'],
    ['"not found" with a record', 404, record, 'CONTRACT_DRIFT REGISTER'],
    ['"not found" with an empty list', 404, none, 'BAD_RESPONSE REGISTER'],
    ['"bad request" with a record', 400, record, 'CONTRACT_DRIFT REGISTER'],
    ['an error status with a record', 500, record, 'SYSTEM_ERROR REGISTER'],
  ] as const)('%s', async ([, status, body, wanted]) => {
    reply = () => ({ status, body: JSON.stringify(body) });
    expect(await ask(system)).toBe(wanted);
  });
});

describe.for(['PERSON_REGISTER', 'DISABILITY_DATABANK', 'BANKS', 'CONSENT_SERVICE'].map(systemOf))(
  'A signature in an answer of $name',
  (system) => {
    const record = system.answer([iin], () => '');
    const message = wrap(record);
    test.for<[string, Places]>([
      ['beside the wrapper', { data: inData(message + signature) }],
      ['before the wrapper', { data: inData(signature + message) }],
      ['on both sides of it', { data: inData(signature + message + signature) }],
      ['beside content without a wrapper', { data: inData(record + signature) }],
      ['in the wrapper', { data: inData(wrap(record + signature)) }],
      ['around the message', { data: inData(`<signed>${message}${signature}</signed>`) }],
      ['in a text', { data: inText(wrap(record + signature)) }],
      ['around a message in a text', { data: inText(`<signed>${message}${signature}</signed>`) }],
      ['beside a text', { data: `<data><![CDATA[${message}]]>${signature}</data>` }],
      ['before a text', { data: `<data>${signature}<![CDATA[${message}]]></data>` }],
      ['in the header', { header: security, data: inData(message) }],
      ['in the body', { inBody: signature, data: inData(message) }],
      ['in the response', { inResponse: signature, data: inData(message) }],
      ['in its information', { inInfo: signature, data: inData(message) }],
      ['beside the data', { inResponseData: signature, data: inData(message) }],
    ])('%s is passed over', async ([, places]) => {
      reply = shep(places);
      expect(await ask(system)).toBe('1 records');
    });

    const other = system.answer(inventedIins(2).slice(1), () => '');
    test.for<[string, Places, string]>([
      ['a second message', { data: inData(message + wrap(other)) }, 'REGISTER'],
      ['the same message again', { data: inData(message + message) }, 'REGISTER'],
      [
        'something else beside the message',
        { data: inData(`${message}<extra><a>1</a></extra>`) },
        'REGISTER',
      ],
      ['a signature of an unknown kind', { data: inData(`${message}<Signature>x</Signature>`) }, 'REGISTER'],
      ['a second data', { data: inData(message) + inData(wrap(other)) }, 'BUS'],
      ['a second data before it', { inResponseData: '<data/>', data: inData(message) }, 'BUS'],
      ['a second body', { inBody: '<other/>', data: inData(message) }, 'BUS'],
      ['a second status', { inInfo: '<status><code>SCSE001</code></status>', data: inData(message) }, 'BUS'],
      ['a second information', { inResponse: '<responseInfo/>', data: inData(message) }, 'BUS'],
    ])('%s is drift', async ([, places, origin]) => {
      reply = shep(places);
      expect(await ask(system)).toBe(`CONTRACT_DRIFT ${origin}`);
    });
  },
);
