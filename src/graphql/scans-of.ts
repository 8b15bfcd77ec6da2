import type { Application } from '../applications/application.ts';
import { stateServiceOf } from '../services/catalogue.ts';
import { kept } from '../storage/kept.ts';
import type { Context } from './context.ts';
import type { ScanSource } from './sources.ts';

/** Scans of an application, in the order in which they came, each with the kind of document that it shows. */
export async function scansOf(
  { applicationParts }: Context,
  { id, stateService }: Pick<Application, 'id' | 'stateService'>,
): Promise<ScanSource[]> {
  const kinds = stateServiceOf(stateService)?.documents ?? [];
  const scans = await kept(() => applicationParts.scans.load(id));
  return scans.map((scan) => ({ ...scan, kind: kinds.find(({ code }) => code === scan.document) ?? null }));
}
