import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../../src/resilience/call-fault.ts';
import { fromSoapFault } from '../../../src/transport/shep/faults.ts';
import type { ErrorInfo } from '../../../src/transport/shep/soap.ts';

const codes = { refusedSender: ['SENDER-REFUSED', 'SIGNATURE-REFUSED'], provider: ['PROVIDER-5XX'] };

function account(...chain: (string | undefined)[]): ErrorInfo | undefined {
  return chain.reduceRight<ErrorInfo | undefined>(
    (subError, errorCode) => ({ errorCode, subError }),
    undefined,
  );
}

describe('A SOAP fault', () => {
  it.each([
    ['the bus’s where it has no account', [], 'SYSTEM_ERROR', 'BUS', undefined],
    ['the bus’s where no system is below it', ['SHEP-1'], 'SYSTEM_ERROR', 'BUS', 'SHEP-1'],
    ['the bus’s where it has no code', [undefined], 'SYSTEM_ERROR', 'BUS', undefined],
    ['the register’s where it has a subError', ['SHEP-1', 'REG-2'], 'SYSTEM_ERROR', 'REGISTER', 'REG-2'],
    [
      'the register’s where the subError has no code',
      ['SHEP-1', undefined],
      'SYSTEM_ERROR',
      'REGISTER',
      'SHEP-1',
    ],
    [
      'the register’s where a code of the provider list says so',
      ['PROVIDER-5XX'],
      'SYSTEM_ERROR',
      'REGISTER',
      'PROVIDER-5XX',
    ],
    ['ours where the sender was refused', ['SENDER-REFUSED'], 'OUR_CREDENTIALS', 'OURS', 'SENDER-REFUSED'],
    [
      'ours where the signature was refused further down',
      ['SHEP-1', 'SIGNATURE-REFUSED'],
      'OUR_CREDENTIALS',
      'OURS',
      'SIGNATURE-REFUSED',
    ],
    [
      'ours, although the provider list speaks too',
      ['PROVIDER-5XX', 'SENDER-REFUSED'],
      'OUR_CREDENTIALS',
      'OURS',
      'SENDER-REFUSED',
    ],
    [
      'not ours for a code that only resembles',
      ['SENDER-REFUSED-2'],
      'SYSTEM_ERROR',
      'BUS',
      'SENDER-REFUSED-2',
    ],
  ] as const)('%s', (_what, chain, faultClass, origin, errorCode) => {
    const evidence: Evidence = {};
    const fault = fromSoapFault(account(...chain), codes, evidence);
    expect(fault).toMatchObject({ faultClass, origin });
    expect(evidence.errorCode).toBe(errorCode);
  });
});
