import { randomBytes } from 'node:crypto';
import { systemClock } from '../../src/kernel/clock.ts';

/** A token of KDP's, and its later state. */
export interface GivenToken {
  /** Tells tokens apart without showing one. */
  readonly number: number;
  readonly code: string;
  readonly publicKey: string;
  /** The register's service that the token is for. */
  readonly service: string;
  readonly iin: string;
  /** The person was asked, and a withdrawal takes the token back. */
  readonly byPerson: boolean;
  /** Epoch ms. */
  readonly expiresAt: number;
}

/** Use of one token, for tests. */
interface TokenUse {
  readonly token: number;
  readonly service: string;
  /** Distinct services and people for which the token was shown. */
  readonly used: readonly { readonly service: string; readonly iin: string }[];
  readonly refused: number;
}

/** The texts that a register receives as a token. */
interface ShownToken {
  readonly code: string;
  readonly publicKey: string;
  readonly service: string;
  readonly iin: string;
}

/** Above the need of a load test; beyond it the oldest are forgotten. */
const remembered = 200_000;

export type GivenTokens = ReturnType<typeof createGivenTokens>;

/** @param isRevoked true if the person has withdrawn */
export function createGivenTokens(isRevoked: (iin: string) => boolean) {
  const given = new Map<string, GivenToken>();
  const uses = new Map<number, { pairs: Set<string>; refused: number }>();
  let last = 0;

  function forgetOldest(): void {
    if (given.size <= remembered) return;
    const [oldest] = given.values();
    if (oldest === undefined) return;
    given.delete(oldest.code);
    uses.delete(oldest.number);
  }

  return {
    give(service: string, iin: string, byPerson: boolean, expiresAt: number): GivenToken {
      last += 1;
      const code = `mock-kdp-${randomBytes(16).toString('hex')}`;
      const publicKey = `mock-key-${randomBytes(8).toString('hex')}`;
      const token = { number: last, code, publicKey, service, iin, byPerson, expiresAt };
      given.set(code, token);
      uses.set(last, { pairs: new Set(), refused: 0 });
      forgetOldest();
      return token;
    },
    /** True for a token of KDP's for this service and person that is neither expired nor taken back. */
    accepts({ code, publicKey, service, iin }: ShownToken): boolean {
      const token = given.get(code);
      const use = token && uses.get(token.number);
      if (!token || !use) return false;
      use.pairs.add(`${service} ${iin}`);
      const fits = token.publicKey === publicKey && token.service === service && token.iin === iin;
      const stands = systemClock.now() < token.expiresAt && !(token.byPerson && isRevoked(iin));
      if (!fits || !stands) use.refused += 1;
      return fits && stands;
    },
    list: (): TokenUse[] =>
      [...given.values()].map(({ number, service }) => {
        const { pairs, refused } = uses.get(number) ?? { pairs: new Set<string>(), refused: 0 };
        const used = [...pairs].map((pair) => {
          const [shownFor = '', iin = ''] = pair.split(' ');
          return { service: shownFor, iin };
        });
        return { token: number, service, used, refused };
      }),
  };
}
