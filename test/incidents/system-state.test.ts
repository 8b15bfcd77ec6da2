import { expect, test } from 'vitest';
import { systemState } from '../../src/incidents/system-status.ts';

const healthy = {
  isForced: false,
  inMaintenance: false,
  breaker: 'closed',
  incidentOpen: false,
  quietMs: null,
  busState: null,
} as const;
const recentMs = 30_000;

test.for([
  ['closed, no incident', healthy, 'UP'],
  ['closed, an incident with recent failures', { ...healthy, incidentOpen: true, quietMs: 1000 }, 'DEGRADED'],
  ['open', { ...healthy, breaker: 'open', incidentOpen: true, quietMs: 1000 }, 'DOWN'],
  ['half-open', { ...healthy, breaker: 'half-open', incidentOpen: true, quietMs: 40_000 }, 'DOWN'],
  ['open and silent since', { ...healthy, breaker: 'open', incidentOpen: true, quietMs: 9e9 }, 'DOWN'],
  [
    'closed, last call failed, no traffic since',
    { ...healthy, incidentOpen: true, quietMs: 30_001 },
    'UNKNOWN_SINCE_FAILURE',
  ],
  ['the bus is down', { ...healthy, busState: 'DOWN' }, 'UNREACHABLE'],
  [
    'the bus is down, its own breaker open',
    { ...healthy, breaker: 'open', incidentOpen: true, quietMs: 1, busState: 'DOWN' },
    'UNREACHABLE',
  ],
  [
    'a person switched it off',
    { ...healthy, isForced: true, breaker: 'open', incidentOpen: true, quietMs: 1 },
    'FORCED_OFF',
  ],
  [
    'its operator works on it',
    { ...healthy, inMaintenance: true, breaker: 'open', incidentOpen: true, quietMs: 1 },
    'MAINTENANCE',
  ],
  [
    'the window is over and it still fails',
    { ...healthy, breaker: 'open', incidentOpen: true, quietMs: 1 },
    'DOWN',
  ],
  ['the bus is switched off', { ...healthy, busState: 'FORCED_OFF' }, 'UNREACHABLE'],
  ['the bus fails now and then', { ...healthy, busState: 'DEGRADED' }, 'DEGRADED'],
  [
    'the bus fails now and then, its own breaker open',
    { ...healthy, breaker: 'open', busState: 'DEGRADED' },
    'DOWN',
  ],
  ['the bus is well', { ...healthy, busState: 'UP' }, 'UP'],
] as const)('%s: the state is right', ([, facts, state]) => {
  expect(systemState(facts, recentMs)).toBe(state);
});
