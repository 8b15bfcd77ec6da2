/** Asks the systems that a route names, turn by turn: a turn waits for the answers of those before it, and ends with a decision. */
import type { Asking } from '../../access/asking/asking.ts';
import { permission } from '../../access/asking/permission.ts';
import { notAsked, type Reply } from '../../access/asking/reply.ts';
import { factSystems } from '../../services/facts.ts';
import type { Readings } from '../../services/readings.ts';
import type { Question, ServiceRoute } from '../../services/state-service.ts';
import { accessOf } from '../../systems/systems.ts';
import { verdictOf } from '../verdict.ts';
import { type Replies, toAnswers } from './answered.ts';
import { askers, type DossierMatter } from './askers.ts';
import { openBefore } from './first-check.ts';

export async function askDossier(
  asking: Asking,
  route: ServiceRoute,
  matter: DossierMatter,
  readings: Readings,
): Promise<Replies> {
  const replies = new Map<string, Reply>();
  for (const turn of turnsOf(route)) {
    const answers = toAnswers(replies);
    const soFar = verdictOf({ route, answers, ...onItsOwn, readings });
    const isDecided = soFar.kind === 'NOT_TO_BE_REGISTERED';
    const { item } = soFar.reasons[0] ?? {};
    const asked = await Promise.all(
      turn.map(async (question) => {
        const { code, system, about } = question;
        // No more is read of a person than the rules need.
        if (isDecided) return [code, notAsked('DECIDED', system, item ?? question.item, about)] as const;
        const open = openBefore(question, route, answers);
        if (open !== null) return [code, notAsked('FIRST_CHECK_OPEN', system, open.item, about)] as const;
        return [code, await ask(asking, matter, question)] as const;
      }),
    );
    for (const [code, reply] of asked) replies.set(code, reply);
  }
  return replies;
}

/** The replies of the systems alone decide the next turn. */
const onItsOwn = { documents: [], isRepresented: false } as const;

async function ask(asking: Asking, matter: DossierMatter, question: Question): Promise<Reply> {
  const { iin, purpose } = matter;
  const system = factSystems.find((one) => one === question.system);
  // No rule forbids it, but the gateway cannot: a person asks.
  if (system === undefined || !asking.registers.isConnected(system))
    return notAsked('NOT_CONNECTED', question.system, null, question.about);
  const refusal = await permission(asking, { system, scope: accessOf(system).scope, iin, purpose });
  return refusal ?? askers[system](asking, matter, question);
}

function turnsOf({ questions }: ServiceRoute): readonly (readonly Question[])[] {
  const turns = [...new Set(questions.map(({ turn }) => turn))].sort((one, other) => one - other);
  return turns.map((turn) => questions.filter((question) => question.turn === turn));
}
