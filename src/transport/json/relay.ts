import { CallFault, noteErrorCode } from '../../resilience/call-fault.ts';
import type { FaultClass } from '../../resilience/fault-classes.ts';
import { errorCodeOf, type JsonChannel } from './channel.ts';

interface Relay {
  /** Prefix of the path of the system's own contract; empty where the relay has its own path. */
  readonly prefix: string;
  /** The relay's code for a system without a usable answer. */
  readonly unansweredCode: string;
}

/**
 * Makes a channel through a relay. We talk to the relay alone, so every failure on the way, including silence, is the
 * relay's (origin BUS). The system behind it is blamed only where the relay blames it, or where its own words break its
 * contract, which its client finds out.
 */
export function createRelayedChannel(channel: JsonChannel, { prefix, unansweredCode }: Relay): JsonChannel {
  return {
    async post(path, question, attempt) {
      const answer = await channel.post(prefix + path, question, attempt).catch((thrown: unknown) => {
        throw asOfRelay(thrown);
      });
      const errorCode = errorCodeOf(answer.body);
      noteErrorCode(attempt.evidence, errorCode);
      if (errorCode === unansweredCode) throw new CallFault('SYSTEM_ERROR', 'REGISTER');
      if (answer.isError || errorCode !== undefined) throw new CallFault('SYSTEM_ERROR', 'BUS');
      return answer;
    },
  };
}

/** A refused credential and a used quota are the relay's too; our defect, an abandoned call and a spoilt record are not. */
function asOfRelay(thrown: unknown): unknown {
  if (!(thrown instanceof CallFault) || keptAsTheyAre.includes(thrown.faultClass)) return thrown;
  const { faultClass, retryAfterMs } = thrown;
  return new CallFault(faultClass, 'BUS', { retryAfterMs, byBus: faultClass === 'OUR_CREDENTIALS' });
}

const keptAsTheyAre: readonly FaultClass[] = ['ABANDONED', 'OUR_DEFECT', 'CONTRACT_DRIFT'];
