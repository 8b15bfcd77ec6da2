import { CallFault, noteErrorCode } from '../../resilience/call-fault.ts';
import type { Attempt } from '../../resilience/guard.ts';
import { errorCodeOf, type JsonChannel } from '../../transport/json/channel.ts';
import { readJsonResult } from '../json-result.ts';
import { refusals, stageEventAccepted, stageEventsPath } from './contract.ts';
import { type StageEvent, toWireEvent } from './mapping.ts';

/** A refusal answers for one event: the system works, and takes other events. */
type Appended = 'taken' | 'refused';

export function createServiceMonitoringClient(channel: JsonChannel) {
  return {
    /** Adds one event; a repetition counts once. @returns refused until a person has looked at it @throws CallFault */
    async append(event: StageEvent, attempt: Attempt): Promise<Appended> {
      const answer = await channel.post(stageEventsPath, toWireEvent(event), attempt, refusals);
      if (refusals.includes(answer.status)) {
        noteErrorCode(attempt.evidence, errorCodeOf(answer.body));
        return 'refused';
      }
      const taken = readJsonResult(answer, stageEventAccepted, attempt);
      // Otherwise we would believe that a missing event was taken.
      const isThisOne = taken.application === event.application && taken.sequence === event.sequence;
      if (!isThisOne) throw new CallFault('CONTRACT_DRIFT', 'REGISTER');
      return 'taken';
    },
  };
}
