/** How each system is asked a question of a dossier. A system more is a row. */
import { mustAgree } from '../../access/consent/consent.ts';
import type { FactSystem } from '../../services/facts.ts';
import type { Purpose } from '../../services/purpose.ts';
import type { Question } from '../../services/state-service.ts';
import { toIdentityAnswer } from '../answers/identity.ts';
import { accountNotGiven } from '../answers/not-asked.ts';
import {
  bankNotConnected,
  toBankAnswer,
  toDisabilityAnswer,
  toPensionAnswer,
} from '../answers/register-answers.ts';
import type { Context } from '../context.ts';
import type { AccountQuestion } from '../loaders/loaders.ts';
import type { DossierAnswer } from './dossier-answer.ts';

/** Whom the questions are about, and what for. */
export interface DossierMatter {
  readonly iin: string;
  readonly purpose: Purpose;
  /** The account that the applicant names; null where he names none. */
  readonly account: AccountQuestion | null;
}

type Asker = (context: Context, matter: DossierMatter, question: Question) => Promise<DossierAnswer>;

export const askers: Readonly<Record<FactSystem, Asker>> = {
  async PERSON_REGISTER({ viewer, loaders, settings }, matter) {
    const { iin, purpose } = matter;
    const asksPerson = mustAgree(viewer, purpose, iin);
    const outcome = await loaders.identity.load({ iin, route: purpose.route, asksPerson });
    return toIdentityAnswer(outcome, matter, settings);
  },
  DISABILITY_DATABANK: async ({ loaders, settings }, matter) =>
    toDisabilityAnswer(await loaders.disability.load(matter.iin), matter, settings),
  async PENSION_FUND({ loaders, settings }, matter, { through }) {
    const { pensionAccounts, pensionAccountsThroughServiceCentre } = loaders;
    const way = through === 'SERVICE_CENTRE' ? pensionAccountsThroughServiceCentre : pensionAccounts;
    return toPensionAnswer(await way.load(matter.iin), matter, settings);
  },
  async BANKS({ loaders, settings }, matter, question) {
    if (matter.account === null) return accountNotGiven(question);
    const outcome = await loaders.bankAccount.load(matter.account);
    return outcome ? toBankAnswer(outcome, matter, settings) : bankNotConnected();
  },
};
