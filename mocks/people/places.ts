import type { Address, Coded, OtherAddress, Place } from '../person-register/record.ts';
import { coded, kazakhstan, registered } from './dictionaries.ts';

/** A settlement with its область (`district`) and, outside big cities, its район (`region`). Codes are invented. */
interface Settlement {
  readonly district: Coded;
  readonly region?: Coded;
  readonly city: string;
  /** First nine digits of the invented code of the address register. */
  readonly arPrefix: string;
}

const settlements = [
  { district: coded('MOCK-D71', 'Астана', 'Астана'), city: 'Астана', arPrefix: '020171000' },
  { district: coded('MOCK-D75', 'Алматы', 'Алматы'), city: 'Алматы', arPrefix: '020175000' },
  {
    district: coded('MOCK-D10', 'Область Абай', 'Абай облысы'),
    region: coded('MOCK-R1003', 'Бородулихинский район', 'Бородулиха ауданы'),
    city: 'Бородулиха',
    arPrefix: '020110030',
  },
  {
    district: coded('MOCK-D35', 'Карагандинская область', 'Қарағанды облысы'),
    region: coded('MOCK-R3507', 'Осакаровский район', 'Осакаров ауданы'),
    city: 'Осакаровка',
    arPrefix: '020135070',
  },
  {
    district: coded('MOCK-D61', 'Туркестанская область', 'Түркістан облысы'),
    region: coded('MOCK-R6112', 'Сайрамский район', 'Сайрам ауданы'),
    city: 'Аксукент',
    arPrefix: '020161120',
  },
  {
    district: coded('MOCK-D27', 'Западно-Казахстанская область', 'Батыс Қазақстан облысы'),
    region: coded('MOCK-R2704', 'Теректинский район', 'Теректі ауданы'),
    city: 'Федоровка',
    arPrefix: '020127040',
  },
] as const satisfies readonly Settlement[];

const streets = [
  'Бейбітшілік',
  'Достық',
  'Жеңіс',
  'Набережная',
  'Орталық',
  'Садовая',
  'Тәуелсіздік',
  'Школьная',
] as const;

/** A place of birth. @param pick any whole number from 0; the same number gives the same place */
export function birthPlaceOf(pick: number): Place & { birthTeCodeAR: string } {
  const at = settlement(pick);
  return { ...placeOf(at), city: at.city, birthTeCodeAR: arCode(at, 0) };
}

/** Special facts about an address; by default the registration is in force. */
type Registration = Pick<Address, 'corpus' | 'endDate' | 'status' | 'invalidity'>;

/**
 * An address of registration since that day, its parts in the order of the schema.
 * @param pick as for a place of birth
 */
export function addressOf(pick: number, beginDate: string, special: Registration = {}): Address {
  const { corpus, endDate, status = registered, invalidity } = special;
  const at = settlement(pick);
  return {
    ...houseOf(at, pick, corpus),
    beginDate,
    ...(endDate && { endDate }),
    status,
    ...(invalidity && { invalidity }),
    arCode: arCode(at, pick),
  };
}

/** Another address than the one of registration: a schema of its own, without a status. */
export function otherAddressOf(type: Coded, pick: number, beginDate: string, endDate?: string): OtherAddress {
  const at = settlement(pick);
  return { type, ...houseOf(at, pick), beginDate, ...(endDate && { endDate }), arCode: arCode(at, pick) };
}

function houseOf(at: Settlement, pick: number, corpus?: string) {
  return {
    ...placeOf(at),
    city: at.city,
    street: streets[pick % streets.length] ?? streets[0],
    building: String(1 + (pick % 97)),
    ...(corpus && { corpus }),
    flat: String(1 + (pick % 61)),
  };
}

function placeOf(at: Settlement): Place {
  return { country: kazakhstan, district: at.district, ...(at.region ? { region: at.region } : {}) };
}

function settlement(pick: number): Settlement {
  return settlements[pick % settlements.length] ?? settlements[0];
}

function arCode(at: Settlement, pick: number): string {
  return at.arPrefix + String(pick % 10_000_000).padStart(7, '0');
}
