/** Inputs of the provider's acts. */
import type { NewDecision, NewProceedingRecord } from '../../applications/decision/proceeding-records.ts';
import { parseInstant } from '../../kernel/dates.ts';
import type {
  GrantApplicationInput,
  IntendRefusalInput,
  RecordHearingInput,
  RecordNoticeObtainedInput,
  RecordObjectionInput,
} from '../generated/resolvers.ts';
import { refusal } from '../scalars/scalars.ts';
import { toFreeText } from './free-text.ts';

const mostReasons = 20;
/** Characters at most of a text that people say or write at length. */
const longestText = 2000;

/** @param least 1: a refusal has a reason (S4.12 p4) @throws GraphQLError BAD_USER_INPUT */
export function toReasons(reasons: readonly string[], least: 0 | 1): readonly string[] {
  if (reasons.length < least || reasons.length > mostReasons)
    throw refusal(`reasons: ${least} to ${mostReasons}`);
  return reasons.map((reason, position) => toFreeText(reason, `reasons.${position}`));
}

/** @throws GraphQLError BAD_USER_INPUT */
export function toGrant({ reasons, period }: GrantApplicationInput): NewDecision {
  const { startsOn: from, endsOn: until = null } = period ?? {};
  return {
    ...{ outcome: 'GRANTED', reasons: toReasons(reasons ?? [], 0) },
    period: from === undefined ? null : { from, until },
  };
}

/** @throws GraphQLError BAD_USER_INPUT */
export const toNotice = ({ reasons, place, hearingAt }: IntendRefusalInput): NewProceedingRecord => ({
  ...{ kind: 'NOTICE', reasons: toReasons(reasons, 1) },
  ...{ place: toFreeText(place, 'place', 200), hearingAt: toInstant(hearingAt) },
});

/** @throws GraphQLError BAD_USER_INPUT */
export const toObtained = ({ obtainedAt, evidence }: RecordNoticeObtainedInput): NewProceedingRecord => ({
  ...{ kind: 'OBTAINED', obtainedAt: toInstant(obtainedAt), evidence: toFreeText(evidence, 'evidence') },
});

/** @throws GraphQLError BAD_USER_INPUT */
export function toObjection({ form, madeAt, text }: RecordObjectionInput): NewProceedingRecord {
  if (form === 'OTHER') throw refusal('form: WRITTEN or ORAL');
  const said = { madeAt: toInstant(madeAt), text: toFreeText(text, 'text', longestText) };
  return { kind: 'OBJECTION', form, ...said };
}

/** @throws GraphQLError BAD_USER_INPUT */
export function toHearing({ heldAt, came, notes }: RecordHearingInput): NewProceedingRecord {
  const noted = notes == null ? null : toFreeText(notes, 'notes', longestText);
  return { kind: 'HEARING', heldAt: toInstant(heldAt), came, notes: noted };
}

/** The scalar has checked the text. */
const toInstant = (text: string): number => parseInstant(text) ?? Number.NaN;
