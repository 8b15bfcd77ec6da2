/** The meaning of a program's answer about a person, where the register's own answer was broken. */
import { dossierOf } from './questions.ts';

export const verdicts = {
  record: 'her record with its right values, from an answer that could not be trusted',
  'false record': 'a record with values that are not hers',
  "another person's record": 'the record of another person as hers',
  'no record': 'the register has nothing about her',
  'named outage': 'unknown, with the system and the kind of failure',
  error: 'unknown, without them',
  crash: 'the program ended',
  hang: 'no answer within 20 s',
} as const;

export type Verdict = keyof typeof verdicts;

/** Statements about the person that are not true. */
export const lies: readonly Verdict[] = ['false record', "another person's record", 'no record'];

/** @param answer body of an answer to the dossier's document */
export function verdictOf(iin: string, answer: string): Verdict {
  const identity = identityOf(answer);
  if (identity?.__typename === 'NoRecord') return 'no record';
  if (identity?.__typename === 'RegisterUnavailable')
    return identity.system === 'PERSON_REGISTER' && identity.faultClass ? 'named outage' : 'error';
  if (identity?.__typename !== 'IdentityRecord') return 'error';
  const right = dossierOf(iin).identity;
  if (JSON.stringify(identity) === JSON.stringify(right)) return 'record';
  const isSomebodys = /^ҮЛГІ-\d{8}$/.test(identity.surname ?? '') && identity.surname !== right.surname;
  return isSomebodys ? "another person's record" : 'false record';
}

type Identity = Partial<Readonly<Record<'__typename' | 'system' | 'faultClass' | 'surname', string>>>;

function identityOf(answer: string): Identity | undefined {
  try {
    return JSON.parse(answer).data?.person?.identity ?? undefined;
  } catch {
    return undefined;
  }
}
