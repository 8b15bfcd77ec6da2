import type { ItemWriter } from '../batch/items.ts';
import { disabilityOf } from '../people/disabilities.ts';
import { personByIin } from '../people/find.ts';
import { readInventedIin } from '../people/iin.ts';
import type { DisabilityItem } from './record.ts';

/** Items of the databank's answers. */
export const disabilityItems: ItemWriter<DisabilityItem> = {
  healthy(iin) {
    const record = personByIin(iin)?.disability.record;
    return record ? { iin, result: 'FOUND', disability: record } : { iin, result: 'NOT_FOUND' };
  },
  broken({ iin, disability }) {
    if (!disability) return { iin };
    const { group: _, ...rest } = disability;
    return { iin, result: 'FOUND', disability: rest };
  },
  invented: someDisability,
  contrary({ iin, disability }) {
    return disability ? { iin, result: 'NOT_FOUND' } : someDisability(iin);
  },
  faultOf: (iin) => personByIin(iin)?.disability.fault,
};

function someDisability(iin: string): DisabilityItem {
  const holder = readInventedIin(iin);
  if (!holder) return { iin, result: 'NOT_FOUND' };
  return {
    iin,
    result: 'FOUND',
    disability: disabilityOf(holder, { group: '1', degree: 90, since: '2015-09-01' }),
  };
}
