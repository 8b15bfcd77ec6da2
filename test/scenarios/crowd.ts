/** Many callers at once, each with a question about another person, over simulated registers that take their time. */
import { setTimeout as sleep } from 'node:timers/promises';
import { systemClock } from '../../src/kernel/clock.ts';
import { type Answer, startGateway } from '../support/gateway.ts';
import { inventedIins } from '../support/persons.ts';

export const callers = 256;
const iban = 'KZ4460185063039000T1';
const told = '__typename known ... on RegisterUnavailable { faultClass origin }';
const question = `query ($iin: IIN!, $iban: IBAN!) { person(iin: $iin) {
  identity { ${told} } disability { ${told} } pensionAccounts { ${told} } bankAccount(iban: $iban) { ${told} } } }`;
const asked = ['CONSENT_SERVICE', 'PERSON_REGISTER', 'DISABILITY_DATABANK', 'PENSION_FUND', 'BANKS'];

/** The demo viewer stands for all callers. The simulated systems have a process of their own. */
export async function startCrowd(settings: Parameters<typeof startGateway>[0] = {}) {
  const gateway = await startGateway({ MAX_REQUESTS_PER_ACCOUNT: '1000', ...settings }, systemClock, true);
  const ask = (count: number): Promise<Answer[]> => Promise.all(inventedIins(count).map(askUntilAdmitted));
  /** A busy machine refuses some callers, who repeat as Retry-After asks. */
  async function askUntilAdmitted(iin: string): Promise<Answer> {
    const answer = await gateway.ask(question, { iin, iban });
    if (answer.status !== 503) return answer;
    await sleep(Number(answer.headers.get('retry-after')) * 1000);
    return askUntilAdmitted(iin);
  }

  await ask(1);
  await gateway.resetCalls();
  return {
    gateway,
    /** All callers ask at once. */
    ask: () => ask(callers),
    /** Every register answers after 200 ms. @param but one that does not change */
    async slowDown(but?: string): Promise<void> {
      for (const system of asked)
        if (system !== but) await gateway.setFault(system, 'slow', { delayMs: 200 });
    },
    /** Places of a system as the figures show them. @param part code of a bank */
    async placesOf(system: string, part = ''): Promise<number> {
      const text = await (await fetch(`${gateway.address}/metrics`)).text();
      const name = `tirek_system_places{system="${system}",part="${part}"}`;
      return Number(
        text
          .split('\n')
          .find((line) => line.startsWith(name))
          ?.split(' ')
          .at(-1),
      );
    },
  };
}

/** Number of whole answers. */
export const wholeOf = (answers: readonly Answer[]): number =>
  answers.filter(({ status, tirek }) => status === 200 && tirek.complete).length;
