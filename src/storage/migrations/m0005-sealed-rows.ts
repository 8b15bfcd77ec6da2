import { ofStatements } from './of-statements.ts';

/** Parts of applications are sealed for their own row, and scans that wait to be attached are counted by account. */
export const sealedRows = ofStatements([
  // No release has kept an application. What a development copy has was sealed for no row: nothing may open it any more.
  `delete from application_scans`,
  `update applications set dossier_sealed = null, dossier_key_id = null, checked_at = null,
     decision_sealed = null, decision_key_id = null, decided_by = null`,
  `drop index application_scans_waiting`,
  `create index application_scans_waiting on application_scans (organisation, added_by)
     include (bytes, added_at) where application_id is null`,
]);
