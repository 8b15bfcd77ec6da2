/** One-time codes by which people show documents. */
import { randomInt } from 'node:crypto';
import { systemClock } from '../../src/kernel/clock.ts';
import type { codeFaults } from '../../src/systems/digital-documents/contract.ts';
import { documentsOf, type ShownDocument } from './shown.ts';

/** Time for which a code holds, seconds. */
export const codeLife = 300;

interface Given {
  readonly iin: string;
  readonly document: ShownDocument;
  /** Epoch ms. */
  readonly expiresAt: number;
  used: boolean;
}

type Found =
  | { readonly document: ShownDocument; use(): void }
  | { readonly fault: (typeof codeFaults)[number] };

/** Codes while the network runs. */
export interface DocumentCodes {
  /** A new code for the person's document of a kind, else for their first one; undefined where they have none. */
  give(
    iin: string,
    kind: string | undefined,
    seconds: number,
  ): { code: string; expiresAt: number } | undefined;
  /** The answer of a code to a question about a person. Only `use` uses it up. */
  find(iin: string, code: string): Found;
}

/** Codes of the examples: each is there from the start, good once, and does not expire. */
const fixedCodes: Readonly<Record<string, { readonly iin: string; readonly kind: string }>> = {
  '100001': { iin: '900101490009', kind: 'IDENTITY_CARD' },
  '100002': { iin: '051231690002', kind: 'KANDAS_CERTIFICATE' },
};

export function createDocumentCodes(): DocumentCodes {
  const given = new Map<string, Given>();
  const documentOf = (iin: string, kind: string | undefined) =>
    documentsOf(iin).find((one) => kind === undefined || one.kind === kind);
  for (const [code, { iin, kind }] of Object.entries(fixedCodes)) {
    const document = documentOf(iin, kind);
    if (document) given.set(code, { iin, document, expiresAt: Number.POSITIVE_INFINITY, used: false });
  }
  const newCode = (): string => {
    const code = String(randomInt(200_000, 1_000_000));
    return given.has(code) ? newCode() : code;
  };
  return {
    give(iin, kind, seconds) {
      const document = documentOf(iin, kind);
      if (document === undefined) return undefined;
      const code = newCode();
      const expiresAt = systemClock.now() + seconds * 1000;
      given.set(code, { iin, document, expiresAt, used: false });
      return { code, expiresAt };
    },
    find(iin, code) {
      const found = given.get(code);
      if (found === undefined) return { fault: 'CODE_UNKNOWN' };
      if (found.iin !== iin) return { fault: 'CODE_OF_ANOTHER_PERSON' };
      if (found.used) return { fault: 'CODE_USED' };
      if (found.expiresAt <= systemClock.now()) return { fault: 'CODE_EXPIRED' };
      return {
        document: found.document,
        use() {
          found.used = true;
        },
      };
    },
  };
}
