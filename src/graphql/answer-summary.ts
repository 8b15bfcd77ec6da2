import type { SystemId } from '../systems/systems.ts';
import type { FailedQuestion } from '../tickets/failed-question.ts';
import type { Price } from './cost/price.ts';

type SystemName = SystemId | 'OTHER';

/** What an outcome tells of itself here. */
export interface Noted {
  readonly __typename: string;
  readonly system: SystemName;
  readonly ruleItem?: string | null;
  readonly failedQuestion?: FailedQuestion | null;
}

/** Which list of the summary an outcome belongs to; null: nothing is lacking. */
export function lackOf(answer: Noted): 'unavailable' | 'withheld' | 'consentNeeded' | null {
  const { __typename: name, ruleItem } = answer;
  if (name === 'Withheld') return 'withheld';
  if (name === 'ConsentNeeded') return 'consentNeeded';
  // What a rule forbids to ask lacks nothing.
  const isUnknown = name === 'RegisterUnavailable' || (name === 'NotAsked' && ruleItem === null);
  return isUnknown ? 'unavailable' : null;
}

/** Collects, over one request, what a machine must know of the answer at once. */
export interface AnswerSummary {
  /** Notes an outcome on its way to the caller and hands it on. */
  note<Answer extends Noted>(answer: Answer): Answer;
  /** Systems that gave no usable answer, or could not be asked although no rule forbids it. */
  readonly unavailable: ReadonlySet<SystemName>;
  /** Systems whose answer the viewer may not see. */
  readonly withheld: ReadonlySet<SystemName>;
  /** Systems that may not be asked before the person agrees. */
  readonly consentNeeded: ReadonlySet<SystemName>;
  /** Notes what the request costs, as it was reckoned before it ran. */
  notePrice(price: Price): void;
  /** Null for a request that was refused before it was priced. */
  readonly price: Price | null;
  /** Notes a defect of ours that was turned into an outcome: `errors` tells of it too. */
  noteDefect(): void;
  readonly defects: number;
}

/** @param onFailed told of each question for which somebody may have to be written to */
export function createAnswerSummary(onFailed: (question: FailedQuestion) => void): AnswerSummary {
  const unavailable = new Set<SystemName>();
  const withheld = new Set<SystemName>();
  const consentNeeded = new Set<SystemName>();
  const summary = {
    unavailable,
    withheld,
    consentNeeded,
    defects: 0,
    price: null as Price | null,
    notePrice(price: Price) {
      summary.price = price;
    },
    note<Answer extends Noted>(answer: Answer): Answer {
      const lack = lackOf(answer);
      if (lack !== null) summary[lack].add(answer.system);
      if (answer.failedQuestion) onFailed(answer.failedQuestion);
      return answer;
    },
    noteDefect() {
      summary.defects += 1;
    },
  };
  return summary;
}
