/** Inputs of the applicant's statement and of clerks' records. */
import { findingOutcomes, type NewRecord } from '../../applications/records/clerk-records.ts';
import { maxScans } from '../../applications/scans/add-scan.ts';
import type { Acquaintance, Statement } from '../../applications/statement/statement.ts';
import { tidy } from '../../kernel/likeness.ts';
import { allFacts } from '../../services/facts.ts';
import type {
  AcquaintanceInput,
  EnterStatementInput,
  RecordFindingInput,
  RecordGroundInput,
  RecordPackageInput,
} from '../generated/resolvers.ts';
import { refusal } from '../scalars/scalars.ts';
import { toFreeText } from './free-text.ts';
import { toAccountQuestion } from './people.ts';

/** @throws GraphQLError BAD_USER_INPUT */
export function toStatement(input: EnterStatementInput): Statement {
  const { birthDate, account } = input;
  const optional = (
    name: 'patronymic' | 'identityDocument' | 'address' | 'certificate' | 'contact',
    longest = 100,
  ) => {
    const text = input[name];
    return text == null ? null : toFreeText(tidy(text), name, longest);
  };
  return {
    surname: toFreeText(tidy(input.surname), 'surname', 100),
    name: toFreeText(tidy(input.name), 'name', 100),
    patronymic: optional('patronymic'),
    birthDate,
    identityDocument: optional('identityDocument', 32),
    address: optional('address', 200),
    account: account ? toAccountQuestion(account, '').account : null,
    certificate: optional('certificate', 64),
    contact: optional('contact'),
    notification: input.notification ? toAcquaintance(input.notification) : null,
  };
}

/** @throws GraphQLError BAD_USER_INPUT */
function toAcquaintance({ number, disagreement }: AcquaintanceInput): Acquaintance {
  return {
    number: toFreeText(number, 'notification.number', 32),
    disagreement: disagreement == null ? null : toFreeText(disagreement, 'notification.disagreement'),
  };
}

/** @throws GraphQLError BAD_USER_INPUT */
export function toPackageLook(input: RecordPackageInput): NewRecord {
  const { documents, remarks, documentEnds = [], decisionExpectedOn = null } = input;
  if (documents.length > maxScans) throw refusal(`documents: at most ${maxScans}`);
  if (documentEnds.length > maxScans) throw refusal(`documentEnds: at most ${maxScans}`);
  const ends = documentEnds.map(({ document, lastDay }) => ({ document, lastDay }));
  const looked = { documents: [...new Set(documents)], remarks: toRemarks(remarks) };
  return { kind: 'PACKAGE', ...looked, ends, decisionOn: decisionExpectedOn };
}

/** @throws GraphQLError BAD_USER_INPUT */
export function toFinding({ question, outcome, contrary = [], remarks }: RecordFindingInput): NewRecord {
  const known = findingOutcomes.find((one) => one === outcome);
  if (known === undefined) throw refusal(`outcome: one of ${findingOutcomes.join(', ')}`);
  const facts = contrary.map((fact) => allFacts.find((one) => one === fact) ?? null);
  if (facts.includes(null) || (facts.length > 0 && known !== 'FOUND'))
    throw refusal('contrary: facts of the question, and of a finding FOUND alone');
  const noted = { question, outcome: known, remarks: toRemarks(remarks) };
  return { kind: 'FINDING', ...noted, contrary: facts.filter((fact) => fact !== null) };
}

/** @throws GraphQLError BAD_USER_INPUT */
export function toGround({ ground, remarks }: RecordGroundInput): NewRecord {
  return { kind: 'GROUND', ground, remarks: toRemarks(remarks) };
}

/** @throws GraphQLError BAD_USER_INPUT that does not tell the code */
export function toDocumentCode(code: string): string {
  if (/^[A-Za-z0-9-]{4,32}$/.test(code)) return code;
  throw refusal('code: 4 to 32 letters, digits and hyphens, as the screen of the person shows it');
}

const toRemarks = (text: string | null | undefined) => (text == null ? null : toFreeText(text, 'remarks'));
