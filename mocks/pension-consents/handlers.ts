import { consentsPath } from '../../src/systems/pension-consents/contract.ts';
import { badRequest } from '../json/exchange.ts';
import type { JsonService } from '../json/json-service.ts';
import { readJson } from '../json/read-json.ts';
import { iinQuestion } from '../statements/questions.ts';
import { somebodyElse } from '../statements/services.ts';
import { consentsOf } from './consents.ts';

/** The State corporation's record of consents, which has an address of its own. The contract is invented. */
export const pensionConsents: JsonService = {
  system: 'PENSION_CONSENTS',
  path: consentsPath,
  read(contentType, body) {
    const read = readJson(contentType, body, iinQuestion);
    const iin = read?.iin ?? '';
    return {
      exchange: {
        errorCode: 'MOCK-CONSENTS-INTERNAL',
        list: 'consents',
        answer(kind) {
          if (kind === 'drift') return { iin };
          return { iin: kind === 'wrongPerson' ? somebodyElse(iin) : iin, consents: consentsOf(iin) };
        },
      },
      people: read ? [iin] : [],
      refusal: read ? undefined : badRequest('MOCK-CONSENTS-BAD-REQUEST', '"iin": 12 digits'),
    };
  },
};
