/** Rows of the record of looks: viewer, systems, person, purposes, answers. No values, no facts. */
import { containsIin } from '../../kernel/iin.ts';
import type { LookTarget, SearchKind, Subject } from '../../registers/looks.ts';
import type { Outcome } from '../../registers/outcome.ts';
import type { FaultClass } from '../../resilience/fault-classes.ts';
import type { StateServiceCode } from '../../services/catalogue.ts';
import type { LegalBasisKind, Purpose } from '../../services/purpose.ts';
import type { ApplicationRoute } from '../../services/state-service.ts';
import type { Sealing } from '../../storage/sealing.ts';
import type { RepresentationKind } from '../../systems/digital-documents/mapping.ts';
import type { SystemKey } from '../../systems/systems.ts';
import type { Role } from '../roles.ts';
import type { Viewer } from '../viewer.ts';

/** A person: the hash finds them, and only the key tells who they are. Both base64. */
export interface RecordedPerson {
  readonly hash: string;
  readonly sealed: string;
  /** Id of the key that opens it. */
  readonly key: string;
}

export interface RecordedPurpose {
  readonly stateService: StateServiceCode | 'OTHER' | null;
  readonly route: ApplicationRoute | null;
  readonly applicationNumber: string | null;
  readonly applicationRef: string | null;
  readonly basis: { readonly kind: LegalBasisKind; readonly reference: string | null } | null;
}

/** The first row of a look: written down before the first call leaves. */
export interface BegunRow {
  readonly kind: 'BEGUN';
  readonly at: number;
  /** Id of the look, one GraphQL request and one person, or one search: its chain, and the number of its first row there. */
  readonly look: string;
  readonly viewer: {
    readonly id: string;
    readonly kind: Viewer['kind'] | 'GATEWAY';
    readonly roles: readonly Role[];
    readonly organisation: string | null;
    readonly organisationName: string | null;
  };
  /** True: viewers look at themselves. */
  readonly own: boolean;
  readonly correlationId: string | null;
  readonly purposes: readonly RecordedPurpose[];
  /** The ground on which a citizen looks at another person. */
  readonly representation: RepresentationKind | null;
  readonly person: RecordedPerson | null;
  readonly searchedBy: SearchKind | null;
  readonly systems: readonly SystemPart[];
  /** The configured article of the question; null for everything else. */
  readonly article: string | null;
  /** True for a person beyond the declared volume of the account. */
  readonly beyondVolume: boolean;
  readonly drill: boolean;
}

/** Further systems that are asked in the same look. */
export interface AskingRow {
  readonly kind: 'ASKING';
  readonly at: number;
  readonly look: string;
  readonly systems: readonly SystemPart[];
}

export interface FoundRow {
  readonly kind: 'FOUND';
  /** Instant of the look. */
  readonly at: number;
  readonly look: string;
  readonly person: RecordedPerson;
}

/** The end of a look: on disk before the answer leaves. */
export interface EndedRow {
  readonly kind: 'ENDED';
  readonly at: number;
  readonly look: string;
  readonly answers: readonly RecordedAnswer[];
  /** Purposes that came after the first call had left. */
  readonly furtherPurposes: readonly RecordedPurpose[];
}

export type SystemPart = { readonly system: SystemKey; readonly part: string | null };

export interface RecordedAnswer extends SystemPart {
  readonly askedAt: number;
  readonly answeredAt: number | null;
  readonly attempts: number;
  /** Set where the system was to act: to register a statement, to take a case. */
  readonly isWrite?: true;
  /** An answer that was kept with the application was read; the system was not asked. */
  readonly isKept?: true;
  /** A document was read that the person showed by a code. */
  readonly isShown?: true;
  /** Number of records in the answer; null where the question failed. */
  readonly records: number | null;
  readonly faultClass: FaultClass | null;
  readonly serviceId: string | null;
  /** Ids of the last attempt. */
  readonly messageId: string | null;
  readonly sessionId: string | null;
}

export type LookRow = BegunRow | AskingRow | FoundRow | EndedRow;

export function toRecordedViewer({ id, kind, roles, organisation }: Viewer): BegunRow['viewer'] {
  const { bin = null, name = null } = organisation ?? {};
  return { id, kind, roles, organisation: bin, organisationName: name };
}

/** The gateway itself, when it probes a register. */
export const gatewayItself: BegunRow['viewer'] = {
  ...{ id: 'gateway', kind: 'GATEWAY', roles: [], organisation: null, organisationName: null },
};

export function toRecordedPerson(iin: string, sealing: Sealing): RecordedPerson {
  const { bytes, keyId } = sealing.seal(iin, 'iin');
  return { hash: personHash(iin, sealing), sealed: bytes.toString('base64'), key: keyId };
}

/** Keyed hash of an IIN, base64: the same as in the table of people. */
export function personHash(iin: string, sealing: Pick<Sealing, 'hash'>): string {
  return sealing.hash(iin, 'iin').toString('base64');
}

export function toRecordedPurpose(purpose: Purpose, ofViewer: ApplicationRoute | null): RecordedPurpose {
  const { stateService, route, applicationNumber, applicationRef, basis } = purpose;
  return {
    stateService: stateService ?? null,
    route: route ?? ofViewer,
    applicationNumber: withoutIin(applicationNumber),
    applicationRef: applicationRef ?? null,
    basis: basis ? { kind: basis.kind, reference: withoutIin(basis.reference) } : null,
  };
}

/** Some clerks number applications by the IIN: none stands in clear on record. */
function withoutIin(text: string | null | undefined): string | null {
  return text && containsIin(text) ? '(an IIN)' : (text ?? null);
}

export function toRecordedAnswer(
  outcome: Outcome<unknown>,
  {
    isWrite = false,
    isKept = false,
    isShown = false,
  }: Omit<LookTarget, 'systemId' | 'part' | 'subjects'> = {},
): RecordedAnswer {
  const { systemId, part, askedAt, attempts } = outcome;
  const last = attempts.at(-1);
  return {
    system: systemId,
    part,
    askedAt,
    answeredAt: last?.endedAt ?? null,
    attempts: attempts.length,
    ...(isWrite && { isWrite }),
    ...(isKept && { isKept }),
    ...(isShown && { isShown }),
    records: outcome.kind === 'answered' ? outcome.records.length : null,
    faultClass: outcome.kind === 'answered' ? null : outcome.fault.faultClass,
    serviceId: last?.evidence.serviceId ?? null,
    messageId: last?.evidence.messageId ?? null,
    sessionId: last?.evidence.sessionId ?? null,
  };
}

/** IINs in the records that a search gave. */
export function foundIn(subject: Subject, outcome: Outcome<unknown>): readonly string[] {
  if ('iin' in subject || outcome.kind !== 'answered') return [];
  const iins = outcome.records.flatMap((record) =>
    typeof record === 'object' && record !== null && 'iin' in record && typeof record.iin === 'string'
      ? [record.iin]
      : [],
  );
  return [...new Set(iins)];
}
