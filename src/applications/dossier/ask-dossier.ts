/** Questions of a route, turn by turn: a later turn is not asked if an earlier one decides. */
import type { Asking } from '../../access/asking/asking.ts';
import { permission } from '../../access/asking/permission.ts';
import { notAsked, type Reply } from '../../access/asking/reply.ts';
import { factSystems } from '../../services/facts.ts';
import type { Readings } from '../../services/readings.ts';
import type { Question, ServiceRoute } from '../../services/state-service.ts';
import { accessOf } from '../../systems/systems.ts';
import { verdictOf } from '../verdict.ts';
import { askers, type DossierMatter } from './askers.ts';
import { type Replies, toFindings } from './findings.ts';

export async function askDossier(
  asking: Asking,
  route: ServiceRoute,
  matter: DossierMatter,
  readings: Readings,
): Promise<Replies> {
  const replies = new Map<string, Reply>();
  for (const turn of turnsOf(route)) {
    const soFar = verdictOf({ route, answers: toFindings(replies), ...onItsOwn, readings });
    const isDecided = soFar.kind === 'NOT_TO_BE_REGISTERED';
    const { item } = soFar.reasons[0] ?? {};
    const asked = await Promise.all(
      turn.map(async (question) => {
        const { code, system, about } = question;
        // The gateway reads no more of a person than the rules need.
        const reply = isDecided
          ? notAsked('DECIDED', system, item ?? question.item, about)
          : await ask(asking, matter, question);
        return [code, reply] as const;
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
  // The gateway cannot ask this system: a person does.
  if (system === undefined) return notAsked('NOT_CONNECTED', question.system, null, question.about);
  const refusal = await permission(asking, { system, scope: accessOf(system).scope, iin, purpose });
  return refusal ?? askers[system](asking, matter, question);
}

function turnsOf({ questions }: ServiceRoute): readonly (readonly Question[])[] {
  const turns = [...new Set(questions.map(({ turn }) => turn))].sort((one, other) => one - other);
  return turns.map((turn) => questions.filter((question) => question.turn === turn));
}
