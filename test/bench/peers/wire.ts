/** The two ways to the systems: messages through SHEP, and JSON to the pension fund. */
import { randomUUID } from 'node:crypto';

export interface Wire {
  /** @param message content of `SendMessage` @returns content of `SendMessageResponse` as plain values */
  readonly shep: (system: ShepSystem, message: object) => Promise<unknown>;
  readonly fund: (question: object) => Promise<unknown>;
}

export const shepSystems = ['CONSENT_SERVICE', 'PERSON_REGISTER', 'DISABILITY_DATABANK', 'BANKS'] as const;
export type ShepSystem = (typeof shepSystems)[number];

export const fundPath = '/mock/v1/pension-accounts/search';
/** Largest answer, bytes; time without a byte, and of a whole call, ms; connections to each system. */
export const limits = { bytes: 2_000_000, silenceMs: 3000, callMs: 5000, connections: 16 };

const senderCode = 'bench';

/** A message to a service behind SHEP, as its description has it. */
export function messageOf(serviceId: string, question: object): object {
  const id = randomUUID();
  const messageDate = new Date().toISOString();
  const sender = { senderId: senderCode, password: 'bench' };
  return {
    request: {
      requestInfo: { messageId: id, correlationId: id, serviceId, messageDate, sender },
      requestData: { data: { messageId: randomUUID(), messageDate, senderCode, ...question } },
    },
  };
}

/** A failure that the program can name, in the words of the schema's `FaultClass`. */
export class RegisterError extends Error {
  readonly kind: 'SYSTEM_ERROR' | 'BAD_RESPONSE';
  constructor(kind: 'SYSTEM_ERROR' | 'BAD_RESPONSE') {
    super(kind);
    this.kind = kind;
  }
}
