import type { AnswerFragment } from '../generated/operations.ts';

/** A question to one register, as the page sees it. */
export interface Asked<Answer extends AnswerFragment = AnswerFragment> {
  readonly answer: Answer | undefined;
  readonly isLoading: boolean;
  /** The gateway itself gave no answer: it refused a number that was entered, or could not be reached. */
  readonly failure: 'NUMBER_REFUSED' | 'OTHER' | null;
  readonly askAgain: () => void;
}

export type CardState =
  | 'ASKING'
  | 'FOUND'
  | 'SEVERAL'
  | 'NONE'
  | 'UNAVAILABLE'
  | 'WITHHELD'
  | 'CONSENT'
  | 'NOT_ASKED'
  | 'FAILED';

const states: Partial<Record<AnswerFragment['__typename'], CardState>> = {
  SeveralRecords: 'SEVERAL',
  NoRecord: 'NONE',
  RegisterUnavailable: 'UNAVAILABLE',
  Withheld: 'WITHHELD',
  ConsentNeeded: 'CONSENT',
  NotAsked: 'NOT_ASKED',
};

/** State of an answer. A kind of answer that is newer than the page counts as a record only where the gateway knows. */
export function stateOfAnswer({ __typename, known }: AnswerFragment): CardState {
  return states[__typename] ?? (known ? 'FOUND' : 'FAILED');
}

/** State of a card. An unknown fact never looks like "there is none". */
export function stateOf({ answer, isLoading }: Asked): CardState {
  if (isLoading) return 'ASKING';
  return answer ? stateOfAnswer(answer) : 'FAILED';
}
