import type { Clock } from '../kernel/clock.ts';
import type { NewId } from '../kernel/ids.ts';
import type { PlaceBounds } from '../resilience/adaptive-places.ts';
import type { FaultClass } from '../resilience/fault-classes.ts';
import { createGuard, type Guard, type GuardParts } from '../resilience/guard.ts';
import type { Health } from '../resilience/health.ts';
import type { Target } from '../resilience/leave.ts';
import type { RetrySettings } from '../resilience/retry.ts';
import { retryOf, type SystemPolicy } from '../resilience/system-policy.ts';
import { unansweredCodes } from '../systems/service-centre/contract.ts';
import { createSigningClient } from '../systems/signature-service/client.ts';
import {
  type AddressedSystem,
  type AskedSystem,
  type JsonSystem,
  type OptionalSystem,
  partKey,
  type SystemKey,
  systemOf,
} from '../systems/systems.ts';
import type { HttpConnection } from '../transport/http.ts';
import { createJsonChannel, type JsonChannel } from '../transport/json/channel.ts';
import { createRelayedChannel } from '../transport/json/relay.ts';
import { type AsyncShepChannel, createAsyncShepChannel } from '../transport/shep/async/channel.ts';
import { createShepChannel, type ShepChannel, type ShepSettings } from '../transport/shep/channel.ts';
import { createDataSource, type DataSource, type DataSourceParts } from './data-source.ts';
import { createSigning, type Signing, type SigningSettings } from './signing.ts';

/** A register: its calls, and their policy. */
export type Register<Client> = { readonly source: DataSource; readonly client: Client };

export interface RegisterSettings {
  /** Time of one attempt, ms. */
  readonly timeoutsMs: Readonly<Record<AskedSystem, number>>;
  /** Calls at once to one system, and to one bank. */
  readonly places: PlaceBounds;
  readonly bankPlaces: PlaceBounds;
  readonly maxWaiting: number;
  readonly retry: RetrySettings;
  /** Departures of one system from the settings. */
  readonly policyOf: (systemId: AskedSystem) => SystemPolicy;
  /** Largest answer that is read, bytes. */
  readonly maxJsonBytes: number;
  readonly shep: ShepSettings;
  /** Null: messages leave unsigned. */
  readonly signing: SigningSettings | null;
}

export interface RegisterParts {
  readonly settings: RegisterSettings;
  readonly clock: Clock;
  /** Time in which our event loop was blocked, ms since the start. */
  readonly blockedMs: () => number;
  readonly newId: NewId;
  readonly isSimulated: (id: SystemKey) => boolean;
  /** Opens separate connections for one register: a hanging neighbour takes none of them. */
  readonly connect: (address: string, connections: number, timeoutMs: number) => HttpConnection;
  readonly onOutcome: (systemId: SystemKey, outcome: 'answered' | FaultClass, tookMs: number) => void;
  readonly onFailure: DataSourceParts['onFailure'];
  /** Receives the operator's task for a key that cannot sign. */
  readonly onUnfitKey: (expected: string) => void;
  /** True where the system has an address. */
  readonly isConnected: (system: AddressedSystem) => boolean;
  readonly addressOf: (system: AddressedSystem) => string;
}

/** Sockets for all drilled calls to one register: enough to watch them fail, without a socket of another caller. */
const drillSockets = 64;

/** Calls of one system, or of one part, in this moment. */
interface SystemLoad extends ReturnType<Guard['load']> {
  readonly systemId: SystemKey;
  /** Null for a system without parts. */
  readonly part: string | null;
}

export function createWays({ settings, clock, newId, connect, ...parts }: RegisterParts) {
  const { timeoutsMs, places, retry, maxWaiting } = settings;
  const guarded: { readonly systemId: SystemKey; readonly part: string | null; readonly guard: Guard }[] = [];
  const { maxHintMs } = retry;
  const signing = settings.signing && signingOf(settings.signing);

  function guardOf(
    systemId: AskedSystem,
    target: Target,
    bounds: Pick<GuardParts, 'timeoutMs' | 'places'>,
    part: string | null = null,
  ) {
    const common = { target, maxWaiting, clock, blockedMs: parts.blockedMs, random: Math.random, ...bounds };
    const guard = createGuard({ ...common, retry: retryOf(retry, settings.policyOf(systemId)) });
    guarded.push({ systemId, part, guard });
    return guard;
  }

  /** The breaker is that of verification, as it is the same NCANode; queue, repetitions and rest are those of each key. */
  function signingOf(own: SigningSettings): Signing {
    const systemId = 'SIGNATURE_SERVICE';
    const guards = new Map<string, Guard>();
    const guardOfKey = (bin: string): Guard => {
      const target = {
        key: systemId,
        busKey: null,
        registerKey: systemId,
        wayKey: `${systemId} signing ${bin}`,
      };
      const guard = guards.get(bin) ?? guardOf(systemId, target, { timeoutMs: timeoutsMs[systemId], places });
      guards.set(bin, guard);
      return guard;
    };
    return createSigning({
      client: createSigningClient(jsonChannel(systemId), clock),
      guardOf: guardOfKey,
      ...{ settings: own, clock, onUnfitKey: parts.onUnfitKey, isSimulated: parts.isSimulated(systemId) },
      onOutcome: (outcome, tookMs) => parts.onOutcome(systemId, outcome, tookMs),
    });
  }

  /** @param relay the system that asks it for us */
  function sourceOf(
    systemId: AskedSystem,
    relay?: SystemKey,
    part: string | null = null,
    more: Pick<DataSourceParts, 'endsOutage'> = {},
  ): DataSource {
    const { busId: ownBus, busPart = null } = systemOf(systemId);
    const busId = relay ?? ownBus;
    const busKey = busId && partKey(busId, busPart);
    const target = {
      ...{ key: partKey(systemId, part), busKey, registerKey: systemId },
      wayKey: relay && `${systemId} through ${relay}`,
    };
    return createDataSource({
      ...{ systemId, part, busId, busPart, clock, onFailure: parts.onFailure, ...more },
      isSigned: signing !== null && busId === 'SHEP',
      guard: guardOf(
        systemId,
        target,
        {
          timeoutMs: timeoutsMs[relay as AskedSystem] ?? timeoutsMs[systemId],
          places: part === null ? places : settings.bankPlaces,
        },
        part,
      ),
      onOutcome: (outcome, tookMs) => parts.onOutcome(systemId, outcome, tookMs),
      isSimulated: parts.isSimulated(busId ?? systemId),
    });
  }

  function toShep(id: 'SHEP' | 'SHEP_ASYNC', timeoutMs: number, connections: number) {
    const address = parts.addressOf(id);
    return {
      connection: connect(address, connections, timeoutMs),
      drillConnection: connect(address, drillSockets, timeoutMs),
      ...{ ...settings.shep, maxHintMs, clock, newId, sign: signing?.message ?? null },
    };
  }

  function jsonChannel(systemId: JsonSystem): JsonChannel {
    const address = parts.addressOf(systemId);
    const timeoutMs = timeoutsMs[systemId];
    return createJsonChannel({
      connection: connect(address, places.ceiling, timeoutMs),
      drillConnection: connect(address, drillSockets, timeoutMs),
      ...{ maxHintMs, maxBodyBytes: settings.maxJsonBytes, clock, newId },
    });
  }

  function overJson<Client>(
    systemId: JsonSystem,
    createClient: (channel: JsonChannel) => Client,
  ): Register<Client> {
    return { source: sourceOf(systemId), client: createClient(jsonChannel(systemId)) };
  }

  return {
    signing,
    sourceOf,
    jsonChannel,
    /** Calls under way on each way to a system. */
    loads: (health: Health): SystemLoad[] =>
      guarded.map(({ systemId, part, guard }) => ({ systemId, part, ...guard.load(health) })),
    /** @param part a part of the system with places of its own */
    behindShep<Client>(
      systemId: AskedSystem,
      createClient: (channel: ShepChannel) => Client,
      part: string | null = null,
    ): Register<Client> {
      const { ceiling } = part === null ? places : settings.bankPlaces;
      const channel = createShepChannel(toShep('SHEP', timeoutsMs[systemId], ceiling));
      return { source: sourceOf(systemId, undefined, part), client: createClient(channel) };
    },
    /** A receiver behind SHEP's asynchronous channel. @param endsOutage true for its own answer: SHEP's acceptance is none */
    behindAsyncShep<Client>(
      systemId: AskedSystem,
      createClient: (channel: AsyncShepChannel) => Client,
      endsOutage: (record: unknown) => boolean,
    ): Register<Client> {
      const channel = createAsyncShepChannel(toShep('SHEP_ASYNC', timeoutsMs[systemId], places.ceiling));
      const source = sourceOf(systemId, undefined, null, { endsOutage });
      return { source, client: createClient(channel) };
    },
    /** A system with an address of its own. */
    overJson,
    /** The same of a system that production may lack; null: it has no address here. */
    overJsonIfConnected<Client>(
      systemId: OptionalSystem & JsonSystem,
      createClient: (channel: JsonChannel) => Client,
    ): Register<Client> | null {
      return parts.isConnected(systemId) ? overJson(systemId, createClient) : null;
    },
    /** A system that the service centre asks for us: its failures count as the system's only where the centre says so. */
    throughServiceCentre<Client>(
      systemId: keyof typeof unansweredCodes,
      prefix: string,
      createClient: (channel: JsonChannel) => Client,
    ): Register<Client> {
      const relay = { prefix, unansweredCode: unansweredCodes[systemId] };
      const channel = createRelayedChannel(jsonChannel('SERVICE_CENTRE'), relay);
      return { source: sourceOf(systemId, 'SERVICE_CENTRE'), client: createClient(channel) };
    },
  };
}
