/** An issuer of a test's own: for several accounts of one organisation, which the simulated one does not have. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { onTestFinished } from 'vitest';

interface OwnIssuer {
  /** Settings by which a gateway trusts it. */
  readonly settings: {
    readonly AUTH_ISSUER: string;
    readonly AUTH_AUDIENCE: string;
    readonly AUTH_JWKS_URL: string;
  };
  /** The header of an invented account, with a scope (`DRILL`) or without. */
  headerOf(
    account: string,
    role: string,
    bin: string,
    scope?: string,
    more?: OtherClaims,
  ): Promise<{ authorization: string }>;
}

interface OtherClaims {
  readonly organisation?: string;
  readonly lifeSeconds?: number;
}

const issuer = 'urn:tirek:own-issuer';
const audience = 'tirek-test';

/** Ends with its test. */
export async function startOwnIssuer(): Promise<OwnIssuer> {
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const keys = { keys: [{ ...(await exportJWK(publicKey)), kid: 'own', alg: 'ES256', use: 'sig' }] };
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(keys));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/jwks`;
  return {
    settings: { AUTH_ISSUER: issuer, AUTH_AUDIENCE: audience, AUTH_JWKS_URL: address },
    async headerOf(account, role, bin, scope, { organisation, lifeSeconds = 600 } = {}) {
      const claims = {
        roles: [role],
        org_bin: bin,
        org_name: organisation ?? `Organisation ${bin}`,
        ...(scope && { scope }),
      };
      const token = await new SignJWT(claims)
        .setProtectedHeader({ alg: 'ES256', kid: 'own', typ: 'JWT' })
        .setSubject(account)
        .setIssuer(issuer)
        .setAudience(audience)
        .setIssuedAt()
        .setExpirationTime(`${lifeSeconds}s`)
        .sign(privateKey);
      return { authorization: `Bearer ${token}` };
    },
  };
}
