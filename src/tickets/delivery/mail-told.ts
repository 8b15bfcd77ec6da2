import type { HandOver } from './post.ts';

/** Counts every try. The log is told once when a person must mend the mail server, and once when letters leave again. */
export function createMailTold(
  metrics: { tried(result: HandOver['kind'] | 'ours'): void },
  log: { info(event: string): void; warn(event: string, fields: { readonly expected: string }): void },
): (result: HandOver) => void {
  let told: string | null = null;
  return (result) => {
    const mend = (result.kind === 'later' && result.mend) || null;
    metrics.tried(mend === null ? result.kind : 'ours');
    if (mend !== null && mend !== told) log.warn('mail server must be mended', { expected: mend });
    if (result.kind === 'accepted' && told !== null) log.info('letters leave again');
    told = result.kind === 'accepted' ? null : (mend ?? told);
  };
}
