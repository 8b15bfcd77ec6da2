/** The port to an operator's scanner: files are looked at before they are kept. */
import type { Clamd } from '../../transport/clamd.ts';
import { TransportError, type TransportErrorKind } from '../../transport/transport-error.ts';

/** Outcome of an inspection. */
type Inspection =
  | { readonly kind: 'clean' | 'refused' }
  /** The scanner has said nothing of the file: it is never taken as clean. */
  | { readonly kind: 'away'; readonly ended: TransportErrorKind }
  /** There is no scanner. */
  | { readonly kind: 'none' };

/** Looks at a whole file; never throws for a scanner that is away. */
export type InspectScan = (content: Buffer) => Promise<Inspection>;

/** The adapter of an operator who has no scanner. */
export const inspectNothing: InspectScan = async () => ({ kind: 'none' });

/** The adapter of ClamAV's daemon, and of the scanners that speak its protocol. */
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
