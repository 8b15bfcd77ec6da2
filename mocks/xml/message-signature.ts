/**
 * The signature of WS-Security over the body of an envelope (DOMAIN.md 1.4): exclusive canonical form, SHA-256, RSA, and the
 * certificate in a `KeyIdentifier`. The simulated NCANode writes it, the simulated SHEP reads it.
 */
import { createHash, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { canonicalOf } from './canonical.ts';

const soap = 'http://schemas.xmlsoap.org/soap/envelope/';
export const ds = 'http://www.w3.org/2000/09/xmldsig#';
const wss = 'http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-';
export const exclusive = 'http://www.w3.org/2001/10/xml-exc-c14n#';

/** @returns undefined where the text is no envelope with a header and a body */
export function signEnvelope(
  xml: string,
  key: KeyObject,
  certificate: string,
  id: string,
): string | undefined {
  const withId = xml.replace(
    /<((?:\w+:)?)Body>/,
    `<$1Body xmlns:wsu="${wss}wssecurity-utility-1.0.xsd" wsu:Id="${id}">`,
  );
  const digest = digestOf(withId);
  const header = /<((?:\w+:)?)Header\s*(?:\/>|><\/\1Header>)/.exec(withId);
  if (withId === xml || digest === undefined || header === null) return undefined;
  const unsigned = withId.replace(header[0], () => headerWith(header[1] ?? '', id, digest, certificate));
  const value = sign('sha256', Buffer.from(signedInfoOf(unsigned) ?? ''), key).toString('base64');
  return unsigned.replace('<ds:SignatureValue>', (tag) => tag + value);
}

/** The certificate of a signature over the body as it arrived; `isGood` false for any changed byte of it. */
export function readEnvelopeSignature(xml: string, publicKeyOf: (certificate: string) => string | undefined) {
  const security = /<(?:\w+:)?Security[\s>][\s\S]*?<\/(?:\w+:)?Security>/.exec(xml)?.[0];
  if (security === undefined) return undefined;
  const certificate = contentOf(security, 'KeyIdentifier');
  const publicKey = publicKeyOf(certificate);
  const id = /<(?:\w+:)?Reference\s+URI="#([^"]+)"/.exec(security)?.[1];
  const signedInfo = signedInfoOf(xml);
  const isOfBody = id !== undefined && new RegExp(`<(?:\\w+:)?Body\\s[^>]*wsu:Id="${id}"`).test(xml);
  if (publicKey === undefined || signedInfo === undefined || !isOfBody) return { certificate, isGood: false };
  const value = Buffer.from(contentOf(security, 'SignatureValue'), 'base64');
  const isSigned = verify('sha256', Buffer.from(signedInfo), createPublicKey(publicKey), value);
  return { certificate, isGood: isSigned && contentOf(security, 'DigestValue') === digestOf(xml) };
}

const method = (name: string, algorithm: string) => `<ds:${name} Algorithm="${algorithm}"/>`;

/** @param transforms algorithms, in their order */
export function writeSignedInfo(uri: string, transforms: readonly string[], digest: string): string {
  const steps = transforms.map((one) => method('Transform', one)).join('');
  const digestMethod = method('DigestMethod', 'http://www.w3.org/2001/04/xmlenc#sha256');
  const reference = `<ds:Reference URI="${uri}"><ds:Transforms>${steps}</ds:Transforms>${digestMethod}<ds:DigestValue>${digest}</ds:DigestValue></ds:Reference>`;
  const algorithm = method('SignatureMethod', 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256');
  return `<ds:SignedInfo>${method('CanonicalizationMethod', exclusive)}${algorithm}${reference}</ds:SignedInfo>`;
}

function headerWith(prefix: string, id: string, digest: string, certificate: string): string {
  const info = writeSignedInfo(`#${id}`, [exclusive], digest);
  const kind = `EncodingType="${wss}soap-message-security-1.0#Base64Binary" ValueType="${wss}x509-token-profile-1.0#X509v3"`;
  const token = `<wsse:SecurityTokenReference><wsse:KeyIdentifier ${kind}>${certificate}</wsse:KeyIdentifier></wsse:SecurityTokenReference>`;
  const signature = `<ds:Signature xmlns:ds="${ds}">${info}<ds:SignatureValue></ds:SignatureValue><ds:KeyInfo>${token}</ds:KeyInfo></ds:Signature>`;
  const security = `<wsse:Security xmlns:wsse="${wss}wssecurity-secext-1.0.xsd" ${prefix}mustUnderstand="1">${signature}</wsse:Security>`;
  return `<${prefix}Header>${security}</${prefix}Header>`;
}

function digestOf(xml: string): string | undefined {
  const body = canonicalOf(xml, (name, namespace) => name === 'Body' && namespace === soap);
  return body && createHash('sha256').update(body).digest('base64');
}

export function signedInfoOf(xml: string): string | undefined {
  return canonicalOf(xml, (name, namespace) => name === 'SignedInfo' && namespace === ds);
}

export function contentOf(xml: string, name: string): string {
  return new RegExp(`<(?:\\w+:)?${name}[^>]*>([^<]*)<`).exec(xml)?.[1]?.trim() ?? '';
}
