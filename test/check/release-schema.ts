/** `npm run release-schema`: notes the schema as released; later changes are measured against it. */
import { writeFileSync } from 'node:fs';
import { buildSchema, printSchema } from 'graphql';
import { readTypeDefs } from '../../src/graphql/schema.ts';

const file = new URL('../../schema/released.graphql', import.meta.url);
writeFileSync(file, `${printSchema(buildSchema(readTypeDefs()))}\n`);
