import { childWithoutDocuments, recordThatDrifts } from './members/children.ts';
import { deceased, recordedTwice } from './members/gone.ts';
import { renamedAfterMarriage } from './members/married.ts';
import { namesake, namesakeFromAbroad } from './members/namesakes.ts';
import { ordinaryWoman } from './members/ordinary.ts';
import { imprisoned, legallyIncapable } from './members/restricted.ts';
import { nobody, recordThatHangs } from './members/unanswered.ts';
import type { CastMember } from './person.ts';

/** Twelve invented persons whose stories cover the rules. All names and numbers are made up. */
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
];
