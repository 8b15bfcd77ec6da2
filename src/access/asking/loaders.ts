import DataLoader from 'dataloader';
import type { AskContext } from '../../registers/data-source.ts';
import type { BatchCall } from '../../registers/divide.ts';
import type { Outcome } from '../../registers/outcome.ts';
import type { Registers } from '../../registers/registers.ts';
import type { Register } from '../../registers/ways.ts';
import type { Attempt } from '../../resilience/guard.ts';
import { type AccountNumber, type BankAccount, bankOf } from '../../systems/banks/mapping.ts';
import { disabilityBatchSize } from '../../systems/disability-databank/contract.ts';
import type { FactQuestion } from '../../systems/fact-check/client.ts';
import type { EarlierDecisions } from '../../systems/fact-check/mapping.ts';
import { pensionBatchSize } from '../../systems/pension-fund/contract.ts';
import { nameOf, type OptionalSystem, type ProbedSystem } from '../../systems/systems.ts';
import type { Consents } from '../consent/consents.ts';
import { askIdentity, type IdentityOutcome, type IdentityQuestion } from './identity.ts';
import { type NotAsked, notAsked, type Reply } from './reply.ts';

/** A question about a bank's account and the person it should belong to. */
export interface AccountQuestion {
  readonly account: AccountNumber;
  readonly iin: string;
}

const bankNotConnected: NotAsked = {
  ...{ kind: 'notAsked', because: 'BANK_NOT_CONNECTED', systemId: 'BANKS', item: null },
  matter: nameOf('BANKS'),
};

const notConnected = (system: OptionalSystem) => notAsked('NOT_CONNECTED', system, null, nameOf(system));

export type Loaders = ReturnType<typeof createLoaders>;

/** One set per GraphQL request: it asks about a person once, and matches each outcome to its question by key. */
export function createLoaders(registers: Registers, ask: AskContext, consents: Consents) {
  const { personRegister, banks, factCheck, pensionConsents, socialInsuranceFund } = registers;

  /** One call for each person. */
  const single = <Client, Item>(
    { source, client }: Register<Client>,
    call: (client: Client, iin: string, attempt: Attempt) => Promise<readonly Item[]>,
  ) =>
    new DataLoader<string, Outcome<Item>>((iins) =>
      Promise.all(iins.map((iin) => source.ask(ask, { iin }, (attempt) => call(client, iin, attempt)))),
    );
  /** The same, of a system that production may lack. */
  const singleIfConnected = <Client, Item>(
    register: Register<Client> | null,
    system: OptionalSystem,
    call: (client: Client, iin: string, attempt: Attempt) => Promise<readonly Item[]>,
  ): DataLoader<string, Outcome<Item> | NotAsked> =>
    register === null
      ? new DataLoader(async (iins) => iins.map(() => notConnected(system)))
      : single(register, call);
  /** One call for several people. */
  const batched = <Item>(
    { source, client: { byIins } }: Register<{ readonly byIins: BatchCall<Item> }>,
    maxBatchSize: number,
  ) => new DataLoader<string, Outcome<Item>>((iins) => source.askMany(ask, iins, byIins), { maxBatchSize });

  const accountOf = async ({ account, iin }: AccountQuestion) => {
    const bank = banks.get(bankOf(account));
    return bank
      ? bank.source.ask(ask, { iin }, (attempt) => bank.client.account(account, iin, attempt))
      : bankNotConnected;
  };

  const earlierDecisionsOf = async (question: FactQuestion) =>
    factCheck?.source.ask(ask, { iin: question.iin }, (attempt) =>
      factCheck.client.earlierDecisions(question, attempt),
    ) ?? notConnected('FACT_CHECK');

  return {
    identity: new DataLoader<IdentityQuestion, IdentityOutcome, string>(
      (questions) =>
        Promise.all(questions.map((question) => askIdentity(personRegister, consents, ask, question))),
      { cacheKeyFn: ({ iin, route, asksPerson }) => `${iin} ${route ?? ''} ${asksPerson}` },
    ),
    disability: batched(registers.disabilityDatabank, disabilityBatchSize),
    pensionAccounts: batched(registers.pensionFund, pensionBatchSize),
    /** The same accounts, asked through ITsS TsON (S6.10 p3). */
    pensionAccountsThroughServiceCentre: batched(registers.fundThroughServiceCentre, pensionBatchSize),
    appointments: single(registers.caseSystem, (client, iin, attempt) => client.appointments(iin, attempt)),
    /** The people whom the viewer represents: asked to judge the viewer's rights, never for a field. */
    representations: single(registers.digitalDocuments, (client, iin, attempt) =>
      client.representedBy(iin, attempt),
    ),
    /** The consents that a person gave when a pension was appointed: asked to judge the basis of a question, never for a field. */
    pensionConsents: singleIfConnected(pensionConsents, 'PENSION_CONSENTS', (client, iin, attempt) =>
      client.consentsOf(iin, attempt),
    ),
    socialContributions: singleIfConnected(
      socialInsuranceFund,
      'SOCIAL_INSURANCE_FUND',
      (client, iin, attempt) => client.contributions(iin, attempt),
    ),
    factCheck: new DataLoader<FactQuestion, Outcome<EarlierDecisions> | NotAsked, string>(
      (questions) => Promise.all(questions.map(earlierDecisionsOf)),
      { cacheKeyFn: ({ iin, stateService }) => `${iin} ${stateService}` },
    ),
    bankAccount: new DataLoader<AccountQuestion, Outcome<BankAccount> | NotAsked, string>(
      (questions) => Promise.all(questions.map(accountOf)),
      { cacheKeyFn: ({ account, iin }) => `${account.kind}/${account.number}/${iin}` },
    ),
  };
}

/** State service of a probe's question: any that has the check will do (S5). */
const probedStateService = 'PENSION_DIFFERENCE';

/** Questions by IIN alone: those of fields of `Person` and of probes. */
export const askByIin: Readonly<Record<ProbedSystem, (loaders: Loaders, iin: string) => Promise<Reply>>> = {
  PERSON_REGISTER: ({ identity }, iin) => identity.load({ iin, route: null, asksPerson: false }),
  DISABILITY_DATABANK: ({ disability }, iin) => disability.load(iin),
  PENSION_FUND: ({ pensionAccounts }, iin) => pensionAccounts.load(iin),
  DIGITAL_DOCUMENTS: ({ representations }, iin) => representations.load(iin),
  CASE_SYSTEM: ({ appointments }, iin) => appointments.load(iin),
  FACT_CHECK: ({ factCheck }, iin) => factCheck.load({ iin, stateService: probedStateService }),
  PENSION_CONSENTS: ({ pensionConsents }, iin) => pensionConsents.load(iin),
  SOCIAL_INSURANCE_FUND: ({ socialContributions }, iin) => socialContributions.load(iin),
};
