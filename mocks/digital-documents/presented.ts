import { z } from 'zod';
import { presentedPath } from '../../src/systems/digital-documents/contract.ts';
import { strangers } from '../batch/strangers.ts';
import { badRequest } from '../json/exchange.ts';
import type { JsonService } from '../json/json-service.ts';
import { readJson } from '../json/read-json.ts';
import type { DocumentCodes } from './codes.ts';

const question = z.strictObject({
  iin: z.string().regex(/^\d{12}$/),
  code: z.string().regex(/^[A-Za-z0-9-]{4,32}$/),
});

/** Gives the document behind a one-time code, and uses the code up. The contract is invented. */
export const presentedDocuments = (codes: DocumentCodes): JsonService => ({
  system: 'DIGITAL_DOCUMENTS',
  path: presentedPath,
  read(contentType, body) {
    const read = readJson(contentType, body, question);
    const iin = read?.iin ?? '';
    const [somebodyElse = ''] = strangers([iin], 1);
    const found = codes.find(iin, read?.code ?? '');
    const result =
      'fault' in found ? { result: found.fault } : { result: 'DOCUMENT', document: found.document };
    return {
      exchange: {
        errorCode: 'MOCK-DOCUMENTS-INTERNAL',
        perform() {
          if ('use' in found) found.use();
        },
        answer: (kind) =>
          kind === 'drift' ? { iin } : { iin: kind === 'wrongPerson' ? somebodyElse : iin, ...result },
      },
      people: read ? [iin] : [],
      refusal: read
        ? undefined
        : badRequest(
            'MOCK-DOCUMENTS-BAD-REQUEST',
            '"iin": 12 digits, "code": 4 to 32 letters, digits and hyphens',
          ),
    };
  },
});
