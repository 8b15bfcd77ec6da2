import type { Sealing } from '../../storage/sealing.ts';
import type { Filing } from './filing.ts';

/** A filing as a line of the journal: sealed, since a person's IIN is in it. */
export function sealFiling(filing: Filing, sealing: Sealing): string {
  const { bytes, keyId } = sealing.seal(JSON.stringify(filing), 'filing');
  return `${keyId} ${bytes.toString('base64')}`;
}

/** @throws Error when the key is not configured, or the line was damaged */
export function openFiling(entry: string, sealing: Sealing): Filing {
  const [keyId = '', bytes = ''] = entry.split(' ');
  return JSON.parse(sealing.open({ keyId, bytes: Buffer.from(bytes, 'base64') }, 'filing')) as Filing;
}
