/** Facts of a register's record that the rules of a state service may name. Read from records in applications/facts-of.ts. */
import type { SystemId } from '../systems/systems.ts';

/** Facts by the system that knows them. Each is a sentence that is true or not of one record. */
export const factNames = {
  PERSON_REGISTER: [
    /** The record is neither deleted nor excluded, and its holder lives. */
    'RECORD_STANDS',
    /** Birth date and sex are those of the IIN. */
    'AGREES_WITH_IIN',
    /** An identity card or passport of Kazakhstan, valid today. */
    'IDENTITY_DOCUMENT_VALID',
    /** A document of the list was replaced by another one. */
    'IDENTITY_DOCUMENT_REPLACED',
    /** The register gives the status "registered" and no end. */
    'REGISTERED_AT_RESIDENCE',
    /** A court has recognised the person as incapable, or of limited capacity (S7.6). */
    'CAPACITY_LIMITED',
    /** The person serves a sentence in a correctional facility (S7.7). */
    'IN_CORRECTIONAL_FACILITY',
  ],
  DISABILITY_DATABANK: [
    'GROUP_FIRST_OR_SECOND',
    /** The databank marks it so; a missing end date is no such mark. */
    'WITHOUT_END',
    /** The degree of loss of general working capacity, and its period has not ended. */
    'DEGREE_OF_LOSS_SET',
    /** The record has no degree of loss, of an ended period neither: its establishment would be the first (S7.3(2)). */
    'DEGREE_OF_LOSS_NOT_SET',
  ],
  PENSION_FUND: [
    /** The fund's own verdict. */
    'AFFIRMATIVE',
    /** An account for own compulsory contributions: OPV or OPPV, not conditional. */
    'ACCOUNT_OPENED',
    'RIGHT_TO_PAYMENTS',
    /** Accruals above zero, on an account that counts. */
    'ACCRUALS',
    'NO_PAYMENT_SET',
    'NO_UNEXECUTED_APPLICATION',
  ],
  BANKS: [
    'ACCOUNT_OPEN',
    /** Holder of an account in a bank. The holder of a control account is an institution, and contradicts nothing. */
    'HOLDER_IS_APPLICANT',
    /** Holder of a control account of cash: the penal institution where the person is (S4.9 p3). */
    'INSTITUTION_KEEPS_APPLICANT',
  ],
  /** The check that comes first (S5.9(1), S7.10(1)): each fact is that the system has nothing of one kind. */
  FACT_CHECK: ['NOT_APPOINTED', 'NOT_PAID', 'NOT_REFUSED', 'NOT_FILED', 'NOT_CONSENTED'],
} as const satisfies Partial<Record<SystemId, readonly string[]>>;

/** A system whose records have facts. */
export type FactSystem = keyof typeof factNames;
export type FactName = (typeof factNames)[FactSystem][number];
export const factSystems = Object.keys(factNames) as FactSystem[];

export const allFacts: readonly FactName[] = factSystems.flatMap(
  (system): readonly FactName[] => factNames[system],
);

/** System as one whose records have facts, so that the gateway asks it the questions of a route; undefined for any other. */
export function factSystemOf(system: SystemId | 'OTHER'): FactSystem | undefined {
  return factSystems.find((one) => one === system);
}

/** Facts that a rule may name of a system. A system without a name (`OTHER`) has none: its `absence` alone means something. */
export function factsNamedOf(system: SystemId | 'OTHER'): readonly FactName[] {
  const known = factSystemOf(system);
  return known === undefined ? [] : factNames[known];
}

/** The facts of a record; null: the record lacks the fact. */
export type Facts = Readonly<Partial<Record<FactName, boolean | null>>>;
