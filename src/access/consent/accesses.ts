/** What a consent is asked for: one register's data about one person. A table, by the system that answers. */
import { disabilityServiceId } from '../../systems/disability-databank/contract.ts';
import { personTokenServiceId } from '../../systems/person-register/contract.ts';
import { nameOf, type SystemKey } from '../../systems/systems.ts';
import type { Scope } from '../roles.ts';

interface Access {
  /** `access_name` at KDP: the register's service. Those that begin with MOCK are invented. */
  readonly name: string;
  /** The right without which nobody is asked. */
  readonly scope: Scope;
  /**
   * The register itself is shown the token and refuses one that was taken back, so that it may be kept. Of the others only
   * KDP can tell that a person has withdrawn: it is asked before each question.
   */
  readonly takesToken: boolean;
}

export const accesses = {
  PERSON_REGISTER: { name: personTokenServiceId, scope: 'IDENTITY', takesToken: true },
  DISABILITY_DATABANK: { name: disabilityServiceId, scope: 'DISABILITY', takesToken: false },
  PENSION_FUND: { name: 'MOCK_ENPF_PensionAccounts', scope: 'PENSION', takesToken: false },
  CASE_SYSTEM: { name: 'MOCK_EMAKET_Appointments', scope: 'PENSION', takesToken: false },
  // One consent for whichever bank the person names.
  BANKS: { name: 'MOCK_BANK_AccountCheck', scope: 'BANK_ACCOUNT', takesToken: false },
} as const satisfies Partial<Record<SystemKey, Access>>;

/** A system whose data a person can agree to. */
export type ConsentSystem = keyof typeof accesses;

export const consentSystems = Object.keys(accesses) as ConsentSystem[];

export function isConsentSystem(id: string): id is ConsentSystem {
  return Object.hasOwn(accesses, id);
}

export function accessOf(system: ConsentSystem): Access {
  return accesses[system];
}

/** What the person is told that will be read, in Russian: KDP has one field for it. */
export function dataNameOf(system: ConsentSystem): string {
  return nameOf(system).ru;
}
