/** Requests that the network accepts at all: it simulates registers, and has a switch to break each of them. */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { isLoopback } from '../src/kernel/loopback.ts';
import { mockSecretHeader } from '../src/kernel/mock-secret.ts';

/** Reason for the refusal of a request; null for an accepted one. */
export type Door = (
  headers: IncomingHttpHeaders,
) => { readonly status: number; readonly error: string } | null;

/**
 * Without a secret only programs of this machine come in. A page in a browser of this machine does not: it
 * comes by a name of its own (DNS rebinding), or its headers show that it is a page.
 * @param secret null: the network listens on this machine alone
 */
export function createDoor(secret: string | null): Door {
  return (headers) => {
    if (secret !== null) {
      const isShown = isSame(String(headers[mockSecretHeader] ?? ''), secret);
      return isShown ? null : { status: 401, error: `expected the header ${mockSecretHeader}: MOCKS_SECRET` };
    }
    if (!isLoopback(hostnameOf(headers.host ?? '')))
      return { status: 421, error: 'expected a name of this machine in the header Host' };
    const site = headers['sec-fetch-site'];
    return headers.origin === undefined && (site === undefined || site === 'none')
      ? null
      : { status: 403, error: 'expected no page in a browser' };
  };
}

function hostnameOf(host: string): string {
  return /^(\[[\d:a-f.]+\]|[\w.-]+)(:\d+)?$/i.exec(host)?.[1] ?? '';
}

/** Takes the same time for every text. */
function isSame(given: string, expected: string): boolean {
  const [one, other] = [given, expected].map((text) => createHash('sha256').update(text).digest());
  return one !== undefined && other !== undefined && timingSafeEqual(one, other);
}
