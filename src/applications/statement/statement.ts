/** The statement as the applicant makes it: what the registers' records are compared with. */
import type { AccountNumber } from '../../systems/banks/mapping.ts';

export interface Statement {
  readonly surname: string;
  readonly name: string;
  readonly patronymic: string | null;
  /** `YYYY-MM-DD`. */
  readonly birthDate: string;
  /** Number of the identity document. */
  readonly identityDocument: string | null;
  /** Shown beside the record; no comparison is made of it, since registers write addresses in codes. */
  readonly address: string | null;
  readonly account: AccountNumber | null;
  /** Number of the certificate of the degree of loss of general working capacity (S7.9 p4). */
  readonly certificate: string | null;
  /** Telephone or e-mail, as the applicant writes it. */
  readonly contact: string | null;
  /** The notification that the applicant has read (S7.8 p2); null, or left out by an earlier release: none is confirmed. */
  readonly notification?: Acquaintance | null;
  /** The applicant's signature under it (S7.2(22)); left out: it is not signed. Another statement has none. */
  readonly signature?: StatementSignature;
}

/** A verified signature, and the text under which it stands. */
interface StatementSignature {
  readonly text: string;
  /** Base64. */
  readonly cms: string;
  /** Epoch ms, and the account that gave it. */
  readonly at: number;
  readonly by: string;
}

/** The applicant's word that they have read a notification. */
export interface Acquaintance {
  /** Number of the paper. */
  readonly number: string;
  /** The applicant's disagreement in a line; null: they agree. No item names a consequence of it. */
  readonly disagreement: string | null;
}

/** Part of a statement that a record may contradict. `OTHER`: the part that a clerk found to differ. */
export type StatementField =
  | 'SURNAME'
  | 'NAME'
  | 'PATRONYMIC'
  | 'BIRTH_DATE'
  | 'IDENTITY_DOCUMENT'
  | 'ACCOUNT'
  | 'CERTIFICATE'
  | 'OTHER';
