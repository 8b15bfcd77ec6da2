import type { RequestListener } from 'node:http';

declare const createSchema: (parts: { typeDefs: readonly string[]; resolvers: object }) => object;
declare const createYoga: (options: {
  schema: object;
  context: (parts: { request: Request }) => Promise<object>;
  graphiql: false;
  landingPage: false;
  logging: false;
}) => RequestListener;

export { createSchema, createYoga };
