import { createMockNetwork, demoSender } from '../../mocks/server.ts';
import { type App, startApp } from '../../src/app/app.ts';
import { startMockProcess } from '../../src/app/mock-process.ts';
import { readConfig } from '../../src/config/config.ts';
import type { Config } from '../../src/config/settings.ts';
import type { SchemaPart } from '../../src/graphql/schema.ts';
import { type Clock, systemClock } from '../../src/kernel/clock.ts';
import { mockSecretHeader } from '../../src/kernel/mock-secret.ts';
import { createLog } from '../../src/observability/log.ts';
import { createRuntimeRole, createTestDatabase } from './databases.ts';
import { patient } from './patience.ts';
import { namedAddresses, ownSender, productionSettings } from './production.ts';
import { makeSigningKeys } from './signing-keys.ts';
import { makeTemporaryFolder } from './temporary-folder.ts';

/** A value of Tirek-Drill: every register fails, each in its own way. */
export const everythingDown =
  'PERSON_REGISTER=http500,DISABILITY_DATABANK=truncated,BANKS=down,PENSION_FUND=drift';

/** A whole gateway with its simulated systems, in this process, on real sockets and free ports. */
export interface TestGateway {
  readonly address: string;
  /** Address of the figures, if they have a port of their own. */
  readonly metricsAddress: string | null;
  /** Control port of the simulated systems. */
  readonly control: string;
  /** Public keys of the simulated issuer. */
  readonly jwksUrl: string;
  /** A token of the invented person of a role, or of any invented citizen. */
  tokenOf(role: string, iin?: string, more?: TokenWish): Promise<string>;
  /** A token of a machine client. */
  clientToken(id: string, secret: string): Promise<string>;
  readonly databaseUrl: string;
  readonly dataFolder: string;
  /** The whole log, as text. */
  readonly logged: () => string;
  ask(query: string, variables?: object, headers?: Record<string, string>): Promise<Answer>;
  setFault(system: string, fault: string, more?: object): Promise<void>;
  endFault(system: string): Promise<void>;
  /** Requests that reached a simulated system or service since the last reset. */
  calls(): Promise<Calls>;
  resetCalls(): Promise<void>;
  /** @param hurried aborted: the stop waits for no work under way */
  stop(hurried?: AbortSignal): Promise<void>;
}

/** Claims of a token beside the role. */
interface TokenWish {
  /** BIN of an organisation that a citizen's sign-in names. */
  readonly organisation?: string | undefined;
  /** The right to break simulated systems for a request. */
  readonly drill?: boolean;
}

interface Calls {
  readonly systems: Record<string, number>;
  readonly services: Record<string, number>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: an answer has whatever shape its query asked for
  readonly data: any;
  readonly errors: {
    message: string;
    path?: unknown[];
    extensions: { code: string; correlationId: string };
  }[];
  readonly tirek: {
    complete: boolean;
    unavailable: string[];
    consentNeeded: string[];
    drill: boolean;
    correlationId: string;
    profile: string;
    viewer: string;
  };
}

/**
 * @param settings as in the environment; long times, so that a slow machine fails nothing (patience.ts). In
 *   production the gateway knows of no simulation: its required settings are set, with the simulated systems
 *   at explicit addresses
 * @param clock for breakers and incidents; deadlines run on real timers with any clock
 * @param more fields beside those of the schema
 * @param isApart the simulated systems have a process of their own: they go on while the gateway's event loop
 *   is blocked
 */
export async function startGateway(
  settings: Partial<Record<keyof Config, string>> = {},
  clock: Clock = systemClock,
  isApart = false,
  more?: SchemaPart,
): Promise<TestGateway> {
  const isProduction = settings.PROFILE === 'production';
  const keys = isProduction ? await makeSigningKeys() : null;
  const signing = { ...keys?.settings, ...settings };
  const sender = {
    ...(isProduction ? ownSender : demoSender),
    signerBin: signing.SHEP_SIGNER_BIN ?? null,
  };
  const network = isApart
    ? await startMockProcess({
        MOCKS_HOST: '127.0.0.1',
        MOCKS_PORT: 0,
        MOCKS_SECRET: null,
        SHEP_SIGNER_BIN: settings.SHEP_SIGNER_BIN ?? null,
      })
    : await startMocksHere({ clock, secret: settings.MOCKS_SECRET ?? null, sender });
  const addresses = network.simulated;
  const lines: string[] = [];
  const own = settings.DATABASE_URL === undefined ? await createTestDatabase() : null;
  const runtime = isProduction && own ? await createRuntimeRole(own) : null;
  const folder = settings.DATA_DIR === undefined ? await makeTemporaryFolder() : null;
  const config = readConfig({
    PORT: '0',
    SHUTDOWN_DELAY_MS: '0',
    ...patient,
    RETRY_BASE_DELAY_MS: '10',
    LOG_LEVEL: 'debug',
    ...(isProduction && { ...productionSettings(), ...namedAddresses(addresses) }),
    ...(own && { DATABASE_URL: runtime?.url ?? own.url }),
    ...(runtime && own && { DATABASE_MIGRATION_URL: own.url }),
    ...(folder && { DATA_DIR: folder.path }),
    ...signing,
  });
  const databaseUrl = config.DATABASE_URL ?? '';
  // As one piece: a line comes as a rope, whose strands take several times its length.
  const keep = (line: string) => void lines.push(Buffer.from(line).toString());
  const log = createLog(config.LOG_LEVEL, { write: keep });
  const app: App = await startApp({
    config,
    simulated: isProduction ? null : addresses,
    databaseUrl,
    log,
    clock,
    ...(more && { more }),
  });
  const control = addresses.control.replace(/\/$/, '');
  const json = { 'content-type': 'application/json' };

  return {
    address: app.address,
    metricsAddress: app.metricsAddress,
    control,
    jwksUrl: `${addresses.tokens}jwks`,
    async tokenOf(role, iin, { organisation, drill } = {}) {
      const url = new URL(`people/${role}/token`, addresses.tokens);
      if (iin !== undefined) url.searchParams.set('iin', iin);
      if (organisation !== undefined) url.searchParams.set('org_bin', organisation);
      if (drill) url.searchParams.set('scope', 'DRILL');
      const headers = settings.MOCKS_SECRET ? { [mockSecretHeader]: settings.MOCKS_SECRET } : {};
      const response = await fetch(url, { method: 'POST', headers: headers as Record<string, string> });
      return ((await response.json()) as { access_token: string }).access_token;
    },
    async clientToken(id, secret) {
      const body = new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: id,
        client_secret: secret,
      });
      const response = await fetch(`${addresses.tokens}token`, { method: 'POST', body });
      return ((await response.json()) as { access_token: string }).access_token;
    },
    logged: () => lines.join(''),
    async ask(query, variables = {}, headers = {}) {
      const body = JSON.stringify({ query, variables });
      const response = await fetch(`${app.address}/graphql`, {
        method: 'POST',
        // Words of answers are compared in Russian by default.
        headers: { ...json, 'accept-language': 'ru', ...headers },
        body,
      });
      const text = await response.text();
      const { data, errors = [], extensions } = JSON.parse(text);
      return {
        status: response.status,
        headers: response.headers,
        text,
        data,
        errors,
        tirek: extensions?.tirek,
      };
    },
    async setFault(system, fault, more = {}) {
      const body = JSON.stringify({ fault, ttlSeconds: 60, ...more });
      const response = await fetch(`${control}/__faults/${system}`, { method: 'PUT', headers: json, body });
      if (!response.ok) throw new Error(`the fault was refused with ${response.status}`);
    },
    async endFault(system) {
      await fetch(`${control}/__faults/${system}`, { method: 'DELETE' });
    },
    calls: async () => (await fetch(`${control}/__calls`)).json() as Promise<Calls>,
    async resetCalls() {
      await fetch(`${control}/__calls`, { method: 'DELETE' });
    },
    databaseUrl,
    dataFolder: config.DATA_DIR,
    async stop(hurried) {
      await app.stop(hurried);
      await network.stop();
      await own?.drop();
      await runtime?.drop();
      await folder?.remove();
      await keys?.remove();
    },
  };
}

async function startMocksHere(options: Partial<Parameters<typeof createMockNetwork>[0]>) {
  const network = createMockNetwork({ port: 0, host: '127.0.0.1', ...options });
  return { simulated: await network.start(), stop: network.stop };
}
