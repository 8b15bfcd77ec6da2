/** The way to ask each system a question of a dossier. A new system is a row. */
import type { Asking } from '../../access/asking/asking.ts';
import type { AccountQuestion } from '../../access/asking/loaders.ts';
import { notAsked, type Reply } from '../../access/asking/reply.ts';
import { mustAgree } from '../../access/consent/consent.ts';
import type { FactSystem } from '../../services/facts.ts';
import type { Purpose } from '../../services/purpose.ts';
import type { Question } from '../../services/state-service.ts';

/** The person whom the questions are about, and their purpose. */
export interface DossierMatter {
  readonly iin: string;
  readonly purpose: Purpose;
  /** The account that the applicant names; null: they name none. */
  readonly account: AccountQuestion | null;
}

type Asker = (asking: Asking, matter: DossierMatter, question: Question) => Promise<Reply>;

export const askers: Readonly<Record<FactSystem, Asker>> = {
  PERSON_REGISTER({ viewer, loaders }, { iin, purpose }) {
    const asksPerson = mustAgree(viewer, purpose, iin);
    return loaders.identity.load({ iin, route: purpose.route, asksPerson });
  },
  DISABILITY_DATABANK: ({ loaders }, { iin }) => loaders.disability.load(iin),
  PENSION_FUND({ loaders }, { iin }, { through }) {
    const { pensionAccounts, pensionAccountsThroughServiceCentre } = loaders;
    return (through === 'SERVICE_CENTRE' ? pensionAccountsThroughServiceCentre : pensionAccounts).load(iin);
  },
  async BANKS({ loaders }, { account }, { about, keys }) {
    const isNamed = account?.account.kind === 'iban' || keys.includes('CONTROL_ACCOUNT');
    return account === null || !isNamed
      ? notAsked('INPUT_MISSING', 'BANKS', null, about)
      : loaders.bankAccount.load(account);
  },
  async FACT_CHECK({ loaders }, { iin, purpose }, { about }) {
    const { stateService } = purpose;
    return stateService
      ? loaders.factCheck.load({ iin, stateService })
      : notAsked('INPUT_MISSING', 'FACT_CHECK', null, about);
  },
};
