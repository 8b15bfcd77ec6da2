/** Every field that asks a system, asked once on each basis. */
import { catalogue } from '../../../src/services/catalogue.ts';
import { consentSystems } from '../../../src/systems/systems.ts';
import type { TestGateway } from '../../support/gateway.ts';
import { askAll, showsOutage, told } from './failed.ts';

const iban = 'KZ4460185063039000T1';
const account = `account: { iban: "${iban}" }`;

/** Question of each field with `@from`, about a person and for a purpose. */
const ofPerson = (field: string) => (iin: string, purpose: string) =>
  `person(iin: "${iin}", ${purpose}) { asked: ${field} { ${told} } }`;
export const askedFields: Readonly<Record<string, (iin: string, purpose: string) => string>> = {
  'Person.identity': ofPerson('identity'),
  'Person.disability': ofPerson('disability'),
  'Person.pensionAccounts': ofPerson('pensionAccounts'),
  'Person.socialContributions': ofPerson('socialContributions'),
  'Person.appointments': ofPerson('appointments'),
  'Person.bankAccount': ofPerson(`bankAccount(iban: "${iban}")`),
  'Query.bankAccount': (iin, purpose) => `bankAccount(${account}, iin: "${iin}", ${purpose}) { ${told} }`,
  'Query.bankAccounts': (iin, purpose) =>
    `bankAccounts(accounts: [{ ${account}, iin: "${iin}" }], ${purpose}) { ${told} }`,
  'Query.personSearch': (_, purpose) =>
    `personSearch(by: { document: { number: "N1234567" } }, ${purpose}) { ${told} }`,
  'Query.disabilityByCertificate': (_, purpose) =>
    `disabilityByCertificate(number: "MSE-1", ${purpose}) { ${told} }`,
};

/** A basis of questions: `basis` and `route` as in a purpose, and the headers of the viewer. */
export interface Basis {
  readonly basis: string;
  readonly route: string;
  readonly headers: Record<string, string>;
  /** Fresh for each system that is down: a token that is kept from before hides the outage. */
  readonly iin: string;
}

/** Names of the fields that fail, dossiers of every route among them. */
export async function failedFields(
  gateway: TestGateway,
  { iin, basis, route, headers }: Basis,
  down: string | null,
): Promise<string[]> {
  const failed: string[] = [];
  for (const [name, write] of Object.entries(askedFields)) {
    const purpose = `purpose: { ${route} ${basis} }`;
    const data = await askAll(gateway, `{ ${write(iin, purpose)} }`, {}, headers);
    if (showsOutage(data, down)) failed.push(name);
  }
  const routes = catalogue.flatMap(({ code, routes: all }) => all.map((one) => [code, one.route] as const));
  const isCitizen = Object.keys(headers).length > 0;
  for (const [stateService, one] of routes) {
    if (isCitizen && one !== 'PORTAL') continue;
    const input = `{ iin: "${iin}", stateService: ${stateService}, route: ${one}, ${account}, packageComplies: true, ${basis} }`;
    const query = `{ dossier(input: ${input}) { questions { answer { ${told} } } } }`;
    if (showsOutage(await askAll(gateway, query, {}, headers), down)) failed.push('Query.dossier');
  }
  return [...new Set(failed)].sort();
}

let keys = 0;
const request = `mutation ($input: RequestConsentInput!) { requestConsent(input: $input) { result { ${told} } } }`;

/** Asks a person for consent to each register. @returns true where that fails */
export async function requestConsents(gateway: TestGateway, iin: string, down: string | null) {
  const failed: boolean[] = [];
  for (const system of consentSystems) {
    keys += 1;
    const input = { iin, system, idempotencyKey: `blocks-consent-${keys}` };
    failed.push(showsOutage(await askAll(gateway, request, { input }), down));
  }
  return failed.includes(true);
}
