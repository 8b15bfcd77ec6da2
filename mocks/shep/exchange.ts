import type { AnswerKind } from '../answer-kind.ts';
import type { Variant } from '../variants.ts';
import type { Look } from './looks.ts';
import type { ProviderAnswer } from './provider.ts';
import { type AnswerPieces, writeAnswer, writePieces } from './write-response.ts';

/** One question on its way through the bus, with everything a fault needs to spoil its answer. */
export interface Exchange {
  readonly look: Look;
  readonly correlationId: string | undefined;
  answer(kind: AnswerKind, variant?: Variant): ProviderAnswer;
}

/** The whole envelope that a healthy bus sends. */
export function envelopeOf(exchange: Exchange, kind: AnswerKind = 'healthy', variant?: Variant): string {
  return writeAnswer({ ...exchange, ...exchange.answer(kind, variant) });
}

/** The same, cut around the content of `data`. */
export function piecesOf(exchange: Exchange): AnswerPieces {
  return writePieces({ ...exchange, ...exchange.answer('healthy') });
}

/** The elements around the result. */
const wrappers = /<(?:persons|items|accounts)>/;

/** A document cut right after `<persons>` (or its like) or, without one, after an opening tag near its middle. */
export function cut(document: string): string {
  const marker = wrappers.exec(document);
  if (marker) return document.slice(0, marker.index + marker[0].length);
  const half = document.slice(0, Math.ceil(document.length / 2));
  const opening = [...half.matchAll(/<[A-Za-z][^<>/]*>/g)].at(-1);
  return opening ? half.slice(0, opening.index + opening[0].length) : half;
}
