/** The last step of a delivery: the hand-over of one written message, and its outcome. */
/** A message with its headers and body written. */
export interface Parcel {
  readonly messageId: string;
  /** The address to which a mail server reports a letter that it cannot deliver later. */
  readonly from: string;
  /** The only recipient, whatever the headers say. */
  readonly to: string;
  readonly eml: Buffer;
}

/** Outcome of a hand-over. `reply` is one line of 200 characters at most, with runs of 12 digits masked, without credentials. */
export type HandOver =
  | { readonly kind: 'accepted' }
  /** Refused for good: the same message would be refused again, a person must look. */
  | { readonly kind: 'refused'; readonly reply: string }
  /** Refused for now; after a cut answer the message may have arrived. `mend`: no try succeeds before the operator mends this. */
  | { readonly kind: 'later'; readonly reply: string; readonly mend?: string | undefined };

/** The way on which messages leave us. */
export interface Post {
  /** Never throws for a failure of the other side. Waits for its turn at the pace, so few may be handed over at a time. */
  handOver(parcel: Parcel): Promise<HandOver>;
  /** Ends connections. A message that is being handed over is finished; waiting ones are for later. */
  close(): void;
}
