/**
 * The four registers, and the consent service before the first, as a hand-written program asks them: the
 * gateway's questions, without checks and without kept tokens.
 */
import { randomUUID } from 'node:crypto';
import { createSend, type Send } from './send.ts';
import { type Element, find, readXml, textOf } from './xml.ts';

export type Registers = ReturnType<typeof createRegisters>;

export function createRegisters(address: string) {
  const consent = createSend(address);
  const person = createSend(address);
  const databank = createSend(address);
  const bank = createSend(address);
  const fund = createSend(address);

  return {
    async identity(iin: string) {
      const wanted = `<uin>${iin}</uin><company>floor</company><company_bin>260140900011</company_bin><company_responsible>floor</company_responsible><employee_name>floor</employee_name><access_name>GBDFLUniversal_token</access_name><personal_data_name>Государственная база данных «Физические лица»</personal_data_name><expiresIn>600000</expiresIn><omit-sms>true</omit-sms>`;
      const given = await ask(consent, 'KDP_SERVICE', wanted);
      const token = `<kdpToken>${textOf(given, 'code')}</kdpToken><publicKey>${textOf(given, 'public-key')}</publicKey>`;
      const content = await ask(person, 'GBDFLUniversal_token', `<iin>${iin}</iin>${token}`);
      return toIdentity(find(content, 'persons', 'person'));
    },
    async disabilities(iins: readonly string[]) {
      const list = `<iins>${iins.map((iin) => `<iin>${iin}</iin>`).join('')}</iins>`;
      const content = await ask(databank, 'MOCK_TSBDI_DisabilityStatus', list);
      return byIin(iins, find(content, 'items').children.map(toDisability));
    },
    async pensions(iins: readonly string[]) {
      const question = JSON.stringify({ iins, contributionsSince: '2024-12' });
      const answer = await fund('/mock/v1/pension-accounts/search', 'application/json', question);
      const { items }: { items: WirePension[] } = JSON.parse(answer);
      return byIin(iins, items.map(toPension));
    },
    async account(iin: string, iban: string) {
      const question = `<account>${iban}</account><iin>${iin}</iin>`;
      const content = await ask(bank, `MOCK_BANK_${iban.slice(4, 7)}_AccountCheck`, question);
      return toAccount(find(content, 'accounts', 'account'));
    },
  };
}

async function ask(send: Send, serviceId: string, question: string): Promise<Element> {
  const id = randomUUID();
  const now = new Date().toISOString();
  const text = await send(
    '/',
    'text/xml',
    `<?xml version="1.0" encoding="UTF-8"?><soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Header/><soap:Body><typ:SendMessage xmlns:typ="http://bip.bee.kz/SyncChannel/v10/Types"><request><requestInfo><messageId>${id}</messageId><correlationId>${id}</correlationId><serviceId>${serviceId}</serviceId><messageDate>${now}</messageDate><sender><senderId>floor</senderId><password>floor</password></sender></requestInfo><requestData><data><messageId>${randomUUID()}</messageId><messageDate>${now}</messageDate><senderCode>floor</senderCode>${question}</data></requestData></request></typ:SendMessage></soap:Body></soap:Envelope>`,
  );
  const path = ['Envelope', 'Body', 'SendMessageResponse', 'response', 'responseData', 'data', 'response'];
  return find(readXml(text), ...path);
}

function byIin<Record extends { iin: string }>(
  iins: readonly string[],
  records: Record[],
): (Record | undefined)[] {
  const found = new Map(records.map((record) => [record.iin, record]));
  return iins.map((iin) => found.get(iin));
}

const toIdentity = (person: Element) => ({
  surname: textOf(person, 'surname'),
  name: textOf(person, 'name'),
  patronymic: textOf(person, 'patronymic'),
  birthDate: textOf(person, 'birthDate'),
  registeredAtPermanentResidence: textOf(person, 'regAddress', 'status', 'code') === '1',
  warnings: [],
});

const groups = ['', 'FIRST', 'SECOND', 'THIRD', 'CHILD'];

function toDisability(item: Element) {
  const disability = find(item, 'disability');
  return {
    iin: textOf(item, 'iin'),
    group: groups[Number(textOf(disability, 'group', 'code'))],
    indefinite: textOf(disability, 'indefinite') === 'true',
    validUntil: textOf(disability, 'endDate') || null,
    lossOfCapacityPercent: Number(textOf(disability, 'degree')),
  };
}

interface WirePension {
  iin: string;
  pension: {
    rightToPayments: boolean;
    unexecutedApplication: boolean;
    schedule: { from: string; monthlyAmount: string } | null;
    accounts: { kind: string; accruals: string; conditional: boolean }[];
    verdict: { affirmative: boolean; reasonCode: string | null };
  };
}

const toPension = ({ iin, pension }: WirePension) => ({
  iin,
  hasQualifyingAccount: pension.accounts.some(({ conditional }) => !conditional),
  rightToPayments: pension.rightToPayments,
  unexecutedApplication: pension.unexecutedApplication,
  schedule: pension.schedule && {
    validFrom: pension.schedule.from,
    monthlyAmount: pension.schedule.monthlyAmount,
  },
  accounts: pension.accounts.map(({ kind, accruals }) => ({
    kind: { code: kind, name: 'Обязательные пенсионные взносы' },
    accruals,
  })),
  verdict: pension.verdict,
});

const toAccount = (account: Element) => ({
  open: textOf(account, 'open') === 'true',
  belongsToPerson: textOf(account, 'owned') === 'true',
  bank: { name: 'Halyk Bank', bic: textOf(account, 'bic') },
});
