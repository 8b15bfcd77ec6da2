import { expect, test } from 'vitest';
import type { OutageFragment } from '../../../src/http/generated/operator.ts';
import { worstFirst } from '../../../src/http/operator/pages.ts';

const outage = (id: string, more: Partial<OutageFragment> = {}) =>
  ({
    id,
    system: 'BANKS',
    drill: false,
    affectedApplications: 0,
    since: '2026-11-30T02:00',
    ...more,
  }) as OutageFragment;

test('A real outage stands before a drill, the bus before others, then the one that hits more applications, then the older', () => {
  const outages = [
    outage('drill', { drill: true, affectedApplications: 99 }),
    outage('younger', { since: '2026-11-30T03:00' }),
    outage('older'),
    outage('many', { affectedApplications: 27, since: '2026-11-30T04:00' }),
    outage('bus', { system: 'SHEP', since: '2026-11-30T05:00' }),
  ];
  expect(worstFirst(outages).map(({ id }) => id)).toEqual(['bus', 'many', 'older', 'younger', 'drill']);
});
