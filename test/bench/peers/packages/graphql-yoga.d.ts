import type { RequestListener } from 'node:http';

export declare const createSchema: (parts: { typeDefs: readonly string[]; resolvers: object }) => object;
export declare const createYoga: (options: {
  schema: object;
  context: (parts: { request: Request }) => Promise<object>;
  graphiql: false;
  landingPage: false;
  logging: false;
}) => RequestListener;
