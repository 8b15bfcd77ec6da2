import { describe, expect, it } from 'vitest';
import { CallFault, type Evidence, noteErrorCode, toCallFault } from '../../src/resilience/call-fault.ts';

describe('A fault', () => {
  it('A fault that is thrown stays as it is', () => {
    const fault = new CallFault('TIMEOUT', 'REGISTER');
    expect(toCallFault(fault)).toBe(fault);
  });

  it.each([new TypeError('x is undefined'), 'text', undefined, null, 42])(
    'Any other thrown value is a defect of the gateway (%s)',
    (thrown) => {
      expect(toCallFault(thrown)).toMatchObject({ faultClass: 'OUR_DEFECT', origin: 'OURS', cause: thrown });
    },
  );

  it('A fault names its class and origin, and no text of any system', () => {
    const fault = toCallFault(new Error('secret 900101490009'));
    expect(fault.message).toBe('OUR_DEFECT (OURS)');
    expect(JSON.stringify(fault)).not.toContain('900101490009');
  });
});

describe('The error code of the other side', () => {
  it.each([
    ['SCSE002', 'SCSE002'],
    [' val-jsr-001 ', 'VAL-JSR-001'],
    ['sbf_ve.8', 'SBF_VE.8'],
    ['A'.repeat(32), 'A'.repeat(32)],
    ['A'.repeat(33), undefined],
    ['Person not found', undefined],
    ['900101490009', undefined],
    ['E-900101490009', undefined],
    ['ошибка', undefined],
    ['a:b', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%j is kept as %j', (text, kept) => {
    const evidence: Evidence = {};
    noteErrorCode(evidence, text);
    expect(evidence.errorCode).toBe(kept);
    expect(Object.keys(evidence)).toEqual(kept === undefined ? [] : ['errorCode']);
  });

  it('An error code that is not fit to be shown leaves the one before', () => {
    const evidence: Evidence = { errorCode: 'SHEP-1' };
    noteErrorCode(evidence, 'a sentence of somebody');
    expect(evidence.errorCode).toBe('SHEP-1');
  });
});
