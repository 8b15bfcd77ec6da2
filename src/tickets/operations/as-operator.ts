/** Changes to the state of systems, which are the operator's: each with what it changed, read again. */
import { checkOperator } from '../../access/ticket-sight.ts';
import type { Viewer } from '../../access/viewer.ts';
import type { Incident } from '../../incidents/incident.ts';
import type { MaintenanceWindow } from '../../incidents/operations/maintenance-window.ts';
import { findWindow } from '../../incidents/operations/window-rows.ts';
import { findIncident } from '../../incidents/records/incident-rows.ts';
import type { Changed } from '../../kernel/changed.ts';
import { kept } from '../../storage/kept.ts';
import type { OutageRecords } from '../outage-records.ts';

interface Operating {
  readonly viewer: Viewer;
  readonly records: OutageRecords;
}

type Change = (actions: OutageRecords['operatorActions']) => Promise<Changed>;

/**
 * @param known id of the window, where there is one before the change
 * @throws RefusedError FORBIDDEN, STORAGE_UNAVAILABLE
 */
export async function changeWindow(
  operating: Operating,
  change: Change,
  known?: string,
): Promise<{ readonly result: Changed; readonly maintenanceWindow: MaintenanceWindow | null }> {
  const [result, maintenanceWindow] = await changed(operating, change, findWindow, known);
  return { result, maintenanceWindow };
}

/** As `changeWindow`, of an incident. */
export async function changeIncident(
  operating: Operating,
  change: Change,
  known?: string,
): Promise<{ readonly result: Changed; readonly incident: Incident | null }> {
  const [result, incident] = await changed(operating, change, findIncident, known);
  return { result, incident };
}

async function changed<Thing>(
  { records, viewer }: Operating,
  change: Change,
  find: (database: OutageRecords['database'], id: string) => Promise<Thing | null>,
  known: string | undefined,
): Promise<[Changed, Thing | null]> {
  checkOperator(viewer);
  return kept(async () => {
    const result = await change(records.operatorActions);
    const id = result.kind === 'done' ? result.id : known;
    return [result, id === undefined ? null : await find(records.database, id)];
  });
}
