/** Shape of a question of a state service's data file: the system, its keys, and the meaning of each answer. */
import { z } from 'zod';
import { allFacts } from './facts.ts';
import { readingNames } from './readings.ts';
import { code, ruleItem, systemId, text } from './words.ts';

/** The meaning of a missing or contrary answer on a route. */
export const consequence = z.discriminatedUnion('means', [
  /** Paper cures it: any one of these documents. */
  z.strictObject({ means: z.literal('DOCUMENT'), documents: z.array(code).min(1), item: ruleItem }),
  /** The statement is not registered, on this ground. */
  z.strictObject({ means: z.literal('BLOCKS'), ground: code, item: ruleItem }),
  /** The text is silent or leaves a choice; null where no item is near. `elsewhere`: the ways that other items open instead. */
  z.strictObject({
    means: z.literal('PERSON_DECIDES'),
    item: ruleItem.nullable(),
    elsewhere: text.optional(),
  }),
  z.strictObject({ means: z.literal('NOTHING') }),
]);

const need = z.strictObject({
  fact: z.enum(allFacts),
  otherwise: consequence,
  /** The need holds only under this reading of the text (readings.ts). */
  onlyIf: z
    .strictObject({ reading: z.enum(readingNames), is: code })
    .nullable()
    .default(null),
});

const inputKey = z.enum([
  'IIN',
  'IDENTITY_DOCUMENT',
  'ACCOUNT',
  'CONTROL_ACCOUNT',
  'CERTIFICATE',
  'STATEMENT',
]);

export const question = z.strictObject({
  /** Unique within the service. */
  code,
  system: systemId,
  /** System that passes the question on; null where the order names none. */
  through: systemId.nullable(),
  item: ruleItem,
  /** Questions of a later turn are asked only when none before has blocked. */
  turn: z.int().min(1).max(9).default(1),
  /** Keys of the question; any one of several is enough. Empty: the text names none, and the gateway does not ask. */
  keys: z.array(inputKey),
  /** Further keys by which the gateway asks. No item names them. */
  ownKeys: z.array(inputKey).default([]),
  /** Text of the question, as the order says it. */
  about: text,
  /** The meaning of the answer "there is nothing". */
  absence: consequence,
  /** The record differs from the statement. Null: no item names the consequence, so a person decides. */
  discrepancy: consequence.nullable().default(null),
  needs: z.array(need),
});
