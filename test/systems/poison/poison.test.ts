import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inventedIins } from '../../support/persons.ts';
import { type RawSystem, startRawSystem } from '../../support/raw-server.ts';
import { startRegisters, type TestRegisters } from '../../support/registers.ts';
import { shepEnvelope } from './shep-envelope.ts';
import { type PoisonedSystem, systems } from './systems.ts';

const [poisoned = '', ...neighbours] = inventedIins(4);

/** A byte in one record that its format forbids. `\xD0` alone is half of a letter in UTF-8. */
const ofXml = [
  ['a reference to a control character', '&#x1F;'],
  ['the same in decimal', '&#31;'],
  ['a reference to U+0000', '&#0;'],
  ['a reference to U+FFFE', '&#xFFFE;'],
  ['a reference to half a character', '&#xD800;'],
  ['a reference to nothing', '&#x;'],
  ['a control character', '\x0B'],
  ['U+FFFF', '\uFFFF'],
  ['a bare ampersand', ' & '],
  ['an entity of HTML', '&nbsp;'],
  ['a bare bracket', ' < '],
  ['half of a letter', '\xD0'],
  ['a tag without its beginning', '</b>'],
  ['a tag without its end', '<br>'],
] as const;
const ofJson = [
  ['an escaped control character', '\\u001F'],
  ['escaped U+0000', '\\u0000'],
  ['escaped U+FFFE', '\\uFFFE'],
  ['half of a character, escaped', '\\uD800'],
  ['a form feed', '\\f'],
  ['a control character', '\x1F'],
  ['the end of a line', '\n'],
  ['a tab', '\t'],
  ['a backslash', '\\ '],
  ['half an escape', '\\u00'],
  ['a quoted word', '"ROMASHKA"'],
  ['half of a letter', '\xD0'],
] as const;
interface Row {
  readonly what: string;
  readonly poison: string;
  readonly system: PoisonedSystem;
  readonly position: 'inline' | 'CDATA' | 'escaped' | 'envelope' | 'body';
}

const rows = systems.flatMap((system): Row[] =>
  system.isBehindShep
    ? ofXml.flatMap(([what, poison]) =>
        (['inline', 'CDATA', 'escaped', 'envelope'] as const).map((position) => ({
          what,
          poison,
          system,
          position,
        })),
      )
    : ofJson.map(([what, poison]) => ({ what, poison, system, position: 'body' })),
);

let row: Row = rows[0] as Row;
let server: RawSystem;
let scene: TestRegisters;
beforeAll(async () => {
  server = await startRawSystem((question) => {
    const iins = [...question.matchAll(/\d{12}/g)].map(([iin]) => iin).filter((iin) => isOurs(iin));
    return { body: toBytes(row.system.isBehindShep ? shepAnswer(question, iins) : answerOf(iins)) };
  });
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

const isOurs = (iin: string) => iin === poisoned || neighbours.includes(iin);
const answerOf = (iins: readonly string[]) =>
  row.system.answer(iins, (iin) => (row.position !== 'envelope' && iin === poisoned ? row.poison : ''));

/** Letters as UTF-8, and a byte meant as such as that byte. */
const toBytes = (text: string) =>
  Buffer.concat(
    text.split('\xD0').flatMap((part, i) => [...(i > 0 ? [Buffer.from([0xd0])] : []), Buffer.from(part)]),
  );

function shepAnswer(question: string, iins: readonly string[]): string {
  const document = `<ns:response xmlns:ns="urn:x">${answerOf(iins)}</ns:response>`;
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const data = {
    inline: `<data>${document}</data>`,
    envelope: `<data>${document}</data>`,
    body: '',
    CDATA: `<data><![CDATA[${document}]]></data>`,
    escaped: `<data>${escaped(document)}</data>`,
  }[row.position];
  const said = row.position === 'envelope' && iins.includes(poisoned) ? row.poison : '';
  return shepEnvelope(question, data, said);
}

describe.for(rows)('$what in one record of $system.name ($position)', (one) => {
  test('The poison is its record’s fault: the gateway asks about the neighbours, and no breaker opens', async () => {
    row = one;
    const { system, position } = one;
    const context = scene.context();
    for (let i = 0; i < 7; i += 1) {
      const [outcome] = await system.ask(scene.registers, context, [poisoned]);
      const origin = position === 'envelope' ? 'BUS' : 'REGISTER';
      expect(outcome).toMatchObject({ kind: 'unavailable', fault: { faultClass: 'CONTRACT_DRIFT', origin } });
    }
    const culprit = position === 'envelope' ? 'SHEP' : system.culprit;
    const part = position === 'envelope' ? null : system.part;
    expect(await context.incidents.openOf(culprit, part)).toMatchObject({
      audience: 'OPERATOR',
      faults: { CONTRACT_DRIFT: {} },
    });
    if (culprit !== 'SHEP') expect(await context.incidents.openOf('SHEP', null)).toBeNull();
    for (const iin of neighbours)
      expect(await system.ask(scene.registers, context, [iin])).toMatchObject([{ kind: 'answered' }]);
    if (!system.isBatch || position === 'envelope') return;
    const together = await system.ask(scene.registers, context, [...neighbours, poisoned]);
    expect(together.map(({ kind }) => kind)).toEqual([...neighbours.map(() => 'answered'), 'unavailable']);
  });
});
