/** One good record of each system, with a place in it for a poison. */

import type { AskContext } from '../../../src/registers/data-source.ts';
import type { Outcome } from '../../../src/registers/outcome.ts';
import type { Registers } from '../../../src/registers/registers.ts';
import type { SystemKey } from '../../../src/systems/systems.ts';

type Answers = Promise<Outcome<unknown>[]>;

export interface PoisonedSystem {
  readonly name: string;
  readonly culprit: SystemKey;
  readonly part: string | null;
  readonly isBehindShep: boolean;
  readonly isBatch: boolean;
  /** The content of `<data>`, or the JSON of an answer, about the people of a question. */
  answer(iins: readonly string[], poisonOf: (iin: string) => string): string;
  ask(registers: Registers, context: AskContext, iins: readonly string[]): Answers;
}

export const iban = 'KZ4460185063039000T1';
const good = '<messageResult><code>00000</code></messageResult>';
const coded = (code: string, text = 'x') => `{"code":"${code}","nameRu":"${text}"}`;

export const systems: readonly PoisonedSystem[] = [
  {
    name: 'PERSON_REGISTER',
    culprit: 'PERSON_REGISTER',
    part: null,
    isBehindShep: true,
    isBatch: false,
    answer: ([iin = ''], poisonOf) =>
      `${good}<persons><person><iin>${iin}</iin><surname>A${poisonOf(iin)}B</surname><birthDate>1977-01-01</birthDate><lifeStatus><code>0</code></lifeStatus></person></persons>`,
    async ask({ personRegister: { source, client } }, context, [iin = '']) {
      const token = { code: 'c', publicKey: 'k' };
      return [
        await source.ask(context, { iin }, async (attempt) => {
          const found = await client.byIin(iin, token, attempt);
          if (found === 'TOKEN_REFUSED') throw new Error('expected a record');
          return found;
        }),
      ];
    },
  },
  {
    name: 'DISABILITY_DATABANK',
    culprit: 'DISABILITY_DATABANK',
    part: null,
    isBehindShep: true,
    isBatch: true,
    answer: (iins, poisonOf) =>
      `${good}<items>${iins
        .map(
          (iin) =>
            `<item><iin>${iin}</iin><result>FOUND</result><disability><group><code>1</code><nameRu>A${poisonOf(iin)}B</nameRu></group><beginDate>2020-01-01</beginDate><indefinite>true</indefinite></disability></item>`,
        )
        .join('')}</items>`,
    ask: ({ disabilityDatabank: { source, client } }, context, iins) =>
      source.askMany(context, iins, client.byIins),
  },
  {
    name: 'BANKS',
    culprit: 'BANKS',
    part: '601',
    isBehindShep: true,
    isBatch: false,
    answer: ([iin = ''], poisonOf) =>
      `${good}<accounts><account><account>${iban}</account><iin>${iin}</iin><open>true</open><owned>true</owned><kind><code>CURRENT</code><nameRu>A${poisonOf(iin)}B</nameRu></kind></account></accounts>`,
    async ask({ banks }, context, [iin = '']) {
      const bank = banks.get('601');
      if (!bank) throw new Error('expected the bank');
      const account = { kind: 'iban', number: iban } as const;
      return [
        await bank.source.ask(context, { iin }, (attempt) => bank.client.account(account, iin, attempt)),
      ];
    },
  },
  {
    name: 'CONSENT_SERVICE',
    culprit: 'CONSENT_SERVICE',
    part: null,
    isBehindShep: true,
    isBatch: false,
    answer: ([iin = ''], poisonOf) =>
      `<status>MOCK-AGREED</status><uin>${iin}</uin><code>A${poisonOf(iin)}B</code><public-key>k</public-key>`,
    async ask({ consentService: { source, client } }, context, [iin = '']) {
      const question = {
        ...{ iin, accessName: 'a', dataName: 'd', company: { bin: null, name: 'c' } },
        ...{ account: 'a', expiresInMs: 1000, asksPerson: false },
      };
      return [
        await source.ask(context, { iin }, async (attempt) => [await client.request(question, attempt)]),
      ];
    },
  },
  {
    name: 'PENSION_FUND',
    culprit: 'PENSION_FUND',
    part: null,
    isBehindShep: false,
    isBatch: true,
    answer: pensions,
    ask: ({ pensionFund: { source, client } }, context, iins) => source.askMany(context, iins, client.byIins),
  },
  {
    name: 'PENSION_FUND by way of SERVICE_CENTRE',
    culprit: 'PENSION_FUND',
    part: null,
    isBehindShep: false,
    isBatch: true,
    answer: pensions,
    ask: ({ fundThroughServiceCentre: { source, client } }, context, iins) =>
      source.askMany(context, iins, client.byIins),
  },
  {
    name: 'DIGITAL_DOCUMENTS',
    culprit: 'DIGITAL_DOCUMENTS',
    part: null,
    isBehindShep: false,
    isBatch: false,
    answer: ([iin = ''], poisonOf) =>
      `{"iin":"${iin}","represented":[{"iin":"850630390007","kind":"CHILD","document":{"type":"A${poisonOf(iin)}B","number":"1","issuedOn":"2020-01-01"}}]}`,
    async ask({ digitalDocuments: { source, client } }, context, [iin = '']) {
      return [await source.ask(context, { iin }, (attempt) => client.representedBy(iin, attempt))];
    },
  },
  {
    name: 'CASE_SYSTEM',
    culprit: 'CASE_SYSTEM',
    part: null,
    isBehindShep: false,
    isBatch: false,
    answer: ([iin = ''], poisonOf) =>
      `{"iin":"${iin}","appointments":[{"kind":${coded('X', `A${poisonOf(iin)}B`)},"assignedOn":"2020-01-01","state":${coded('Y')}}]}`,
    async ask({ caseSystem: { source, client } }, context, [iin = '']) {
      return [await source.ask(context, { iin }, (attempt) => client.appointments(iin, attempt))];
    },
  },
  {
    name: 'FACT_CHECK',
    culprit: 'FACT_CHECK',
    part: null,
    isBehindShep: false,
    isBatch: false,
    answer: ([iin = ''], poisonOf) =>
      `{"iin":"${iin}","stateService":"PENSION_DIFFERENCE","facts":[{"kind":"PAYMENT","on":"2020-01-01","number":"A${poisonOf(iin)}B"}]}`,
    async ask({ factCheck }, context, [iin = '']) {
      const { source, client } = connected(factCheck);
      const question = { iin, stateService: 'PENSION_DIFFERENCE' };
      return [await source.ask(context, { iin }, (attempt) => client.earlierDecisions(question, attempt))];
    },
  },
  {
    name: 'PENSION_CONSENTS',
    culprit: 'PENSION_CONSENTS',
    part: null,
    isBehindShep: false,
    isBatch: false,
    answer: ([iin = ''], poisonOf) =>
      `{"iin":"${iin}","consents":[{"givenOn":"2020-01-01","purpose":"A${poisonOf(iin)}B"}]}`,
    async ask({ pensionConsents }, context, [iin = '']) {
      const { source, client } = connected(pensionConsents);
      return [await source.ask(context, { iin }, (attempt) => client.consentsOf(iin, attempt))];
    },
  },
  {
    name: 'SOCIAL_INSURANCE_FUND',
    culprit: 'SOCIAL_INSURANCE_FUND',
    part: null,
    isBehindShep: false,
    isBatch: false,
    answer: ([iin = ''], poisonOf) =>
      `{"iin":"${iin}","participant":true,"contributions":[{"month":"2025-01","payer":{"kind":"A${poisonOf(iin)}B"},"amount":"1.00","arrivedOn":"2025-02-01"}],"settlementPeriod":null}`,
    async ask({ socialInsuranceFund }, context, [iin = '']) {
      const { source, client } = connected(socialInsuranceFund);
      return [await source.ask(context, { iin }, (attempt) => client.contributions(iin, attempt))];
    },
  },
  {
    name: 'SERVICE_CENTRE',
    culprit: 'SERVICE_CENTRE',
    part: null,
    isBehindShep: false,
    isBatch: false,
    answer: ([iin = ''], poisonOf) =>
      `{"reference":"${iin}","statements":[{"reference":"${iin}","iin":"${iin}","number":"A${poisonOf(iin)}B","registeredAt":"2026-01-01T00:00:00Z","case":null,"receipt":{"number":"1","issuedAt":"2026-01-01T00:00:00Z"}}]}`,
    async ask({ serviceCentre: { source, client } }, context, [iin = '']) {
      return [await source.ask(context, { iin }, (attempt) => client.find(iin, iin, attempt))];
    },
  },
  {
    name: 'SIGNATURE_SERVICE',
    culprit: 'SIGNATURE_SERVICE',
    part: null,
    isBehindShep: false,
    isBatch: false,
    answer: ([iin = ''], poisonOf) =>
      `{"status":200,"valid":true,"signers":[{"valid":true,"revocations":[],"notBefore":"2022-01-01T00:00:00Z","notAfter":"2096-01-01T00:00:00Z","serialNumber":"A${poisonOf(iin)}B","subject":{"iin":"${iin}"}}]}`,
    async ask({ signatureService: { source, client } }, context, [iin = '']) {
      const xml = `<of>${iin}</of>`;
      return [await source.ask(context, { iin }, async (attempt) => [await client.verifyXml(xml, attempt)])];
    },
  },
];

/** A system that production may lack; here it has an address. */
function connected<Register>(register: Register | null): Register {
  if (register === null) throw new Error('expected the system to be connected');
  return register;
}

function pensions(iins: readonly string[], poisonOf: (iin: string) => string): string {
  const items = iins.map(
    (iin) =>
      `{"iin":"${iin}","found":true,"pension":{"accounts":[{"kind":"OPV","number":"A${poisonOf(iin)}B","conditional":false,"accruals":"1.00","contributions":[]}],"rightToPayments":true,"schedule":null,"unexecutedApplication":false,"verdict":{"affirmative":true}}}`,
  );
  return `{"items":[${items.join(',')}]}`;
}
