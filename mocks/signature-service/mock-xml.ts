import { readEnvelopedSignature, withoutSignatures } from '../xml/enveloped-signature.ts';
import { readXml } from '../xml/read.ts';
import { hashOf, type MockSigner, mockCms, readMockCms } from './mock-cms.ts';
import { readMockCertificate } from './mock-key.ts';

/** Puts one `ds:Signature` for each signer into an XML, before the end of its root. Its content is a `MOCK-CMS`. */
export function mockSignedXml(xml: string, signers: readonly MockSigner[]): string {
  const bare = withoutSignatures(xml);
  const signatures = signers.map((signer) => {
    const value = mockCms(Buffer.from(bare), [signer]);
    const name = 'xmlns:ds="http://www.w3.org/2000/09/xmldsig#"';
    return `<ds:Signature ${name}><ds:SignatureValue>${value}</ds:SignatureValue></ds:Signature>`;
  });
  const end = xml.lastIndexOf('</');
  return xml.slice(0, end) + signatures.join('') + xml.slice(end);
}

/** The signatures in an XML; undefined in the place of an unreadable one. Null: no XML. */
export function signaturesIn(xml: string) {
  if (!isXml(xml)) return null;
  const hash = hashOf(Buffer.from(withoutSignatures(xml)));
  return [...xml.matchAll(signature)].map(([whole]) => {
    if (whole.includes('<ds:X509Certificate>')) return realSignature(xml);
    const read = readMockCms(/<ds:SignatureValue>([^<]*)</.exec(whole)?.[1] ?? '');
    return read && { signer: read.signers[0], isGood: read.dataHash === hash };
  });
}

/** A signature that the key of an organisation made. */
function realSignature(xml: string) {
  const found = readEnvelopedSignature(xml, (text) => readMockCertificate(text)?.publicKey);
  const signer = found && readMockCertificate(found.certificate);
  return found && { signer, isGood: found.isGood && signer !== undefined };
}

const signature = /<ds:Signature[\s>][\s\S]*?<\/ds:Signature>/g;

function isXml(text: string): boolean {
  try {
    readXml(text);
    return true;
  } catch {
    return false;
  }
}
