import { eachLanguage, type Text } from '../kernel/text.ts';
import type { SystemPolicy } from '../resilience/system-policy.ts';
import { banks } from './banks/codes.ts';
import { disabilityServiceId } from './disability-databank/contract.ts';
import { personTokenServiceId } from './person-register/contract.ts';

/** Every external system of the orders (fixed names), connected to the gateway or not. */
export const systemIds = [
  'PERSON_REGISTER',
  'DISABILITY_DATABANK',
  'BANKS',
  'PENSION_FUND',
  'SHEP',
  'CASE_SYSTEM',
  'SERVICE_CENTRE',
  'SERVICE_MONITORING',
  'SOCIAL_INSURANCE_FUND',
  'PORTAL',
  'SIGNATURE_SERVICE',
  'CONSENT_SERVICE',
  'DIGITAL_DOCUMENTS',
  'FACT_CHECK',
  'PENSION_CONSENTS',
  'STATE_CORPORATION',
  'SUPPORT_MAIL',
] as const;

export type SystemId = (typeof systemIds)[number];

interface System {
  readonly name: Text;
  /** Name within a sentence about the settings. */
  readonly inSentence: string;
  /** Bus on the way; null for a system with an address of its own. */
  readonly busId: 'SHEP' | null;
  /** Channel of the bus with an address, a breaker and incidents of its own: an outage there is none of the other registers'. */
  readonly busPart?: 'ASYNC';
  /** Its data that a person can agree to. */
  readonly access?: Access;
  /** Its own repetitions and breaker, where they differ from the settings. */
  readonly policy?: SystemPolicy;
  /** True: the gateway asks the system about a test identifier, where one is configured, to see if it has recovered. */
  readonly isProbed?: true;
  /** Production runs without its address: then no question reaches it, and a clerk asks the system in another way. */
  readonly isOptional?: true;
}

/** Data of one register about one person, as a consent names them. */
interface Access {
  /** `access_name` at KDP: the register's service. Names with MOCK are invented. */
  readonly name: string;
  /** Right that a question needs. */
  readonly scope: string;
  /** True where the register refuses a withdrawn token, so that it may be kept. Otherwise KDP is asked before each question. */
  readonly takesToken?: true;
}

/** External systems of the gateway. A new system gets a row here and a folder. */
const systems = {
  SHEP: {
    name: {
      kk: '«Цифрлық үкімет» шлюзі',
      ru: 'Шлюз «цифрового правительства»',
      en: 'Gateway of the digital government',
    },
    inSentence: 'SHEP',
    busId: null,
  },
  PERSON_REGISTER: {
    name: {
      kk: '«Жеке тұлғалар» мемлекеттік дерекқоры',
      ru: 'Государственная база данных «Физические лица»',
      en: 'State database "Physical persons"',
    },
    inSentence: 'the person register',
    busId: 'SHEP',
    access: { name: personTokenServiceId, scope: 'IDENTITY', takesToken: true },
    isProbed: true,
  },
  DISABILITY_DATABANK: {
    name: {
      kk: 'Мүгедектігі бар адамдардың орталықтандырылған дерекқоры',
      ru: 'Централизованный банк данных лиц с инвалидностью',
      en: 'Centralized databank of persons having disability',
    },
    inSentence: 'the disability databank',
    busId: 'SHEP',
    access: { name: disabilityServiceId, scope: 'DISABILITY' },
    isProbed: true,
  },
  BANKS: {
    name: {
      kk: 'Екінші деңгейдегі банктер',
      ru: 'Банки второго уровня',
      en: 'Banks of the second level',
    },
    inSentence: 'a bank',
    busId: 'SHEP',
    // One consent for any bank of the person.
    access: { name: 'MOCK_BANK_AccountCheck', scope: 'BANK_ACCOUNT' },
  },
  PENSION_FUND: {
    name: {
      kk: 'Бірыңғай жинақтаушы зейнетақы қоры',
      ru: 'Единый накопительный пенсионный фонд',
      en: 'Single accumulation pension fund',
    },
    inSentence: 'the pension fund',
    busId: null,
    access: { name: 'MOCK_ENPF_PensionAccounts', scope: 'PENSION' },
    isProbed: true,
  },
  DIGITAL_DOCUMENTS: {
    name: {
      kk: 'Цифрлық құжаттар сервисі',
      ru: 'Сервис цифровых документов',
      en: 'Service of digital documents',
    },
    inSentence: 'the service of digital documents',
    busId: null,
    isProbed: true,
  },
  SERVICE_MONITORING: {
    name: {
      kk: 'Мемлекеттік қызметтер көрсетуді мониторингілеудің цифрлық жүйесі',
      ru: 'Цифровая система мониторинга оказания государственных услуг',
      en: 'Digital monitoring system of rendering state services',
    },
    inSentence: 'the monitoring system',
    busId: null,
  },
  SIGNATURE_SERVICE: {
    name: {
      kk: 'Электрондық цифрлық қолтаңбаны тексеру сервисі',
      ru: 'Сервис проверки электронной цифровой подписи',
      en: 'Service that verifies digital signatures',
    },
    inSentence: 'the service that verifies signatures (NCANode 3)',
    busId: null,
  },
  CONSENT_SERVICE: {
    name: {
      kk: 'Дербес деректерге қол жеткізуді бақылау сервисі',
      ru: 'Сервис контроля доступа к персональным данным',
      en: 'Service of access to personal data (KDP)',
    },
    inSentence: 'the consent service',
    busId: 'SHEP',
  },
  SERVICE_CENTRE: {
    name: {
      kk: '«Халыққа қызмет көрсету орталығы» интеграцияланған цифрлық жүйесі',
      ru: 'Интегрированная цифровая система «Центр обслуживания населения»',
      en: 'Integrated digital system "Service Center of the Population"',
    },
    inSentence: 'the integrated system of the service centres (ITsS TsON)',
    busId: null,
  },
  CASE_SYSTEM: {
    name: {
      kk: 'Еңбек және халықты әлеуметтік қорғау министрлігінің «Е-макет» ААЖ',
      ru: 'АИС «Е-макет» Министерства труда и социальной защиты населения',
      en: 'Automated system "E-maket" of the Ministry of Labour and Social Protection',
    },
    inSentence: 'the system of electronic cases (E-maket)',
    busId: null,
    access: { name: 'MOCK_EMAKET_Appointments', scope: 'PENSION' },
    isProbed: true,
  },
  // The orders name it twice and differently: S5.9(1) "automated digital system of the state body", S7.10(1) "information
  // system of the authorised state body". Neither says that SHEP is in between.
  FACT_CHECK: {
    name: {
      kk: 'Уәкілетті мемлекеттік органның бұрынғы тағайындаулар, төлемдер және өтініштер туралы жүйесі',
      ru: 'Система уполномоченного государственного органа о прежних назначениях, выплатах и заявлениях',
      en: 'System of the authorised state body with earlier appointments, payments and applications',
    },
    inSentence: 'the system of the state body with earlier appointments and payments',
    busId: null,
    access: { name: 'MOCK_FACTS_EarlierDecisions', scope: 'EARLIER_DECISIONS' },
    isProbed: true,
    isOptional: true,
  },
  PENSION_CONSENTS: {
    name: {
      kk: 'Мемлекеттік корпорацияның зейнетақы тағайындау кезінде берілген келісімдер тізілімі',
      ru: 'Учёт согласий, данных Государственной корпорации при назначении пенсий',
      en: 'Record of the consents given to the State corporation when pensions were appointed',
    },
    inSentence: "the State corporation's record of consents",
    busId: null,
    isProbed: true,
    isOptional: true,
  },
  STATE_CORPORATION: {
    name: {
      kk: '«Азаматтарға арналған үкімет» мемлекеттік корпорациясы (қызмет көрсету нәтижелерін қабылдау)',
      ru: 'Государственная корпорация «Правительство для граждан» (приём результатов оказания услуг)',
      en: 'State corporation "Government for citizens" (receiver of results)',
    },
    inSentence: "SHEP's asynchronous channel (results to the State corporation)",
    busId: 'SHEP',
    busPart: 'ASYNC',
  },
  SOCIAL_INSURANCE_FUND: {
    name: {
      kk: 'Мемлекеттік әлеуметтік сақтандыру қоры',
      ru: 'Государственный фонд социального страхования',
      en: 'State Social Insurance Fund',
    },
    inSentence: 'the State Social Insurance Fund',
    busId: null,
    access: { name: 'MOCK_GFSS_Contributions', scope: 'SOCIAL_INSURANCE' },
    isProbed: true,
    isOptional: true,
  },
} as const satisfies Partial<Record<SystemId, System>>;

export type SystemKey = keyof typeof systems;
/** Systems with attempts of their own: the bus has those of the registers. */
export type AskedSystem = Exclude<SystemKey, 'SHEP'>;
export const systemKeys = Object.keys(systems) as SystemKey[];

/** Systems with an address of their own that speak JSON: each has its `<SYSTEM>_URL`. */
export const jsonSystems = [
  'PENSION_FUND',
  'DIGITAL_DOCUMENTS',
  'SERVICE_CENTRE',
  'CASE_SYSTEM',
  'SERVICE_MONITORING',
  'SIGNATURE_SERVICE',
  'FACT_CHECK',
  'PENSION_CONSENTS',
  'SOCIAL_INSURANCE_FUND',
] as const satisfies readonly SystemKey[];

/** Systems whose rows have a column. */
type SystemsWith<Column extends string> = {
  [Id in SystemKey]: (typeof systems)[Id] extends Readonly<Record<Column, unknown>> ? Id : never;
}[SystemKey];

export type ProbedSystem = SystemsWith<'isProbed'>;
export const probedSystems = systemKeys.filter((id): id is ProbedSystem => 'isProbed' in systems[id]);

/** A system without which production runs. */
export type OptionalSystem = SystemsWith<'isOptional'>;

export function isOptional(id: string): id is OptionalSystem {
  return Object.hasOwn(systems, id) && 'isOptional' in systems[id as SystemKey];
}

/** System whose data a person can agree to. */
export type ConsentSystem = SystemsWith<'access'>;
export const consentSystems = systemKeys.filter(isConsentSystem);
/** Addresses in the settings: of a system, and SHEP's second one, of its asynchronous channel. */
export const addressedSystems = ['SHEP', 'SHEP_ASYNC', ...jsonSystems] as const;
export type JsonSystem = (typeof jsonSystems)[number];
export type AddressedSystem = (typeof addressedSystems)[number];
export const askedSystems = systemKeys.filter((key): key is AskedSystem => key !== 'SHEP');

export function isConsentSystem(id: string): id is ConsentSystem {
  return Object.hasOwn(systems, id) && 'access' in systems[id as SystemKey];
}

export function accessOf(
  id: ConsentSystem,
): Access & Pick<(typeof systems)[ConsentSystem]['access'], 'scope'> {
  return systems[id].access;
}

export const systemOf = (id: SystemKey): System => systems[id];

/** Systems that a question about a person by the IIN needs: the register, its bus, and the service that gives the token which it takes. */
export function wayTo(id: SystemKey): readonly SystemKey[] {
  const { busId, access } = systemOf(id);
  const tokens = access?.takesToken ? wayTo('CONSENT_SERVICE') : [];
  return [...new Set([id, ...tokens, ...(busId === null ? [] : [busId])])];
}

/** Parts of a system, each with a service, a breaker and incidents of its own. */
export function partsOf(id: SystemKey): readonly string[] {
  return id === 'BANKS' ? banks.map(({ code }) => code) : [];
}

/** Key of a system's breaker, or of one of its parts. */
export const partKey = (id: SystemKey, part: string | null): string => (part === null ? id : `${id}/${part}`);

/** Policy of a system, by the key of its breaker or of a part's; empty where all is as the settings say. */
export function policyOf(key: string): SystemPolicy {
  const [id = ''] = key.split('/');
  return Object.hasOwn(systems, id) ? (systemOf(id as SystemKey).policy ?? {}) : {};
}

/** Full name of a system, or of one of its parts: "Banks of the second level: Halyk Bank". */
export function nameOf(id: SystemKey, part: string | null = null): Text {
  const { name } = systemOf(id);
  const bank = part === null ? undefined : banks.find(({ code }) => code === part);
  return bank ? eachLanguage((key) => `${name[key]}: ${bank.name[key]}`) : name;
}
