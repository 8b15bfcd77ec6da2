/** Question to the person register by IIN. Each shows a token of the consent service. */
import { Defect } from '../../kernel/defect.ts';
import type { AskContext } from '../../registers/data-source.ts';
import type { Outcome } from '../../registers/outcome.ts';
import type { Register } from '../../registers/ways.ts';
import { CallFault } from '../../resilience/call-fault.ts';
import type { Purpose } from '../../services/purpose.ts';
import { type PersonRegisterClient, tokenRefused } from '../../systems/person-register/client.ts';
import type { IdentityRecord } from '../../systems/person-register/mapping.ts';
import type { GrantedConsent } from '../consent/consent.ts';
import type { Consents } from '../consent/consents.ts';
import { type ConsentNeeded, withoutConsent } from './reply.ts';

export interface IdentityQuestion {
  readonly iin: string;
  readonly route: Purpose['route'];
  /** True: the person's consent alone allows the question. */
  readonly asksPerson: boolean;
}

/** Outcome of the register or of the consent service before it, or the lack of the person's consent. */
export type IdentityOutcome = Outcome<IdentityRecord> | ConsentNeeded;

export function askIdentity(
  register: Register<PersonRegisterClient>,
  consents: Consents,
  context: AskContext,
  question: IdentityQuestion,
): Promise<IdentityOutcome> {
  const outcome = askWithConsent(register, consents, context, question);
  // There are two questions, one after the other: the states beside the answer are read after both.
  context.onQuestion(outcome.catch(() => {}));
  return outcome;
}

async function askWithConsent(
  { source, client }: Register<PersonRegisterClient>,
  consents: Consents,
  context: AskContext,
  question: IdentityQuestion,
): Promise<IdentityOutcome> {
  const { iin } = question;
  const matter = { ...question, system: 'PERSON_REGISTER' } as const;

  /** @param isLast true: a new token that is refused is a fault of the register, not a matter of consent */
  async function askWithToken({ token }: GrantedConsent, isLast: boolean) {
    let isRefused = false;
    const outcome = await source.ask(context, { iin }, async (attempt) => {
      const found = await client.byIin(iin, token, attempt);
      isRefused = found === tokenRefused;
      if (found !== tokenRefused) return found;
      if (isLast) throw new CallFault('SYSTEM_ERROR', 'REGISTER');
      return [];
    });
    return isRefused && outcome.kind === 'answered' ? tokenRefused : outcome;
  }

  // No token is fetched for a question that will not be asked. If the register is back by now, the next question reaches it.
  if (source.refuses(context))
    return source.ask<IdentityRecord>(context, { iin }, () =>
      Promise.reject(new CallFault('NOT_TRIED', 'REGISTER')),
    );
  const consent = await consents.obtain(matter);
  if (consent.kind !== 'granted') return withoutConsent('PERSON_REGISTER', consent);
  const outcome = await askWithToken(consent, false);
  if (outcome !== tokenRefused) return outcome;
  const renewed = await consents.renew(matter, consent.token);
  if (renewed.kind !== 'granted') return withoutConsent('PERSON_REGISTER', renewed);
  const again = await askWithToken(renewed, true);
  if (again === tokenRefused) throw new Defect('expected a fault for a second refused token');
  return again;
}
