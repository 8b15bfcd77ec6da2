/**
 * A signature inside of the document that it signs (XMLDSig, enveloped): exclusive canonical form of the document without it,
 * SHA-256, RSA, and the certificate in `X509Data`. The simulated NCANode writes it; it and the simulated E-maket read it.
 */
import { createHash, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { canonicalOf } from './canonical.ts';
import { contentOf, ds, exclusive, signedInfoOf, writeSignedInfo } from './message-signature.ts';

const enveloped = `${ds}enveloped-signature`;
const signature = /<ds:Signature[\s>][\s\S]*?<\/ds:Signature>/g;

/** The document as it was before it was signed. */
export function withoutSignatures(xml: string): string {
  return xml.replaceAll(signature, '');
}

/** @returns undefined where the text is no XML with an end tag of its root */
export function signEnveloped(xml: string, key: KeyObject, certificate: string): string | undefined {
  const digest = digestOf(xml);
  const end = xml.lastIndexOf('</');
  if (digest === undefined || end === -1) return undefined;
  const info = writeSignedInfo('', [enveloped, exclusive], digest);
  const data = `<ds:X509Data><ds:X509Certificate>${certificate}</ds:X509Certificate></ds:X509Data>`;
  const block = `<ds:Signature xmlns:ds="${ds}">${info}<ds:SignatureValue></ds:SignatureValue><ds:KeyInfo>${data}</ds:KeyInfo></ds:Signature>`;
  const unsigned = xml.slice(0, end) + block + xml.slice(end);
  const value = sign('sha256', Buffer.from(signedInfoOf(unsigned) ?? ''), key).toString('base64');
  return unsigned.replace('<ds:SignatureValue>', (tag) => tag + value);
}

/** The certificate of the one signature; `isGood` false for any changed byte of the document, and beside a second signature. */
export function readEnvelopedSignature(
  xml: string,
  publicKeyOf: (certificate: string) => string | undefined,
) {
  const [block, second] = xml.match(signature) ?? [];
  if (block === undefined) return undefined;
  const certificate = contentOf(block, 'X509Certificate');
  const publicKey = publicKeyOf(certificate);
  const signedInfo = signedInfoOf(xml);
  const isWhole = second === undefined && block.includes('<ds:Reference URI="">');
  if (publicKey === undefined || signedInfo === undefined || !isWhole) return { certificate, isGood: false };
  const value = Buffer.from(contentOf(block, 'SignatureValue'), 'base64');
  const isSigned = verify('sha256', Buffer.from(signedInfo), createPublicKey(publicKey), value);
  return {
    certificate,
    isGood: isSigned && contentOf(block, 'DigestValue') === digestOf(withoutSignatures(xml)),
  };
}

function digestOf(xml: string): string | undefined {
  const whole = canonicalOf(xml, () => true);
  return whole && createHash('sha256').update(whole).digest('base64');
}
