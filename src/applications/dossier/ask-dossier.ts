/** Questions of a route, turn by turn: a later turn is not asked if an earlier one decides. */
import type { Asking } from '../../access/asking/asking.ts';
import { permission } from '../../access/asking/permission.ts';
import { type NotAskedReason, notAsked, type Reply } from '../../access/asking/reply.ts';
import { factSystemOf } from '../../services/facts.ts';
import type { Question, RuleItem, ServiceRoute } from '../../services/state-service.ts';
import { accessOf } from '../../systems/systems.ts';
import { type Circumstances, judge } from '../judge.ts';
import type { Readiness } from '../readiness.ts';
import { type ClerkRecord, packageLookOf, withClerkFindings } from '../records/clerk-records.ts';
import { complies } from '../records/document-ends.ts';
import { askers, type DossierMatter } from './askers.ts';
import { type Replies, toFindings } from './findings.ts';
import { openBefore } from './first-check.ts';

export async function askDossier(
  asking: Asking,
  matter: DossierMatter,
  circumstances: Circumstances,
): Promise<Replies> {
  const { route, records } = circumstances;
  const replies = new Map<string, Reply>();
  for (const turn of turnsOf(route)) {
    const findings = withClerkFindings(toFindings(replies, circumstances.statement), records, route);
    const soFar = judge(findings, { ...circumstances, ...onItsOwn });
    const hindrance = packageFirst(route, records) ?? decided(soFar);
    const asked = await Promise.all(
      turn.map(async (question) => {
        const { code, system, about, item } = question;
        const open = openBefore(question, route, findings);
        // The gateway reads no more of a person than the rules need.
        const hindered = hindrance ?? (open && { because: 'FIRST_CHECK_OPEN', item: open.item });
        const reply = hindered
          ? notAsked(hindered.because, system, hindered.item ?? item, about)
          : await ask(asking, matter, question);
        return [code, reply] as const;
      }),
    );
    for (const [code, reply] of asked) replies.set(code, reply);
  }
  return replies;
}

interface Hindrance {
  readonly because: NotAskedReason;
  readonly item: RuleItem | null;
}

/** S4.9 p1, S6.10 p1, S6.12 p1: requests are created if the package complies. */
function packageFirst(route: ServiceRoute, records: readonly ClerkRecord[]): Hindrance | null {
  const look = packageLookOf(records);
  if (route.package?.when !== 'FIRST' || (look !== null && complies(look))) return null;
  return { because: 'PACKAGE_FIRST', item: route.package.item };
}

function decided({ kind, reasons }: Readiness): Hindrance | null {
  if (kind !== 'NOT_TO_BE_REGISTERED') return null;
  return { because: 'DECIDED', item: reasons.find(({ readiness }) => readiness === kind)?.item ?? null };
}

/** The replies of the systems and the records of clerks decide the next turn. */
const onItsOwn = { documents: [], applying: { as: 'PERSON', shown: null } } as const;

async function ask(asking: Asking, matter: DossierMatter, question: Question): Promise<Reply> {
  const { iin, purpose } = matter;
  const system = factSystemOf(question.system);
  // The gateway cannot ask this system: a person does.
  if (system === undefined || !asking.registers.isConnected(system))
    return notAsked('NOT_CONNECTED', question.system, null, question.about);
  const refusal = await permission(asking, { system, scope: accessOf(system).scope, iin, purpose });
  return refusal ?? askers[system](asking, matter, question);
}

function turnsOf({ questions }: ServiceRoute): readonly (readonly Question[])[] {
  const turns = [...new Set(questions.map(({ turn }) => turn))].sort((one, other) => one - other);
  return turns.map((turn) => questions.filter((question) => question.turn === turn));
}
