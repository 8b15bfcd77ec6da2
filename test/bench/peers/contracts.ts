/** Contracts of the answers, as far as the peers read them: an answer that breaks one is an error. */
import { z } from 'zod';

const iin = z.string().regex(/^\d{12}$/);
const day = z.iso.date();
const flag = z.enum(['true', 'false']).transform((text) => text === 'true');
const coded = z.object({ code: z.string() });

/** Elements of one name in an element that must be there: a reader gives none of them, one or a list. */
const listOf = <Item extends z.ZodType>(name: string, item: Item) =>
  z.preprocess((element) => (element === undefined ? element : elementsOf(element, name)), z.array(item));

const elementsOf = (element: unknown, name: string): unknown[] =>
  typeof element === 'object' && element !== null && name in element
    ? [Reflect.get(element, name)].flat()
    : [];

/** An answer of SHEP around what a system says. */
export const answerOf = <Content extends z.ZodType>(content: Content) =>
  z.object({
    response: z.object({
      responseInfo: z.object({ status: coded }),
      responseData: z.object({ data: z.object({ response: content }) }),
    }),
  });

/** The system's own code of a message. */
const messageResult = coded;

export const consent = z.object({
  messageResult,
  status: z.literal('MOCK-AGREED'),
  code: z.string(),
  'public-key': z.string(),
  uin: iin,
});

export const persons = z.object({
  messageResult,
  persons: listOf(
    'person',
    z.object({
      iin,
      surname: z.string(),
      name: z.string(),
      patronymic: z.string().optional(),
      birthDate: day,
      lifeStatus: coded,
      regAddress: z.object({ status: coded }).optional(),
    }),
  ),
});

export const disabilities = z.object({
  messageResult,
  items: listOf(
    'item',
    z.object({
      iin,
      result: z.enum(['FOUND', 'NOT_FOUND']),
      disability: z
        .object({
          group: coded,
          degree: z.coerce.number(),
          beginDate: day,
          endDate: day.optional(),
          indefinite: flag,
        })
        .optional(),
    }),
  ),
});

export const accounts = z.object({
  messageResult,
  accounts: listOf(
    'account',
    z.object({ account: z.string(), iin, open: flag, owned: flag, bic: z.string() }),
  ),
});

const money = z.string().regex(/^\d+\.\d\d$/);

export const pensions = z.object({
  items: z.array(
    z.object({
      iin,
      found: z.boolean(),
      pension: z
        .object({
          accounts: z.array(
            z.object({ kind: z.string(), number: z.string(), accruals: money, conditional: z.boolean() }),
          ),
          rightToPayments: z.boolean(),
          unexecutedApplication: z.boolean(),
          schedule: z.object({ from: day, monthlyAmount: money }).nullable(),
          verdict: z.object({ affirmative: z.boolean(), reasonCode: z.string().nullable() }),
        })
        .nullable(),
    }),
  ),
});
