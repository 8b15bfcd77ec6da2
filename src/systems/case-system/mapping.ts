/** The words of the system of electronic cases turned into ours. */
import type { AcceptedCase } from '../statements.ts';
import type { WireCase } from './contract.ts';

export function toAcceptedCase({ number, acceptedAt }: WireCase): AcceptedCase {
  return { number, acceptedAt };
}
