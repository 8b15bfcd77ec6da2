/** Applications in the database. The IIN is in the table of people; the findings are sealed. */
import type { Owner } from '../kernel/owner.ts';
import type { Act } from '../services/purpose.ts';
import type { ApplicationRoute } from '../services/state-service.ts';
import type { Database, Transaction } from '../storage/database.ts';
import type { Sealing } from '../storage/sealing.ts';
import type { RepresentationKind } from '../systems/digital-documents/mapping.ts';
import type { ApplicantOrganisation, Application } from './application.ts';
import type { ApplicationState } from './application-state.ts';
import type { Statement } from './statement/statement.ts';

/** Access to the rows of applications, and to the sealed parts. */
export type RowsParts = { readonly database: Database; readonly sealing: Sealing };

/** The purpose of each seal: it opens in its own row alone. */
const statementSeal = (id: string) => `statement ${id}`;
const organisationSeal = (id: string) => `applicant ${id}`;
const decisionSeal = (id: string) => `decision ${id}`;

/** Applications with the sealed IINs of their people. */
export function selectApplications(database: Database | Transaction) {
  return database
    .selectFrom('applications')
    .innerJoin('people as subjects', 'subjects.id', 'applications.person_id')
    .leftJoin('people as applicants', 'applicants.id', 'applications.applicant_id')
    .selectAll('applications')
    .select([
      'subjects.iin_sealed as iin_sealed',
      'subjects.key_id as iin_key_id',
      'applicants.iin_sealed as applicant_sealed',
      'applicants.key_id as applicant_key_id',
    ]);
}

type ApplicationRow = Awaited<ReturnType<ReturnType<typeof selectApplications>['executeTakeFirstOrThrow']>>;

/** Finds an application by its id; null where there is none. */
export async function findApplication(database: Database | Transaction, id: string, sealing: Sealing) {
  const row = await selectApplications(database).where('applications.id', '=', id).executeTakeFirst();
  return row ? toApplication(row, sealing) : null;
}

/**
 * The same, locked until the transaction ends: a second change waits for the first. A lock for no change of the key, as all row locks
 * here: a row that refers to this one, written by a transaction that we wait for, does not wait for us.
 */
export async function lockApplication(tx: Transaction, id: string, sealing: Sealing) {
  const row = await selectApplications(tx)
    .where('applications.id', '=', id)
    .forNoKeyUpdate('applications')
    .executeTakeFirst();
  return row ? toApplication(row, sealing) : null;
}

/** Locks an application with those of the same statement, in one order: two such changes never wait for each other. */
export async function lockTogether(
  tx: Transaction,
  id: string,
  oneStatement: string | null,
  sealing: Sealing,
): Promise<Application[]> {
  const rows = await selectApplications(tx)
    .where(({ or, eb }) =>
      or([eb('applications.id', '=', id), eb('applications.one_statement', '=', oneStatement)]),
    )
    .orderBy('applications.id')
    .forNoKeyUpdate('applications')
    .execute();
  return rows.map((row) => toApplication(row, sealing));
}

/** The registration number of an owner's application; null where there is none. */
export async function registrationNumberOf(tx: Transaction, owner: Owner, id: string) {
  const row = await tx
    .selectFrom('applications')
    .select('number')
    .where((is) => is.and({ id, owner }))
    .executeTakeFirst();
  return row?.number ?? null;
}

export function toApplication(row: ApplicationRow, sealing: Sealing): Application {
  const open = (bytes: Buffer | null, keyId: string | null, purpose: string) =>
    bytes === null || keyId === null ? null : sealing.open({ bytes, keyId }, purpose);
  const applicantIin = open(row.applicant_sealed, row.applicant_key_id, 'iin');
  const organisation = open(
    ...([row.organisation_sealed, row.organisation_key_id, organisationSeal(row.id)] as const),
  );
  const statement = open(row.statement_sealed, row.statement_key_id, statementSeal(row.id));
  const reason = open(row.decision_sealed, row.decision_key_id, decisionSeal(row.id));
  const { number, registered_at: registeredAt, case_number: caseNumber, handed_over_at: handedOverAt } = row;
  return {
    ...{ id: row.id, owner: row.owner, version: row.version, state: row.state as ApplicationState },
    stateService: row.state_service,
    route: row.route as ApplicationRoute,
    createdBy: row.created_by,
    createdAt: row.created_at,
    changedAt: row.changed_at,
    iin: sealing.open({ bytes: row.iin_sealed, keyId: row.iin_key_id }, 'iin'),
    applicant: toApplicant(row.representation, applicantIin, organisation),
    ...{ oneStatement: row.one_statement, checkedAt: row.checked_at },
    statement: statement === null ? null : (JSON.parse(statement) as Statement),
    decision: reason === null ? null : { reason, by: row.decided_by ?? '' },
    stepUntil: row.step_until,
    sentFor: row.sent_for as Act | null,
    registration:
      number === null || registeredAt === null
        ? null
        : { number, receiptNumber: row.receipt_number, registeredAt },
    acceptedCase: caseNumber === null || handedOverAt === null ? null : { number: caseNumber, handedOverAt },
  };
}

function toApplicant(
  representation: string | null,
  iin: string | null,
  organisation: string | null,
): Application['applicant'] {
  if (organisation !== null)
    return {
      ...{ representation: 'PENAL_ADMINISTRATION', iin: null },
      organisation: JSON.parse(organisation) as ApplicantOrganisation,
    };
  return iin === null
    ? null
    : { iin, representation: representation as RepresentationKind, organisation: null };
}

/** Columns of the organisation that applies for the person of the application with this id. */
export function sealOrganisation(id: string, organisation: ApplicantOrganisation, sealing: Sealing) {
  const { bytes, keyId } = sealing.seal(JSON.stringify(organisation), organisationSeal(id));
  return { organisation_sealed: bytes, organisation_key_id: keyId };
}

/** Columns of a person's decision on the application with this id. */
type Decision = { readonly reason: string; readonly by: string };
export function sealDecision(id: string, { reason, by }: Decision, sealing: Sealing) {
  const { bytes, keyId } = sealing.seal(reason, decisionSeal(id));
  return { decision_sealed: bytes, decision_key_id: keyId, decided_by: by };
}

/** Columns of the statement of the application with this id. */
export function sealStatement(id: string, statement: Statement, sealing: Sealing) {
  const { bytes, keyId } = sealing.sealJson(statement, statementSeal(id));
  return { statement_sealed: bytes, statement_key_id: keyId };
}
