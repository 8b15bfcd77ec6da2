/** The example operations of schema/operations, which GraphiQL shows in chapters and the tests ask. */
import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Text } from '../kernel/text.ts';
import { type Chapter, chapters } from './graphiql-texts.ts';

export interface ExampleOperation {
  /** Name of its file: `00-dossier`. */
  readonly name: string;
  readonly chapter: Chapter;
  readonly title: Text;
  readonly query: string;
  /** JSON text. */
  readonly variables: string;
  /** JSON text with headers such as `Tirek-Drill`. */
  readonly headers: string;
}

const folder = new URL('../../schema/operations/', import.meta.url);
const text = z.string().min(1);
const companion = z.strictObject({
  chapter: z.enum(Object.keys(chapters) as [Chapter, ...Chapter[]]),
  title: z.strictObject({ kk: text, ru: text, en: text }),
  variables: z.record(text, z.unknown()).default({}),
  headers: z.record(text, text).default({}),
});

/**
 * Reads schema/operations in order of names: each operation with the chapter, title, `variables` and `headers` of its JSON file.
 * @throws ZodError for a JSON file of another form
 */
export function readExampleOperations(): ExampleOperation[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => {
      const name = file.replace('.graphql', '');
      const beside: unknown = JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'));
      const { variables, headers, ...place } = companion.parse(beside);
      return {
        ...{ name, ...place, query: readFileSync(new URL(file, folder), 'utf8') },
        variables: JSON.stringify(variables, null, 2),
        headers: JSON.stringify(headers, null, 2),
      };
    });
}
