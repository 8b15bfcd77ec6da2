/** Honesty: the statements of each program about a person about whom the person register gives a broken answer. */
import { TransportError } from '../../../src/transport/transport-error.ts';
import { table } from '../figures.ts';
import { askInTurn, send } from '../load.ts';
import { startMachineClient } from '../machine-client.ts';
import { createPeople } from '../people.ts';
import { besidePeers, type Program, startSystems, stopAll } from '../programs.ts';
import { askDossier } from '../questions.ts';
import { brokenNames } from '../upstream/broken.ts';
import { lies, type Verdict, verdictOf, verdicts } from '../verdict.ts';

/** Before each broken answer, so that no breaker opens. */
const healthyQuestions = 6;
const longestMs = 20_000;

/** Prints the table. @returns lies of the gateway, and wrong answers to healthy questions of any program */
export async function measureHonesty(): Promise<number> {
  const nextPerson = createPeople();
  const faults = brokenNames.map((name) => ({ name, person: nextPerson() }));
  const broken = Object.fromEntries(faults.map(({ name, person }) => [person.iin, name]));
  const systems = await startSystems({ PERSON_REGISTER: { broken } });
  const client = await startMachineClient();
  const starts = besidePeers(String(systems.addresses[0]), client);
  let wrong = 0;

  /** Gives the verdict on one program for each fault. A program that has ended or hangs is started again. */
  async function judge(start: () => Promise<Program>): Promise<Verdict[]> {
    const told: Verdict[] = [];
    let program = await start();
    for (const { person } of faults) {
      const next = () => askDossier(nextPerson(), client.purpose);
      wrong += (await askInTurn(program.line, 1, healthyQuestions, next, program.headers)).wrong;
      const verdict = await verdictOn(program, person);
      told.push(verdict);
      if (verdict !== 'crash' && verdict !== 'hang') continue;
      await stopAll([program]);
      program = await start();
    }
    await stopAll([program]);
    return told;
  }

  async function verdictOn({ line, headers }: Program, person: { iin: string; iban: string }) {
    try {
      const { body } = askDossier(person, client.purpose);
      const answer = await send(line, body, longestMs, headers);
      return verdictOf(person.iin, answer.body.toString());
    } catch (error) {
      if (!(error instanceof TransportError)) throw error;
      return error.kind === 'timeout' ? 'hang' : 'crash';
    }
  }

  const judged = await Promise.all(starts.map(({ start }) => judge(start)));
  await systems.stop();
  await client.stop();

  const count = (told: readonly Verdict[], which: readonly Verdict[]) =>
    String(told.filter((verdict) => which.includes(verdict)).length);
  const rows: string[][] = faults.map(({ name }, i) => [name, ...judged.map((told) => told[i] ?? '')]);
  rows.push(['**false statements about the person**', ...judged.map((told) => count(told, lies))]);
  rows.push(['answers believed', ...judged.map((told) => count(told, [...lies, 'record']))]);
  console.log(table(['answer of the person register', ...starts.map(({ name }) => name)], rows));
  const words = Object.entries(verdicts).map(([word, meaning]) => `- **${word}**: ${meaning}`);
  console.log(`\n${words.join('\n')}`);
  console.log(`\nwrong answers to healthy questions: ${wrong}`);
  const own = judged[starts.findIndex(({ name }) => name === 'gateway')] ?? [];
  return wrong + own.filter((verdict) => lies.includes(verdict)).length;
}
