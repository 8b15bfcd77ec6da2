/** Asks what a route names, turn by turn: what an earlier turn has decided, a later one no longer asks. */
import { accessOf } from '../../access/consent/accesses.ts';
import { verdictOf } from '../../applications/verdict.ts';
import { factSystems } from '../../services/facts.ts';
import type { Readings } from '../../services/readings.ts';
import type { Question, ServiceRoute } from '../../services/state-service.ts';
import { alreadyDecided, notConnected } from '../answers/not-asked.ts';
import type { Context } from '../context.ts';
import { permission } from '../permission.ts';
import { askers, type DossierMatter } from './askers.ts';
import { type DossierAnswer, type DossierAnswers, toAnswers } from './dossier-answer.ts';

export async function askDossier(
  context: Context,
  route: ServiceRoute,
  matter: DossierMatter,
  readings: Readings,
): Promise<DossierAnswers> {
  const answers = new Map<string, DossierAnswer>();
  for (const turn of turnsOf(route)) {
    const decided = verdictOf({ route, answers: toAnswers(answers), ...onItsOwn, readings });
    const isDecided = decided.kind === 'NOT_TO_BE_REGISTERED';
    const { item } = decided.reasons[0] ?? {};
    const asked = await Promise.all(
      turn.map(async (question) => {
        const answer = isDecided
          ? alreadyDecided(question, item ?? question.item)
          : await ask(context, matter, question);
        return [question.code, context.summary.note(answer)] as const;
      }),
    );
    for (const [code, answer] of asked) answers.set(code, answer);
  }
  return answers;
}

/** What decides the next turn is what the systems said. */
const onItsOwn = { documents: [], isRepresented: false } as const;

async function ask(context: Context, matter: DossierMatter, question: Question): Promise<DossierAnswer> {
  const { iin, purpose } = matter;
  const system = factSystems.find((one) => one === question.system);
  if (system === undefined) return notConnected(question);
  const refusal = await permission(context, { system, scope: accessOf(system).scope, iin, purpose });
  return refusal ?? askers[system](context, matter, question);
}

function turnsOf({ questions }: ServiceRoute): readonly (readonly Question[])[] {
  const turns = [...new Set(questions.map(({ turn }) => turn))].sort((one, other) => one - other);
  return turns.map((turn) => questions.filter((question) => question.turn === turn));
}
