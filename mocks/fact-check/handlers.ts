import { z } from 'zod';
import { factsPath } from '../../src/systems/fact-check/contract.ts';
import { strangers } from '../batch/strangers.ts';
import type { Cases } from '../case-system/cases.ts';
import { badRequest } from '../json/exchange.ts';
import type { JsonService } from '../json/json-service.ts';
import { readJson } from '../json/read-json.ts';
import type { Decisions } from '../social-insurance-fund/decisions.ts';
import { decidedFacts, factsAbout, filedFacts } from './facts.ts';

const question = z.strictObject({ iin: z.string().regex(/^\d{12}$/), stateService: z.string().min(1) });

/** The system of the state body with earlier decisions, which has an address of its own. The contract is invented. */
export const factCheck = (cases: Pick<Cases, 'about'>, decisions: Decisions): JsonService => ({
  system: 'FACT_CHECK',
  path: factsPath,
  read(contentType, body) {
    const read = readJson(contentType, body, question);
    const { iin, stateService } = read ?? { iin: '', stateService: '' };
    const [stranger = ''] = strangers([iin], 1);
    return {
      exchange: {
        errorCode: 'MOCK-FACTS-INTERNAL',
        list: 'facts',
        answer(kind) {
          if (kind === 'drift') return { iin, stateService };
          return {
            iin: kind === 'wrongPerson' ? stranger : iin,
            stateService,
            facts: [
              ...factsAbout(iin, stateService),
              ...filedFacts(cases, decisions, iin, stateService),
              ...decidedFacts(decisions, iin, stateService),
            ],
          };
        },
      },
      people: read ? [iin] : [],
      refusal: read
        ? undefined
        : badRequest('MOCK-FACTS-BAD-REQUEST', '"iin": 12 digits and a "stateService"'),
    };
  },
});
