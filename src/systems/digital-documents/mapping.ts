import { toCoded } from '../coded.ts';
import { documentKinds } from './codes.ts';
import type { codeFaults, WirePresented, WireRepresentation } from './contract.ts';

/** Ground on which a person represents another. */
export const representationKinds = ['CHILD', 'WARD', 'PRINCIPAL'] as const;
export type RepresentationKind = (typeof representationKinds)[number];
/** One represented person, as the service has it: a rule decides on its validity. */
export type Representation = Readonly<ReturnType<typeof toRepresentation>>;

export function toRepresentation({ iin, kind, document }: WireRepresentation) {
  const { issuedOn, validUntil = null, revokedOn = null } = document;
  /** Null for a kind that the gateway does not know. */
  const known = representationKinds.find((one) => one === kind) ?? null;
  return { iin, kind: known, issuedOn, validUntil, revokedOn };
}

/** A document that a person showed by a code. Days are `YYYY-MM-DD`. */
export type PresentedDocument = Readonly<ReturnType<typeof toPresented>>;
/** Cause for which a code gave no document. */
export type CodeFault = (typeof codeFaults)[number];
export type Presentation =
  | { readonly kind: 'document'; readonly document: PresentedDocument }
  | { readonly kind: 'noDocument'; readonly fault: CodeFault };

export function toPresented(iin: string, document: WirePresented) {
  const { kind, number, surname, name, birthDate, issuedOn, issuer } = document;
  const { patronymic = null, validUntil = null } = document;
  return {
    ...{ iin, kind: toCoded({ code: kind }, documentKinds), number, issuer, issuedOn, validUntil },
    ...{ surname, name, patronymic, birthDate },
  };
}
