/** Says in the log and the figures how the database is: each trouble once, however often it is met. */

import { troubleOf } from '../storage/trouble.ts';
import type { WriteBehindOptions } from '../storage/write-behind.ts';
import type { Base } from './base.ts';

type Watch = Pick<WriteBehindOptions, 'onTrouble' | 'onTroubleAgain' | 'onRecovered'>;

export function watchDatabase({ log, metrics, onDefect }: Base): Watch {
  const nameOf = (error: unknown) => {
    const trouble = troubleOf(error);
    return trouble.kind === 'OPERATOR' ? trouble.code : trouble.kind;
  };
  /** The trouble that the log has last: a server that stops comes back as one that refuses us, and each is told once. */
  let told = '';
  const tell = (error: unknown) => {
    const trouble = troubleOf(error);
    told = nameOf(error);
    if (trouble.kind === 'AWAY') log.warn('the database is away');
    else if (trouble.kind === 'OURS') onDefect(error);
    else log.warn('the database must be mended', { code: trouble.code, expected: trouble.expected });
  };
  return {
    onTrouble(error) {
      metrics.databaseIsWell(false);
      tell(error);
    },
    onTroubleAgain(error) {
      if (nameOf(error) !== told) tell(error);
    },
    onRecovered() {
      metrics.databaseIsWell(true);
      log.info('the database is back');
    },
  };
}
