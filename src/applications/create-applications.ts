/** Creation of applications: one, or several state services on the basis of one statement (S7.2(6)), once under a key. */
import type { Changed } from '../kernel/changed.ts';
import type { Owner } from '../kernel/owner.ts';
import { routeOf, type StateServiceCode, stateServiceOf } from '../services/catalogue.ts';
import type { ApplicationRoute } from '../services/state-service.ts';
import { changeOnce } from '../storage/change-kept.ts';
import type { Transaction } from '../storage/database.ts';
import type { Sealing } from '../storage/sealing.ts';
import { upsertPerson } from '../storage/upsert-person.ts';
import { noteStage } from './advance.ts';
import type { Applicant } from './application.ts';
import { sealOrganisation } from './application-rows.ts';
import type { ApplicationsParts } from './changes.ts';
import type { Reception } from './reception.ts';
import { addRecord } from './records/record-rows.ts';

/** Parts that the applications of one statement have in common. */
interface Common {
  readonly route: ApplicationRoute;
  readonly iin: string;
  readonly applicant: Applicant | null;
  /** Null, or left out, where no route names places of reception. */
  readonly reception?: Reception | null;
  readonly owner: Owner;
  readonly by: string;
}

export interface NewApplication extends Common {
  readonly stateService: StateServiceCode;
}

export interface NewOneStatement extends Common {
  /** In the order in which the caller names them. */
  readonly stateServices: readonly StateServiceCode[];
}

/** Creates an application. The id of the result is the application's. */
export function createApplication(
  parts: ApplicationsParts,
  key: string,
  { stateService, ...common }: NewApplication,
): Promise<Changed> {
  return createOnce(parts, key, 'createApplication', { stateService }, common, async (insert) =>
    insert(stateService, null),
  );
}

/** Creates an application for each state service, all or none. The id of the result is the statement's, `STM-…`. */
export function createOneStatement(
  parts: ApplicationsParts,
  key: string,
  { stateServices, ...common }: NewOneStatement,
): Promise<Changed> {
  return createOnce(parts, key, 'openOneStatement', { stateServices }, common, async (insert) => {
    const id = `STM-${parts.newId()}`;
    for (const stateService of stateServices) await insert(stateService, id);
    return id;
  });
}

type Insert = (stateService: StateServiceCode, oneStatement: string | null) => Promise<string>;

function createOnce(
  { database, sealing, clock, newId, stages }: ApplicationsParts,
  key: string,
  mutation: string,
  wanted: object,
  { route, iin, applicant, reception = null, owner, by }: Common,
  create: (insert: Insert) => Promise<string>,
): Promise<Changed> {
  const at = clock.now();
  const hashOf = (one: string) => sealing.hash(one, 'iin').toString('hex');
  const input = {
    ...{ ...wanted, route, owner, by, iin: hashOf(iin) },
    applicant: applicant && {
      representation: applicant.representation,
      ...(applicant.organisation === null
        ? { iin: hashOf(applicant.iin) }
        : { organisation: hashOf(JSON.stringify(applicant.organisation)) }),
    },
    // Its circumstances tell of the person's health.
    ...(reception && { reception: hashOf(JSON.stringify(reception)) }),
  };
  return changeOnce(database, { owner, key, mutation, input, at }, async (tx) => {
    const [person = 0, representative = null] = await lockPeople(tx, iin, applicant, at, sealing);
    const insert: Insert = async (stateService, oneStatement) => {
      const id = `APP-${newId()}`;
      await tx
        .insertInto('applications')
        .values({
          ...{ id, state: 'DRAFT', version: 1, state_service: stateService, route, owner },
          ...{ created_by: by, created_at: at, changed_at: at, one_statement: oneStatement },
          person_id: person,
          applicant_id: representative,
          representation: applicant?.representation ?? null,
          ...(applicant?.organisation && sealOrganisation(id, applicant.organisation, sealing)),
        })
        .execute();
      await noteStage(tx, { id, state: 'DRAFT', stateService }, { at, by, number: null }, stages);
      const hasPlaces = (routeOf(stateServiceOf(stateService), route)?.reception ?? []).length > 0;
      if (reception !== null && hasPlaces)
        await addRecord(tx, id, { kind: 'RECEPTION', ...reception, remarks: null }, { at, by }, sealing);
      return id;
    };
    return { kind: 'done', id: await create(insert) };
  });
}

/** Rows of the person and of the applicant. They are locked in one order: two applications of the same two people never wait for each other. */
async function lockPeople(
  tx: Transaction,
  iin: string,
  applicant: Applicant | null,
  at: number,
  sealing: Sealing,
): Promise<number[]> {
  const named = [iin, applicant?.iin ?? []].flat();
  const rows = new Map<string, number>();
  for (const one of named.toSorted()) rows.set(one, await upsertPerson(tx, one, at, sealing));
  return named.map((one) => rows.get(one) ?? 0);
}
