/** The electronic request of an application (S7.2(21)): the data necessary for the award, and no more. Pure. */
import type { ServiceRoute } from '../services/state-service.ts';
import { type RequestAnswer, writeRequest } from '../systems/electronic-request.ts';
import { findingsOf } from './answers/kept-answers.ts';
import type { Application } from './application.ts';
import type { Finding } from './finding.ts';
import { type KeptParts, latestAnswers } from './kept-application.ts';
import { withClerkFindings } from './records/clerk-records.ts';

/**
 * @param signer BIN of the organisation that signs it; null: none is known
 * @returns XML without a signature; undefined where no item of the route has a request, or no statement is entered
 */
export function requestOf(
  application: Application,
  route: Pick<ServiceRoute, 'request' | 'questions'>,
  kept: KeptParts,
  signer: string | null,
): string | undefined {
  const { id, stateService, iin, applicant, statement, checkedAt } = application;
  if (route.request === null || statement === null) return undefined;
  const { surname, name, patronymic, birthDate, account, certificate, notification } = statement;
  return writeRequest({
    ...{ reference: id, stateService, route: application.route, organisation: signer },
    person: { iin, surname, name, patronymic, birthDate },
    applicant: applicant && {
      ...{ representation: applicant.representation, iin: applicant.iin },
      bin: applicant.organisation?.bin ?? null,
    },
    account: account && { kind: account.kind, number: account.number },
    ...{ certificate, notification: notification?.number ?? null, checkedAt },
    answers: answersOf(application, route, kept),
  });
}

function answersOf(
  application: Application,
  { questions }: Pick<ServiceRoute, 'questions'>,
  kept: KeptParts,
): RequestAnswer[] {
  const latest = latestAnswers(application, kept);
  const found = findingsOf(latest, application.statement);
  const findings = withClerkFindings(found, kept.records, { questions });
  return questions.map(({ code, item, needs }) => {
    const finding = findings[code] ?? { kind: 'notAsked' };
    const [facts, ...others] = finding.kind === 'records' ? finding.facts : [];
    const only = others.length === 0 ? facts : undefined;
    return {
      ...{ question: code, item, outcome: outcomeOf(finding) },
      messageId: latest.find(({ question }) => question === code)?.messageId ?? null,
      // Data minimisation: the facts that a rule of the route names, and no other of the record.
      facts: only ? needs.map(({ fact }) => ({ fact, holds: only[fact] ?? null })) : [],
      differs: (finding.kind === 'records' && finding.differs) || [],
    };
  });
}

function outcomeOf(finding: Finding): RequestAnswer['outcome'] {
  if (finding.kind !== 'records') return 'NO_ANSWER';
  if (finding.facts.length === 0) return 'NO_RECORD';
  return finding.facts.length === 1 ? 'RECORD' : 'SEVERAL_RECORDS';
}
