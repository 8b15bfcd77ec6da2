/** What a question of a dossier came to: as clients see it, and as a verdict takes it. */
import type { Answered, Answers } from '../../applications/answered.ts';
import { bankFacts, disabilityFacts, identityFacts, pensionFacts } from '../../applications/facts-of.ts';
import type { Facts } from '../../services/facts.ts';
import type { IdentityAnswerSource } from '../answers/identity.ts';
import type { toBankAnswer, toDisabilityAnswer, toPensionAnswer } from '../answers/register-answers.ts';
import type { Refusal } from '../permission.ts';
import type { NotAskedSource } from '../sources.ts';

export type DossierAnswer =
  | IdentityAnswerSource
  | ReturnType<typeof toDisabilityAnswer>
  | ReturnType<typeof toPensionAnswer>
  | ReturnType<typeof toBankAnswer>
  | Refusal
  | NotAskedSource;

/** By the code of the question. */
export type DossierAnswers = ReadonlyMap<string, DossierAnswer>;

export function toAnswers(answers: DossierAnswers): Answers {
  return Object.fromEntries([...answers].map(([code, answer]) => [code, toAnswered(answer)]));
}

export function toAnswered(answer: DossierAnswer): Answered {
  switch (answer.__typename) {
    case 'NoRecord':
      return { kind: 'records', facts: [] };
    case 'RegisterUnavailable':
      return { kind: 'unavailable' };
    case 'ConsentNeeded':
      return { kind: 'consentNeeded' };
    case 'Withheld':
      return { kind: 'withheld' };
    case 'NotAsked':
      return notAskedKinds[answer.because];
    default:
      return { kind: 'records', facts: factsOf(answer) };
  }
}

const notAskedKinds = {
  NOT_NAMED: { kind: 'notAsked' },
  DECIDED: { kind: 'notAsked' },
  INPUT_MISSING: { kind: 'inputMissing' },
  MISTYPED: { kind: 'inputMissing' },
  NOT_CONNECTED: { kind: 'notConnected' },
} as const satisfies Record<NotAskedSource['because'], Answered>;

type Found = Extract<
  DossierAnswer,
  {
    __typename:
      | 'IdentityRecord'
      | 'SeveralRecords'
      | 'DisabilityRecord'
      | 'PensionAccountsRecord'
      | 'BankAccountRecord';
  }
>;

function factsOf(answer: Found): readonly Facts[] {
  switch (answer.__typename) {
    case 'IdentityRecord':
      return [identityFacts(answer)];
    case 'SeveralRecords':
      return answer.records.map(identityFacts);
    case 'DisabilityRecord':
      return [disabilityFacts(answer)];
    case 'PensionAccountsRecord':
      return [pensionFacts(answer)];
    case 'BankAccountRecord':
      return [bankFacts(answer)];
  }
}
