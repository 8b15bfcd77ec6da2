/** Bounds of memory: under documents that are never the same, and under a load that goes on. */
import { fixed, table } from '../figures.ts';
import { askAtRate, askInTurn } from '../load.ts';
import { createPeople } from '../people.ts';
import { type Program, startGateway, startSystems, stopAll } from '../programs.ts';
import { askDossier, type Question } from '../questions.ts';

const megabytesOf = async ({ process }: Program) => (await process.usageAfterCollection()).heapBytes / 1e6;

export async function measureMemory(minutes: number): Promise<number> {
  const nextPerson = createPeople();
  const systems = await startSystems({});
  const gateway = await startGateway('gateway', String(systems.addresses[0]));
  let wrong = (await askInTurn(gateway.line, 16, 2000, () => askDossier(nextPerson()))).wrong;

  const rows: string[][] = [['none yet', fixed(await megabytesOf(gateway), 1)]];
  let documents = 0;
  for (const upTo of [200, 400, 1000, 2000, 4000]) {
    // Each three times: the first is read, the second compiled, the third found compiled.
    for (; documents < upTo; documents += 1)
      wrong += (await askInTurn(gateway.line, 1, 3, sameDocument(documents, askDossier(nextPerson())))).wrong;
    rows.push([`${upTo} distinct documents`, fixed(await megabytesOf(gateway), 1)]);
  }
  for (let minute = 1; minute <= minutes; minute += 1) {
    const load = await askAtRate(gateway.line, 300, 60, () => askDossier(nextPerson()));
    wrong += load.wrong;
    rows.push([`${minute} min of 300 dossiers a second`, fixed(await megabytesOf(gateway), 1)]);
  }
  await stopAll([gateway]);
  await systems.stop();
  console.log(table(['after', 'heap in use after a full collection, MB'], rows));
  console.log(`\nwrong answers: ${wrong}`);
  return wrong;
}

/** A document that differs from every other one by an alias, and asks the same. */
function sameDocument(n: number, { body, isRight }: Question): () => Question {
  const { query, variables } = JSON.parse(body);
  const other = JSON.stringify({ query: query.replace('iin\n', `iin\n    document${n}: iin\n`), variables });
  const hasNoAlias = (answer: string) => answer.replace(/"document\d+":"\d+",/, '');
  return () => ({ body: other, isRight: (answer) => isRight(hasNoAlias(answer)) });
}
