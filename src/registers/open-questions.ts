/** The questions of one GraphQL request that are still open. */
interface OpenQuestions {
  /** Notes a question that was asked. */
  add(question: Promise<unknown>): void;
  /**
   * Resolves when every question that this request's resolvers ask is answered: states read then agree with the
   * outcomes beside them.
   */
  settled(): Promise<void>;
}

export function createOpenQuestions(): OpenQuestions {
  const asked: Promise<unknown>[] = [];
  return {
    add(question) {
      asked.push(question);
    },
    async settled() {
      let answered: number;
      do {
        // The neighbours' resolvers, and the loaders below them, come first.
        await turn();
        answered = asked.length;
        await Promise.all(asked);
        // An answer may lead to another question.
        await turn();
      } while (asked.length > answered);
    },
  };
}

function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
