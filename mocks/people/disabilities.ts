import type { DisabilityCertificate, DisabilityRecord } from '../disability-databank/record.ts';
import type { Coded } from '../person-register/record.ts';
import { degreeCertificateOf, disabilityCertificateOf } from './certificates.ts';
import { coded } from './dictionaries.ts';
import type { InventedIin } from './iin.ts';

const groups = {
  '1': coded('1', 'I группа', 'I топ'),
  '2': coded('2', 'II группа', 'II топ'),
  '3': coded('3', 'III группа', 'III топ'),
  '4': coded('4', 'Ребёнок с инвалидностью', 'Мүгедектігі бар бала'),
} as const;

const illness = coded('MOCK-ILLNESS', 'Общее заболевание', 'Жалпы ауру');
export const sinceChildhood = coded('MOCK-CHILDHOOD', 'Инвалидность с детства', 'Бала жастан мүгедектік');

const disabilityCertificate = coded(
  'MOCK-DISABILITY',
  'Справка об инвалидности',
  'Мүгедектік туралы анықтама',
);
const degreeCertificate = coded(
  'MOCK-DEGREE',
  'Справка о степени утраты общей трудоспособности',
  'Жалпы еңбек ету қабілетінен айырылу дәрежесі туралы анықтама',
);

/** Findings of a division of medical and social examination. */
export interface Finding {
  /** 1 to 3, or 4 for a child. */
  readonly group: keyof typeof groups;
  /** Loss of general working capacity, whole percent; a child has none. */
  readonly degree?: number;
  readonly since: string;
  /** Left out: indefinite. */
  readonly until?: string;
  readonly reason?: Coded;
}

/** The databank's record of a finding, with the certificates that were issued for it. */
export function disabilityOf(holder: InventedIin, finding: Finding): DisabilityRecord {
  const { group, degree, since, until, reason = illness } = finding;
  const issued = { issuedOn: since, ...(until === undefined ? {} : { validUntil: until }) };
  const certificates: DisabilityCertificate[] = [
    { kind: disabilityCertificate, number: disabilityCertificateOf(holder), ...issued },
  ];
  if (degree !== undefined) {
    certificates.push({ kind: degreeCertificate, number: degreeCertificateOf(holder), ...issued });
  }
  return {
    group: groups[group],
    ...(degree === undefined ? {} : { degree: String(degree) }),
    reason,
    beginDate: since,
    ...(until === undefined ? {} : { endDate: until }),
    indefinite: until === undefined,
    division: 'Отдел МСЭ № 1 (вымышленный)',
    certificates: { certificate: certificates },
  };
}

/** True for group I or II that has no end: the right to payments from the fund (DOMAIN.md 4). */
export function isIndefiniteFirstOrSecond(record: DisabilityRecord | null): boolean {
  return record?.indefinite === true && (record.group.code === '1' || record.group.code === '2');
}
