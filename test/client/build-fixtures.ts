import { Kind, parse } from 'graphql';
import { cast } from '../../mocks/people/cast.ts';
import type { CastMember } from '../../mocks/people/person.ts';
import { createMockNetwork } from '../../mocks/server.ts';
import { startApp } from '../../src/app/app.ts';
import type { SimulatedSystems } from '../../src/app/base.ts';
import { readConfig } from '../../src/config/config.ts';
import { type ExampleOperation, readExampleOperations } from '../../src/http/example-operations.ts';
import { createLog } from '../../src/observability/log.ts';
import { createTestClock } from '../support/clock.ts';
import { createDatabaseOn } from '../support/database-server.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';

/** A file of schema/client/fixtures. */
interface FixtureFile {
  /** `00-dossier.json` */
  readonly name: string;
  readonly text: string;
}

/** One after the other: the start of a second one blocks the loop in which the first waits for a silent register. */
const gatewaysAtOnce = 1;

interface Case {
  readonly who: string | null;
  readonly variables: object;
}

type Ask = (query: string, variables: object, headers: Record<string, string>) => Promise<unknown>;

const fixturesFolder = new URL('../../schema/client/fixtures/', import.meta.url);
export const fixtureUrl = (name: string) => new URL(name, fixturesFolder);

/**
 * One file per example query: its answer about each member of the cast, or its one answer if it takes no IIN.
 * @param databases address of a server on which each gateway gets one of its own
 */
export async function buildFixtures(databases: string): Promise<FixtureFile[]> {
  const network = createMockNetwork({ port: 0, host: '127.0.0.1' });
  const simulated = await network.start();
  try {
    const queries = readExampleOperations().filter(({ query }) => operationOf(query).operation === 'query');
    const inTurn = createTurns(gatewaysAtOnce);
    const askInTurn: Ask = (...question) => inTurn(() => ask(databases, simulated, ...question));
    return await Promise.all(queries.map((operation) => buildFile(operation, askInTurn)));
  } finally {
    await network.stop();
  }
}

async function buildFile(operation: ExampleOperation, askInTurn: Ask): Promise<FixtureFile> {
  const headers: Record<string, string> = JSON.parse(operation.headers);
  const answers = await Promise.all(
    casesOf(operation).map(async ({ who, variables }) => {
      const answer = await askInTurn(operation.query, variables, headers);
      return JSON.stringify({ who, variables, answer });
    }),
  );
  const start = `"operation": ${JSON.stringify(operationOf(operation.query).name)}, "headers": ${JSON.stringify(headers)}`;
  const text = `{ ${start}, "answers": [\n${answers.join(',\n')}\n] }\n`;
  return { name: `${operation.name}.json`, text };
}

function operationOf(query: string) {
  for (const definition of parse(query).definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    const variables = definition.variableDefinitions?.map(({ variable }) => variable.name.value) ?? [];
    return { name: definition.name?.value, operation: definition.operation, variables };
  }
  throw new Error('expected a document with an operation');
}

function casesOf({ query, variables }: ExampleOperation): Case[] {
  const example: Record<string, unknown> = JSON.parse(variables);
  const names = operationOf(query).variables;
  if (!names.includes('iin')) return [{ who: null, variables: example }];
  return cast.map((member) => ({
    who: member.name,
    variables: { ...example, ...pick({ iin: member.iin, ...ibansOf(member) }, names) },
  }));
}

function ibansOf({ accountsToAsk }: CastMember): Record<string, string> {
  const [iban, other = iban] = accountsToAsk.flatMap((account) => ('iban' in account ? [account.iban] : []));
  return iban === undefined || other === undefined ? {} : { iban, other };
}

const pick = (values: Record<string, string>, names: string[]) =>
  Object.fromEntries(Object.entries(values).filter(([name]) => names.includes(name)));

/** Each question has a gateway and a time of its own: no outage of one shows in another's answer. */
async function ask(
  databases: string,
  simulated: SimulatedSystems,
  ...[query, variables, headers]: Parameters<Ask>
) {
  const folder = await makeTemporaryFolder();
  const config = readConfig({
    PORT: '0',
    SHUTDOWN_DELAY_MS: '0',
    DATA_DIR: folder.path,
    PERSON_REGISTER_TIMEOUT_MS: '1500',
    DISABILITY_DATABANK_TIMEOUT_MS: '1500',
    BANKS_TIMEOUT_MS: '1500',
    PENSION_FUND_TIMEOUT_MS: '1500',
    CONSENT_SERVICE_TIMEOUT_MS: '1500',
  });
  const log = createLog('silent', { write: () => undefined });
  const database = await createDatabaseOn(databases);
  const app = await startApp({ config, simulated, databaseUrl: database.url, log, clock: createTestClock() });
  try {
    const response = await fetch(`${app.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    return JSON.parse(withStableIds(await response.text()));
  } finally {
    await app.stop();
    await database.drop();
    await folder.remove();
  }
}

/** Ids that differ per request, as ids of the same form. Times stay, since the gateway's clock stands still. */
export function withStableIds(text: string): string {
  return text
    .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi, '00000000-0000-4000-8000-000000000000')
    .replace(/\b(INC|DRILL)-(\d{8}-\d{6})-[0-9a-f]{4}\b/g, '$1-$2-0000');
}

/** Lets at most `places` run at once; the others wait in order. */
function createTurns(places: number) {
  const waiting: (() => void)[] = [];
  let free = places;
  return async <T>(run: () => Promise<T>): Promise<T> => {
    if (free === 0) await new Promise<void>((resolve) => waiting.push(resolve));
    else free -= 1;
    try {
      return await run();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
}
