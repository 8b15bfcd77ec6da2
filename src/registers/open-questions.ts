import { setImmediate } from 'node:timers/promises';

/** The questions of one GraphQL request that are still open. */
export function createOpenQuestions() {
  const asked: Promise<unknown>[] = [];
  return {
    /** Notes a question that was asked. */
    add(question: Promise<unknown>): void {
      asked.push(question);
    },
    /**
     * Resolves when every question that this request's resolvers ask is answered: states read then agree with the
     * outcomes beside them.
     */
    async settled(): Promise<void> {
      let answered: number;
      do {
        // The neighbours' resolvers, and the loaders below them, come first.
        await setImmediate();
        answered = asked.length;
        await Promise.all(asked);
        // An answer may lead to another question.
        await setImmediate();
      } while (asked.length > answered);
    },
  };
}
