import type { Instance } from './axios.d.ts';

export interface Client {
  SendMessageAsync(message: object, options: { forever: true }): Promise<readonly [unknown]>;
}
export declare const createClientAsync: (
  wsdl: string,
  options: { endpoint: string; request: Instance },
) => Promise<Client>;
