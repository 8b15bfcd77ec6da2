import { readMessage } from '../message/read-message.ts';
import type { FullName } from '../people/names.ts';
import { textOf, type XmlNode } from '../xml/read.ts';

/** A question to the register: one kind of search, or the reason why it cannot be answered. */
export type Query = { readonly requestId: string; readonly senderCode: string } & (
  | { readonly kind: 'iin'; readonly iin: string }
  | { readonly kind: 'document'; readonly number: string }
  | { readonly kind: 'name'; readonly name: Partial<FullName>; readonly birthDate: string }
  | { readonly kind: 'malformed'; readonly expected: string }
);

/** Reads the content of `requestData/data`. */
export function readQuery(data: XmlNode | undefined): Query {
  const { fields: request, requestId, senderCode, expected } = readMessage(data);
  const common = { requestId, senderCode };
  const malformed = (expected: string): Query => ({ ...common, kind: 'malformed', expected });
  if (expected !== undefined) return malformed(expected);

  const iin = textOf(request, 'iin');
  const number = textOf(request, 'documentNumber');
  const birthDate = textOf(request, 'birthDate');
  const name = nameOf(request);
  const kinds = [iin, number, birthDate ?? Object.values(name)[0]].filter((value) => value !== undefined);
  if (kinds.length !== 1) return malformed('exactly one kind of search');
  if (iin !== undefined) return { ...common, kind: 'iin', iin };
  if (number !== undefined) return { ...common, kind: 'document', number };
  if (birthDate === undefined || !(name.surname || name.name)) {
    return malformed('birthDate with surname or name');
  }
  return { ...common, kind: 'name', name, birthDate };
}

/** A question by IIN with a token, or the reason why it cannot be answered. */
type TokenQuery =
  | (Extract<Query, { kind: 'iin' }> & { readonly code: string; readonly publicKey: string })
  | Extract<Query, { kind: 'malformed' }>;

/** Reads a question to the service that takes tokens: `kdpToken` and `publicKey` are obligatory. */
export function readTokenQuery(data: XmlNode | undefined): TokenQuery {
  const query = readQuery(data);
  if (query.kind === 'malformed') return query;
  const { fields } = readMessage(data);
  const code = textOf(fields, 'kdpToken');
  const publicKey = textOf(fields, 'publicKey');
  if (query.kind === 'iin' && code !== undefined && publicKey !== undefined)
    return { ...query, code, publicKey };
  const { requestId, senderCode } = query;
  return { requestId, senderCode, kind: 'malformed', expected: 'an iin with kdpToken and publicKey' };
}

function nameOf(request: XmlNode | undefined): Partial<FullName> {
  const surname = textOf(request, 'surname');
  const name = textOf(request, 'name');
  const patronymic = textOf(request, 'patronymic');
  return { ...(surname && { surname }), ...(name && { name }), ...(patronymic && { patronymic }) };
}
