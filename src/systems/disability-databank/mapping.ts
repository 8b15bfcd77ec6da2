import { toCoded } from '../coded.ts';
import { hasUnusableDay } from '../wire.ts';
import { disabilityDictionaries, groups } from './codes.ts';
import type { WireDisability } from './contract.ts';

export type Disability = ReturnType<typeof toDisability>;

/** @param today day of the question in Kazakhstan, `YYYY-MM-DD` */
export function toDisability(iin: string, wire: WireDisability, today: string) {
  const { code } = wire.group;
  return {
    iin,
    /** OTHER for an unknown code: no rule may take it for a group. */
    group: Object.hasOwn(groups, code) ? groups[code as keyof typeof groups] : ('OTHER' as const),
    groupName: toCoded(wire.group, disabilityDictionaries.group),
    lossOfCapacityPercent: wire.degree === undefined ? null : Number(wire.degree),
    cause: wire.reason ? toCoded(wire.reason, disabilityDictionaries.reason) : null,
    validFrom: wire.beginDate,
    validUntil: wire.endDate ?? null,
    /** True while no known end has passed. */
    current: wire.endDate === undefined || wire.endDate >= today,
    indefinite: wire.indefinite,
    division: wire.division ?? null,
    hasUnusableDay: hasUnusableDay(wire),
    certificates: wire.certificates.map((certificate) => ({
      kind: toCoded(certificate.kind, disabilityDictionaries.certificateKind),
      number: certificate.number,
      issuedOn: certificate.issuedOn ?? null,
      validUntil: certificate.validUntil ?? null,
    })),
  };
}
