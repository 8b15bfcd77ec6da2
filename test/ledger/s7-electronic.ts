import { because, type LedgerRow, notOurs, ours } from './row.ts';

const corporation = 'test/scenarios/applications/s7-corporation.test.ts';
const presented = 'test/scenarios/applications/presented-document.test.ts';
const statement = 'test/scenarios/applications/electronic-statement.test.ts';
const dataFile = 'src/services/state-services/loss-of-capacity-payment.json';

/** S7.2(20) to S7.2(25): what is signed, by whom, and the case that holds it. */
export const ledgerS7Electronic: readonly LedgerRow[] = [
  ours(
    'S7.2(20)',
    'An electronic document has its information in electronic form, certified by a digital signature.',
    {
      enforcedIn: [
        'src/registers/signing.ts#createSigning',
        'src/applications/steps/registering-systems.ts',
        'src/applications/scans/scan-rows.ts#caseDocumentsOf',
        'src/applications/case-documents.ts#caseDocuments',
      ],
      tests: [
        `${presented} › The document goes with it under its form; only a signed scan is an electronic document`,
        `${presented} › It is enclosed as it was shown, with its form; no signature certifies it (S7.2(19), S7.2(20))`,
        'test/systems/signature-service/signed-documents.test.ts › Each document is followed by the signature of the clerk’s organisation, and E-maket checks it',
        `${corporation} › S7.8 to S7.10, S7.2(25): the case arises in E-maket with its documents and papers, and each named system is asked once`,
      ],
      reading:
        'The signer is not said. Either each document is signed by its author, or the documents of a case by the organisation whose ' +
        'case it is: the second, since a scan has no author who holds a key. Where no key is set, documents leave unsigned. ' +
        'S7.3(1) calls what the service of digital documents shows an electronic document, too: it gives no signature, so nothing of it is told to be certified.',
    },
  ),
  ours(
    'S7.2(21)',
    'An electronic request has the data necessary for the award, signed by the State corporation or the examination division.',
    {
      enforcedIn: [
        dataFile,
        'src/applications/electronic-request.ts#requestOf',
        'src/systems/electronic-request.ts#writeRequest',
        'src/registers/signing.ts#createSigning',
        'src/systems/signature-service/client.ts#createSigningClient',
      ],
      tests: [
        `${corporation} › The request has the data of the award and no other, and E-maket finds the signature of the State corporation under it`,
        `${corporation} › An applicant for another person is named in it with their relation (S7.6)`,
        `${corporation} › With %s the answer names the fault, and our operator mends it`,
        `${corporation} › The gateway sends no request of which %s changed on its way from NCANode`,
        'test/systems/electronic-request.test.ts › A text with %s is read as it was written, and as one text',
      ],
      reading:
        'Either every request to a register is such a request, or only the one for the award: the second, since the bus signs the ' +
        'others. The data are not listed, and no receiver is named. Either all that the statement holds, or what an award is made of: the ' +
        'second, each part with its reason in the contract; telephone, address and the number of the identity document stay out. ' +
        'The request goes with the case. The signer is the organisation of the clerk who hands the case over.',
    },
  ),
  ours('S7.2(22)', 'An electronic statement is one that is certified by a digital signature.', {
    enforcedIn: [
      dataFile,
      'src/applications/statement/signed-statement.ts#statementText',
      'src/applications/use-cases/sign-statement.ts#signStatement',
      'src/applications/use-cases/verify-signature.ts#signatureHindrance',
      'src/applications/readiness.ts#readinessOf',
      'src/applications/case-documents.ts#caseDocuments',
    ],
    tests: [
      `${statement} › Without the signature the statement is not complete; with it, it is; another statement is unsigned again`,
      `${statement} › A fault %s refuses the signature, and nothing is kept`,
      `${statement} › The signed text and its signature are sealed, go with the case, and the case has no other trace of them`,
    ],
    reading:
      'The routes with an electronic statement are not named. Either every route, or the portal, where nobody sees a signature on ' +
      'paper: the second. The signer is the applicant, else the person, as of a scan; the form of what is signed is ours.',
  }),
  notOurs('S7.2(23)', 'Defines the portal.', because.definition),
  ours('S7.2(24)', 'A digital signature confirms reliability, belonging and invariance of the content.', {
    enforcedIn: [
      'src/systems/signature-service/client.ts#createSigningClient',
      'src/registers/signing.ts#createSigning',
      'src/applications/signature-check.ts#signatureFault',
    ],
    tests: [
      `${corporation} › The gateway sends no request of which %s changed on its way from NCANode`,
      `${corporation} › With %s the answer names the fault, and our operator mends it`,
      `${corporation} › While NCANode is down, the answer is an outage with its ticket`,
      `${statement} › A fault %s refuses the signature, and nothing is kept`,
    ],
    reading:
      'The way to confirm it is not said. A signature of ours is verified before it leaves, one of an applicant before it is kept: ' +
      'invariance by the signed bytes, belonging by the IIN or BIN of the certificate, reliability by its dates, chain, OCSP and CRL.',
  }),
  ours('S7.2(25)', 'The electronic case is made in E-maket by itself or by the State corporation.', {
    enforcedIn: [dataFile, 'src/applications/use-cases/hand-over.ts#handOverCase'],
    tests: [
      `${corporation} › S7.8 to S7.10, S7.2(25): the case arises in E-maket with its documents and papers, and each named system is asked once`,
      'test/scenarios/applications/s7-corporation.test.ts › With the good key back, the same application is handed over once, and no output holds a key or a password',
    ],
    reading:
      'When the case is made "in the automatic mode" is not said: either on the routes without the State corporation, or at each hand-over. ' +
      'On them: the case of the division arises of its request, that of the portal of the signed statement. Each arises of a checked statement, once.',
  }),
];
