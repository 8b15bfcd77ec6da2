import DataLoader from 'dataloader';
import type { AskContext } from '../../registers/data-source.ts';
import type { Outcome } from '../../registers/outcome.ts';
import type { Registers } from '../../registers/registers.ts';
import type { Register } from '../../registers/ways.ts';
import type { AccountNumber, BankAccount } from '../../systems/banks/mapping.ts';
import type { Appointments } from '../../systems/case-system/mapping.ts';
import type { Representation } from '../../systems/digital-documents/mapping.ts';
import { disabilityBatchSize } from '../../systems/disability-databank/contract.ts';
import type { Disability } from '../../systems/disability-databank/mapping.ts';
import type { PensionFundClient } from '../../systems/pension-fund/client.ts';
import { pensionBatchSize } from '../../systems/pension-fund/contract.ts';
import type { PensionAccounts } from '../../systems/pension-fund/mapping.ts';
import { nameOf } from '../../systems/systems.ts';
import type { Consents } from '../consent/consents.ts';
import { askIdentity, type IdentityOutcome, type IdentityQuestion } from './identity.ts';
import type { NotAsked } from './reply.ts';

/** A bank's account, and the person it should belong to. */
export interface AccountQuestion {
  readonly bankCode: string;
  readonly account: AccountNumber;
  readonly iin: string;
}

/** One set per GraphQL request: within it nobody is asked about twice; nothing is kept beyond it. */
export interface Loaders {
  readonly identity: DataLoader<IdentityQuestion, IdentityOutcome, string>;
  readonly disability: DataLoader<string, Outcome<Disability>>;
  readonly pensionAccounts: DataLoader<string, Outcome<PensionAccounts>>;
  /** The same by means of ITsS TsON (S6.10 p3). */
  readonly pensionAccountsThroughServiceCentre: DataLoader<string, Outcome<PensionAccounts>>;
  readonly appointments: DataLoader<string, Outcome<Appointments>>;
  /** Whom somebody represents: asked to judge the viewer's own rights, never for a field. */
  readonly representations: DataLoader<string, Outcome<Representation>>;
  readonly bankAccount: DataLoader<AccountQuestion, Outcome<BankAccount> | NotAsked, string>;
}

const bankNotConnected: NotAsked = {
  ...{ kind: 'notAsked', because: 'BANK_NOT_CONNECTED', systemId: 'BANKS', item: null },
  matter: nameOf('BANKS'),
};

/** Outcomes are matched by key: each is the answer to its own call, or to its own item of a batch. */
export function createLoaders(registers: Registers, ask: AskContext, consents: Consents): Loaders {
  const { personRegister, disabilityDatabank, digitalDocuments, caseSystem, banks } = registers;

  const representationsOf = (iin: string) =>
    digitalDocuments.source.ask(ask, { iin }, (attempt) =>
      digitalDocuments.client.representedBy(iin, attempt),
    );

  const appointmentsOf = (iin: string) =>
    caseSystem.source.ask(ask, { iin }, (attempt) => caseSystem.client.appointments(iin, attempt));

  const accountOf = async ({ bankCode, account, iin }: AccountQuestion) => {
    const bank = banks.get(bankCode);
    return bank
      ? bank.source.ask(ask, { iin }, (attempt) => bank.client.account(account, iin, attempt))
      : bankNotConnected;
  };

  const pensionAccountsBy = ({ source, client }: Register<PensionFundClient>) =>
    new DataLoader<string, Outcome<PensionAccounts>>((iins) => source.askMany(ask, iins, client.byIins), {
      maxBatchSize: pensionBatchSize,
    });

  return {
    identity: new DataLoader(
      (questions) =>
        Promise.all(questions.map((question) => askIdentity(personRegister, consents, ask, question))),
      { cacheKeyFn: ({ iin, route, asksPerson }) => `${iin} ${route ?? ''} ${asksPerson}` },
    ),
    disability: new DataLoader(
      (iins) => disabilityDatabank.source.askMany(ask, iins, disabilityDatabank.client.byIins),
      { maxBatchSize: disabilityBatchSize },
    ),
    pensionAccounts: pensionAccountsBy(registers.pensionFund),
    pensionAccountsThroughServiceCentre: pensionAccountsBy(registers.fundThroughServiceCentre),
    appointments: new DataLoader((iins) => Promise.all(iins.map(appointmentsOf))),
    representations: new DataLoader((iins) => Promise.all(iins.map(representationsOf))),
    bankAccount: new DataLoader((questions) => Promise.all(questions.map(accountOf)), {
      cacheKeyFn: ({ account, iin }) => `${account.kind}/${account.number}/${iin}`,
    }),
  };
}
