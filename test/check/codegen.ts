/** `npm run codegen`: writes the types of the resolvers from the schema, the rooms into src/README.md, the settings into src/config/README.md, the packages into deploy/README.md. */
import { writeRoomsPage } from '../architecture/rooms-page.ts';
import { writePackagesPage } from './production-packages.ts';
import { runCodegen } from './run.ts';
import { writeSettingsTable } from './settings-table.ts';

writeRoomsPage();
writeSettingsTable();
writePackagesPage();
process.exitCode = runCodegen() ? 0 : 1;
