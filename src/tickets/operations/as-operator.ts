/** Changes of the state of systems by an operator: each with the changed window or incident, read again. */
import { checkOperator } from '../../access/ticket-sight.ts';
import type { Viewer } from '../../access/viewer.ts';
import { findWindow } from '../../incidents/operations/window-rows.ts';
import { findIncident } from '../../incidents/records/incident-rows.ts';
import type { Changed } from '../../kernel/changed.ts';
import { kept } from '../../storage/kept.ts';
import type { OutageRecords } from '../outage-records.ts';

export const changeWindow = changing('maintenanceWindow', findWindow);
export const changeIncident = changing('incident', findIncident);

function changing<Name extends string, Thing>(
  name: Name,
  find: (database: OutageRecords['database'], id: string) => Promise<Thing | null>,
) {
  type Result = { readonly result: Changed } & Readonly<Record<Name, Thing | null>>;
  /** @param known id of the record, where it exists before the change @throws RefusedError FORBIDDEN, STORAGE_UNAVAILABLE */
  return async (
    { records, viewer }: { readonly viewer: Viewer; readonly records: OutageRecords },
    change: (actions: OutageRecords['operatorActions']) => Promise<Changed>,
    known?: string,
  ): Promise<Result> => {
    checkOperator(viewer);
    return kept(async () => {
      const result = await change(records.operatorActions);
      const id = result.kind === 'done' ? result.id : known;
      const thing = id === undefined ? null : await find(records.database, id);
      return { result, [name]: thing } as Result;
    });
  };
}
