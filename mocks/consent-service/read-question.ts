import { fieldsOf } from '../message/read-message.ts';
import { textOf, type XmlNode } from '../xml/read.ts';

/** The reader, the data and the person of a request. */
export interface ConsentQuestion {
  readonly uin: string;
  /** Empty if the asker names none. */
  readonly companyBin: string;
  readonly accessName: string;
  readonly expiresInMs: number;
  /** KDP does not ask the person: the asker answers for another legal basis. */
  readonly omitSms: boolean;
}

const obligatory = ['company', 'company_responsible', 'employee_name', 'personal_data_name'] as const;
const longestLifeMs = 24 * 3600 * 1000;

/** Reads the fields of `getUserDataRequest` (DOMAIN.md 1.6); undefined when they do not fit. */
export function readConsentQuestion(data: XmlNode | undefined): ConsentQuestion | undefined {
  const fields = data && fieldsOf(data);
  const uin = textOf(fields, 'uin') ?? '';
  const accessName = textOf(fields, 'access_name') ?? '';
  const expiresInMs = Number(textOf(fields, 'expiresIn'));
  const omitSms = textOf(fields, 'omit-sms') ?? '';
  const fits =
    /^\d{12}$/.test(uin) &&
    accessName !== '' &&
    expiresInMs > 0 &&
    expiresInMs <= longestLifeMs &&
    ['true', 'false'].includes(omitSms) &&
    obligatory.every((name) => textOf(fields, name) !== undefined);
  if (!fits) return undefined;
  const companyBin = textOf(fields, 'company_bin') ?? '';
  return { uin, companyBin, accessName, expiresInMs, omitSms: omitSms === 'true' };
}
