import { parse } from 'graphql';
import { expect, test } from 'vitest';
import type { CheckedDocument } from '../../../src/graphql/documents/check-document.ts';
import { createKnownDocuments } from '../../../src/graphql/documents/known-documents.ts';

/** A check that notes its questions. */
function createNotedCheck(refuses: (text: string) => boolean) {
  const asked: string[] = [];
  const check = (text: string): CheckedDocument => {
    asked.push(text);
    return refuses(text)
      ? { errors: [{ message: 'no', extensions: { code: 'DOCUMENT_TOO_LARGE' } }] }
      : { document: parse(text) };
  };
  return { asked, documents: createKnownDocuments(check) };
}

test('The gateway checks a document once, let in or refused', () => {
  const { asked, documents } = createNotedCheck((text) => text.includes('bad'));
  for (const text of ['{ good }', '{ bad }', '{ good }', '{ bad }', '{ good }', '{ bad }'])
    documents.find(text, text);
  expect(asked).toEqual(['{ good }', '{ bad }']);
});

test('Memory is bounded in bytes: large documents push each other out, small ones stay', () => {
  const { asked, documents } = createNotedCheck(() => false);
  const large = (i: number) => `{ a${i} # ${'x'.repeat(100_000)}\n }`;
  for (let i = 0; i < 20; i += 1) documents.find(String(i), large(i));
  documents.find('0', large(0));
  expect(asked).toHaveLength(21);
  for (let i = 0; i < 100; i += 1) documents.find(`small ${i}`, `{ s${i} }`);
  documents.find('small 0', '{ s0 }');
  expect(asked).toHaveLength(121);
});

test('A flood of refused documents pushes out no admitted one', () => {
  const { asked, documents } = createNotedCheck((text) => text.includes('bad'));
  documents.find('good', '{ good }');
  for (let i = 0; i < 10_000; i += 1) documents.find(`bad ${i}`, `{ bad${i} }`);
  documents.find('good', '{ good }');
  expect(asked.filter((text) => text === '{ good }')).toHaveLength(1);
});
