/**
 * `npm run bench [-- SCENE ...] [--rounds N] [--minutes N] [--seconds N]`: the cost of a question, and the
 * cost of trouble for the others.
 */
import { parseArgs } from 'node:util';
import { installPinned } from './install.ts';
import { createPeople } from './people.ts';
import { askDossier, askPersons } from './questions.ts';
import { measureAccess } from './scenes/access.ts';
import { measureAtOnce } from './scenes/at-once.ts';
import { compareCost } from './scenes/cost.ts';
import { measureDrill } from './scenes/drill.ts';
import { measureHonesty } from './scenes/faults.ts';
import { measureLinearity } from './scenes/linear.ts';
import { measureMemory } from './scenes/memory.ts';
import { measureNeighbours } from './scenes/neighbours.ts';
import { measureOverload } from './scenes/overload.ts';
import { comparePeers } from './scenes/peers.ts';
import { measureReading } from './scenes/reading.ts';
import { measureReplicas } from './scenes/replicas.ts';
import { measureWholeTime } from './scenes/whole-time.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '9' },
    minutes: { type: 'string', default: '1' },
    seconds: { type: 'string', default: '30' },
  },
});
const rounds = Number(values.rounds);
const nextPerson = createPeople();
const hundred = () => askPersons(Array.from({ length: 100 }, nextPerson));

/** Each prints its figures and gives the number of wrong answers. */
const scenes: Record<string, () => Promise<number>> = {
  dossier: () => compareCost(rounds, { next: () => askDossier(nextPerson()), places: 16, count: 2000 }),
  persons: () => compareCost(rounds, { next: hundred, places: 2, count: 40 }),
  peers: () => comparePeers(rounds),
  faults: () => measureHonesty(),
  access: () => measureAccess(rounds),
  reading: async () => measureReading(),
  linear: () => measureLinearity(rounds),
  'whole-time': () => measureWholeTime(),
  'breaker-open': () =>
    measureNeighbours({ trouble: { PERSON_REGISTER: { failing: 1 } }, dead: 'identity', rounds }),
  hanging: () =>
    measureNeighbours({
      trouble: { DISABILITY_DATABANK: { hangs: true } },
      dead: 'disability',
      // The worst case: no breaker ever opens, and every place of the hanging register stays taken.
      settings: { BREAKER_MIN_CALLS: '10000', BREAKER_FAILURES_IN_A_ROW: '1000' },
      rounds,
    }),
  drill: () => measureDrill(rounds),
  replicas: () => measureReplicas(rounds),
  'at-once': () => measureAtOnce(),
  overload: () => measureOverload(Number(values.seconds)),
  memory: () => measureMemory(Number(values.minutes)),
};

const chosen = positionals.length > 0 ? positionals : Object.keys(scenes);
const unknown = chosen.filter((name) => !Object.hasOwn(scenes, name));
if (unknown.length > 0 || !(rounds >= 1)) {
  console.error(`Expected scenes among ${Object.keys(scenes).join(', ')}, and at least one round.`);
  process.exit(2);
}
await installPinned();
let wrong = 0;
for (const name of chosen) {
  console.log(`\n## ${name}\n`);
  wrong += (await scenes[name]?.()) ?? 0;
}
process.exitCode = wrong === 0 ? 0 : 1;
