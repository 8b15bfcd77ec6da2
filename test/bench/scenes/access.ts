/** Cost of the viewer's identity, of their rights and of the record: the same gateway with all of it, and without. */
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { makeTemporaryFolder } from '../../support/temporary-folder.ts';
import { fixed, table } from '../figures.ts';
import { bestHead, bestOf, leastCpu, measureInTurn, medianCpu, wrongAnswers } from '../measure.ts';
import { createPeople } from '../people.ts';
import { type Program, startGateway, startSystems, stopAll } from '../programs.ts';
import { askDossier } from '../questions.ts';

const issuer = 'urn:tirek:bench';
const article = 'Social Code 12';
const purpose = { basis: { kind: 'STATUTE', reference: article } };

export async function measureAccess(rounds: number): Promise<number> {
  const nextPerson = createPeople();
  const systems = await startSystems({});
  const upstream = String(systems.addresses[0]);
  const tokens = await startIssuer();
  const folder = await makeTemporaryFolder();
  const clients = join(folder.path, 'clients.json');
  const wide = { pointsPerMinute: 1_000_000_000, statutes: [{ article, peoplePerDay: 10_000_000 }] };
  await writeFile(clients, JSON.stringify([{ account: 'bench', ...wide }]));
  const without = await startGateway('without', upstream, {}, 'targets/without-record.ts');
  const withAll: Program = {
    ...(await startGateway('with', upstream, {
      AUTH_ISSUER: issuer,
      AUTH_AUDIENCE: 'tirek',
      AUTH_JWKS_URL: tokens.address,
      CLIENTS_FILE: clients,
    })),
    headers: { authorization: `Bearer ${tokens.token}` },
  };
  const options = { next: () => askDossier(nextPerson(), purpose), places: 16, count: 2000 };
  const measured = await measureInTurn([without, withAll], rounds, options);
  await stopAll([without, withAll]);
  await systems.stop();
  await tokens.stop();
  await folder.remove();

  const least = leastCpu(measured.get('without') ?? []);
  const rows = [...measured].map(([name, list]) => [
    `${name} token, rights and record`,
    fixed(leastCpu(list)),
    fixed(medianCpu(list)),
    fixed(leastCpu(list) / least, 2),
    ...bestOf(list),
  ]);
  console.log(table(['gateway', 'CPU µs, least', 'median', '× without', ...bestHead], rows));
  const wrong = wrongAnswers(measured);
  console.log(`\n${rounds} rounds of ${options.count}, ${options.places} at once; wrong answers: ${wrong}`);
  return wrong;
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
