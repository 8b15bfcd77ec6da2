import type { JsonService } from '../json/json-service.ts';
import { readCase, takeCase } from '../statements/case-exchange.ts';
import { caseQuestion } from '../statements/questions.ts';
import { type Office, refused, registration, search } from '../statements/services.ts';
import type { Statements } from '../statements/statements.ts';

/**
 * The fund's own registration of statements, on the route on which the ENPF worker accepts the documents (S6.12).
 * @param caseNumber numbers the cases that the fund takes itself
 */
export function fundStatements(statements: Statements, caseNumber: () => string): readonly JsonService[] {
  const office: Office = {
    system: 'PENSION_FUND',
    errorCode: 'MOCK-ENPF-INTERNAL',
    badRequestCode: 'MOCK-ENPF-BAD-REQUEST',
    statements,
  };
  return [registration(office), search(office), taking(office, caseNumber)];
}

function taking(
  { system, errorCode, badRequestCode, statements }: Office,
  caseNumber: () => string,
): JsonService {
  return {
    system,
    path: 'mock/v1/statements/case',
    read(contentType, body) {
      const asked = readCase(contentType, body, badRequestCode, caseQuestion);
      if (asked instanceof Response) return refused(errorCode, asked);
      const exchange = takeCase(asked, errorCode, caseNumber, (taken) => statements.addCase(asked, taken));
      return { exchange, people: [asked.iin], refusal: undefined };
    },
  };
}
