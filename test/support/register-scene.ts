import { createLoaders, type Loaders } from '../../src/access/asking/loaders.ts';
import { attemptTimeouts } from '../../src/config/system-settings.ts';
import type { AskContext } from '../../src/registers/data-source.ts';
import { startRegisters, type TestRegisters } from './registers.ts';

/** The same registers with loaders, and with the state of the control port of the simulated systems. */
export interface RegisterScene extends Pick<TestRegisters, 'registers' | 'context' | 'stop'> {
  loaders(context: AskContext): Loaders;
  setFault(system: string, fault: string, more?: object): Promise<void>;
  endFault(system: string): Promise<void>;
  /** Requests by system since the last reset. */
  calls(): Promise<Record<string, number>>;
  resetCalls(): Promise<void>;
  /** Registrations in the simulated systems, by system. */
  statements(): Promise<Record<string, { reference: string; number: string; cases: string[] }[]>>;
}

export async function createRegisterScene(): Promise<RegisterScene> {
  const { registers, addresses, context, stop } = await startRegisters(
    Object.fromEntries(attemptTimeouts.map((name) => [name, '1000'])),
  );
  const control = async (path: string, method = 'GET', body?: object) => {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${addresses.control}/${path}`, {
      method,
      headers,
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`the control port refused with ${response.status}`);
    // biome-ignore lint/suspicious/noExplicitAny: it has whatever shape its path has
    return (await response.json()) as any;
  };
  return {
    registers,
    context,
    stop,
    loaders(asking) {
      const noConsents = { obtain: () => Promise.reject(new Error('no consents here')) };
      return createLoaders(registers, asking, noConsents as never);
    },
    setFault: (system, fault, more = {}) =>
      control(`__faults/${system}`, 'PUT', { fault, ttlSeconds: 60, ...more }),
    endFault: (system) => control(`__faults/${system}`, 'DELETE'),
    calls: async () => (await control('__calls')).systems,
    resetCalls: () => control('__calls', 'DELETE'),
    statements: () => control('__statements'),
  };
}
