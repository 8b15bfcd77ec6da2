/** The four registers, and the consent service before the first: a breaker per system, contracts, and the person of each answer. */

import { z } from 'zod';
import CircuitBreaker from '#opossum';
import { accounts, answerOf, consent, disabilities, pensions, persons } from './contracts.ts';
import { limits, messageOf, RegisterError, type ShepSystem, type Wire } from './wire.ts';

export type Registers = ReturnType<typeof createRegisters>;

const breaking = {
  timeout: limits.callMs,
  errorThresholdPercentage: 50,
  volumeThreshold: 10,
  resetTimeout: 15_000,
};
const company = 'bench';

export function createRegisters(wire: Wire) {
  /** Calls of one system. An error code of the bus or of the system is an error. */
  function ask<Content extends { messageResult: { code: string } }>(
    system: ShepSystem,
    content: z.ZodType<Content>,
  ) {
    const contract = answerOf(content);
    const breaker = new CircuitBreaker(async (serviceId: string, question: object) => {
      const { response } = contract.parse(await wire.shep(system, messageOf(serviceId, question)));
      const content = response.responseData.data.response;
      const isGood =
        response.responseInfo.status.code === 'SCSS001' && content.messageResult.code === '00000';
      if (!isGood) throw new RegisterError('SYSTEM_ERROR');
      return content;
    }, breaking);
    return (serviceId: string, question: object) => breaker.fire(serviceId, question);
  }

  const askConsent = ask('CONSENT_SERVICE', consent);
  const askPersons = ask('PERSON_REGISTER', persons);
  const askDatabank = ask('DISABILITY_DATABANK', disabilities);
  const askBank = ask('BANKS', accounts);
  const fund = new CircuitBreaker(
    async (iins: readonly string[]) =>
      pensions.parse(await wire.fund({ iins, contributionsSince: '2024-12' })).items,
    breaking,
  );

  return {
    async identity(iin: string) {
      const token = await askConsent('KDP_SERVICE', {
        uin: iin,
        company,
        company_bin: '260140900011',
        company_responsible: company,
        employee_name: company,
        access_name: 'GBDFLUniversal_token',
        personal_data_name: 'Государственная база данных «Физические лица»',
        expiresIn: '600000',
        'omit-sms': 'true',
      });
      if (token.uin !== iin) throw new RegisterError('BAD_RESPONSE');
      const key = { kdpToken: token.code, publicKey: token['public-key'] };
      const { persons } = await askPersons('GBDFLUniversal_token', { iin, ...key });
      const [person] = persons;
      if (person === undefined) return null;
      if (persons.length > 1 || person.iin !== iin) throw new RegisterError('BAD_RESPONSE');
      const { surname, name, patronymic = null, birthDate, regAddress } = person;
      const registeredAtPermanentResidence = regAddress?.status.code === '1';
      return { surname, name, patronymic, birthDate, registeredAtPermanentResidence, warnings: [] };
    },
    async disabilities(iins: readonly string[]) {
      const { items } = await askDatabank('MOCK_TSBDI_DisabilityStatus', { iins: { iin: iins } });
      return iins.map((iin) => {
        const { disability } = itemOf(items, iin);
        if (disability === undefined) return null;
        const { group, indefinite, endDate = null, degree } = disability;
        return { group: groups[group.code], indefinite, validUntil: endDate, lossOfCapacityPercent: degree };
      });
    },
    async pensions(iins: readonly string[]) {
      const items = await fund.fire(iins);
      return iins.map((iin) => {
        const { pension } = itemOf(items, iin);
        if (pension === null) return null;
        const { accounts, schedule, ...rest } = pension;
        return {
          ...rest,
          hasQualifyingAccount: accounts.some(({ conditional }) => !conditional),
          schedule: schedule && { validFrom: schedule.from, monthlyAmount: schedule.monthlyAmount },
          accounts: accounts.map(({ kind, accruals }) => ({
            kind: { code: kind, name: accountKinds[kind] },
            accruals,
          })),
        };
      });
    },
    async account(iin: string, iban: string) {
      const bank = iban.slice(4, 7);
      const { accounts } = await askBank(`MOCK_BANK_${bank}_AccountCheck`, { account: iban, iin });
      const [account] = accounts;
      if (account === undefined) return null;
      if (account.iin !== iin || account.account !== iban) throw new RegisterError('BAD_RESPONSE');
      const { open, owned, bic } = account;
      return { open, belongsToPerson: owned, bank: { name: banks[bank], bic } };
    },
  };
}

const groups: Readonly<Record<string, string>> = { '1': 'FIRST', '2': 'SECOND', '3': 'THIRD', '4': 'CHILD' };
const accountKinds: Readonly<Record<string, string>> = { OPV: 'Обязательные пенсионные взносы' };
const banks: Readonly<Record<string, string>> = { '601': 'Halyk Bank' };

/** A list about many people is matched by their IIN. */
function itemOf<Item extends { readonly iin: string }>(items: readonly Item[], iin: string): Item {
  const found = items.find((item) => item.iin === iin);
  if (found === undefined) throw new RegisterError('BAD_RESPONSE');
  return found;
}

const kinds: Readonly<Record<string, string>> = {
  EOPENBREAKER: 'NOT_TRIED',
  ETIMEDOUT: 'TIMEOUT',
  ECONNABORTED: 'TIMEOUT',
  UND_ERR_HEADERS_TIMEOUT: 'TIMEOUT',
  UND_ERR_BODY_TIMEOUT: 'TIMEOUT',
  ECONNREFUSED: 'CONNECTION',
  ECONNRESET: 'CONNECTION',
  UND_ERR_SOCKET: 'CONNECTION',
};

/** The kind of a failed call, in the words of the schema's `FaultClass`. */
export function kindOf(error: unknown): string {
  if (error instanceof RegisterError) return error.kind;
  if (error instanceof z.ZodError) return 'CONTRACT_DRIFT';
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return kinds[code] ?? 'BAD_RESPONSE';
}
