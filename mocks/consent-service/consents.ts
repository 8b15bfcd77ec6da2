import { systemClock } from '../../src/kernel/clock.ts';
import { personByIin } from '../people/find.ts';
import type { ConsentAnswer } from './answers.ts';
import type { ConsentQuestion } from './read-question.ts';
import { createGivenTokens, type GivenToken, type GivenTokens } from './tokens.ts';

/** State of a question: with a token if the person agreed. */
export type Standing =
  | { readonly kind: 'agreed'; readonly token: GivenToken }
  | { readonly kind: 'waiting' | 'refused' | 'expired' | 'revoked' | 'stopped' };

/** Knowledge of KDP: the people's answers, the open requests, the tokens given. */
export interface Consents {
  ask(question: ConsentQuestion): Standing;
  readonly tokens: GivenTokens;
  /** Sets the answer that a person gives from now on, to open requests too. */
  put(iin: string, answer: ConsentAnswer): void;
  /** Restores the answer of the cast; the default is agreement. */
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

  /** One request stands until its end, and a repeated question sends no further SMS. */
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
      // The token was given; the next question learns that it was taken back.
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
