import { createCases } from '../case-system/cases.ts';
import { createDecisions } from '../social-insurance-fund/decisions.ts';
import { createNumbers, yearOfNumbers } from './numbers.ts';
import { createStatements } from './statements.ts';

/** Every registration and case while the network runs, by system. */
export type Desks = ReturnType<typeof createDesks>;

export function createDesks() {
  const year = yearOfNumbers();
  const centre = createStatements({
    statement: createNumbers(`MOCK-TSON-${year}-`),
    receipt: createNumbers(`MOCK-TSON-R-${year}-`),
  });
  const fund = createStatements({ statement: createNumbers('MOCK-ENPF-') });
  const cases = createCases(createNumbers(`MOCK-EMAKET-${year}-`));
  const decisions = createDecisions(cases);
  const list = () => ({
    SERVICE_CENTRE: centre.list(),
    PENSION_FUND: fund.list(),
    CASE_SYSTEM: cases.list(),
  });
  return {
    centre,
    fund,
    /** Numbers the cases that the fund takes itself. */
    fundCaseNumber: createNumbers('MOCK-ENPF-EMD-'),
    cases,
    /** Decisions of the social insurance fund on those cases. */
    decisions,
    /** Statements by system, each with its cases; for E-maket the statements whose cases it has. No IINs. */
    list,
    /** Cases of the systems that take them, each with what lies in it. The service centre only passes on. */
    listCases: () => ({ PENSION_FUND: fund.listDocuments(), CASE_SYSTEM: cases.listDocuments() }),
    forget(): void {
      for (const one of [centre, fund, cases, decisions]) one.forget();
    },
  };
}
