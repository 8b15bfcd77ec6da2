import { describe, expect, it } from 'vitest';
import { drillFaults } from '../../src/kernel/drill-faults.ts';
import { type FaultClass, faultRules } from '../../src/resilience/fault-classes.ts';
import { faultReadings } from '../support/fault-readings.ts';

/** The first table once more, written by hand: class, retried, breaker, incident. The two readings check each other. */
const rules = [
  ['CONNECTION', 'yes', true, 'support'],
  ['TIMEOUT', 'time', true, 'support'],
  ['OVERLOADED', 'hint', true, 'support'],
  ['SYSTEM_ERROR', 'yes', true, 'support'],
  ['BAD_RESPONSE', 'no', true, 'support'],
  ['CONTRACT_DRIFT', 'no', false, 'operator'],
  ['OUR_QUOTA', 'hint', false, 'operator'],
  ['OUR_CREDENTIALS', 'no', false, 'operator'],
  ['OUR_CAPACITY', 'no', false, 'operator'],
  ['OUR_DEFECT', 'no', false, 'operator'],
  ['ABANDONED', 'no', false, 'none'],
  ['NOT_TRIED', 'no', false, 'joins'],
] as const;

describe('The class of a failure', () => {
  it.each(rules)(
    '%s: retried %s, counted by the breaker %s, incident %s',
    (faultClass, retry, breaker, incident) => {
      expect(faultRules[faultClass]).toEqual({ retry, breaker, incident });
    },
  );

  it('The class of a failure is one of the twelve', () => {
    expect(Object.keys(faultRules)).toEqual(rules.map(([faultClass]) => faultClass));
  });
});

type Reading = readonly [FaultClass, 'REGISTER' | 'BUS' | 'OURS'];

/**
 * The second table by hand, too: a system of its own, a register behind SHEP, SHEP itself. Silence of SHEP
 * starts as the register's (two silent services make it the bus's). `flapping` fails as `http500`.
 */
const readings: readonly (readonly [string, Reading, Reading, Reading])[] = [
  ['down', ['CONNECTION', 'REGISTER'], ['SYSTEM_ERROR', 'REGISTER'], ['CONNECTION', 'BUS']],
  ['reset', ['CONNECTION', 'REGISTER'], ['SYSTEM_ERROR', 'REGISTER'], ['CONNECTION', 'BUS']],
  ['hang', ['TIMEOUT', 'REGISTER'], ['TIMEOUT', 'REGISTER'], ['TIMEOUT', 'REGISTER']],
  ['drip', ['TIMEOUT', 'REGISTER'], ['TIMEOUT', 'REGISTER'], ['TIMEOUT', 'REGISTER']],
  ['slow', ['TIMEOUT', 'REGISTER'], ['TIMEOUT', 'REGISTER'], ['TIMEOUT', 'REGISTER']],
  ['flapping', ['SYSTEM_ERROR', 'REGISTER'], ['SYSTEM_ERROR', 'REGISTER'], ['SYSTEM_ERROR', 'BUS']],
  ['http500', ['SYSTEM_ERROR', 'REGISTER'], ['SYSTEM_ERROR', 'REGISTER'], ['SYSTEM_ERROR', 'BUS']],
  ['overload', ['OVERLOADED', 'REGISTER'], ['OVERLOADED', 'REGISTER'], ['OVERLOADED', 'BUS']],
  ['soapFault', ['SYSTEM_ERROR', 'REGISTER'], ['SYSTEM_ERROR', 'REGISTER'], ['SYSTEM_ERROR', 'BUS']],
  ['garbage', ['BAD_RESPONSE', 'REGISTER'], ['BAD_RESPONSE', 'REGISTER'], ['BAD_RESPONSE', 'BUS']],
  ['html', ['BAD_RESPONSE', 'REGISTER'], ['BAD_RESPONSE', 'REGISTER'], ['BAD_RESPONSE', 'BUS']],
  ['truncated', ['BAD_RESPONSE', 'REGISTER'], ['BAD_RESPONSE', 'REGISTER'], ['BAD_RESPONSE', 'BUS']],
  ['oversized', ['BAD_RESPONSE', 'REGISTER'], ['BAD_RESPONSE', 'REGISTER'], ['BAD_RESPONSE', 'BUS']],
  ['drift', ['CONTRACT_DRIFT', 'REGISTER'], ['CONTRACT_DRIFT', 'REGISTER'], ['CONTRACT_DRIFT', 'BUS']],
  ['wrongPerson', ['CONTRACT_DRIFT', 'REGISTER'], ['CONTRACT_DRIFT', 'REGISTER'], ['CONTRACT_DRIFT', 'BUS']],
  ['unauthorised', ['OUR_CREDENTIALS', 'OURS'], ['OUR_CREDENTIALS', 'OURS'], ['OUR_CREDENTIALS', 'OURS']],
];

describe('The fault of a simulated system', () => {
  it.each(readings)(
    '%s is read as %j on its own, %j behind SHEP, %j as SHEP',
    (fault, own, behindBus, bus) => {
      const row = new Map(Object.entries(faultReadings)).get(fault);
      const expected = { own, behindBus, bus };
      for (const position of ['own', 'behindBus', 'bus'] as const) {
        const [faultClass, origin] = expected[position];
        expect(row?.[position], position).toMatchObject({ faultClass, origin });
      }
    },
  );

  it('The fault of a simulated system is one of the sixteen fixed names', () => {
    const names = readings.map(([name]) => name).sort();
    expect([...drillFaults].sort()).toEqual(names);
    expect(Object.keys(faultReadings).sort()).toEqual(names);
  });

  it('The fault of a simulated system may end in a record if it is slow or flapping, and never otherwise', () => {
    for (const fault of drillFaults) {
      for (const reading of Object.values(faultReadings[fault])) {
        expect(reading.orRecord === true, fault).toBe(fault === 'slow' || fault === 'flapping');
      }
    }
  });
});
