import { createHash } from 'node:crypto';
import type { CaseQuestion } from './questions.ts';

/** A document of a case, as it arrived: its content is told by size and digest. */
export interface HeldDocument {
  readonly code: string;
  readonly name: string;
  readonly mediaType: string;
  /** Size of the content, bytes. */
  readonly bytes: number;
  /** Digest of the content, hexadecimal. */
  readonly sha256: string;
  /** Null for a document that is no scan. */
  readonly attestation: string | null;
  readonly inPlaceOfData: boolean;
  /** Left out: none was told. */
  readonly form?: string;
}

/** Documents of a case in the order in which they lie in it. */
export function holdDocuments({ documents }: Pick<CaseQuestion, 'documents'>): HeldDocument[] {
  return documents.map((document) => {
    const { code, name, mediaType, content, attestation = null, inPlaceOfData = false, form } = document;
    const bytes = Buffer.from(content, 'base64');
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const told = { attestation, inPlaceOfData, ...(form && { form }) };
    return { code, name, mediaType, bytes: bytes.length, sha256, ...told };
  });
}
