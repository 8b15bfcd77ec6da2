import { CallFault } from '../../resilience/call-fault.ts';
import type { Attempt } from '../../resilience/guard.ts';
import type { ShepChannel } from '../../transport/shep/channel.ts';
import { toPlain } from '../../transport/shep/plain.ts';
import { commonStatuses } from '../../transport/shep/statuses.ts';
import { fieldsXml } from '../inner-result.ts';
import { consentNamespace, consentRequestType, consentResponse, consentServiceId } from './contract.ts';
import { type ConsentWord, toConsentWord } from './mapping.ts';

/** Request to read data about a person. */
interface ConsentQuestion {
  readonly iin: string;
  /** The register's service that the token is for. */
  readonly accessName: string;
  /** Name of the data in the text for the person. */
  readonly dataName: string;
  readonly company: { readonly bin: string | null; readonly name: string };
  /** Account of the asker, never an IIN. */
  readonly account: string;
  /** Life of the request and of its token, ms. */
  readonly expiresInMs: number;
  /** True: the person is asked by SMS. False: the asker has another legal basis. */
  readonly asksPerson: boolean;
}

export type ConsentServiceClient = ReturnType<typeof createConsentServiceClient>;
const service = { serviceId: consentServiceId, statuses: commonStatuses };
const type = { namespace: consentNamespace, name: consentRequestType };

export const createConsentServiceClient = (channel: ShepChannel) => ({
  /** Asks for a token, or for the state of the same request, which sends no further SMS. @throws CallFault */
  async request(question: ConsentQuestion, attempt: Attempt): Promise<ConsentWord> {
    const data = await channel.send(service, { xml: fieldsXml(fieldsOf(question)), type }, attempt);
    // KDP answers every question, so "no data" breaks the contract.
    const parsed = data && consentResponse.safeParse(toPlain(data));
    if (!parsed?.success) throw new CallFault('CONTRACT_DRIFT', 'REGISTER');
    const { uin } = parsed.data;
    if (uin !== undefined && uin !== question.iin) throw new CallFault('CONTRACT_DRIFT', 'REGISTER');
    return toConsentWord(parsed.data);
  },
});

/** The field `ovt` for the asker's JWT is left out: the caller's token was issued for this gateway only. */
function fieldsOf({ iin, accessName, dataName, company, account, expiresInMs, asksPerson }: ConsentQuestion) {
  return {
    uin: iin,
    company: company.name,
    company_bin: company.bin,
    company_responsible: account,
    employee_name: account,
    access_name: accessName,
    personal_data_name: dataName,
    expiresIn: String(expiresInMs),
    'omit-sms': String(!asksPerson),
  };
}
