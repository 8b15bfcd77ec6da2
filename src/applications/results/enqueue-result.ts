/** The outbox of results: a result is there if and only if its decision is. */
import type { NewId } from '../../kernel/ids.ts';
import { stateServiceOf } from '../../services/catalogue.ts';
import type { ApplicationRoute, ResultReceiver } from '../../services/state-service.ts';
import type { Transaction } from '../../storage/database.ts';
import type { Sealing } from '../../storage/sealing.ts';
import type { Jobs } from '../../storage/work-queues.ts';
import type { ServiceResult } from '../../systems/state-corporation/mapping.ts';
import { sealContent } from './result-rows.ts';

/** A decision on an application, and the route by which the application came. */
export type DecidedResult = ServiceResult & { readonly route: ApplicationRoute };

interface ResultParts {
  readonly sealing: Sealing;
  readonly newId: NewId;
  /** Queue of the deliveries, by application. */
  readonly results: Pick<Jobs, 'enqueue'>;
}

/** Receiver that an item names for the route; null: the result goes nowhere. */
function receiverOf({ stateService, route }: DecidedResult): ResultReceiver | null {
  const rule = stateServiceOf(stateService)?.result;
  return rule?.routes.includes(route) ? rule.to : null;
}

/**
 * Puts a result on its way, in the transaction of its decision. Call it once for a decision.
 * @returns id of its message; null where no item has it sent (another state service, the fund's route, the portal)
 */
export async function enqueueResult(
  tx: Transaction,
  result: DecidedResult,
  { sealing, newId, results }: ResultParts,
): Promise<string | null> {
  const receiver = receiverOf(result);
  if (receiver === null) return null;
  const { route: _, ...content } = result;
  const id = `RES-${newId()}`;
  await tx
    .insertInto('results')
    .values({
      ...{ id, application_id: content.applicationId, receiver, message_id: id, state: 'WAITING' },
      ...sealContent(id, content, sealing),
      created_at: content.decidedAt,
    })
    .execute();
  await results.enqueue(tx, content.applicationId, 0);
  return id;
}
