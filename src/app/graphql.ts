/** The GraphQL side: the schema of the profile, its server, and the context of each request. */
import { isInputObjectType } from 'graphql';
import type { RateLimit } from '../access/limits/rate-limit.ts';
import { type ContextParts, createContextFactory } from '../graphql/context.ts';
import { purposeFromHeader } from '../graphql/inputs/purpose.ts';
import { createSchema, type SchemaPart } from '../graphql/schema.ts';
import { createGraphqlServer } from '../graphql/server.ts';
import { aboutProfiles } from '../http/graphiql-texts.ts';
import type { Base } from './base.ts';

type OfSettings = 'readPurpose' | 'charge' | 'limits' | 'answerTimeoutMs' | 'clock' | 'onDefect';

export async function startGraphql(
  { config, clock, metrics, onDefect }: Base,
  rateLimit: RateLimit,
  parts: Omit<ContextParts, OfSettings>,
  more?: SchemaPart,
) {
  const isDemo = config.PROFILE !== 'production';
  const schema = createSchema({ allowIinCentury0: config.IIN_ALLOW_CENTURY_0 }, isDemo, more);
  const purposeType = schema.getType('PurposeInput');
  if (!isInputObjectType(purposeType)) throw new Error('the schema has no PurposeInput');
  const requestLimits = {
    pointsPerRequest: config.MAX_REQUEST_POINTS,
    peoplePerRequest: config.MAX_REQUEST_PEOPLE,
  };
  const documentLimits = {
    maxTokens: config.MAX_DOCUMENT_TOKENS,
    maxFields: config.MAX_DOCUMENT_FIELDS,
    maxDepth: config.MAX_DOCUMENT_DEPTH,
    maxAliases: config.MAX_DOCUMENT_ALIASES,
  };
  const createContext = createContextFactory({
    ...{ ...parts, clock, onDefect, charge: rateLimit, limits: requestLimits },
    answerTimeoutMs: config.ANSWER_TIMEOUT_MS,
    readPurpose: (header) => purposeFromHeader(header, purposeType),
  });
  const { server, known } = createGraphqlServer({
    ...{ schema, limits: documentLimits, requestLimits, onDefect },
    profile: config.PROFILE,
    // In production a caller cannot read the schema.
    introspection: aboutProfiles[config.PROFILE] !== null,
    onAnswer: metrics.answer,
  });
  await server.start();
  return { server, known, createContext };
}
