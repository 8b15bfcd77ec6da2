import { z } from 'zod';
import { contributionsPath, decisionsPath } from '../../src/systems/social-insurance-fund/contract.ts';
import { badRequest } from '../json/exchange.ts';
import type { JsonService } from '../json/json-service.ts';
import { readJson } from '../json/read-json.ts';
import { contributionsOf } from '../people/contributions.ts';
import { iinQuestion } from '../statements/questions.ts';
import { refused, somebodyElse } from '../statements/services.ts';
import type { Decisions } from './decisions.ts';
import type { ContributionsRecord } from './record.ts';

const errorCode = 'MOCK-GFSS-INTERNAL';
const badRequestCode = 'MOCK-GFSS-BAD-REQUEST';

/** The State Social Insurance Fund, which has an address of its own. The contract is invented. */
export function socialInsuranceFund(decisions: Decisions): readonly JsonService[] {
  return [contributionsSearch, decisionSearch(decisions)];
}

const caseOfDecision = z.strictObject({ reference: z.string().min(1), caseNumber: z.string().min(1) });

function decisionSearch(decisions: Decisions): JsonService {
  return {
    system: 'SOCIAL_INSURANCE_FUND',
    path: decisionsPath,
    read(contentType, body) {
      const asked = readJson(contentType, body, caseOfDecision);
      if (!asked) return refused(errorCode, badRequest(badRequestCode, 'a "reference" and a "caseNumber"'));
      const { reference, caseNumber } = asked;
      return {
        exchange: {
          errorCode,
          list: 'decisions',
          answer(kind) {
            if (kind === 'drift') return { reference, caseNumber };
            const found = decisions.of(reference, caseNumber);
            if (kind === 'healthy') return { reference, caseNumber, decisions: found ? [found] : [] };
            const stranger = found ?? noDecision;
            return { reference, caseNumber, decisions: [{ ...stranger, iin: somebodyElse(stranger.iin) }] };
          },
        },
        people: [],
        refusal: undefined,
      };
    },
  };
}

const noDecision = {
  ...{ iin: '', number: 'MOCK-GFSS-0', decidedOn: '2026-01-01' },
  ...{ outcome: 'REFUSED', reasons: ['-'] },
};

const contributionsSearch: JsonService = {
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
