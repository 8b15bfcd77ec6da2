import { toDateTime } from '../../kernel/clock.ts';
import { fieldsXml } from '../inner-result.ts';
import { resultType } from './contract.ts';

/** A decision on an application, as the State corporation learns it. Times are epoch milliseconds. */
export interface ServiceResult {
  /** Our own id of the application. */
  readonly applicationId: string;
  /** Code of the state service. */
  readonly stateService: string;
  /** Number of the registration, or of the case. */
  readonly number: string;
  /** IIN of the person whom the application is about. */
  readonly iin: string;
  readonly decision: 'GRANTED' | 'REFUSED';
  readonly decidedAt: number;
  readonly reasons: string | null;
  /** The paper of the decision; null where there is none. */
  readonly paper: { readonly number: string; readonly issuedAt: number } | null;
}

/** Maps the result field by field, so that no other fact of an application leaves with it. */
export const toWireResult = (result: ServiceResult) => ({
  type: resultType,
  xml: fieldsXml({
    reference: result.applicationId,
    number: result.number,
    stateService: result.stateService,
    iin: result.iin,
    decision: result.decision,
    decidedAt: toDateTime(result.decidedAt),
    reasons: result.reasons,
    paperNumber: result.paper?.number,
    paperIssuedAt: result.paper && toDateTime(result.paper.issuedAt),
  }),
});
