/** Settings of the external systems: addresses, credentials, times, probes (config.ts). */

import { addressedSystems, type SystemKey, systemKeys } from '../systems/systems.ts';
import { list, optionalText, someOf, text, webAddress, wholeNumber } from './kinds.ts';

/** @param name as it stands in a sentence */
function jsonAddress(name: string) {
  return webAddress(`Address of ${name}. Unset: the simulated one is started.`);
}

/** @param name as it stands in a sentence */
function attemptTimeout(name: string) {
  return wholeNumber(3000, 50, 60_000, `Time of one attempt at ${name}, ms.`);
}

/** @param name as it stands in a sentence */
function probeIin(name: string) {
  const about = `IIN to ask about when ${name} may have recovered. Unset: the next question of a person is the probe.`;
  return optionalText(about, /^\d{12}$/, '12 digits');
}

export const systemSettings = {
  SHEP_URL: webAddress("Address of SHEP's synchronous channel. Unset: the simulated one is started."),
  PLAINTEXT_SYSTEMS: someOf(
    [...addressedSystems, 'DATABASE'],
    'Systems, or `DATABASE`, that production may reach without encryption beyond this machine: those behind a private network of their own.',
  ),
  SHEP_SENDER_ID: text(
    'tirek-demo',
    'Our sender id in SHEP. The default is known to the simulated SHEP only.',
  ),
  SHEP_SENDER_PASSWORD: text('demo-password <&>"\'', 'Our sender password in SHEP.'),
  SHEP_REFUSED_SENDER_CODES: list(
    ['MOCK-SHEP-SENDER-REFUSED'],
    'Fault codes by which SHEP refuses our credentials or signature (invented: no official list was found).',
  ),
  SHEP_PROVIDER_FAULT_CODES: list(
    ['MOCK-SHEP-PROVIDER-5XX'],
    'Fault codes of SHEP that speak of the register behind it, though they have no `subError` (invented).',
  ),
  PENSION_FUND_URL: jsonAddress("the pension fund's service"),
  DIGITAL_DOCUMENTS_URL: jsonAddress('the service of digital documents'),
  SERVICE_CENTRE_URL: jsonAddress('the integrated system of the service centres (ITsS TsON)'),
  CASE_SYSTEM_URL: jsonAddress('the system of electronic cases (E-maket)'),
  SERVICE_MONITORING_URL: jsonAddress('the monitoring system'),
  SIGNATURE_SERVICE_URL: jsonAddress('the service that verifies signatures (NCANode 3)'),
  PERSON_REGISTER_TIMEOUT_MS: attemptTimeout('the person register'),
  DISABILITY_DATABANK_TIMEOUT_MS: attemptTimeout('the disability databank'),
  BANKS_TIMEOUT_MS: attemptTimeout('a bank'),
  PENSION_FUND_TIMEOUT_MS: attemptTimeout('the pension fund'),
  CONSENT_SERVICE_TIMEOUT_MS: attemptTimeout('the consent service'),
  DIGITAL_DOCUMENTS_TIMEOUT_MS: attemptTimeout('the service of digital documents'),
  SERVICE_CENTRE_TIMEOUT_MS: attemptTimeout('the integrated system of the service centres'),
  CASE_SYSTEM_TIMEOUT_MS: attemptTimeout('the system of electronic cases'),
  SERVICE_MONITORING_TIMEOUT_MS: attemptTimeout('the monitoring system'),
  SIGNATURE_SERVICE_TIMEOUT_MS: attemptTimeout('the service that verifies signatures'),
  PERSON_REGISTER_PROBE_IIN: probeIin('the person register'),
  DISABILITY_DATABANK_PROBE_IIN: probeIin('the disability databank'),
  PENSION_FUND_PROBE_IIN: probeIin('the pension fund'),
  DIGITAL_DOCUMENTS_PROBE_IIN: probeIin('the service of digital documents'),
  CASE_SYSTEM_PROBE_IIN: probeIin('the system of electronic cases'),
} as const;

/** The bus has no attempts of its own: a register's are its. */
type AskedSystem = Exclude<SystemKey, 'SHEP'>;

/** Names of the settings of one attempt's time, one for each system that is asked. */
export const attemptTimeouts = systemKeys
  .filter((key): key is AskedSystem => key !== 'SHEP')
  .map((key) => `${key}_TIMEOUT_MS` as const);
