/** The systems by the package `soap`, with a description of SHEP's channel, and axios. */
import { Agent } from 'node:http';
import { fileURLToPath } from 'node:url';
import axios from '#axios';
import { type Client, createClientAsync } from '#soap';
import { fundPath, limits, RegisterError, type ShepSystem, shepSystems, type Wire } from './wire.ts';

const description = fileURLToPath(new URL('shep.wsdl', import.meta.url));

export async function openBySoap(address: string): Promise<Wire> {
  const open = () =>
    axios.create({
      httpAgent: new Agent({ keepAlive: true, maxSockets: limits.connections }),
      timeout: limits.silenceMs,
      maxContentLength: limits.bytes,
    });
  const clients = new Map<ShepSystem, Client>();
  for (const system of shepSystems)
    clients.set(system, await createClientAsync(description, { endpoint: `${address}/`, request: open() }));
  const fund = open();

  return {
    async shep(system, message) {
      const client = clients.get(system);
      if (client === undefined) throw new Error('expected a system');
      try {
        const [answer] = await client.SendMessageAsync(message, { forever: true });
        return answer;
      } catch (error) {
        // The package marks a fault so.
        if (error instanceof Error && 'root' in error) throw new RegisterError('SYSTEM_ERROR');
        throw error;
      }
    },
    fund: async (question) => (await fund.post(`${address}${fundPath}`, question)).data,
  };
}
