/** `npm run codegen`: writes the types of the resolvers from the schema, and the rooms into src/README.md. */
import { writeRoomsPage } from '../architecture/rooms-page.ts';
import { runCodegen } from './run.ts';

writeRoomsPage();
process.exitCode = runCodegen() ? 0 : 1;
