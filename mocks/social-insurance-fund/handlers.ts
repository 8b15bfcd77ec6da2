import { contributionsPath } from '../../src/systems/social-insurance-fund/contract.ts';
import { badRequest } from '../json/exchange.ts';
import type { JsonService } from '../json/json-service.ts';
import { readJson } from '../json/read-json.ts';
import { contributionsOf } from '../people/contributions.ts';
import { iinQuestion } from '../statements/questions.ts';
import { refused, somebodyElse } from '../statements/services.ts';
import type { ContributionsRecord } from './record.ts';

const errorCode = 'MOCK-GFSS-INTERNAL';
const badRequestCode = 'MOCK-GFSS-BAD-REQUEST';

/** The State Social Insurance Fund, which has an address of its own. The contract is invented. */
export const socialInsuranceFund: JsonService = {
  system: 'SOCIAL_INSURANCE_FUND',
  path: contributionsPath,
  read(contentType, body) {
    const asked = readJson(contentType, body, iinQuestion);
    if (!asked) return refused(errorCode, badRequest(badRequestCode, '"iin": 12 digits'));
    const { iin } = asked;
    const record = contributionsOf(iin);
    return {
      exchange: {
        errorCode,
        list: 'contributions',
        answer(kind) {
          if (kind === 'healthy')
            return record ? { iin, participant: true, ...record } : { iin, participant: false };
          const told = record ?? nothing;
          if (kind === 'wrongPerson') return { iin: somebodyElse(iin), participant: true, ...told };
          return { iin, participant: true, settlementPeriod: told.settlementPeriod };
        },
      },
      people: [iin],
      refusal: undefined,
    };
  },
};

const nothing: ContributionsRecord = { contributions: [], settlementPeriod: null };
