/** `npm run differential -- --documents N --seed S`: random documents, answered by both executors alike. */
import { parseArgs } from 'node:util';
import { createComparison } from '../graphql/compare-executors.ts';
import { createDifferentialSchema } from '../graphql/differential-schema.ts';
import { randomDocument } from '../graphql/documents.ts';

const { values } = parseArgs({
  options: { documents: { type: 'string', default: '20000' }, seed: { type: 'string', default: '1' } },
});
const documents = Number(values.documents);
const first = Number(values.seed);
if (!Number.isSafeInteger(documents) || !Number.isSafeInteger(first) || documents < 1)
  throw new Error('expected --documents and --seed as whole numbers');

const schema = createDifferentialSchema();
const compare = createComparison(schema);
const count = { compiled: 0, 'with errors': 0, 'alike but below a null': 0, 'invalid and written anew': 0 };

/** One seed, one document: a difference is found again alone. */
for (let seed = first; seed < first + documents; seed += 1) {
  const asked = randomDocument(schema, seed);
  const { compiled, hadErrors, open, difference } = await compare(asked);
  count.compiled += Number(compiled);
  count['with errors'] += Number(hadErrors);
  count['alike but below a null'] += Number(open);
  count['invalid and written anew'] += asked.refused;
  if (!difference) continue;
  console.error(
    `They differ the ${difference.time}. time. Again, alone: --documents 1 --seed ${seed}\n${asked.text}`,
  );
  console.error('operation', asked.operationName, 'variables', JSON.stringify(asked.variables));
  console.error('graphql-js', JSON.stringify(difference.expected, undefined, 2));
  console.error('compiled', JSON.stringify(difference.got, undefined, 2));
  process.exit(1);
}
console.log(`${documents} documents, seeds ${first} to ${first + documents - 1}:`, JSON.stringify(count));
if (documents >= 100 && count.compiled < documents / 3) {
  console.error('expected a third of the documents to be compiled');
  process.exitCode = 1;
}
