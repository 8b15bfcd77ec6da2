/** The papers that the orders have handed out. Each kind is one legal act: a refusal in S5 is no refusal in S7. */

export const paperKinds = [
  /** Receipt of acceptance of documents (S3.10). */
  'ACCEPTANCE_RECEIPT',
  /** Receipt of refusal to accept the statement on the payment of the difference (S5.9(1), appendix 3). */
  'PENSION_DIFFERENCE_REFUSAL',
  /** Receipt of refusal to accept the statement and the documents for the social payment (S7.10, appendix 6). */
  'LOSS_OF_CAPACITY_REFUSAL',
  /** Notification of the contributions that were received (S7.8, appendix 5). */
  'CONTRIBUTIONS_NOTIFICATION',
  /** Decision to appoint, or to refuse to appoint (S4.12, appendix 4). */
  'APPOINTMENT_DECISION',
] as const;

/** A kind of paper. */
export type PaperKind = (typeof paperKinds)[number];

/** Kinds by which a statement is refused to be accepted. */
export const refusalKinds = [
  'PENSION_DIFFERENCE_REFUSAL',
  'LOSS_OF_CAPACITY_REFUSAL',
] as const satisfies PaperKind[];

/** A kind of paper by which a statement is refused to be accepted. */
export type RefusalKind = (typeof refusalKinds)[number];
