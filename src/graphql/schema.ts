import { readdirSync, readFileSync } from 'node:fs';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { buildSchema, type GraphQLSchema, isEnumType, isScalarType } from 'graphql';
import { catalogue } from '../services/catalogue.ts';
import { fillLanguages, guardFields } from './directives/guard.ts';
import type { Resolvers } from './generated/resolvers.ts';
import { readHeaderSpelling } from './inputs/drill.ts';
import { accessLogResolvers } from './resolvers/access-log.ts';
import { applicationMutationResolvers } from './resolvers/application-mutations.ts';
import { applicationResolvers } from './resolvers/applications.ts';
import { consentResolvers } from './resolvers/consent.ts';
import { deadlineResolvers } from './resolvers/deadlines.ts';
import { decisionResolvers } from './resolvers/decision.ts';
import { dossierResolvers } from './resolvers/dossier.ts';
import { drillResolvers } from './resolvers/drill.ts';
import { keptPartResolvers } from './resolvers/kept-parts.ts';
import { nodeResolvers } from './resolvers/node.ts';
import { oneStatementResolvers } from './resolvers/one-statement.ts';
import { operatorRoomResolvers } from './resolvers/operator-room.ts';
import { outageMutationResolvers } from './resolvers/outage-mutations.ts';
import { outageRecordResolvers } from './resolvers/outage-records.ts';
import { createAnswerResolvers, outcomeResolvers } from './resolvers/outcomes.ts';
import { paperResolvers } from './resolvers/papers.ts';
import { personResolvers } from './resolvers/person.ts';
import { registerResolvers } from './resolvers/registers.ts';
import { stateServiceResolvers } from './resolvers/state-services.ts';
import { supportTicketResolvers } from './resolvers/support-ticket.ts';
import { systemsResolvers } from './resolvers/systems.ts';
import { uploadResolvers } from './resolvers/uploads.ts';
import { viewerResolvers } from './resolvers/viewer.ts';
import { createScalars, type ScalarSettings } from './scalars/scalars.ts';

const folder = new URL('../../schema/', import.meta.url);
const demoFolder = new URL('demo/', folder);

/** Reads the schema language without generated files. @param withDemo false: without parts for simulated systems */
export const readTypeDefs = (withDemo = true): string =>
  (withDemo ? [folder, demoFolder] : [folder])
    .flatMap((from) =>
      readdirSync(from)
        .filter((file) => file.endsWith('.graphql') && file !== 'released.graphql')
        .sort()
        .map((file) => readFileSync(new URL(file, from), 'utf8')),
    )
    .join('\n');

/** Adds the code of each state service that exists as a data file only. */
function codesOfDataFiles(typeDefs: string): string {
  const written = buildSchema(typeDefs).getType('StateServiceCode');
  const isWritten = (code: string) => isEnumType(written) && written.getValue(code) !== undefined;
  const added = catalogue.filter(({ code }) => !isWritten(code));
  const values = added.map(
    ({ code, number, name }) => `"${number}: ${name.en.replaceAll('"', "'")}." ${code}`,
  );
  return values.length === 0 ? '' : `extend enum StateServiceCode { ${values.join(' ')} }`;
}

/** Additional fields with their resolvers. */
export type SchemaPart = { readonly typeDefs: string; readonly resolvers: Resolvers };

/**
 * Makes the schema with its resolvers. A resolver without a field stops the start.
 * @param withDemo false: without the fields for simulated systems
 * @param more fields that pass through the same guards
 */
export function createSchema(
  settings: ScalarSettings,
  withDemo = true,
  more: SchemaPart = { typeDefs: '', resolvers: {} },
): GraphQLSchema {
  const fromFiles = `${readTypeDefs(withDemo)}\n${more.typeDefs}`;
  const typeDefs = `${fromFiles}\n${codesOfDataFiles(fromFiles)}`;
  const written = buildSchema(typeDefs);
  const schema = makeExecutableSchema({
    typeDefs,
    resolvers: [
      createScalars(settings),
      createAnswerResolvers(written),
      outcomeResolvers,
      personResolvers,
      registerResolvers,
      systemsResolvers,
      stateServiceResolvers,
      dossierResolvers,
      decisionResolvers,
      deadlineResolvers,
      applicationResolvers,
      oneStatementResolvers,
      keptPartResolvers,
      applicationMutationResolvers,
      paperResolvers,
      uploadResolvers,
      supportTicketResolvers,
      outageRecordResolvers,
      outageMutationResolvers,
      operatorRoomResolvers,
      consentResolvers,
      nodeResolvers,
      ...(withDemo ? [drillResolvers] : []),
      viewerResolvers,
      accessLogResolvers,
      more.resolvers,
    ],
    resolverValidationOptions: {
      requireResolversToMatchSchema: 'error',
      requireResolversForResolveType: 'error',
    },
  });
  // A scalar given as an object would lose its description in the schema.
  for (const type of Object.values(schema.getTypeMap())) {
    const own = written.getType(type.name);
    type.description ??= own?.description;
    if (isScalarType(type) && isScalarType(own)) type.specifiedByURL ??= own.specifiedByURL;
  }
  guardFields(schema);
  fillLanguages(schema);
  if (withDemo) readHeaderSpelling(schema);
  return schema;
}
