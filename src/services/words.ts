/** Words of a data file: items, codes, texts in each language, systems. */
import { z } from 'zod';
import { eachLanguage } from '../kernel/text.ts';
import { systemIds } from '../systems/systems.ts';

export const ruleItem = z
  .string()
  .regex(/^S\d{1,2}\.[\w(). -]{1,30}$/, 'an item such as S6.10 p3')
  .transform((item) => item as `S${number}.${string}`);

export const words = z.string().trim().min(2).max(600);
export const text = z.strictObject(eachLanguage(() => words));
export const code = z
  .string()
  .regex(/^[A-Z][A-Z0-9_]{1,48}$/, 'a word in capital letters such as ENPF_PAYMENTS');
/** OTHER: the order names a system that has no id of its own. */
export const systemId = z.enum([...systemIds, 'OTHER']);
