/** A machine client with a token, an article and a volume, as the settings of a gateway know it. */
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';

const issuer = 'urn:tirek:bench';
const article = 'Social Code 12';

export async function startCaller() {
  const tokens = await startIssuer();
  const folder = await makeTemporaryFolder();
  const clients = join(folder.path, 'clients.json');
  const wide = { pointsPerMinute: 1_000_000_000, statutes: [{ article, peoplePerDay: 10_000_000 }] };
  await writeFile(clients, JSON.stringify([{ account: 'bench', ...wide }]));
  return {
    settings: {
      AUTH_ISSUER: issuer,
      AUTH_AUDIENCE: 'tirek',
      AUTH_JWKS_URL: tokens.address,
      CLIENTS_FILE: clients,
    },
    headers: { authorization: `Bearer ${tokens.token}` },
    /** Purpose that the client's questions name. */
    purpose: { basis: { kind: 'STATUTE', reference: article } },
    async stop(): Promise<void> {
      await tokens.stop();
      await folder.remove();
    },
  };
}

/** Signs one token of a machine client that may read everything, and shows its key. */
async function startIssuer() {
  const { privateKey, publicKey } = await generateKeyPair('ES256');
  const keys = JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid: 'bench', alg: 'ES256' }] });
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(keys);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const scope = 'IDENTITY DISABILITY PENSION BANK_ACCOUNT';
  const token = await new SignJWT({ roles: ['agency'], scope, org_bin: '260140900066', org_name: 'Bench' })
    .setProtectedHeader({ alg: 'ES256', kid: 'bench' })
    .setSubject('bench')
    .setIssuer(issuer)
    .setAudience('tirek')
    .setIssuedAt()
    .setExpirationTime('2h')
    .sign(privateKey);
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    token,
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}
