import { code, data, type Mutations } from './mutation.ts';

const s7 = 'loss-of-capacity-payment';
const route = ['routes', 'STATE_CORPORATION'];
const signing = 'src/registers/signing.ts';
const systems = 'src/applications/steps/registering-systems.ts';
const request = 'src/applications/electronic-request.ts';
const writer = 'src/systems/electronic-request.ts';
const client = 'src/systems/signature-service/client.ts';
const check = 'src/applications/signature-check.ts';
const keyUnchecked = code(signing, "if (signer.bin !== ownBin) return 'OTHER_ORGANISATION';", '');
const revokedUnchecked = code(signing, "return signer.isRevoked ? 'REVOKED' : null;", 'return null;');
const documentUncompared = code(client, 'if (!isSameDocument(signed, xml))', 'if (signed.length === 0)');
const valueUnverified = code(
  client,
  'if (!isGood || certificates.length !== 1)',
  'if (certificates.length > 9)',
);

/** Mutations of the rules about signatures and the case of S7. */
export const mutationsS7Electronic: Mutations = {
  'S7.2(20)': [
    code(signing, 'return [document, { code,', 'return [{ code,'),
    code(systems, 'return { ...newCase, documents, request: await', 'return { ...newCase, request: await'),
    code('src/applications/case-documents.ts', "form: 'SHOWN_DOCUMENT'", "form: 'ELECTRONIC_DOCUMENT'"),
    code('src/applications/scans/scan-rows.ts', "form: 'ELECTRONIC_DOCUMENT'", "form: 'SHOWN_DOCUMENT'"),
  ],
  'S7.2(21)': [
    data(s7, [...route, 'request'], undefined),
    code(request, 'applicant: applicant && {', 'applicant: null && applicant && {'),
    code(request, 'only ? needs.map(', 'only ? needs.slice(1).map('),
    code(writer, "['certificate', rest.certificate],", ''),
    code(writer, "=> escapeXml(text).replaceAll('\\r', '&#xD;')", '=> escapeXml(text)'),
    code(
      signing,
      'sign(signerOf(organisation), context, (key, attempt) => client.signXml(',
      'sign(settings.shepSigner, context, (key, attempt) => client.signXml(',
    ),
    keyUnchecked,
    documentUncompared,
  ],
  'S7.2(22)': [
    data(s7, ['routes', 'PORTAL', 'signature', 'of'], undefined),
    code('src/applications/statement/signed-statement.ts', 'statement: dataOf(statement),', ''),
    code('src/applications/use-cases/sign-statement.ts', 'if (hindrance !== null) return hindrance;', ''),
    code(
      'src/applications/use-cases/verify-signature.ts',
      "return reason && { kind: 'signatureRefused', reason };",
      'return null;',
    ),
    code(
      'src/applications/readiness.ts',
      "if (signature?.of !== 'STATEMENT' || isSigned) return [];",
      'return [];',
    ),
    code('src/applications/case-documents.ts', '...signedStatement(statement)', ''),
  ],
  'S7.2(24)': [
    documentUncompared,
    valueUnverified,
    keyUnchecked,
    revokedUnchecked,
    code(check, "{ fault: 'OTHER_PERSON', fails: ({ iin }, rule) => !maySign(iin, rule) },", ''),
  ],
  'S7.2(25)': [
    data(s7, [...route, 'case'], null),
    code(
      'src/applications/use-cases/hand-over.ts',
      'const mayBegin = application.registration !== null || route.case?.withoutRegistration;',
      'const mayBegin = application.registration !== null;',
    ),
  ],
};
