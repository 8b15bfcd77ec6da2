import { childWithoutDocuments, recordThatDrifts } from './members/children.ts';
import { onlyConditionalSavings } from './members/conditional.ts';
import { databankDrifts, databankHangs, fundMistakesPerson } from './members/failing.ts';
import { deceased, recordedTwice } from './members/gone.ts';
import { renamedAfterMarriage } from './members/married.ts';
import { namesake, namesakeFromAbroad } from './members/namesakes.ts';
import { ordinaryWoman } from './members/ordinary.ts';
import { ofLimitedCapacity, releasedMan } from './members/represented.ts';
import { imprisoned, legallyIncapable } from './members/restricted.ts';
import { nobody, recordThatHangs } from './members/unanswered.ts';
import type { CastMember } from './person.ts';

/** Eighteen invented persons whose stories cover the rules. All names and numbers are made up. */
export const cast: readonly CastMember[] = [
  ordinaryWoman,
  namesake,
  namesakeFromAbroad,
  renamedAfterMarriage,
  childWithoutDocuments,
  nobody,
  legallyIncapable,
  imprisoned,
  deceased,
  recordedTwice,
  recordThatHangs,
  recordThatDrifts,
  databankHangs,
  databankDrifts,
  fundMistakesPerson,
  onlyConditionalSavings,
  ofLimitedCapacity,
  releasedMan,
];
