import { type CryptoKey, exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose';
import { hash } from '../people/hash.ts';
import { accounts, clients } from './accounts.ts';

/** What the tokens say of where they come from and whom they are for. */
export const issuerName = 'urn:tirek:mock-issuer';
export const audience = 'tirek';

/** Signs tokens for invented people and machines. Its key is made at its start: nothing it signed outlives it. */
export interface TokenIssuer {
  /** Public keys, as the gateway fetches them. */
  keys(): Promise<{ readonly keys: readonly JWK[] }>;
  /** A token of the invented person of a role; undefined for a role that there is not. */
  tokenOf(role: string): Promise<string | undefined>;
  /**
   * A token of the citizen with this IIN, who need not be of the cast.
   * @param organisation BIN that their sign-in names beside it, as an employer's sign-in does
   */
  tokenOfCitizen(iin: string, organisation: string | null): Promise<string>;
  /** A token of a machine client; undefined for wrong credentials. */
  tokenFor(clientId: string, secret: string): Promise<string | undefined>;
  /** Signs with a new key from now on; the old one is still published. */
  rotate(): Promise<void>;
}

const lifetime = '1h';

interface SigningKey {
  readonly id: string;
  readonly privateKey: CryptoKey;
  readonly publicJwk: JWK;
}

export function createTokenIssuer(): TokenIssuer {
  const made: Promise<SigningKey>[] = [makeKey(1)];

  async function sign(subject: string, claims: Record<string, unknown>): Promise<string> {
    const key = await made.at(-1);
    if (key === undefined) throw new Error('an issuer has at least one key');
    return new SignJWT(claims)
      .setProtectedHeader({ alg: 'ES256', kid: key.id, typ: 'JWT' })
      .setSubject(subject)
      .setIssuer(issuerName)
      .setAudience(audience)
      .setIssuedAt()
      .setExpirationTime(lifetime)
      .sign(key.privateKey);
  }

  return {
    async keys() {
      const keys = await Promise.all(made);
      return { keys: keys.map(({ publicJwk }) => publicJwk) };
    },
    async tokenOf(role) {
      const account = accounts.find((one) => one.role === role);
      if (account === undefined) return undefined;
      const { subject, role: name, ...claims } = account;
      return sign(subject, { ...claims, roles: [name] });
    },
    tokenOfCitizen: (iin, organisation) =>
      sign(accountOf(`${iin}${organisation ?? ''}`), {
        ...{ iin, roles: ['citizen'] },
        ...(organisation !== null && { org_bin: organisation }),
      }),
    async tokenFor(clientId, secret) {
      const client = clients.find((one) => one.id === clientId && one.secret === secret);
      if (client === undefined) return undefined;
      const { id, secret: _, ...claims } = client;
      return sign(id, { ...claims, roles: ['agency'] });
    },
    async rotate() {
      made.push(makeKey(made.length + 1));
      await made.at(-1);
    },
  };
}

/** An account from which nobody reads the IIN: too short for twelve digits in a row. */
function accountOf(person: string): string {
  return `mock-citizen-${hash(person).toString(36)}`;
}

async function makeKey(number: number): Promise<SigningKey> {
  const { privateKey, publicKey } = await generateKeyPair('ES256');
  const id = `mock-${number}`;
  return {
    id,
    privateKey,
    publicJwk: { ...(await exportJWK(publicKey)), kid: id, alg: 'ES256', use: 'sig' },
  };
}
