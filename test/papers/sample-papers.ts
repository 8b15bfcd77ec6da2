/** A paper of each kind, about an invented person, as it would be kept. */
import type { Issuer, Paper, PaperFacts } from '../../src/papers/paper.ts';
import { catalogue } from '../../src/services/catalogue.ts';
import { type PaperKind, paperKinds } from '../../src/services/paper-kinds.ts';

const groundOf = (service: string, code: string) => {
  const grounds = catalogue.find((one) => one.code === service)?.refusalGrounds ?? [];
  const ground = grounds.find((one) => one.code === code);
  if (ground === undefined) throw new Error(`expected the ground ${code} of ${service}`);
  return ground;
};

/** Facts of each kind, as a caller gives them. */
export const sampleFacts: PaperFacts = {
  ACCEPTANCE_RECEIPT: {
    registration: { number: 'MOCK-TSON-2026-481300', registeredAt: 1_796_010_000_000 },
    documents: ['Анықтама.pdf', 'Өтініш & қосымша <1>.pdf'].map((name, at) => ({
      scan: `SCAN-${at + 1}`,
      kind: { kk: 'Тиісті құжат', ru: 'Соответствующий документ', en: 'A relevant document' },
      name,
    })),
  },
  PENSION_DIFFERENCE_REFUSAL: { ground: groundOf('PENSION_DIFFERENCE', 'ALREADY_DECIDED_OR_PAID') },
  LOSS_OF_CAPACITY_REFUSAL: { ground: groundOf('LOSS_OF_CAPACITY_PAYMENT', 'PACKAGE_INCOMPLETE_OR_EXPIRED') },
  CONTRIBUTIONS_NOTIFICATION: {
    period: { from: '2024-06-01', to: '2026-05-31' },
    contributions: Array.from({ length: 24 }, (_, at) => ({
      month: `${2024 + Math.floor((at + 5) / 12)}-${String(((at + 5) % 12) + 1).padStart(2, '0')}`,
      amount: at === 23 ? '1112975.50' : '12975.00',
    })),
    total: '1411400.50',
  },
  APPOINTMENT_DECISION: {
    outcome: 'REFUSED',
    reasons: [
      'Капиталдандыру кезеңі аяқталмаған.',
      'По делу не представлены документы ликвидированного юридического лица.',
    ],
  },
};

export const sampleIssuer: Issuer = {
  account: 'mock-specialist-0001',
  organisation: {
    bin: '160440007161',
    name: '«Азаматтарға арналған үкімет» мемлекеттік корпорациясы, Қаскелең қаласының бөлімі',
  },
};

/** The paper of a kind, as the service that names it issues it. */
export function samplePaper(kind: PaperKind, more: Partial<Paper> = {}): Paper {
  const service = catalogue.find(({ papers }) => papers.some((one) => one.kind === kind));
  const rule = service?.papers.find((one) => one.kind === kind);
  if (service === undefined || rule === undefined) throw new Error(`expected a service that names ${kind}`);
  return {
    ...{ id: `PAPER-${kind}`, applicationId: 'APP-3f8e5a52-0c7e-4a7e-9f6e-2b6f2f1d9a10' },
    registrationNumber: kind === 'ACCEPTANCE_RECEIPT' ? 'MOCK-TSON-2026-481300' : null,
    ...{ number: `${service.number}-000017`, issuedAt: 1_796_010_060_000, issuedBy: sampleIssuer },
    service: { code: service.code, name: service.name, order: service.order.name },
    ...{ item: rule.item, appendix: rule.appendix, kind, facts: sampleFacts[kind] },
    person: {
      iin: '850630390007',
      name: kind === 'APPOINTMENT_DECISION' ? 'Әбдіқадыров Нұрлан Сәкенұлы' : null,
    },
    ...more,
  } as unknown as Paper;
}

export const samplePapers = (): Paper[] => paperKinds.map((kind) => samplePaper(kind));
