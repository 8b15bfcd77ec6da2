/**
 * Pairs of representative and represented. Generated people represent no other person: no rule would name the
 * parents of a child.
 */

/** One represented person, as the service writes it. */
interface Represented {
  readonly iin: string;
  readonly kind: string;
  readonly document: RepresentationDocument;
}

/** Document that proves the representation. Days are `YYYY-MM-DD`. */
interface RepresentationDocument {
  readonly type: string;
  readonly number: string;
  readonly issuedOn: string;
  /** Last day of the representation. */
  readonly validUntil?: string;
  readonly revokedOn?: string;
}

const birthCertificate = 'MOCK-BIRTH-CERTIFICATE';
const guardianship = 'MOCK-GUARDIANSHIP-ORDER';
const powerOfAttorney = 'MOCK-POWER-OF-ATTORNEY';

/** By the IIN of the representative; both are members of the cast. */
const representations: Readonly<Record<string, readonly Represented[]>> = {
  // The mother of the child without documents.
  '900101490009': [
    {
      iin: '150607590008',
      kind: 'CHILD',
      document: { type: birthCertificate, number: 'MOCK-0150607', issuedOn: '2015-06-19' },
    },
  ],
  // The guardian of the man who was declared legally incapable, and of a woman whose capacity a court has limited.
  '780404390002': [
    {
      iin: '620315390007',
      kind: 'WARD',
      document: { type: guardianship, number: 'MOCK-417-O', issuedOn: '2018-11-12' },
    },
    {
      iin: '710308490014',
      kind: 'WARD',
      document: { type: guardianship, number: 'MOCK-088-O', issuedOn: '2024-06-03' },
    },
  ],
  // A power of attorney in force, and one that was revoked.
  '801231490008': [
    {
      iin: '850630390007',
      kind: 'PRINCIPAL',
      document: {
        type: powerOfAttorney,
        number: 'MOCK-N-4',
        issuedOn: '2025-11-17',
        validUntil: '2099-12-31',
      },
    },
    {
      iin: '900101490009',
      kind: 'PRINCIPAL',
      document: {
        type: powerOfAttorney,
        number: 'MOCK-N-5',
        issuedOn: '2025-01-20',
        validUntil: '2099-12-31',
        revokedOn: '2025-08-15',
      },
    },
  ],
  // Three powers of attorney: in force (for as long as the simulation may run), expired, revoked.
  '850630390017': [
    {
      iin: '790514490009',
      kind: 'PRINCIPAL',
      document: {
        type: powerOfAttorney,
        number: 'MOCK-N-1',
        issuedOn: '2025-10-06',
        validUntil: '2099-12-31',
      },
    },
    {
      iin: '801231490008',
      kind: 'PRINCIPAL',
      document: {
        type: powerOfAttorney,
        number: 'MOCK-N-2',
        issuedOn: '2023-02-01',
        validUntil: '2024-01-31',
      },
    },
    {
      iin: '830819490007',
      kind: 'PRINCIPAL',
      document: {
        type: powerOfAttorney,
        number: 'MOCK-N-3',
        issuedOn: '2025-04-14',
        validUntil: '2099-12-31',
        revokedOn: '2025-09-01',
      },
    },
  ],
  // A grown-up son, and an heir's certificate: a kind that the gateway does not know.
  '651120490001': [
    {
      iin: '000229590003',
      kind: 'CHILD',
      document: { type: birthCertificate, number: 'MOCK-0000229', issuedOn: '2000-03-10' },
    },
    {
      iin: '600101390006',
      kind: 'HEIR',
      document: { type: 'MOCK-HEIR-CERTIFICATE', number: 'MOCK-0240905', issuedOn: '2024-09-05' },
    },
  ],
};

/** The people that a person represents; empty without a known representation. */
export function representedBy(iin: string): readonly Represented[] {
  return Object.hasOwn(representations, iin) ? (representations[iin] ?? []) : [];
}
