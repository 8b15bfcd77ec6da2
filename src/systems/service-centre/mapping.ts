import type { RegisteredStatement } from '../statements.ts';
import type { WireCentreStatement } from './contract.ts';

export function toCentreStatement(wire: WireCentreStatement): RegisteredStatement {
  const { reference, number, registeredAt, receipt } = wire;
  return { reference, number, registeredAt, receipt, acceptedCase: wire.case };
}
