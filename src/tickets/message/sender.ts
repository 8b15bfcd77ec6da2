/** The writer of a letter, and how to be reached. */
export interface Sender {
  readonly provider: string;
  readonly phone: string | null;
  readonly replyTo: string;
  /** Named in every letter. */
  readonly environment: string;
  /** Our sender id in SHEP. */
  readonly shepSender: string;
  /** True where our messages and cases leave signed. */
  readonly isSigned: boolean;
}
