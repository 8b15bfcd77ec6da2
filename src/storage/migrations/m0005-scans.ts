import { ofStatements } from './of-statements.ts';

/** Scans are sealed for their own row, and what waits to be attached is counted by account. */
export const scans = ofStatements([
  // No release has kept a scan. Those of a development copy were sealed for no row: nothing may open them any more.
  `delete from application_scans`,
  `drop index application_scans_waiting`,
  `create index application_scans_waiting on application_scans (organisation, added_by)
     include (bytes, added_at) where application_id is null`,
]);
