/**
 * The wire contract of KDP, the state's service of access to personal data, behind SHEP (DOMAIN.md 1.6, public samples): the
 * service, the names of the fields, and `status`, `code` and `public-key` in an answer. **Invented**: the words of `status`,
 * the refusal of all further requests of a company (`MOCK-NO-MORE`), the repeated `uin`, and the state as the answer to a
 * repeated question. A real KDP may leave `uin` out.
 */
import { z } from 'zod';

export const consentServiceId = 'KDP_SERVICE';
export const consentNamespace = 'http://service.2fa-chain.kz/ns/kdp';
/** Type of the question (`xsi:type`). */
export const consentRequestType = 'getUserDataRequest';

/** States of a question. The first one comes with a token. */
export const consentStatuses = {
  agreed: 'MOCK-AGREED',
  waiting: 'MOCK-WAITING',
  refused: 'MOCK-REFUSED',
  expired: 'MOCK-EXPIRED',
  revoked: 'MOCK-REVOKED',
  stopped: 'MOCK-NO-MORE',
} as const;

const uin = z
  .string()
  .regex(/^\d{12}$/)
  .optional();

const agreed = z.object({
  status: z.literal(consentStatuses.agreed),
  code: z.string().min(1).max(4000),
  'public-key': z.string().min(1).max(4000),
  uin,
});

const { waiting, refused, expired, revoked, stopped } = consentStatuses;
const withoutToken = z.object({ status: z.enum([waiting, refused, expired, revoked, stopped]), uin });
/** The content of `<data>` in an answer. An unknown status is no agreement, and breaks the contract. */
export const consentResponse = z.discriminatedUnion('status', [agreed, withoutToken]);
export type WireConsent = z.infer<typeof consentResponse>;
