import { z } from 'zod';
import { representationsPath } from '../../src/systems/digital-documents/contract.ts';
import { strangers } from '../batch/strangers.ts';
import { badRequest } from '../json/exchange.ts';
import type { JsonService } from '../json/json-service.ts';
import { readJson } from '../json/read-json.ts';
import { representedBy } from './represented.ts';

const question = z.strictObject({ iin: z.string().regex(/^\d{12}$/) });

/** The service of digital documents, which has an address of its own. The contract is invented. */
export const digitalDocuments: JsonService = {
  system: 'DIGITAL_DOCUMENTS',
  path: representationsPath,
  read(contentType, body) {
    const read = readJson(contentType, body, question);
    const iin = read?.iin ?? '';
    const [somebodyElse = ''] = strangers([iin], 1);
    const represented = representedBy(iin);
    return {
      exchange: {
        errorCode: 'MOCK-DOCUMENTS-INTERNAL',
        list: 'represented',
        answer(kind) {
          if (kind === 'drift') return { iin };
          return { iin: kind === 'wrongPerson' ? somebodyElse : iin, represented };
        },
      },
      people: read ? [iin] : [],
      refusal: read ? undefined : badRequest('MOCK-DOCUMENTS-BAD-REQUEST', '"iin": 12 digits'),
    };
  },
};
