import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { CheckedDocument } from './check-document.ts';

/** Heap of a parsed document's nodes and tokens for each character: 38 for the example dossier, 171 for names alone. */
const bytesOfCharacter = 180;
const mostParsedBytes = 50_000_000;
const mostRefusedBytes = 2_000_000;
/** Size of an entry in addition to its content, bytes. */
const bytesOfEntry = 500;
export type KnownDocuments = ReturnType<typeof createKnownDocuments>;

/** Checks each document once, and remembers the result: runnable or refused. Two memories, so that a flood of refused documents does not push out those that clients ask every day. */
export function createKnownDocuments(check: (text: string) => CheckedDocument) {
  const parsed = new LRUCache<string, Runnable>({ maxSize: mostParsedBytes });
  const refused = new LRUCache<string, CheckedDocument>({ maxSize: mostRefusedBytes });

  return {
    /** @param hash of the text */
    find(hash: string, text: string): CheckedDocument {
      const known = parsed.get(text) ?? refused.get(hash);
      if (known) return known;
      const checked = check(text);
      if ('document' in checked)
        parsed.set(text, checked, { size: bytesOfEntry + text.length * bytesOfCharacter });
      else refused.set(hash, checked, { size: bytesOfEntry + JSON.stringify(checked.errors).length });
      return checked;
    },
    /** The runnable document of a text that was checked before. */
    runnable: (text: string): DocumentNode | undefined => parsed.get(text)?.document,
  };
}

type Runnable = Extract<CheckedDocument, { readonly document: DocumentNode }>;
