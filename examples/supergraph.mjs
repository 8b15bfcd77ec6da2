/**
 * A supergraph of Tirek and another service, as a router takes it: node examples/supergraph.mjs > supergraph.graphql
 * Tirek is a subgraph as it is, without `@key`: a person of a register may not be joined to a record of another purpose.
 */
import { readFileSync } from 'node:fs';
import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';

const read = (path) => readFileSync(new URL(path, import.meta.url), 'utf8');

const calendar = `
  type Query { "Days on which offices are closed." holidays(year: Int!): [Holiday!]! }
  type Holiday { date: String! name: String! }
`;

const { errors, supergraphSdl } = composeServices([
  {
    name: 'tirek',
    url: 'http://tirek.example.kz/graphql',
    typeDefs: parse(read('../schema/client/production.graphql')),
  },
  { name: 'calendar', url: 'http://calendar.example.kz/graphql', typeDefs: parse(calendar) },
]);
if (errors) throw new AggregateError(errors, errors.map(({ message }) => message).join('\n'));
process.stdout.write(`${supergraphSdl}\n`);
