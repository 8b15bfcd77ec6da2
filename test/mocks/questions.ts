import { childOf, textOf, type XmlNode } from '../../mocks/xml/read.ts';
import { type Opened, open, post, serviceRequest } from './soap.ts';
import { type Seen, type Send, send } from './wire.ts';

const databank = { id: 'MOCK_TSBDI_DisabilityStatus', namespace: 'urn:mock:tsbdi' };

/** An item of an answer, in any wording. */
interface Item {
  readonly iin: string | undefined;
  readonly found: boolean | undefined;
  /** The facts that a rule needs are present: the group, the verdict. */
  readonly whole: boolean;
}

/** Asks the databank about people. */
export function postIins(shep: string, iins: readonly string[], options?: Send): Promise<Seen> {
  const list = iins.map((iin) => `<iin>${iin}</iin>`).join('');
  return post(shep, serviceRequest(databank, {}, `<iins>${list}</iins>`), options);
}

/** Asks the databank for the holder of a certificate. */
export function postCertificate(shep: string, certificateNumber: string, options?: Send): Promise<Seen> {
  return post(shep, serviceRequest(databank, { certificateNumber }), options);
}

/** Asks the databank anything. */
export function postToDatabank(shep: string, fields: Record<string, string>, more: string): Promise<Seen> {
  return post(shep, serviceRequest(databank, fields, more));
}

/** The elements `item` of an answer of the databank. */
export function itemsIn(answer: Opened): readonly XmlNode[] {
  return childOf(answer.answer, 'items')?.children ?? [];
}

/** The items of the databank's answer about these people. */
export async function databankItems(
  shep: string,
  iins: readonly string[],
  options?: Send,
): Promise<readonly Item[]> {
  return itemsIn(open(await postIins(shep, iins, options))).map((item) => {
    const result = textOf(item, 'result');
    const found = result === undefined ? undefined : result === 'FOUND';
    const whole =
      found === true ? childOf(childOf(item, 'disability'), 'group') !== undefined : found === false;
    return { iin: textOf(item, 'iin'), found, whole };
  });
}

/** Asks the pension fund about people. */
export function postSearch(fund: string, iins: readonly string[], options?: Send): Promise<Seen> {
  return postJson(`${fund}mock/v1/pension-accounts/search`, { iins, contributionsSince: '2000-01' }, options);
}

/** Asks the service of digital documents for the document behind a code. */
export function postCode(documents: string, iin: string, code: string, options?: Send): Promise<Seen> {
  return postJson(`${documents}mock/v1/presented-documents/take`, { iin, code }, options);
}

/** Asks the service of digital documents about the people that a person represents. */
export function postRepresentations(documents: string, iin: string, options?: Send): Promise<Seen> {
  return postJson(`${documents}mock/v1/representations/search`, { iin }, options);
}

/** Asks the system with earlier decisions about a person and a state service. */
export function postFacts(facts: string, iin: string, stateService: string, options?: Send): Promise<Seen> {
  return postJson(`${facts}mock/v1/facts/search`, { iin, stateService }, options);
}

/** Asks the State Social Insurance Fund about a person. */
export function postContributions(fund: string, iin: string, options?: Send): Promise<Seen> {
  return postJson(`${fund}mock/v1/social-contributions/search`, { iin }, options);
}

/** Asks the record of pension consents about a person. */
export function postConsents(consents: string, iin: string, options?: Send): Promise<Seen> {
  return postJson(`${consents}mock/v1/consents/search`, { iin }, options);
}

/** Sends a stage event to the monitoring system. */
export function postEvent(monitoring: string, event: object, options?: Send): Promise<Seen> {
  return postJson(`${monitoring}mock/v1/events`, event, options);
}

/** Asks NCANode. @param path `cms/verify` */
export function postSignature(
  signatures: string,
  path: string,
  question: object,
  options?: Send,
): Promise<Seen> {
  return postJson(`${signatures}${path}`, question, options);
}

/** Asks the service centre to ask the fund about people. */
export function postRelayed(centre: string, iins: readonly string[], options?: Send): Promise<Seen> {
  const path = 'mock/v1/relay/pension-fund/mock/v1/pension-accounts/search';
  return postJson(`${centre}${path}`, { iins, contributionsSince: '2000-01' }, options);
}

/** Registers a statement. */
export function postStatement(address: string, reference: string, options?: Send): Promise<Seen> {
  const about = {
    iin: '850630390017',
    applicantIin: null,
    stateService: 'ENPF_PAYMENTS',
    documents: ['ID_CARD'],
  };
  return postJson(`${address}mock/v1/statements`, { reference, ...about }, options);
}

/** Asks for the registrations under a reference. */
export function postFind(address: string, reference: string, options?: Send): Promise<Seen> {
  return postJson(`${address}mock/v1/statements/find`, { reference }, options);
}

/** Asks E-maket for the appointments of a person. */
export function postAppointments(cases: string, iin: string, options?: Send): Promise<Seen> {
  return postJson(`${cases}mock/v1/appointments/search`, { iin }, options);
}

/** Hands over a case. @param path of the case below the address */
export function postCase(address: string, path: string, reference: string, number: string, options?: Send) {
  const document = { code: 'SCAN', name: 'scan.png', mediaType: 'image/png', content: 'AAAA' };
  const about = { iin: '850630390017', stateService: 'ENPF_PAYMENTS', documents: [document] };
  return postJson(`${address}${path}`, { reference, number, ...about }, options);
}

function postJson(url: string, question: object, options: Send = {}): Promise<Seen> {
  const headers = { 'content-type': 'application/json', ...options.headers };
  const body = options.body ?? JSON.stringify(question);
  return send(url, { ...options, method: 'POST', headers, body });
}

/** An item of the fund's answer as it stands. */
interface FundItem {
  readonly iin: string;
  readonly found?: boolean;
  readonly pension?: Record<string, unknown>;
}

/** The items of the fund's answer about these people, as they stand. */
export async function fundAnswer(
  fund: string,
  iins: readonly string[],
  options?: Send,
): Promise<readonly FundItem[]> {
  const seen = await postSearch(fund, iins, options);
  return JSON.parse(seen.body.toString('utf8')).items;
}

/** The items of the fund's answer about these people. */
export async function fundItems(
  fund: string,
  iins: readonly string[],
  options?: Send,
): Promise<readonly Item[]> {
  return (await fundAnswer(fund, iins, options)).map(({ iin, found, pension }) => {
    return { iin, found, whole: found === true ? pension?.verdict !== undefined : found === false };
  });
}

/**
 * Asks a bank about an account, or the treasury about a control account.
 * @param bank its code, or `TREASURY`
 */
export function postAccount(
  shep: string,
  bank: string,
  fields: { readonly account?: string; readonly iin?: string },
  options?: Send,
): Promise<Seen> {
  const id = bank === 'TREASURY' ? 'MOCK_TREASURY_ControlAccountCheck' : `MOCK_BANK_${bank}_AccountCheck`;
  return post(shep, serviceRequest({ id, namespace: 'urn:mock:bank-account' }, { ...fields }), options);
}

/** The fields of the one account in a bank's answer; undefined if there is none. */
export function accountIn(answer: Opened): Record<string, string> | undefined {
  const [account, second] = childOf(answer.answer, 'accounts')?.children ?? [];
  if (second) throw new Error('expected at most one account');
  return account && Object.fromEntries(account.children.map((field) => [field.name, fieldText(field)]));
}

function fieldText(field: XmlNode): string {
  return field.children.length > 0 ? (textOf(field, 'code') ?? '') : field.text;
}
