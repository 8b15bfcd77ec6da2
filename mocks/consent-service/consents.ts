import { systemClock } from '../../src/kernel/clock.ts';
import { personByIin } from '../people/find.ts';
import type { ConsentAnswer } from './answers.ts';
import type { ConsentQuestion } from './read-question.ts';
import { createGivenTokens, type GivenToken, type GivenTokens } from './tokens.ts';

/** How a question stands: with a token where it is agreed. */
export type Standing =
  | { readonly kind: 'agreed'; readonly token: GivenToken }
  | { readonly kind: 'waiting' | 'refused' | 'expired' | 'revoked' | 'stopped' };

/** What KDP knows: the people's answers, the requests that stand, the tokens that were given. */
export interface Consents {
  ask(question: ConsentQuestion): Standing;
  readonly tokens: GivenTokens;
  /** What somebody does from now on when asked, also about a request that stands already. */
  put(iin: string, answer: ConsentAnswer): void;
  /** Back to what the cast says of him; nothing said is agreement. */
  end(iin: string): void;
  /** For the control port. */
  list(): { readonly sms: number; readonly answers: Readonly<Record<string, ConsentAnswer>> };
}

/** One request to a person, for one company and one service. */
interface Request {
  readonly expiresAt: number;
  token: GivenToken | undefined;
}

export function createConsents(): Consents {
  const put = new Map<string, ConsentAnswer>();
  const requests = new Map<string, Request>();
  const answerOf = (iin: string) => put.get(iin) ?? personByIin(iin)?.consent ?? 'agree';
  const tokens = createGivenTokens((iin) => answerOf(iin) === 'revoke');
  let sms = 0;

  /** One request stands until its end, and repeating the question sends no further SMS. */
  function standingRequest({ uin, companyBin, accessName, expiresInMs }: ConsentQuestion): Request {
    const key = `${uin} ${companyBin} ${accessName}`;
    const before = requests.get(key);
    if (before && systemClock.now() < before.expiresAt) return before;
    // Requests of a company that was told "no more" are not passed on.
    if (before === undefined || answerOf(uin) !== 'stop') sms += 1;
    const request = { expiresAt: systemClock.now() + expiresInMs, token: undefined };
    requests.set(key, request);
    return request;
  }

  function agreed({ uin, accessName }: ConsentQuestion, request: Request): Standing {
    request.token ??= tokens.give(accessName, uin, true, request.expiresAt);
    return { kind: 'agreed', token: request.token };
  }

  return {
    ask(question) {
      const { uin, accessName, expiresInMs } = question;
      if (question.omitSms) {
        const expiresAt = systemClock.now() + expiresInMs;
        return { kind: 'agreed', token: tokens.give(accessName, uin, false, expiresAt) };
      }
      const request = standingRequest(question);
      const answer = answerOf(uin);
      if (answer === 'agree') return agreed(question, request);
      // The token was given; whoever asks again learns that it was taken back.
      if (answer === 'revoke')
        return request.token === undefined ? agreed(question, request) : { kind: 'revoked' };
      return { kind: withoutToken[answer] };
    },
    tokens,
    put: (iin, answer) => void put.set(iin, answer),
    end: (iin) => void put.delete(iin),
    list: () => ({ sms, answers: Object.fromEntries(put) }),
  };
}

const withoutToken = { wait: 'waiting', refuse: 'refused', expire: 'expired', stop: 'stopped' } as const;
