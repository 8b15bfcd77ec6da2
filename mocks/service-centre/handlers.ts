import { fundRelayPrefix, unansweredCodes } from '../../src/systems/service-centre/contract.ts';
import type { Cases } from '../case-system/cases.ts';
import { caseErrorCode } from '../case-system/handlers.ts';
import type { JsonService } from '../json/json-service.ts';
import { pensionFund } from '../pension-fund/handlers.ts';
import { readCase, takeCase } from '../statements/case-exchange.ts';
import { caseQuestion } from '../statements/questions.ts';
import { type Office, refused, registration, search } from '../statements/services.ts';
import type { Statements } from '../statements/statements.ts';

const system = 'SERVICE_CENTRE';
const errorCode = 'MOCK-TSON-INTERNAL';
const badRequestCode = 'MOCK-TSON-BAD-REQUEST';

/** The integrated system of the service centres (ITsS TsON), which has an address of its own. The contract is invented. */
export function serviceCentre(statements: Statements, cases: Cases): readonly JsonService[] {
  const office: Office = { system, errorCode, badRequestCode, statements };
  return [fundRelay, registration(office), search(office), unloading(office, cases)];
}

/** Asks the simulated fund in the gateway's place. The fund's answer is the answer, a wrong one too. */
const fundRelay: JsonService = {
  system,
  path: fundRelayPrefix + pensionFund.path,
  read(contentType, body) {
    const { exchange, people, ofPerson, refusal } = pensionFund.read(contentType, body);
    const unansweredCode = unansweredCodes.PENSION_FUND;
    return {
      exchange: { ...exchange, errorCode },
      people,
      refusal,
      behind: { system: 'PENSION_FUND', exchange, people, ofPerson, unansweredCode },
    };
  },
};

/** Unloads the case of a statement into the simulated E-maket, and remembers that it did. */
function unloading({ statements }: Office, cases: Cases): JsonService {
  return {
    system,
    path: 'mock/v1/statements/case',
    read(contentType, body) {
      const asked = readCase(contentType, body, badRequestCode, caseQuestion);
      if (asked instanceof Response) return refused(errorCode, asked);
      const people = [asked.iin];
      const emaket = takeCase(asked, caseErrorCode, cases.number, (taken) => cases.add(asked, taken));
      return {
        exchange: {
          errorCode,
          answer: emaket.answer,
          perform() {
            const taken = emaket.taken();
            if (taken) statements.addCase(asked, taken);
          },
        },
        people,
        refusal: undefined,
        behind: {
          system: 'CASE_SYSTEM',
          exchange: emaket,
          people,
          unansweredCode: unansweredCodes.CASE_SYSTEM,
        },
      };
    },
  };
}
