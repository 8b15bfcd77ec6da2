/** Whether a question may be asked at all: decided before anybody is asked, for each field that asks a system. */
import { type Look, withheldReason } from '../access/withheld-reason.ts';
import { toWithheld } from './answers/withheld.ts';
import type { Context } from './context.ts';
import type { WithheldSource } from './sources.ts';

/** What stands in the place of an answer that may not be asked for. */
export type Refusal = WithheldSource;

/** @returns null where the question may be asked; a promise only where somebody has to be asked for it */
export function permission(context: Context, look: Look): Refusal | null | Promise<Refusal | null> {
  const reason = withheldReason(context.viewer, look);
  if (reason !== null) return toWithheld(look.system, reason);
  if (look.iin !== null) context.looks.because(look.iin, look.purpose);
  return null;
}
