import { describe, expect, test } from 'vitest';
import { cast } from '../../mocks/people/cast.ts';
import type { AccountToAsk, CastMember } from '../../mocks/people/person.ts';
import { accountResponse } from '../../src/systems/banks/contract.ts';
import { appointmentsResponse } from '../../src/systems/case-system/contract.ts';
import { disabilityItem, disabilityResponse } from '../../src/systems/disability-databank/contract.ts';
import { pensionItem } from '../../src/systems/pension-fund/contract.ts';
import { readData, readEnvelope } from '../../src/transport/shep/answer.ts';
import { toPlain } from '../../src/transport/shep/plain.ts';
import { runNetwork } from './network.ts';
import { inventedIins } from './people.ts';
import { postAccount, postAppointments, postIins, postSearch } from './questions.ts';
import type { Seen } from './wire.ts';

const network = runNetwork();
const patience = { patienceMs: 250 };

/** A plain reading of an answer: `data` is undefined for "no data". */
function read(seen: Seen): { failure?: string; data?: unknown } {
  if (seen.end === 'silent') return { failure: 'TIMEOUT' };
  if (seen.status === 500) return { failure: 'SYSTEM_ERROR' };
  const envelope = readEnvelope(seen.body.toString('utf8'));
  if (envelope.kind !== 'answer') throw new Error('expected an answer');
  return envelope.data ? { data: toPlain(readData(envelope.data)) } : {};
}

const failed = (faultClass: string) => ({ outcome: 'RegisterUnavailable', faultClass });

async function disabilityOf({ iin }: CastMember) {
  const { failure, data } = read(await postIins(network().shep, [iin], patience));
  if (failure) return failed(failure);
  const item = disabilityItem.safeParse(disabilityResponse.parse(data).items[0]);
  if (!item.success || item.data.iin !== iin) return failed('CONTRACT_DRIFT');
  return { outcome: item.data.result === 'FOUND' ? 'DisabilityRecord' : 'NoRecord' };
}

async function pensionOf({ iin }: CastMember) {
  const seen = await postSearch(network().fund, [iin], patience);
  if (seen.status === 500) return failed('SYSTEM_ERROR');
  const item = pensionItem.parse(JSON.parse(seen.body.toString('utf8')).items[0]);
  if (item.iin !== iin) return failed('CONTRACT_DRIFT');
  return { outcome: item.found ? 'PensionAccountsRecord' : 'NoRecord' };
}

async function appointmentsOf({ iin }: CastMember) {
  const seen = await postAppointments(network().cases, iin);
  const read = appointmentsResponse.safeParse(JSON.parse(seen.body.toString('utf8')));
  if (!read.success || read.data.iin !== iin) return failed('CONTRACT_DRIFT');
  return { outcome: read.data.appointments.length > 0 ? 'AppointmentsRecord' : 'NoRecord' };
}

async function accountOf(iin: string, asked: AccountToAsk) {
  const [account, bank] =
    'iban' in asked ? [asked.iban, asked.iban.slice(4, 7)] : [asked.controlAccount, 'TREASURY'];
  const { failure, data } = read(await postAccount(network().shep, bank, { account, iin }));
  if (failure) return { ...failed(failure), found: undefined };
  const found = data === undefined ? undefined : accountResponse.parse(data).accounts[0];
  return { outcome: found ? 'BankAccountRecord' : 'NoRecord', found };
}

describe('The registers, asked about the cast', () => {
  test.each(cast)('The registers answer about $name as the cast says', async (member) => {
    expect(await disabilityOf(member)).toEqual(member.expect.DISABILITY_DATABANK);
    expect(await pensionOf(member)).toEqual(member.expect.PENSION_FUND);
    expect(await appointmentsOf(member)).toEqual(member.expect.CASE_SYSTEM);
  });

  test.each(cast)(
    'The registers answer about the accounts of $name as the cast says',
    async ({ iin, ...member }) => {
      for (const asked of member.accountsToAsk) {
        const { outcome, found } = await accountOf(iin, asked);
        expect(outcome).toBe(asked.outcome);
        if (!found) continue;
        const number = 'iban' in asked ? asked.iban : asked.controlAccount;
        expect(found.owned).toBe(member.accounts.held.some((account) => account.number === number));
        expect(/closed/.test(asked.story.en)).toBe(!found.open);
      }
      const { outcome, faultClass } = member.accountsToAsk[0] ?? { outcome: undefined };
      expect({ outcome, ...(faultClass && { faultClass }) }).toEqual(member.expect.BANKS);
    },
  );

  test('The registers cover the facts that the rules turn on', () => {
    const groups = cast.map(({ disability: { record } }) => `${record?.group.code} ${record?.indefinite}`);
    expect(groups).toEqual(expect.arrayContaining(['1 true', '2 true', '2 false', '3 true', '4 false']));
    const failing = cast.flatMap(({ disability, pension, accounts, appointments }) => [
      disability.fault,
      pension.fault,
      appointments.fault,
      ...Object.values(accounts.faults ?? {}),
    ]);
    expect(failing.filter(Boolean).sort()).toEqual([
      'drift',
      'drift',
      'hang',
      'http500',
      'http500',
      'wrongPerson',
    ]);
    const appointed = cast.flatMap(({ appointments: { held } }) => held);
    expect(new Set(appointed.map(({ state }) => state.code)).size).toBe(3);
    expect(appointed.map(({ kind }) => kind.code)).toContain('MOCK-CHILD-BENEFIT');
    const nobody = cast.filter(({ expect: outcomes }) =>
      Object.values(outcomes).every(({ outcome }) => outcome === 'NoRecord'),
    );
    expect(nobody).toHaveLength(1);
  });

  test.each(cast)(
    'The registers have accounts of $name with a story in three languages',
    ({ accountsToAsk }) => {
      expect(accountsToAsk.length).toBeGreaterThan(0);
      for (const { story } of accountsToAsk) {
        expect(new Set(Object.values(story)).size).toBe(3);
        expect(story.ru).toMatch(/^[^әғқңөұүһі]+$/i);
      }
    },
  );
});

test('The databank keeps its contract about two thousand generated people', async () => {
  const iins = inventedIins(2000);
  let found = 0;
  for (let from = 0; from < iins.length; from += 100) {
    const asked = iins.slice(from, from + 100);
    const { data } = read(await postIins(network().shep, asked));
    const items = disabilityResponse.parse(data).items.map((item) => disabilityItem.parse(item));
    expect(items.map(({ iin }) => iin)).toEqual(asked);
    found += items.filter(({ result }) => result === 'FOUND').length;
  }
  expect(found).toBeGreaterThan(60);
});
