import { setImmediate } from 'node:timers/promises';

/** Open questions of one GraphQL request. */
export function createOpenQuestions() {
  const asked: Promise<unknown>[] = [];
  return {
    add(question: Promise<unknown>): void {
      asked.push(question);
    },
    /**
     * Resolves when all questions of this request's resolvers are answered, so that states agree with the outcomes beside
     * them.
     */
    async settled(): Promise<void> {
      let answered: number;
      do {
        // Neighbouring resolvers and their loaders come first.
        await setImmediate();
        answered = asked.length;
        await Promise.all(asked);
        // An answer may lead to another question.
        await setImmediate();
      } while (asked.length > answered);
    },
  };
}
