/** Calls to the monitoring system of state services, JSON over HTTP. */
import { CallFault } from '../../resilience/call-fault.ts';
import type { Attempt } from '../../resilience/guard.ts';
import type { JsonChannel } from '../../transport/json/channel.ts';
import { readJsonResult } from '../json-result.ts';
import { stageEventAccepted, stageEventsPath } from './contract.ts';
import { type StageEvent, toWireEvent } from './mapping.ts';

export interface ServiceMonitoringClient {
  /**
   * Adds one event. The same event again is taken as said once, so whoever got no answer says it again.
   * @throws CallFault BAD_RESPONSE too where the event is refused (HTTP 409): out of order, or another one is in its place
   */
  append(event: StageEvent, attempt: Attempt): Promise<void>;
}

export function createServiceMonitoringClient(channel: JsonChannel): ServiceMonitoringClient {
  return {
    async append(event, attempt) {
      const answer = await channel.post(stageEventsPath, toWireEvent(event), attempt);
      const taken = readJsonResult(answer, stageEventAccepted, attempt);
      // Otherwise we would believe that an event is there which nobody has taken.
      const isThisOne = taken.application === event.application && taken.sequence === event.sequence;
      if (!isThisOne) throw new CallFault('CONTRACT_DRIFT', 'REGISTER');
    },
  };
}
