import { expect, onTestFinished, test } from 'vitest';
import { startGateway } from '../../support/gateway.ts';
import { inventedIins } from '../../support/persons.ts';
import { startRawSystem } from '../../support/raw-server.ts';
import { shepEnvelope } from './shep-envelope.ts';
import { iban, systems } from './systems.ts';

const [one = '', other = '', ...neighbours] = inventedIins(5);
const poisoned = [one, other];
const all = [...poisoned, ...neighbours];

const fields = {
  PERSON_REGISTER: 'identity',
  DISABILITY_DATABANK: 'disability',
  BANKS: `bankAccount(iban: "${iban}")`,
  PENSION_FUND: 'pensionAccounts',
  CASE_SYSTEM: 'appointments',
} as const;

type Name = keyof typeof fields;

/** The register's own position, in its record, or that of the bus before it, in its envelope. */
const rows: readonly (readonly [Name, 'record' | 'envelope', poison: string])[] = [
  ['PERSON_REGISTER', 'record', '&#x1F;'],
  ['PERSON_REGISTER', 'envelope', '&#x1F;'],
  ['DISABILITY_DATABANK', 'record', '&#x1F;'],
  ['DISABILITY_DATABANK', 'record', '</b>'],
  ['DISABILITY_DATABANK', 'envelope', '&#x1F;'],
  ['BANKS', 'record', '&#x1F;'],
  ['BANKS', 'envelope', '&#x1F;'],
  ['PENSION_FUND', 'record', '\\u001F'],
  ['PENSION_FUND', 'record', '\x1F'],
  ['CASE_SYSTEM', 'record', '\\u001F'],
];

function systemOf(name: string) {
  const found = systems.find((system) => system.name === name);
  if (!found) throw new Error('expected a system of the table');
  return found;
}

/** Answers about all people, for each asked system, with two people spoilt. */
function answerTo(question: string, [name, position, poison]: (typeof rows)[number]): string {
  const asked = question.includes('KDP_SERVICE') ? 'CONSENT_SERVICE' : name;
  const iins = [...new Set(question.match(/\d{12}/g))].filter((iin) => all.includes(iin));
  const spoils = (iin: string) => (asked === name && poisoned.includes(iin) ? poison : '');
  const system = systemOf(asked);
  const inRecord = position === 'record' ? spoils : () => '';
  const answer = system.answer(iins, inRecord);
  if (!system.isBehindShep) return answer;
  const said = position === 'envelope' ? iins.map(spoils).join('') : '';
  return shepEnvelope(question, `<data><ns:response xmlns:ns="urn:x">${answer}</ns:response></data>`, said);
}

test.for(rows)(
  'A poison record of %s in its %s (%j) is an incident of the operator’s about the people counted',
  async (row) => {
    const [name, position] = row;
    const server = await startRawSystem((question) => ({ body: answerTo(question, row) }));
    const address = systemOf(name).isBehindShep ? 'SHEP_URL' : (`${name}_URL` as const);
    const gateway = await startGateway({ RETRY_MAX: '0', [address]: server.address });
    onTestFinished(async () => {
      await gateway.stop();
      server.stop();
    });
    const ask = async (iin: string) => {
      const query = `query ($iin: IIN!) { person(iin: $iin) { answer: ${fields[name]} {
        __typename known ... on RegisterUnavailable { faultClass }
      } } }`;
      const { data, errors } = await gateway.ask(query, { iin });
      expect(errors).toEqual([]);
      return data.person.answer;
    };
    const culprit = position === 'envelope' ? 'SHEP' : name;
    const expectCounted = async (affectedPeople: number, affectedQuestions: number) => {
      const query = `{ incidents(first: 10) { nodes { system audience affectedPeople affectedQuestions } } }`;
      const { nodes } = (await gateway.ask(query)).data.incidents;
      const counted = { audience: 'OPERATOR', affectedPeople, affectedQuestions };
      expect(nodes).toEqual([{ system: culprit, ...counted }]);
    };

    for (let i = 0; i < 5; i += 1) expect(await ask(one)).toMatchObject({ faultClass: 'CONTRACT_DRIFT' });
    await expectCounted(1, 5);
    expect(await ask(other)).toMatchObject({ faultClass: 'CONTRACT_DRIFT' });
    await expectCounted(2, 6);
    for (const iin of neighbours) expect(await ask(iin)).toMatchObject({ known: true });
    const { data } = await gateway.ask('{ systems { state } }');
    expect(data.systems.map(({ state }: { state: string }) => state)).not.toContain('DOWN');
  },
);
