import type { Viewer } from './viewer.ts';

/** Auditors see the record of looks; of the demo everybody, since nobody in it is real. */
export function seesLooks(viewer: Viewer): boolean {
  return viewer.kind === 'DEMO' || viewer.roles.includes('auditor');
}
