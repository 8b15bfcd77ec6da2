/** Replies about one person of a result, so that the person can say whether all of them are there. */
import { lackOf, type Reply } from '../access/asking/reply.ts';

const repliesAbout = new WeakMap<object, Promise<Reply>[]>();

/** Remembers a reply, or the promise of one, of a field of this person. */
export function rememberReply(person: object, reply: Reply | Promise<Reply>): void {
  const known = repliesAbout.get(person) ?? [];
  known.push(Promise.resolve(reply));
  repliesAbout.set(person, known);
}

/** Whether every register asked in fields beside this one gave its answer. A reply that failed is none. */
export async function isComplete(person: object): Promise<boolean> {
  // graphql-js calls the resolvers of one object in one go: after this turn all of them have been called.
  await null;
  const settled = await Promise.allSettled(repliesAbout.get(person) ?? []);
  return settled.every((one) => one.status === 'fulfilled' && lackOf(one.value) === null);
}
