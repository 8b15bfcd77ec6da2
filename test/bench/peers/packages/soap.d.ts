import type { Instance } from './axios.d.ts';

interface Client {
  SendMessageAsync(message: object, options: { forever: true }): Promise<readonly [unknown]>;
}
declare const createClientAsync: (
  wsdl: string,
  options: { endpoint: string; request: Instance },
) => Promise<Client>;

export { type Client, createClientAsync };
