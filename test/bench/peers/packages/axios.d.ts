import type { Agent } from 'node:http';

export interface Instance {
  post(address: string, body: object): Promise<{ readonly data: unknown }>;
}
declare const axios: {
  create(options: { httpAgent: Agent; timeout: number; maxContentLength: number }): Instance;
};
export default axios;
