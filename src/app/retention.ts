import { dayMs } from '../access/consent/request-bounds.ts';
import { abandonedStates, finalStates } from '../applications/application-state.ts';
import { catalogue } from '../services/catalogue.ts';
import type { Database } from '../storage/database.ts';
import { nonEmpty } from '../storage/lists.ts';

/** State services whose cases wait for a decision after the hand-over. */
const decided = catalogue.filter(({ decision }) => decision !== null).map(({ code }) => code);

/** Erases the counts of affected people for incidents that cannot be reopened. */
export async function forgetAffected(database: Database, endedBefore: number): Promise<void> {
  const ended = database.selectFrom('incidents').select('id').where('resolved_at', '<', endedBefore);
  await database.deleteFrom('incident_affected').where('incident_id', 'in', ended).execute();
}

/**
 * Deletes old incidents with all that belongs to them, old requests for consent and applications, and people without any
 * reference. Parts of consents end sooner: a request counts for a day, and a refusal holds for a limited time.
 * @param endedBefore epoch ms
 * @param now epoch ms
 */
export async function deleteExpired(database: Database, endedBefore: number, now: number): Promise<void> {
  await database.transaction().execute(async (tx) => {
    const expired = tx.selectFrom('incidents').select('id').where('resolved_at', '<', endedBefore);
    // Tickets refer to messages, so tickets go first.
    await tx.deleteFrom('support_tickets').where('incident_id', 'in', expired).execute();
    await tx.deleteFrom('incidents').where('resolved_at', '<', endedBefore).execute();
    // Those of an outage go with it.
    await tx
      .deleteFrom('outage_actions')
      .where('incident_id', 'is', null)
      .where('at', '<', endedBefore)
      .execute();
    await tx.deleteFrom('consents').where('expires_at', '<', endedBefore).execute();
    await tx
      .deleteFrom('consent_sms')
      .where('at', '<=', now - dayMs)
      .execute();
    await tx.deleteFrom('consent_refusals').where('until_at', '<=', now).execute();
    await tx
      .deleteFrom('applications')
      .where(({ or, and, eb }) =>
        or([
          eb('state', 'in', [...finalStates, ...abandonedStates]),
          and([eb('state', '=', 'CASE_HANDED_OVER'), eb('state_service', 'not in', nonEmpty(decided))]),
        ]),
      )
      .where('changed_at', '<', endedBefore)
      // A result that was not delivered would be lost with its application.
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('results')
              .select('id')
              .whereRef('results.application_id', '=', 'applications.id')
              .where('state', '<>', 'DELIVERED'),
          ),
        ),
      )
      .execute();
    await tx
      .deleteFrom('people')
      .where('last_seen_at', '<', endedBefore)
      .where(({ and, not, exists, selectFrom }) =>
        and(
          [
            selectFrom('support_tickets')
              .select('id')
              .whereRef('support_tickets.person_id', '=', 'people.id'),
            selectFrom('consents').select('id').whereRef('consents.person_id', '=', 'people.id'),
            selectFrom('applications').select('id').whereRef('applications.person_id', '=', 'people.id'),
            selectFrom('applications').select('id').whereRef('applications.applicant_id', '=', 'people.id'),
          ].map((referring) => not(exists(referring))),
        ),
      )
      .execute();
    await tx.deleteFrom('idempotency_keys').where('at', '<', endedBefore).execute();
  });
}
