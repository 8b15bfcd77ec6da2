import { afterAll, afterEach, beforeAll } from 'vitest';
import { createMockNetwork } from '../../mocks/server.ts';
import { mockSystemIds } from '../../mocks/systems.ts';
import { control } from './wire.ts';

/** Addresses of a network that runs for one test file. */
interface Running {
  readonly shep: string;
  readonly shepAsync: string;
  readonly fund: string;
  readonly documents: string;
  readonly centre: string;
  readonly cases: string;
  readonly monitoring: string;
  readonly signatures: string;
  readonly facts: string;
  readonly consents: string;
  readonly contributions: string;
  readonly control: string;
  fault(system: string, body: object): Promise<void>;
}

/** Starts a network on free ports before the tests of a file; every test begins without faults and with no calls. */
export function runNetwork(): () => Running {
  const network = createMockNetwork({ port: 0, host: '127.0.0.1' });
  let running: Running | undefined;
  const get = () => {
    if (!running) throw new Error('expected the network to run');
    return running;
  };
  beforeAll(async () => {
    const { control: base, systems } = await network.start();
    const fault = async (system: string, body: object) => {
      const { status } = await control(`${base}/__faults/${system}`, 'PUT', body);
      if (status !== 200) throw new Error('expected the fault to be taken');
    };
    running = {
      shep: String(systems.SHEP),
      shepAsync: String(systems.SHEP_ASYNC),
      fund: String(systems.PENSION_FUND),
      documents: String(systems.DIGITAL_DOCUMENTS),
      centre: String(systems.SERVICE_CENTRE),
      cases: String(systems.CASE_SYSTEM),
      monitoring: String(systems.SERVICE_MONITORING),
      signatures: String(systems.SIGNATURE_SERVICE),
      facts: String(systems.FACT_CHECK),
      consents: String(systems.PENSION_CONSENTS),
      contributions: String(systems.SOCIAL_INSURANCE_FUND),
      control: base,
      fault,
    };
  });
  afterEach(async () => {
    for (const system of mockSystemIds) await control(`${get().control}/__faults/${system}`, 'DELETE');
    for (const what of ['__calls', '__statements', '__results'])
      await control(`${get().control}/${what}`, 'DELETE');
  });
  afterAll(() => network.stop());
  return get;
}
