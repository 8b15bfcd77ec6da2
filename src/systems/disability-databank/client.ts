/** Calls to the disability databank (TsBDI) behind SHEP. */
import { type Clock, toDate, toDateTime } from '../../kernel/clock.ts';
import type { NewId } from '../../kernel/ids.ts';
import { agreement, bestOf } from '../../kernel/likeness.ts';
import { CallFault } from '../../resilience/call-fault.ts';
import type { Attempt } from '../../resilience/guard.ts';
import type { ShepChannel } from '../../transport/shep/channel.ts';
import { escapeXml } from '../../transport/shep/envelope.ts';
import { toPlain } from '../../transport/shep/plain.ts';
import { commonStatuses } from '../../transport/shep/statuses.ts';
import type { ItemAnswer } from '../batch.ts';
import { iinOf, matchItems } from '../batch.ts';
import { checkInnerResult, fieldsXml } from '../inner-result.ts';
import {
  disabilityItem,
  disabilityNamespace,
  disabilityResponse,
  disabilityServiceId,
  disabilitySuccess,
} from './contract.ts';
import { type Disability, toDisability } from './mapping.ts';

interface DisabilityDatabankClient {
  /** At most 100 people in one call; each has at most one record. */
  byIins(iins: readonly string[], attempt: Attempt): Promise<ReadonlyMap<string, ItemAnswer<Disability>>>;
  /** The record that holds the certificate, or nothing. */
  byCertificate(number: string, attempt: Attempt): Promise<Disability[]>;
}

interface DisabilityDatabankOptions {
  readonly channel: ShepChannel;
  /** Our code as a sender of inner messages. */
  readonly senderCode: string;
  readonly clock: Clock;
  readonly newId: NewId;
}

const service = { serviceId: disabilityServiceId, statuses: commonStatuses };
const type = { namespace: disabilityNamespace, name: 'Request' };

export function createDisabilityDatabankClient(options: DisabilityDatabankOptions): DisabilityDatabankClient {
  const { channel, senderCode, clock, newId } = options;

  /** The items of an answer, or null when the databank said "no data" at the first level. */
  async function ask(criteria: string, attempt: Attempt) {
    const message = { messageId: newId(), messageDate: toDateTime(clock.now()), senderCode };
    const xml = fieldsXml(message) + criteria;
    const data = await channel.send(service, { xml, type }, attempt);
    if (data === null) return null;
    checkInnerResult(data, disabilitySuccess, attempt);
    const parsed = disabilityResponse.safeParse(toPlain(data));
    if (!parsed.success) throw new CallFault('CONTRACT_DRIFT', 'REGISTER');
    return parsed.data.items;
  }

  const readItem = (iin: string, item: unknown) => toRecords(iin, item, toDate(clock.now()));

  return {
    async byIins(iins, attempt) {
      const list = iins.map((iin) => `<iin>${escapeXml(iin)}</iin>`).join('');
      const items = await ask(`<iins>${list}</iins>`, attempt);
      // A list has a word for each person; "no data" about all of them at once is no answer to any.
      if (items === null) throw new CallFault('CONTRACT_DRIFT', 'REGISTER');
      return matchItems(iins, items, readItem);
    },
    async byCertificate(number, attempt) {
      const items = (await ask(fieldsXml({ certificateNumber: number }), attempt)) ?? [];
      const records = items.map((item) => readItem(iinOf(item) ?? '', item));
      const agreementOf = ({ certificates }: Disability) =>
        bestOf(certificates.map((certificate) => agreement(number, certificate.number)));
      const found = records.flatMap((record) => record ?? []);
      const isAnother = found.some((record) => agreementOf(record) === 'different');
      if (records.includes(undefined) || records.length > 1 || isAnother) {
        throw new CallFault('CONTRACT_DRIFT', 'REGISTER');
      }
      return found.map((record) => ({ ...record, differsFromSearch: agreementOf(record) === 'alike' }));
    },
  };
}

function toRecords(iin: string, item: unknown, today: string): Disability[] | undefined {
  const parsed = disabilityItem.safeParse(item);
  if (!parsed.success) return undefined;
  return parsed.data.result === 'FOUND' ? [toDisability(iin, parsed.data.disability, today)] : [];
}
