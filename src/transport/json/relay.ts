/** JSON to a system that another one asks for us: the contract is the system's, the failures are told apart. */
import { CallFault, noteErrorCode } from '../../resilience/call-fault.ts';
import type { FaultClass } from '../../resilience/fault-classes.ts';
import { errorCodeOf, type JsonChannel } from './channel.ts';

interface Relay {
  /** Stands before the path of the system's own contract; empty where the relay has a path of its own for it. */
  readonly prefix: string;
  /** The relay's own word for a system that gave it no usable answer. */
  readonly unansweredCode: string;
}

/**
 * A channel through a relay. We only ever talk to the relay, so whatever goes wrong on the way, silence too, is the
 * relay's (origin BUS). The system behind it is blamed only where the relay says so, or where what it said itself
 * breaks its contract, which its client finds out.
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

/**
 * A door that is shut and a quota that is used up are the relay's too: the system behind it has refused us nothing. A defect
 * of ours stays ours, and so does a call that its caller gave up; a spoilt record is the system's behind it.
 */
function asOfRelay(thrown: unknown): unknown {
  if (!(thrown instanceof CallFault) || keptAsTheyAre.includes(thrown.faultClass)) return thrown;
  const { faultClass, retryAfterMs } = thrown;
  return new CallFault(faultClass, 'BUS', { retryAfterMs, byBus: faultClass === 'OUR_CREDENTIALS' });
}

const keptAsTheyAre: readonly FaultClass[] = ['ABANDONED', 'OUR_DEFECT', 'CONTRACT_DRIFT'];
