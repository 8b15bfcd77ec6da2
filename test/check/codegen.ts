/** `npm run codegen`: writes the types of the resolvers from the schema. */
import { runCodegen } from './run.ts';

process.exitCode = runCodegen() ? 0 : 1;
