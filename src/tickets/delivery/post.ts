/** The last step of a delivery: handing one written message over, and its outcome. */

/** A message as it is handed over: headers and body are written already. */
export interface Parcel {
  readonly messageId: string;
  /** The address to which a mail server reports a letter that it cannot deliver later. */
  readonly from: string;
  /** The only recipient, whatever the headers say. */
  readonly to: string;
  readonly eml: Buffer;
}

/**
 * The outcome. A `reply` is for a person: one line, at most 200 characters, nothing invisible in it, runs of 12 and
 * more digits masked, nothing of our own address or credentials.
 */
export type HandOver =
  | { readonly kind: 'accepted' }
  /** Refused for good: the same message would be refused again, a person must look. */
  | { readonly kind: 'refused'; readonly reply: string }
  /**
   * Not now, to be repeated. Where an answer was cut off, the message may have arrived all the same. `mend`: our operator
   * must see to this before any try can succeed.
   */
  | { readonly kind: 'later'; readonly reply: string; readonly mend?: string | undefined };

/** The way on which messages leave us. */
export interface Post {
  /** Never throws for a failure of the other side. Waits for its turn where there is a pace, so ask for a few at a time. */
  handOver(parcel: Parcel): Promise<HandOver>;
  /** Ends connections. A message that is being handed over is finished; those that wait are for later. */
  close(): void;
}
