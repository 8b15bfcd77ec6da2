/** Issues a paper in the transaction of its act: neither exists without the other. */
import type { Clock } from '../kernel/clock.ts';
import { Defect } from '../kernel/defect.ts';
import type { NewId } from '../kernel/ids.ts';
import type { PaperKind } from '../services/paper-kinds.ts';
import type { StateService } from '../services/state-service.ts';
import type { Transaction } from '../storage/database.ts';
import type { Sealing } from '../storage/sealing.ts';
import { type NamedPaper, paperNamedBy } from './named-paper.ts';
import type { Issuer, Paper, PaperFacts, PaperHead } from './paper.ts';
import { insertPaper, toPaper } from './paper-rows.ts';

/** Parts of the gateway that an issue needs. */
export interface PaperParts {
  readonly sealing: Sealing;
  readonly clock: Clock;
  readonly newId: NewId;
}

/** A paper that is to be issued. */
interface NewPaper<Kind extends PaperKind> {
  readonly named: NamedPaper<Kind>;
  readonly application: {
    readonly id: string;
    readonly stateService: string;
    readonly registrationNumber: string | null;
  };
  readonly person: PaperHead['person'];
  readonly issuedBy: Issuer;
  readonly facts: PaperFacts[Kind];
}

/**
 * Issues a paper once for each application, kind and ground: a repetition gives the paper that is there.
 * @param tx holds the lock on the application
 * @throws Defect where the state service of the application does not name the paper
 */
export async function issuePaper<Kind extends PaperKind>(
  tx: Transaction,
  { sealing, clock, newId }: PaperParts,
  { named, application, person, issuedBy, facts }: NewPaper<Kind>,
): Promise<Paper> {
  expectNamed(named, application.stateService);
  const { kind, service, rule } = named;
  const ground = 'ground' in facts ? facts.ground.code : '';
  const issued = await tx
    .selectFrom('papers')
    .selectAll()
    .where('application_id', '=', application.id)
    .where('kind', '=', kind)
    .where('ground', '=', ground)
    .executeTakeFirst();
  if (issued !== undefined) return toPaper(issued, sealing);
  const { id: applicationId, registrationNumber } = application;
  const head: PaperHead = {
    ...{ id: `PAPER-${newId()}`, applicationId, registrationNumber, issuedBy, person },
    number: await nextNumber(tx, service),
    issuedAt: clock.now(),
    service: { code: service.code, name: service.name, order: service.order.name },
    ...{ item: rule.item, appendix: rule.appendix },
  };
  const paper = { ...head, kind, facts } as unknown as Paper;
  await insertPaper(tx, paper, ground, sealing);
  return paper;
}

/** The type keeps a caller from a kind that no data file names; this, from a paper of another state service. */
function expectNamed({ kind, rule }: NamedPaper<PaperKind>, stateService: string): void {
  if (paperNamedBy(stateService, kind)?.rule !== rule)
    throw new Defect('expected a paper that the state service of the application names');
}

/** The next number of a state service. Transactions that issue papers of one state service wait here for each other. */
async function nextNumber(tx: Transaction, { number }: StateService): Promise<string> {
  const { last } = await tx
    .insertInto('paper_numbers')
    .values({ state_service: number, last: 1 })
    .onConflict((conflict) =>
      conflict.column('state_service').doUpdateSet(({ eb }) => ({ last: eb('paper_numbers.last', '+', 1) })),
    )
    .returning('last')
    .executeTakeFirstOrThrow();
  return `${number}-${String(last).padStart(6, '0')}`;
}
