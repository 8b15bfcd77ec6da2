/** The composition root's seventh part: admission of scans, the operator's scanner, and bounds of waiting scans. */
import { ownerOfScans } from '../access/application-sight.ts';
import type { ApplicationsParts } from '../applications/changes.ts';
import { createClamdInspector, type InspectScan, inspectNothing } from '../applications/scans/inspection.ts';
import { keepUpload } from '../applications/scans/keep-upload.ts';
import type { ScansOptions } from '../http/scans.ts';
import { RefusedError } from '../kernel/errors.ts';
import type { Log } from '../observability/log.ts';
import type { Metrics } from '../observability/metrics.ts';
import { kept } from '../storage/kept.ts';
import { createClamd } from '../transport/clamd.ts';
import type { Base } from './base.ts';

export function createUploads({ config, log, metrics }: Base, applications: ApplicationsParts): ScansOptions {
  const { SCAN_INSPECTOR_URL: address, SCAN_INSPECTOR_TIMEOUT_MS: timeoutMs } = config;
  const inspector = address === null ? inspectNothing : createClamdInspector(createClamd(address, timeoutMs));
  const parts = {
    ...applications,
    inspect: told(inspector, log, metrics),
    maxBytes: config.MAX_SCAN_BYTES,
    bounds: {
      accountFiles: config.MAX_UPLOADS_PER_ACCOUNT,
      accountBytes: config.MAX_UPLOAD_BYTES_PER_ACCOUNT,
      organisationBytes: config.MAX_UPLOAD_BYTES_PER_ORGANISATION,
      allBytes: config.MAX_UPLOAD_BYTES,
    },
  };
  return {
    maxBytes: config.MAX_SCAN_BYTES,
    maxInFlight: config.MAX_UPLOADS_IN_FLIGHT,
    maxPerAccount: config.MAX_UPLOADS_AT_ONCE_PER_ACCOUNT,
    admit: ownerOfScans,
    keep: (content, viewer) =>
      kept(() => keepUpload(parts, content, ownerOfScans(viewer))).catch((error: unknown) => {
        // The operator learns which account sends harmful files.
        if (error instanceof RefusedError && error.code === 'SCAN_REFUSED')
          log.warn('scan refused', { account: viewer.id });
        throw error;
      }),
  };
}

/** Counts every inspection. The log has one line when the scanner fails, and one when it answers again. */
function told(inspect: InspectScan, log: Log, metrics: Pick<Metrics, 'scanInspected'>): InspectScan {
  let isAway = false;
  return async (content) => {
    const inspection = await inspect(content);
    if (inspection.kind === 'none') return inspection;
    metrics.scanInspected(inspection.kind);
    const wasAway = isAway;
    isAway = inspection.kind === 'away';
    if (inspection.kind === 'away' && !wasAway) log.warn('scan inspector away', { ended: inspection.ended });
    if (wasAway && !isAway) log.info('scan inspector back');
    return inspection;
  };
}
