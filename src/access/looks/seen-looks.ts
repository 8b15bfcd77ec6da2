/** The record of looks as viewers may read it: citizens the looks at themselves, auditors all of it. */
import { RefusedError } from '../../kernel/errors.ts';
import { kept } from '../../storage/kept.ts';
import type { Page, PageRequest } from '../../storage/page.ts';
import type { Viewer } from '../viewer.ts';
import type { LookFilter } from './find-looks.ts';
import { anyLook, findLook, type LookEntry, listLooks } from './list-looks.ts';
import type { RecordedPurpose } from './look-rows.ts';

interface Reading {
  readonly viewer: Viewer;
  readonly records: Parameters<typeof listLooks>[0];
  /** Takes the rows on disk into the database: the last looks of this replica are there then. */
  readonly flushLooks: () => Promise<boolean>;
}

export interface SeenLook {
  readonly entry: LookEntry;
  /** False: the reader is the person looked at. */
  readonly forAuditor: boolean;
}

/** @throws RefusedError FORBIDDEN for a viewer without an IIN; STORAGE_UNAVAILABLE */
export async function looksAtViewer(reading: Reading, page: PageRequest, filter: LookFilter) {
  const { ownIin } = reading.viewer;
  if (ownIin === null) throw new RefusedError('FORBIDDEN', 'expected a viewer with an own IIN: a citizen');
  return read(reading, page, { ...filter, iin: ownIin }, false);
}

/** @throws RefusedError FORBIDDEN for a viewer who is no auditor; STORAGE_UNAVAILABLE */
export async function allLooks(reading: Reading, page: PageRequest, filter: LookFilter) {
  if (!isAuditor(reading.viewer))
    throw new RefusedError('FORBIDDEN', 'expected a viewer with the role auditor');
  return read(reading, page, filter, true);
}

/** Finds a look; null where there is none, or none that the viewer may read. */
export async function seenLook({ viewer, records, flushLooks }: Reading, id: string) {
  const forAuditor = isAuditor(viewer);
  if (!forAuditor && viewer.ownIin === null) return null;
  await flushLooks();
  const entry = await findLook(records, id, forAuditor ? null : viewer.ownIin);
  return entry && { entry, forAuditor };
}

/** Looks of one request: those that the viewer may read, and the purposes of all. The purposes are for a search, never to be shown. */
export async function looksOfRequest(
  { viewer, records, flushLooks }: Reading,
  correlationId: string,
): Promise<{ readonly looks: readonly SeenLook[]; readonly purposes: readonly RecordedPurpose[] }> {
  await flushLooks();
  const found = await listLooks(records, { first: 20, after: null }, { ...anyLook, correlationId });
  const forAuditor = isAuditor(viewer);
  const own = found.items.filter(({ iin }) => forAuditor || (iin !== null && iin === viewer.ownIin));
  return {
    looks: own.map((entry) => ({ entry, forAuditor })),
    purposes: found.items.flatMap(({ purposes }) => purposes),
  };
}

function isAuditor({ kind, roles }: Viewer): boolean {
  return kind === 'DEMO' || roles.includes('auditor');
}

async function read(
  { records, flushLooks }: Reading,
  page: PageRequest,
  filter: LookFilter,
  forAuditor: boolean,
): Promise<Page<SeenLook>> {
  await flushLooks();
  const found = await kept(() => listLooks(records, page, filter));
  return { ...found, items: found.items.map((entry) => ({ entry, forAuditor })) };
}
