/** `npm run codegen`: writes the types of the resolvers from the schema, the rooms into src/README.md, the settings into src/config/README.md. */
import { writeRoomsPage } from '../architecture/rooms-page.ts';
import { runCodegen } from './run.ts';
import { writeSettingsTable } from './settings-table.ts';

writeRoomsPage();
writeSettingsTable();
process.exitCode = runCodegen() ? 0 : 1;
