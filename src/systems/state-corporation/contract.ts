/**
 * The wire contract of results to the State corporation, through SHEP's asynchronous channel. **Invented**: the orders demand that
 * the result goes there (S4.12 p5, S6.9 p4), and no public contract was found. The data of a message have the elements
 * `reference` (our id of the application), `number` (of its registration, or of its case), `stateService`, `iin`, `decision`
 * (`GRANTED`, `REFUSED`), `decidedAt`, `reasons`, `paperNumber`, `paperIssuedAt`; the last three where there are any. The receiver
 * takes a message once by its id.
 */
import type { FaultClass } from '../../resilience/fault-classes.ts';

export const resultServiceId = 'MOCK_STATE_CORPORATION_ServiceResult';
export const resultType = { namespace: 'urn:mock:service-result', name: 'Result' } as const;

/** Classes of the codes with which SHEP, or the receiver through SHEP, tells that a message was not delivered. */
const classes: Readonly<Record<string, FaultClass>> = {
  'MOCK-OVERLOADED': 'OVERLOADED',
  'MOCK-SHEP-ANSWER-UNREADABLE': 'BAD_RESPONSE',
  'MOCK-SHEP-ANSWER-INVALID': 'CONTRACT_DRIFT',
  'MOCK-SHEP-ANSWER-FOREIGN': 'CONTRACT_DRIFT',
};

/** Class of a code; an unknown one is an error of the receiver. */
export const classOfCode = (code: string | undefined): FaultClass =>
  code !== undefined && Object.hasOwn(classes, code) ? (classes[code] ?? 'SYSTEM_ERROR') : 'SYSTEM_ERROR';
