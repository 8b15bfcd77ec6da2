import type { DataSource } from '../systems/data-source.ts';

/** The questions of one GraphQL request that are still open. */
export interface OpenQuestions {
  /** The same data source, whose questions are counted here. */
  watch(source: DataSource): DataSource;
  /** Resolves when every question that this request's resolvers ask is answered: states read then agree with the outcomes beside them. */
  settled(): Promise<void>;
}

export function createOpenQuestions(): OpenQuestions {
  const open = new Set<Promise<unknown>>();
  return {
    watch: (source) => ({
      ask(context, call) {
        const question = source.ask(context, call);
        open.add(question);
        void question.finally(() => open.delete(question));
        return question;
      },
    }),
    async settled() {
      do {
        // The neighbours' resolvers, and the loaders below them, come first.
        await new Promise((resolve) => setImmediate(resolve));
        await Promise.all(open);
      } while (open.size > 0);
    },
  };
}
