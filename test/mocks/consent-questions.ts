import { childOf, textOf } from '../../mocks/xml/read.ts';
import { open, post, serviceRequest } from './soap.ts';
import { control, type Seen, type Send } from './wire.ts';

/** Fields of a question to KDP; the others are always the same. */
interface Wanted {
  readonly iin: string;
  readonly service?: string;
  readonly bin?: string;
  readonly omitSms?: boolean;
  readonly expiresInMs?: number;
}

const kdp = { id: 'KDP_SERVICE', namespace: 'http://service.2fa-chain.kz/ns/kdp' };
const tokenService = {
  id: 'GBDFLUniversal_token',
  namespace: 'http://message.persistence.interactive.nat',
};

export function postConsent(shep: string, wanted: Wanted, options?: Send): Promise<Seen> {
  const {
    iin,
    service = tokenService.id,
    bin = '260140900011',
    omitSms = false,
    expiresInMs = 600_000,
  } = wanted;
  const fields = {
    uin: iin,
    company: 'Somebody',
    company_bin: bin,
    company_responsible: 'x',
    employee_name: 'x',
    access_name: service,
    personal_data_name: 'x',
    expiresIn: String(expiresInMs),
    'omit-sms': String(omitSms),
  };
  return post(shep, serviceRequest(kdp, fields), options);
}

/** KDP's answer. */
export async function askConsent(shep: string, wanted: Wanted) {
  const { answer, status } = open(await postConsent(shep, wanted));
  return {
    first: status,
    status: textOf(answer, 'status'),
    code: textOf(answer, 'code') ?? '',
    publicKey: textOf(answer, 'public-key') ?? '',
    iin: textOf(answer, 'uin'),
  };
}

/** The register's own code about a question that shows a token, and the number of persons it gave. */
export async function askWithToken(
  shep: string,
  iin: string,
  { code, publicKey }: { readonly code: string; readonly publicKey: string },
) {
  const body = serviceRequest(tokenService, { iin, kdpToken: code, publicKey });
  const { answer, persons } = open(await post(shep, body));
  return { inner: textOf(childOf(answer, 'messageResult'), 'code'), persons: persons.length };
}

export interface Consents {
  readonly sms: number;
  readonly answers: Record<string, string>;
  readonly tokens: {
    readonly token: number;
    readonly service: string;
    readonly used: { readonly service: string; readonly iin: string }[];
    readonly refused: number;
  }[];
}

export async function consentsAt(base: string): Promise<Consents> {
  return (await control(`${base}/__consents`)).json as Consents;
}

export function putConsent(base: string, iin: string, answer: string) {
  return control(`${base}/__consents/${iin}`, 'PUT', { answer });
}
