/** A machine client of the bench: an issuer with one signed token that may read everything, and the gateway's settings for it. */
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';

/** The parts of a token that a program checks. */
export interface Issuer {
  readonly issuer: string;
  readonly audience: string;
  /** Address of its keys. */
  readonly keys: string;
}

const issuer = 'urn:tirek:bench';
const audience = 'tirek';
const article = 'Social Code 12';

export type MachineClient = Awaited<ReturnType<typeof startMachineClient>>;

export async function startMachineClient() {
  const { privateKey, publicKey } = await generateKeyPair('ES256');
  const keys = JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid: 'bench', alg: 'ES256' }] });
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(keys);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const scope = 'IDENTITY DISABILITY PENSION BANK_ACCOUNT';
  const token = await new SignJWT({ roles: ['agency'], scope, org_bin: '260140900066', org_name: 'Bench' })
    .setProtectedHeader({ alg: 'ES256', kid: 'bench' })
    .setSubject('bench')
    .setIssuer(issuer)
    .setAudience(audience)
    .setIssuedAt()
    .setExpirationTime('2h')
    .sign(privateKey);

  const folder = await makeTemporaryFolder();
  const clients = join(folder.path, 'clients.json');
  const wide = { pointsPerMinute: 1_000_000_000, statutes: [{ article, peoplePerDay: 10_000_000 }] };
  await writeFile(clients, JSON.stringify([{ account: 'bench', ...wide }]));
  return {
    tokens: { issuer, audience, keys: address } satisfies Issuer,
    headers: { authorization: `Bearer ${token}` },
    /** Purpose of its questions. */
    purpose: { basis: { kind: 'STATUTE', reference: article } },
    /** Settings of a gateway that knows it. */
    settings: {
      AUTH_ISSUER: issuer,
      AUTH_AUDIENCE: audience,
      AUTH_JWKS_URL: address,
      CLIENTS_FILE: clients,
    },
    async stop() {
      await new Promise<void>((resolve) => server.close(() => resolve()));
      await folder.remove();
    },
  };
}
