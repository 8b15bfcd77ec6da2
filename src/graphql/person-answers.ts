/** Answers about one person of a result, so that the person can say whether all of them are there. */
import { lackOf, type Noted } from './answer-summary.ts';

const answersOf = new WeakMap<object, Promise<Noted>[]>();

/** Remembers an answer, or the promise of one, of a field of this person. */
export function rememberAnswer<Answer>(person: object, answer: Answer): Answer {
  const known = answersOf.get(person) ?? [];
  known.push(Promise.resolve(answer as Noted));
  answersOf.set(person, known);
  return answer;
}

/** Whether every register asked in fields beside this one gave its answer. An answer that failed is none. */
export async function isComplete(person: object): Promise<boolean> {
  // graphql-js calls the resolvers of one object in one go: after this turn all of them have been called.
  await null;
  const settled = await Promise.allSettled(answersOf.get(person) ?? []);
  return settled.every((one) => one.status === 'fulfilled' && lackOf(one.value) === null);
}
