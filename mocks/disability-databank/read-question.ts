import { disabilityBatchSize } from '../../src/systems/disability-databank/contract.ts';
import type { Message } from '../message/read-message.ts';
import { iinOfCertificate } from '../people/certificates.ts';
import { personByIin } from '../people/find.ts';
import { childOf, textOf } from '../xml/read.ts';

/** A question to the databank. */
export type DisabilityQuestion =
  | { readonly kind: 'iins'; readonly iins: readonly string[] }
  | { readonly kind: 'certificate'; readonly number: string; readonly holder: string | undefined }
  | { readonly kind: 'malformed' };

/** Reads the fields beside the head: `iins` with 1 to 100 different `iin`, or `certificateNumber`, and not both. */
export function readQuestion({ fields, expected }: Message): DisabilityQuestion {
  const list = childOf(fields, 'iins');
  const number = textOf(fields, 'certificateNumber');
  if (expected !== undefined || (list === undefined) === (number === undefined)) return { kind: 'malformed' };
  if (number !== undefined) return { kind: 'certificate', number, holder: holderOf(number) };
  const named = (list?.children ?? []).filter(({ name }) => name === 'iin').map(({ text }) => text.trim());
  if (named.length === 0 || named.length > disabilityBatchSize) return { kind: 'malformed' };
  return { kind: 'iins', iins: [...new Set(named)] };
}

function holderOf(number: string): string | undefined {
  const iin = iinOfCertificate(number);
  const certificates =
    iin === undefined ? [] : (personByIin(iin)?.disability.record?.certificates.certificate ?? []);
  return certificates.some((certificate) => certificate.number === number) ? iin : undefined;
}
