import { toDate } from '../../kernel/clock.ts';
import { agreement, bestOf } from '../../kernel/likeness.ts';
import { CallFault } from '../../resilience/call-fault.ts';
import type { Attempt } from '../../resilience/guard.ts';
import { escapeXml } from '../../transport/shep/envelope.ts';
import { type ItemAnswer, iinOf, matchItems } from '../batch.ts';
import { askShep, fieldsXml, readInnerResult, type ShepParts } from '../inner-result.ts';
import {
  disabilityItem,
  disabilityNamespace,
  disabilityResponse,
  disabilityServiceId,
  disabilitySuccess,
} from './contract.ts';
import { type Disability, toDisability } from './mapping.ts';

const service = { serviceId: disabilityServiceId, namespace: disabilityNamespace };

export function createDisabilityDatabankClient(parts: ShepParts) {
  /** The items of an answer; null for "no data" at the first level. */
  async function ask(criteria: string, attempt: Attempt) {
    const data = await askShep(parts, service, criteria, attempt);
    return data && readInnerResult(data, disabilitySuccess, disabilityResponse, attempt).items;
  }

  function readItem(iin: string, item: unknown): Disability[] | undefined {
    const { data } = disabilityItem.safeParse(item);
    if (data === undefined) return undefined;
    return data.result === 'FOUND' ? [toDisability(iin, data.disability, toDate(parts.clock.now()))] : [];
  }

  return {
    /** At most `disabilityBatchSize` people in one call; each has at most one record. */
    async byIins(
      iins: readonly string[],
      attempt: Attempt,
    ): Promise<ReadonlyMap<string, ItemAnswer<Disability>>> {
      const list = iins.map((iin) => `<iin>${escapeXml(iin)}</iin>`).join('');
      const items = await ask(`<iins>${list}</iins>`, attempt);
      // A list answers for each person, so "no data" about all of them is no answer.
      if (items === null) throw new CallFault('CONTRACT_DRIFT', 'REGISTER');
      return matchItems(iins, items, readItem);
    },
    /** The record with the certificate, or nothing. */
    async byCertificate(number: string, attempt: Attempt) {
      const items = (await ask(fieldsXml({ certificateNumber: number }), attempt)) ?? [];
      const records = items.map((item) => readItem(iinOf(item) ?? '', item));
      const agreementOf = ({ certificates }: Disability) =>
        bestOf(certificates.map((certificate) => agreement(number, certificate.number)));
      const found = records.flatMap((record) => record ?? []);
      const isAnother = found.some((record) => agreementOf(record) === 'different');
      if (records.includes(undefined) || records.length > 1 || isAnother)
        throw new CallFault('CONTRACT_DRIFT', 'REGISTER');
      return found.map((record) => ({ ...record, differsFromSearch: agreementOf(record) === 'alike' }));
    },
  };
}
