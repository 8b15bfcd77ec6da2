import { readdirSync, readFileSync } from 'node:fs';

/** An example operation, as a tab of GraphiQL shows it. */
export interface ExampleOperation {
  readonly name: string;
  readonly query: string;
  /** JSON text. */
  readonly variables: string;
  /** JSON text: headers such as `Tirek-Drill`. */
  readonly headers: string;
}

const folder = new URL('../../schema/operations/', import.meta.url);

/** Reads schema/operations: each operation with the JSON file of its name, which has `variables` and `headers`, in the order of the names. */
export function readExampleOperations(): ExampleOperation[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => {
      const name = file.replace('.graphql', '');
      const { variables = {}, headers = {} } = JSON.parse(
        readFileSync(new URL(`${name}.json`, folder), 'utf8'),
      );
      return {
        name,
        query: readFileSync(new URL(file, folder), 'utf8'),
        variables: JSON.stringify(variables, null, 2),
        headers: JSON.stringify(headers, null, 2),
      };
    });
}
