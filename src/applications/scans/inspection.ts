/** The port to an operator's scanner: it sees files before they are kept. */
import type { Clamd } from '../../transport/clamd.ts';
import { TransportError, type TransportErrorKind } from '../../transport/transport-error.ts';

type Inspection =
  | { readonly kind: 'clean' | 'refused' }
  /** The scanner gave no answer: the file is never taken as clean. */
  | { readonly kind: 'away'; readonly ended: TransportErrorKind }
  | { readonly kind: 'none' };

/** Inspects a whole file; never throws for a scanner that is away. */
export type InspectScan = (content: Buffer) => Promise<Inspection>;

/** The adapter without a scanner. */
export const inspectNothing: InspectScan = async () => ({ kind: 'none' });

/** The adapter of ClamAV's daemon, and of scanners with its protocol. */
export function createClamdInspector(scan: Clamd): InspectScan {
  return async (content) => {
    try {
      return { kind: (await scan(content)) === 'clean' ? 'clean' : 'refused' };
    } catch (error) {
      if (!(error instanceof TransportError)) throw error;
      return { kind: 'away', ended: error.kind };
    }
  };
}
