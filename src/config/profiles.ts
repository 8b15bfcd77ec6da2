/** Demands of each profile on the settings, as data: a new obligatory setting is one row. */

import { readWebAddress } from '../kernel/address.ts';
import { looksRandom } from '../kernel/looks-random.ts';
import { isLoopback } from '../kernel/loopback.ts';
import { catalogue } from '../services/catalogue.ts';
import { type AddressedSystem, addressedSystems, isOptional, jsonSystems } from '../systems/systems.ts';
import type { SecretKey } from './kinds.ts';
import type { Config } from './settings.ts';
import { storageSettings } from './storage-settings.ts';
import { systemSettings } from './system-settings.ts';
import { ticketSettings } from './ticket-settings.ts';

type Name = keyof Config;

/** A value that a profile requires. */
interface Demand {
  readonly name: Name;
  /** Words after "expected". */
  readonly what: string;
  readonly isMet: (config: Config) => boolean;
  /** Further settings that the demand reads. If one of them is unreadable, the demand cannot be judged. */
  readonly reads?: readonly Name[];
}

const demand = <Setting extends Name>(
  name: Setting,
  what: string,
  isMet: (value: Config[Setting]) => boolean = isSet,
): Demand => ({ name, what, isMet: (config) => isMet(config[name]) });

const isSet = (value: unknown) => value !== null && value !== '';
const otherThan = (fallback: string) => (value: string) => value !== '' && value !== fallback;
const isFallback = (fallback: string) => (value: string) => value === fallback;
const demoKeys: readonly SecretKey[] = [
  ...storageSettings.DATA_KEYS.fallback,
  ...storageSettings.DATA_HASH_KEY.fallback,
];
const areOwn = (keys: readonly SecretKey[]) =>
  keys.every(({ secret }) => looksRandom(secret) && !demoKeys.some((one) => one.secret.equals(secret)));
const hostOf = (address: string) => readWebAddress(address)?.hostname ?? '';
const isPrivate = (address: string | null) =>
  address !== null && (readWebAddress(address)?.isEncrypted === true || isLoopback(hostOf(address)));

/** Demand that no third party can listen on the way, except where a setting allows it. */
const system = (id: AddressedSystem): Demand => ({
  name: `${id}_URL`,
  what: `an https address of the system (http on loopback, or where PLAINTEXT_SYSTEMS names it)${isOptional(id) ? ', or nothing' : ''}`,
  isMet: (config) => {
    const address = config[`${id}_URL`];
    if (address === null && isOptional(id)) return true;
    return isPrivate(address) || (address !== null && config.PLAINTEXT_SYSTEMS.includes(id));
  },
  reads: ['PLAINTEXT_SYSTEMS'],
});

const database = (name: 'DATABASE_URL' | 'DATABASE_MIGRATION_URL', what: string): Demand => ({
  name,
  what: `${what}, with sslmode=verify-full (beyond loopback, unless PLAINTEXT_SYSTEMS names DATABASE)`,
  isMet: ({ [name]: address, PLAINTEXT_SYSTEMS: plain }) =>
    address !== null && (plain.includes('DATABASE') || isPrivateDatabase(address)),
  reads: ['PLAINTEXT_SYSTEMS'],
});

/** Reads an address as the driver does: a parameter `host` overrides the host, and the last of several counts. */
function isPrivateDatabase(address: string): boolean {
  const { hostname, searchParams } = new URL(address);
  const host = searchParams.getAll('host').at(-1) || decodeURIComponent(hostname);
  const modes = searchParams.getAll('sslmode');
  const isVerified = modes.length > 0 && modes.every((mode) => mode === 'verify-full');
  return isVerified || isLoopback(host) || host.startsWith('/');
}

/** The demo viewer has every right, so it must never reach a real register. */
const simulatedOnly = (system: AddressedSystem) =>
  demand(`${system}_URL`, 'a loopback address', (address) => address === null || isLoopback(hostOf(address)));

const tokens: readonly Demand[] = [
  demand('AUTH_ISSUER', 'the name of the issuer of the tokens'),
  demand('AUTH_AUDIENCE', 'the name by which tokens are for this gateway'),
];

export const demands = {
  demo: [
    demand('HOST', 'a loopback address', (host) => ['127.0.0.1', 'localhost'].includes(host)),
    ...addressedSystems.map(simulatedOnly),
  ],
  sandbox: [
    ...addressedSystems.map(simulatedOnly),
    ...tokens,
    demand('AUTH_JWKS_URL', "the address of the issuer's public keys"),
  ],
  production: [
    database('DATABASE_URL', 'the address of a PostgreSQL'),
    database('DATABASE_MIGRATION_URL', 'its address for a role that may alter it'),
    demand('DATA_KEYS', 'keys of your own, drawn at random', areOwn),
    demand('DATA_HASH_KEY', 'a key of your own, drawn at random', areOwn),
    system('SHEP'),
    demand('SHEP_SENDER_ID', 'a sender of your own', otherThan(systemSettings.SHEP_SENDER_ID.fallback)),
    demand(
      'SHEP_SENDER_PASSWORD',
      'a password of your own',
      otherThan(systemSettings.SHEP_SENDER_PASSWORD.fallback),
    ),
    // No result could leave without it.
    ...(catalogue.some(({ result }) => result !== null) ? [system('SHEP_ASYNC')] : []),
    demand('SIGNING_KEYS_DIR', 'the folder of the signing keys'),
    demand('SHEP_SIGNER_BIN', 'the BIN of the organisation that signs the messages'),
    ...jsonSystems.map(system),
    ...tokens,
    demand('AUTH_JWKS_URL', "an https address of the issuer's public keys (http on loopback)", isPrivate),
    demand('SMTP_URL', 'the address of a mail server'),
    demand('MAIL_FROM', 'a mailbox of your own', otherThan(ticketSettings.MAIL_FROM.fallback)),
    demand('MAIL_REPLY_TO', 'a mailbox of your own', otherThan(ticketSettings.MAIL_REPLY_TO.fallback)),
    // Otherwise an operator would believe that letters are held back.
    demand('MAIL_REDIRECT_TO', 'nothing', isFallback(ticketSettings.MAIL_REDIRECT_TO.fallback)),
    demand('PROVIDER_NAME', 'the name of the provider', otherThan(ticketSettings.PROVIDER_NAME.fallback)),
    demand('PROVIDER_PHONE', 'a telephone of the provider'),
    demand('OPERATOR_MAIL', 'a mailbox of the operator'),
    demand(
      'CORS_ORIGINS',
      'the https origins of the front ends (http on loopback)',
      (origins) => origins.length > 0 && origins.every(isPrivate),
    ),
  ],
} as const satisfies Record<string, readonly Demand[]>;

/** Unmet demands of the profile, without values. @param unreadable settings whose value could not be read */
export function unmetDemands(config: Config, unreadable: ReadonlySet<string>): string[] {
  // An unreadable profile has no demands.
  const wanted: readonly Demand[] = demands[config.PROFILE] ?? [];
  return wanted
    .filter(({ name, reads = [] }) => ![name, ...reads].some((one) => unreadable.has(one)))
    .filter(({ isMet }) => !isMet(config))
    .map(({ name, what }) => `${name}: expected ${what} in the ${config.PROFILE} profile`);
}
