/**
 * Keeps the looks and findings of a clerk: the place of reception, the package of documents, the answer of a system that the gateway is not connected to, a
 * ground of refusal. Where that refuses the acceptance, the application ends in the same transaction.
 */

import { toDate } from '../../kernel/clock.ts';
import { findingsOf } from '../answers/kept-answers.ts';
import { isBeforeRegistration } from '../application-state.ts';
import { changeColumns, changeSeen } from '../changes.ts';
import { issuerOf } from '../hand-out.ts';
import { judge } from '../judge.ts';
import { circumstancesOf, type KeptParts, latestAnswers, readKeptParts } from '../kept-application.ts';
import { receptionFault } from '../reception.ts';
import { type ClerkRecord, findingOf, isFinal, type NewRecord } from '../records/clerk-records.ts';
import { problemOfEnds } from '../records/document-ends.ts';
import { addRecord } from '../records/record-rows.ts';
import { refusalGroundsOf, refuse } from '../refusal.ts';
import { type ApplicationResult, rulesOf, staleVersion, type UseCase } from './use-case.ts';

export type RecordResult =
  | ApplicationResult
  /** A final finding exists: only the answer of the system itself takes precedence over it. */
  | { readonly kind: 'alreadyRecorded'; readonly at: number; readonly by: string }
  /** The field of the input, and what is expected there. */
  | { readonly kind: 'unknownCode'; readonly field: string; readonly expected: string };

export async function recordFinding(useCase: UseCase, record: NewRecord): Promise<RecordResult> {
  const stale = staleVersion(useCase);
  if (stale !== null) return stale;
  const { parts } = useCase.applications;
  const { sealing, clock } = parts;
  const unknown = unknownCodeOf(useCase, record);
  if (unknown !== null) return unknown;
  return changeSeen<RecordResult>(parts, useCase.seen, async (tx, application) => {
    const { id, state, version, statement } = application;
    const kept = await readKeptParts(tx, id, sealing);
    const hindrance = hindranceOf(useCase, application.checkedAt, kept, record);
    if (hindrance === 'outOfTurn' || !isBeforeRegistration(state)) return { kind: 'outOfTurn', state };
    if (hindrance !== null) return hindrance;
    const signed = { at: clock.now(), by: useCase.seen.by };
    await addRecord(tx, id, record, signed, sealing);
    await changeColumns(tx, application, signed.at);
    const added = { ...kept, records: [...kept.records, { ...record, ...signed } as ClerkRecord] };
    const circumstances = circumstancesOf(application, rulesOf(application), added, useCase.applications);
    const readiness = judge(findingsOf(latestAnswers(application, kept), statement), circumstances);
    const grounds = refusalGroundsOf(circumstances.service, readiness);
    if (grounds.length === 0) return { kind: 'done', id };
    const { viewer } = useCase.asking;
    const issuer = issuerOf(application.owner, viewer.id, viewer.organisation);
    await refuse(tx, { ...application, version: version + 1 }, grounds, { at: signed.at, issuer }, parts);
    return { kind: 'notAccepted', grounds };
  });
}

/** Codes that the state service or the route does not have. */
function unknownCodeOf({ application, applications }: UseCase, record: NewRecord): RecordResult | null {
  const { service, route } = rulesOf(application);
  const known = <Field extends string>(field: Field, codes: readonly string[], given: readonly string[]) =>
    given.every((code) => codes.includes(code))
      ? null
      : ({
          kind: 'unknownCode',
          field,
          expected: codes.length === 0 ? 'none is public' : codes.join(', '),
        } as const);
  switch (record.kind) {
    case 'PACKAGE': {
      const today = toDate(applications.parts.clock.now());
      const problem = problemOfEnds(record, route.package?.validity ?? null, today);
      return (
        known('documents', codesOf(service.documents), record.documents) ??
        (problem && { kind: 'unknownCode', ...problem })
      );
    }
    case 'RECEPTION': {
      const fault = receptionFault(route, record);
      return fault && { kind: 'unknownCode', ...fault };
    }
    case 'GROUND': {
      const found = service.refusalGrounds.filter(({ foundByPerson }) => foundByPerson !== null);
      return known('ground', codesOf(found), [record.ground]);
    }
    case 'FINDING': {
      const question = route.questions.find(({ code }) => code === record.question);
      if (question === undefined) return known('question', codesOf(route.questions), [record.question]);
      const facts = question.needs.map(({ fact }) => fact);
      return known('contrary', facts, record.contrary);
    }
  }
}

const codesOf = (items: readonly { readonly code: string }[]) => items.map(({ code }) => code);

function hindranceOf(
  { application }: UseCase,
  checkedAt: number | null,
  kept: KeptParts,
  record: NewRecord,
): RecordResult | 'outOfTurn' | null {
  const { service, route } = rulesOf(application);
  const latest = latestAnswers({ checkedAt }, kept);
  // S7.9 p8: completeness is looked at over papers and answers.
  if (record.kind === 'PACKAGE')
    return route.package?.when === 'LAST' && checkedAt === null ? 'outOfTurn' : null;
  if (record.kind === 'RECEPTION') return null;
  if (record.kind === 'GROUND') {
    // S7.10(3): a replacement may take the ground away, and only an answer of the register tells whether there is one.
    const unless = service.refusalGrounds.find(({ code }) => code === record.ground)?.foundByPerson?.unless;
    const isKnown =
      !unless || latest.some(({ question, kind }) => question === unless.question && kind === 'records');
    return isKnown ? null : 'outOfTurn';
  }
  const answer = latest.find(({ question }) => question === record.question);
  const isUnnamed = route.questions.some(
    ({ code, system }) => code === record.question && system === 'OTHER',
  );
  // The gateway asks this system itself.
  if (!isUnnamed && answer?.kind !== 'notConnected') return 'outOfTurn';
  const earlier = findingOf(kept.records, record.question);
  if (earlier === null || !isFinal(earlier)) return null;
  return { kind: 'alreadyRecorded', at: earlier.at, by: earlier.by };
}
