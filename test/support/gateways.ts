import { startGateway, type TestGateway } from './gateway.ts';
import { hasty } from './patience.ts';

/** Faults of a system that takes a question and does not answer within its time. */
const silences: ReadonlySet<string> = new Set(['hang', 'drip', 'slow']);

const behindBus = ['PERSON_REGISTER', 'DISABILITY_DATABANK', 'BANKS', 'CONSENT_SERVICE'];

/** Gateways for a table of systems and their faults. */
interface TestGateways {
  /** The gateway with a short wait for a silent system; for every other fault the one that waits for all. */
  under(fault: string, system: string): Promise<TestGateway>;
  stop(): Promise<void>;
}

/** Each gateway starts at its first use, and once. */
export function createGateways(settings: Parameters<typeof startGateway>[0] = {}): TestGateways {
  const started = new Map<string, Promise<TestGateway>>();
  return {
    under(fault, system) {
      const silent = silences.has(fault) ? system : '';
      const hurried = silent === 'SHEP' ? behindBus : silent === '' ? [] : [silent];
      const gateway = started.get(silent) ?? startGateway({ ...hasty(250, ...hurried), ...settings });
      started.set(silent, gateway);
      return gateway;
    },
    async stop() {
      for (const gateway of started.values()) await (await gateway).stop();
    },
  };
}
