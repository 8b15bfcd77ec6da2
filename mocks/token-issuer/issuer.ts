import { type CryptoKey, exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose';
import type { Clock } from '../../src/kernel/clock.ts';
import { hash } from '../people/hash.ts';
import { accounts, clients } from './accounts.ts';

/** Issuer and audience of the tokens. */
const issuerName = 'urn:tirek:mock-issuer';
const audience = 'tirek';

/** Claims of a token beside those of its account. */
interface TokenExtras {
  /** `DRILL`: the right to break simulated systems for a request. */
  readonly scope: string | null;
  /** BIN of an organisation, as an employer's sign-in names it beside a citizen. */
  readonly organisation: string | null;
}

/** Signs tokens for invented people and machines. Its key is made at its start: none of its tokens outlives it. */
export interface TokenIssuer {
  /** Public keys, as the gateway fetches them. */
  keys(): Promise<{ readonly keys: readonly JWK[] }>;
  /** A token of the invented person of a role; undefined for an unknown role. */
  tokenOf(role: string, more: TokenExtras): Promise<string | undefined>;
  /** A token of the citizen with this IIN, who need not be of the cast. */
  tokenOfCitizen(iin: string, more: TokenExtras): Promise<string>;
  /** A token of a machine client; undefined for wrong credentials. */
  tokenFor(clientId: string, secret: string): Promise<string | undefined>;
  /** Signs with a new key from now on; the old one stays published. */
  rotate(): Promise<void>;
}

const lifetimeSeconds = 3600;

interface SigningKey {
  readonly id: string;
  readonly privateKey: CryptoKey;
  readonly publicJwk: JWK;
}

/** @param clock of the claims `iat` and `exp` */
export function createTokenIssuer(clock: Clock): TokenIssuer {
  const made: Promise<SigningKey>[] = [makeKey(1)];
  const seconds = () => Math.floor(clock.now() / 1000);

  async function sign(subject: string, claims: Record<string, unknown>): Promise<string> {
    const key = await made.at(-1);
    if (key === undefined) throw new Error('an issuer has at least one key');
    return new SignJWT(claims)
      .setProtectedHeader({ alg: 'ES256', kid: key.id, typ: 'JWT' })
      .setSubject(subject)
      .setIssuer(issuerName)
      .setAudience(audience)
      .setIssuedAt(seconds())
      .setExpirationTime(seconds() + lifetimeSeconds)
      .sign(key.privateKey);
  }

  return {
    async keys() {
      const keys = await Promise.all(made);
      return { keys: keys.map(({ publicJwk }) => publicJwk) };
    },
    async tokenOf(role, more) {
      const account = accounts.find((one) => one.role === role);
      if (account === undefined) return undefined;
      const { subject, role: name, ...claims } = account;
      return sign(subject, { ...withExtras(claims, more), roles: [name] });
    },
    tokenOfCitizen: (iin, more) =>
      sign(accountOf(`${iin}${more.organisation ?? ''}`), withExtras({ iin, roles: ['citizen'] }, more)),
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

/** Claims with the requested ones beside them; an account with scopes gets the requested scope too. */
function withExtras(
  claims: Record<string, unknown>,
  { scope, organisation }: TokenExtras,
): Record<string, unknown> {
  const scopes = [claims.scope, scope].filter((one) => typeof one === 'string').join(' ');
  return {
    ...claims,
    ...(scopes !== '' && { scope: scopes }),
    ...(organisation !== null && { org_bin: organisation }),
  };
}

/** An account that reveals no IIN: too short for twelve digits in a row. */
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
