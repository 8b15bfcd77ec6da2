import { expect, test } from 'vitest';
import { type Entry, type LookBody, rowsOfEnd, rowsToAsk } from '../../../src/access/looks/entry.ts';
import { gatewayItself } from '../../../src/access/looks/look-rows.ts';
import { readBodies, sealing } from './chains.ts';

const common = {
  viewer: gatewayItself,
  ownIin: null,
  route: null,
  correlationId: null,
  drill: false,
  sealing,
};
const answer = {
  system: 'BANKS',
  part: '601',
  askedAt: 1,
  answeredAt: 2,
  attempts: 1,
  records: 1,
  faultClass: null,
  serviceId: null,
  messageId: null,
  sessionId: null,
} as const;

const entryOf = (count: number): Entry => ({
  iin: '900101490009',
  person: null,
  searchedBy: null,
  ground: { purposes: [{ applicationNumber: '1' }], representation: null },
  admission: null,
  isBegun: false,
  begun: undefined,
  begunAt: 0,
  purposesWritten: 0,
  asking: Array.from({ length: count }, () => ({ system: 'BANKS', part: '601' })),
  answers: Array.from({ length: count }, () => answer),
  found: [],
});

test.for([0, 1, 200, 201, 1000])(
  'Among %d questions about one person, no row has more than two hundred',
  (count) => {
    const entry = entryOf(count);
    const read = (bodies: readonly LookBody[]) => readBodies(bodies, 'x');
    const asked = read(rowsToAsk(entry, common, 5));
    const ended = read(rowsOfEnd(entry, common, 6));
    expect(asked.map(({ kind }) => kind)).toEqual(
      Array.from({ length: Math.ceil(count / 200) }, (_, i) => (i === 0 ? 'BEGUN' : 'ASKING')),
    );
    const sizes = [...asked, ...ended].map((row) => {
      if (row.kind === 'ENDED') return row.answers.length;
      return row.kind === 'FOUND' ? 0 : row.systems.length;
    });
    expect(Math.max(0, ...sizes)).toBeLessThanOrEqual(200);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(2 * count);
    // No row is written twice.
    expect([rowsToAsk(entry, common, 7), rowsOfEnd(entry, common, 7)]).toEqual([[], []]);
  },
);
