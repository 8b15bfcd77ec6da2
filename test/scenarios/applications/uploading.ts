/** Posts of scans as a front end makes them, and the answers. */
import type { TestGateway } from '../../support/gateway.ts';
import { type Payload, pdf } from './application-gateway.ts';

interface Posted {
  readonly status: number;
  /** Seconds; null if there is none. */
  readonly retryAfter: number | null;
  readonly code: string | undefined;
  readonly body: Payload;
}

export type Headers = Readonly<Record<string, string>>;

export async function postScan(gateway: TestGateway, headers: Headers = {}, content = pdf): Promise<Posted> {
  const response = await fetch(`${gateway.address}/scans`, {
    method: 'POST',
    headers: { 'content-type': 'application/pdf', ...headers },
    body: new Uint8Array(content),
  });
  const body = (await response.json()) as Payload;
  const wait = response.headers.get('retry-after');
  const retryAfter = wait === null ? null : Number(wait);
  return { status: response.status, retryAfter, code: body.errors?.[0].extensions.code, body };
}
