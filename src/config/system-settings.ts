/** Settings of the external systems and the simulated ones: addresses, credentials, times, probes (config.ts). */
import { isMockSecret } from '../kernel/mock-secret.ts';
import {
  addressedSystems,
  askedSystems,
  isOptional,
  jsonSystems,
  probedSystems,
  type SystemKey,
  systemOf,
} from '../systems/systems.ts';
import { list, type Setting, someOf, text, textOrNull, webAddress, wholeNumber } from './kinds.ts';

export const systemSettings = {
  SHEP_URL: webAddress("Address of SHEP's synchronous channel. Unset: the simulated one is started."),
  SHEP_ASYNC_URL: webAddress(
    "Address of SHEP's asynchronous channel, for results to the State corporation. Unset: the simulated one is started.",
  ),
  SHEP_PUSH_ID: textOrNull(
    'Sender id with which SHEP calls `/shep/async` here (HTTP Basic). Unset: the path is 404, and the gateway learns of deliveries by asking alone.',
    /^[^:]+$/,
    'a text without a colon',
  ),
  SHEP_PUSH_PASSWORD: textOrNull(
    "SHEP's password towards us, with the id.",
    /^.{12,}$/,
    '12 characters or more',
  ),
  PLAINTEXT_SYSTEMS: someOf(
    [...addressedSystems, 'DATABASE'],
    'Systems, or `DATABASE`, that production may reach without encryption on another machine: those behind a private network.',
  ),
  SHEP_SENDER_ID: text('tirek-demo', 'Our sender id in SHEP. Only the simulated SHEP knows the default.'),
  SHEP_SENDER_PASSWORD: text('demo-password <&>"\'', 'Our sender password in SHEP.'),
  SHEP_REFUSED_SENDER_CODES: list(
    ['MOCK-SHEP-SENDER-REFUSED'],
    'Fault codes by which SHEP refuses our credentials or signature (invented: no official list was found).',
  ),
  SHEP_PROVIDER_FAULT_CODES: list(
    ['MOCK-SHEP-PROVIDER-5XX'],
    'Fault codes of SHEP that blame the register without a `subError` (invented).',
  ),
  SIGNING_KEYS_DIR: textOrNull(
    'Folder with the signing keys, one per organisation: `<BIN>.p12` (PKCS#12) and `<BIN>.password`. The gateway reads them again while it runs. Unset: messages to SHEP, and the documents and requests of cases, leave unsigned.',
  ),
  SHEP_SIGNER_BIN: textOrNull(
    'BIN of the organisation whose key signs the messages to SHEP.',
    /^\d{12}$/,
    '12 digits',
  ),
  SIGNING_KEY_CHECK_MS: wholeNumber(
    [600_000, 50, 86_400_000],
    'Time after which a signing key is read again and its certificate checked, ms: a renewed or revoked key is noticed within it.',
  ),
  ...settingsOf(jsonSystems, '_URL', (name, id) =>
    webAddress(
      isOptional(id)
        ? `Address of ${name}. Unset: the simulated one is started; in production the system is not asked.`
        : `Address of ${name}. Unset: the simulated one is started.`,
    ),
  ),
  ...settingsOf(askedSystems, '_TIMEOUT_MS', (name) =>
    wholeNumber([3000, 50, 60_000], `Time of one attempt at ${name}, ms.`),
  ),
  ...settingsOf(probedSystems, '_PROBE_IIN', (name) =>
    textOrNull(
      `IIN to ask about when ${name} may have recovered. Unset: the next question of a person is the probe.`,
      /^\d{12}$/,
      '12 digits',
    ),
  ),
} as const;

/** Names of the settings for the time of one attempt, one for each asked system. */
export const attemptTimeouts = askedSystems.map((id) => `${id}_TIMEOUT_MS` as const);

/** Makes one setting of the same kind for each system. */
function settingsOf<Id extends SystemKey, Suffix extends string, Value>(
  ids: readonly Id[],
  suffix: Suffix,
  create: (name: string, id: Id) => Setting<Value>,
) {
  const settings = ids.map((id) => [`${id}${suffix}`, create(systemOf(id).inSentence, id)]);
  return Object.fromEntries(settings) as Record<`${Id}${Suffix}`, Setting<Value>>;
}

const mockSecret: Setting<string | null> = {
  fallback: null,
  about:
    'Secret that the simulated systems want with every request, in the header `tirek-mocks-secret`. Obligatory where `MOCKS_HOST` is beyond this machine.',
  expected: '16 to 200 visible characters',
  parse: (given) => (isMockSecret(given) ? given : undefined),
};

export const mockSettings = {
  MOCKS_HOST: text('127.0.0.1', 'Address of the simulated systems and their token issuer.'),
  MOCKS_PORT: wholeNumber(
    [4010, 0, 65_000],
    'Control port of the simulated systems, before their own; 0: free.',
  ),
  MOCKS_SECRET: mockSecret,
} as const;
