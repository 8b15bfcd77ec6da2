/** Tokens of KDP, in the memory of each replica: each for one register, person, organisation and basis. */
import { LRUCache } from 'lru-cache';
import type { Clock } from '../../kernel/clock.ts';
import { Defect } from '../../kernel/defect.ts';
import type { AskContext, DataSource } from '../../registers/data-source.ts';
import type { ConsentServiceClient } from '../../systems/consent-service/client.ts';
import type { ConsentToken } from '../../systems/consent-service/mapping.ts';
import { accessOf, type ConsentSystem, nameOf } from '../../systems/systems.ts';
import type { Asker, Consent, GrantedConsent } from './consent.ts';

interface TokenQuestion {
  readonly system: ConsentSystem;
  readonly iin: string;
  readonly asker: Asker;
  /** End of the request that asked the person, epoch ms; null: the person is not asked. */
  readonly requestEndsAt: number | null;
}

export interface ConsentTokens {
  /** Finds a known token, or asks KDP. A drilled question and a probe neither use nor leave one here. */
  obtain(context: AskContext, question: TokenQuestion): Promise<Consent>;
  /** Drops a token that the register has refused. */
  forget(question: TokenQuestion, refused: ConsentToken): void;
}

interface ConsentTokensParts {
  readonly source: DataSource;
  readonly client: ConsentServiceClient;
  readonly clock: Clock;
  /** Life of a token, ms. */
  readonly lifeMs: number;
  /** Time before its end at which a token is dropped, ms: a question that leaves with it must arrive before. */
  readonly marginMs: number;
}

const maxTokens = 10_000;

export function createConsentTokens(parts: ConsentTokensParts): ConsentTokens {
  const { source, client, clock, lifeMs, marginMs } = parts;
  const known = new LRUCache<string, GrantedConsent>({ max: maxTokens, ttlAutopurge: true, ttl: lifeMs });
  const underWay = new Map<string, Promise<Consent>>();

  async function ask(context: AskContext, question: TokenQuestion): Promise<Consent> {
    const { system, iin, asker, requestEndsAt } = question;
    // The life is counted from before the question: KDP counts from later on.
    const endsAt = (requestEndsAt ?? clock.now() + lifeMs) - marginMs;
    const wanted = {
      iin,
      ...asker,
      accessName: accessOf(system).name,
      // KDP has one field for the data that the person is told of: it is in Russian.
      dataName: nameOf(system).ru,
      expiresInMs: lifeMs,
      asksPerson: requestEndsAt !== null,
    };
    const outcome = await source.ask(context, { iin }, async (attempt) => [
      await client.request(wanted, attempt),
    ]);
    if (outcome.kind === 'unavailable') return { kind: 'unavailable', outcome };
    const [word] = outcome.records;
    if (word === undefined) throw new Defect('expected a word of the consent service');
    if (word.state !== 'AGREED') return { kind: 'needed', state: word.state, requestableFrom: null };
    return { kind: 'granted', token: word.token, endsAt };
  }

  async function askForAll(key: string, context: AskContext, question: TokenQuestion): Promise<Consent> {
    try {
      const consent = await ask(context, question);
      if (consent.kind === 'granted' && accessOf(question.system).takesToken)
        known.set(key, consent, { ttl: Math.max(1, consent.endsAt - clock.now()) });
      return consent;
    } finally {
      underWay.delete(key);
    }
  }

  async function obtain(context: AskContext, question: TokenQuestion): Promise<Consent> {
    if (context.drill !== undefined || context.isProbe) return ask(context, question);
    const key = keyOf(question);
    const token = known.get(key);
    if (token && clock.now() < token.endsAt) return token;
    const others = underWay.get(key);
    if (others === undefined) {
      const own = askForAll(key, context, question);
      underWay.set(key, own);
      return own;
    }
    const settled = others.catch(() => undefined);
    context.onQuestion(settled);
    const consent = await settled;
    // The first caller's trouble is its own: it went away, or its time was over.
    return consent === undefined || isOwnTrouble(consent) ? obtain(context, question) : consent;
  }

  return {
    obtain,
    forget(question, refused) {
      const key = keyOf(question);
      if (known.get(key)?.token.code === refused.code) known.delete(key);
    },
  };
}

function keyOf({ system, iin, asker, requestEndsAt }: TokenQuestion): string {
  return [system, iin, asker.owner, requestEndsAt === null ? 'other' : 'consent'].join(' ');
}

function isOwnTrouble(consent: Consent): boolean {
  return consent.kind === 'unavailable' && consent.outcome.fault.origin === 'OURS';
}
