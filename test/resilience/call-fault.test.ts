import { describe, expect, it } from 'vitest';
import { CallFault, type Evidence, noteErrorCode, toCallFault } from '../../src/resilience/call-fault.ts';

describe('a fault', () => {
  it('is taken as it is when it is one already', () => {
    const fault = new CallFault('TIMEOUT', 'REGISTER');
    expect(toCallFault(fault)).toBe(fault);
  });

  it.each([new TypeError('x is undefined'), 'text', undefined, null, 42])(
    'is a defect of ours for anything else that was thrown (%s)',
    (thrown) => {
      expect(toCallFault(thrown)).toMatchObject({ faultClass: 'OUR_DEFECT', origin: 'OURS', cause: thrown });
    },
  );

  it('says its class and origin, and no text of anybody', () => {
    const fault = toCallFault(new Error('secret 900101490009'));
    expect(fault.message).toBe('OUR_DEFECT (OURS)');
    expect(JSON.stringify(fault)).not.toContain('900101490009');
  });
});

describe('the error code of the other side', () => {
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

  it('that is not fit to be shown leaves the one before', () => {
    const evidence: Evidence = { errorCode: 'SHEP-1' };
    noteErrorCode(evidence, 'a sentence of somebody');
    expect(evidence.errorCode).toBe('SHEP-1');
  });
});
