import { describe, expect, test } from 'vitest';
import { buildIin } from '../../mocks/people/iin.ts';
import { childOf, textOf } from '../../mocks/xml/read.ts';
import { runNetwork } from './network.ts';
import { type Fields, open, personRequest, post } from './soap.ts';

const network = runNetwork();

const ask = async (fields: Fields, change?: (envelope: string) => string) =>
  open(await post(network().shep, personRequest(fields, change)));

describe('The simulated SHEP', () => {
  test('The simulated SHEP answers with the correlation id of the request, a session of its own and two result levels', async () => {
    const answer = await ask({ iin: '900101490009' });
    expect(answer.status).toBe('SCSS001');
    expect(answer.correlationId).toBe('c-1');
    expect(answer.sessionId).toMatch(/^\{[0-9a-f-]{36}\}$/);
    expect(textOf(childOf(answer.answer, 'messageResult'), 'code')).toBe('00000');
    expect(textOf(answer.answer, 'requestId')).toBe('q-1');
    expect(textOf(answer.persons[0], 'iin')).toBe('900101490009');
  });

  test('The simulated SHEP uses every form of data and every prefix, so that every reader meets them', async () => {
    const seen = new Set<string>();
    for (let serial = 0; serial < 10; serial += 1) {
      // Generated people whose IINs end in every digit.
      const iin = lastDigits[serial] ?? '';
      const answer = await post(network().shep, personRequest({ iin }));
      const text = answer.body.toString('utf8');
      seen.add(/<([A-Z-]+|soap):Envelope/i.exec(text)?.[1] ?? '');
      seen.add(text.includes('<![CDATA[') ? 'cdata' : text.includes('&lt;iin') ? 'escaped' : '');
      seen.add(
        text.includes('xsi:type="gbd:Response"')
          ? 'typed'
          : text.includes('<data xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><gbd:response')
            ? 'wrapped'
            : '',
      );
      expect(textOf(open(answer).persons[0], 'iin')).toBe(iin);
    }
    expect([...seen].filter(Boolean).sort()).toEqual([
      'S',
      'SOAP-ENV',
      'cdata',
      'escaped',
      'soap',
      'typed',
      'wrapped',
    ]);
  });

  const envelopeMistakes: [string, (envelope: string) => string][] = [
    ['a document cut in the middle', (text) => text.slice(0, 400)],
    ['a document type declaration', (text) => `<!DOCTYPE x>${text}`],
    [
      'SOAP 1.2',
      (text) =>
        text.replace('http://schemas.xmlsoap.org/soap/envelope/', 'http://www.w3.org/2003/05/soap-envelope'),
    ],
    ['another operation', (text) => text.replaceAll('SendMessage', 'sendMessage')],
    ['an operation without a namespace', (text) => text.replaceAll('v10:SendMessage', 'SendMessage')],
    [
      'qualified children',
      (text) => text.replaceAll('<request>', '<v10:request>').replaceAll('</request>', '</v10:request>'),
    ],
    [
      'a default namespace that qualifies the children',
      (text) => text.replaceAll('v10:SendMessage', 'SendMessage').replace('xmlns:v10', 'xmlns'),
    ],
    ['no messageId', (text) => text.replace('<messageId>m-1</messageId>', '')],
    ['an empty serviceId', (text) => text.replace('GBDFL_UniversalServiceSync', '')],
    ['no date-time in messageDate', (text) => text.replace('2026-03-02T10:00:00.000+05:00', '02.03.2026')],
    ['no senderId', (text) => text.replace('<senderId>tirek-demo</senderId>', '')],
    [
      'a sessionId of the sender',
      (text) => text.replace('</requestInfo>', '<sessionId>{}</sessionId></requestInfo>'),
    ],
  ];
  test.each(envelopeMistakes)('The simulated SHEP refuses %s', async (_, change) => {
    expect((await ask({ iin: '900101490009' }, change)).faultCodes).toEqual(['MOCK-SHEP-BAD-ENVELOPE']);
  });

  test('The simulated SHEP refuses another content type than that of SOAP 1.1', async () => {
    const headers = { 'content-type': 'application/soap+xml' };
    const seen = await post(network().shep, personRequest({ iin: '900101490009' }), { headers });
    expect(seen.status).toBe(500);
    expect(open(seen).faultCodes).toEqual(['MOCK-SHEP-BAD-ENVELOPE']);
  });

  test('The simulated SHEP refuses a wrong sender and a wrong password, even an unescaped half of the right one', async () => {
    for (const change of [
      (text: string) => text.replace('tirek-demo', 'someone'),
      (text: string) => text.replace(/<password>.*<\/password>/, '<password>demo-password </password>'),
      (text: string) => text.replace(/<password>.*<\/password>/, ''),
    ]) {
      expect((await ask({ iin: '900101490009' }, change)).faultCodes).toEqual(['MOCK-SHEP-SENDER-REFUSED']);
    }
  });

  test('The simulated SHEP refuses an unregistered service', async () => {
    const answer = await ask({ iin: '900101490009' }, (text) =>
      text.replace('GBDFL_UniversalServiceSync', 'Nobody'),
    );
    expect(answer.faultCodes).toEqual(['MOCK-SHEP-NO-SUCH-SERVICE']);
  });
});

describe('The simulated person register', () => {
  test('The simulated person register finds both namesakes by name and date of birth, in any case of letters', async () => {
    const { persons } = await ask({ surname: 'БЕКЕНОВ', name: 'Нұрлан', birthDate: '1985-06-30' });
    expect(persons.map((person) => textOf(person, 'iin'))).toEqual(['850630390007', '850630390017']);
  });

  test('The simulated person register finds one person by the number of a document, an earlier one too', async () => {
    const { persons } = await ask({ documentNumber: '600000411' });
    expect(persons.map((person) => textOf(person, 'iin'))).toEqual(['801231490008']);
  });

  test('The simulated person register gives two records where it has two under one IIN', async () => {
    expect((await ask({ iin: '651120490001' })).persons).toHaveLength(2);
  });

  test('The simulated person register takes a question as text or in a wrapper as well', async () => {
    const inner =
      '<messageId>q</messageId><messageDate>2026-03-02T10:00:00</messageDate><senderCode>T</senderCode><iin>900101490009</iin>';
    const wrapped = `<g:request xmlns:g="http://message.persistence.interactive.nat">${inner}</g:request>`;
    for (const data of [`<data>${wrapped}</data>`, `<data><![CDATA[${wrapped}]]></data>`]) {
      const answer = await ask({}, (text) => text.replace(/<data .*<\/data>/, data));
      expect(textOf(answer.persons[0], 'iin')).toBe('900101490009');
    }
  });

  test('The simulated person register says in two ways that there is no person: a status without data, and success without persons', async () => {
    const byStatus = await ask({ iin: '051231690002' });
    expect(byStatus.status).toBe('SCSE001');
    expect(byStatus.answer).toBeUndefined();
    const byAbsence = await ask({ iin: '900101490018' });
    expect(byAbsence.status).toBe('SCSE001');
    const odd = await ask({ iin: '900101490007' });
    expect(odd.status).toBe('SCSS001');
    expect(textOf(childOf(odd.answer, 'messageResult'), 'code')).toBe('00000');
    expect(childOf(odd.answer, 'persons')).toBeUndefined();
  });

  const malformed: [string, Fields][] = [
    ['no kind of search', {}],
    ['two kinds of search', { iin: '900101490009', documentNumber: '1' }],
    ['an IIN with a date of birth', { iin: '900101490009', birthDate: '1990-01-01' }],
    ['a name without a date of birth', { surname: 'Бекенов' }],
    ['a date of birth without a name', { birthDate: '1985-06-30' }],
    ['a patronymic alone', { patronymic: 'Асқарұлы', birthDate: '1985-06-30' }],
    ['a message id of 37 characters', { iin: '900101490009', messageId: 'x'.repeat(37) }],
  ];
  test.each(malformed)(
    'The simulated person register refuses %s at its own result level',
    async (_, fields) => {
      const answer = await ask(fields);
      expect(answer.status).toBe('SCSS001');
      expect(textOf(childOf(answer.answer, 'messageResult'), 'code')).toBe('MOCK-00001');
      expect(answer.persons).toEqual([]);
    },
  );

  test('The simulated person register sends the parts of a person in the order of its schema', async () => {
    const { persons } = await ask({ iin: '850630390017' });
    expect(persons[0]?.children.map(({ name }) => name)).toEqual(
      'iin surname name patronymic engFirstName engSurname birthDate gender nationality citizenship lifeStatus birthPlace regAddress missingStatus repatriationStatus documents'.split(
        ' ',
      ),
    );
  });
});

/** IINs of generated people that end in 0 to 9. */
const lastDigits = [...'0123456789'].map((digit) => findIin(digit));

function findIin(lastDigit: string): string {
  for (let serial = 9000; serial < 10_000; serial += 1) {
    const iin = buildIin('1971-04-17', true, serial);
    if (iin?.endsWith(lastDigit)) return iin;
  }
  throw new Error('expected an IIN with that last digit');
}
