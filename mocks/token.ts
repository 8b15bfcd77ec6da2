/**
 * `npm run token -- ROLE`, or `citizen IIN`, with `DRILL` behind it for the right to drill: prints a token of
 * an invented person, from the running mock network.
 */
import { mockSecretHeader } from '../src/kernel/mock-secret.ts';
import { personByIin } from './people/find.ts';
import { accounts } from './token-issuer/accounts.ts';

async function main(): Promise<void> {
  const drillScope = 'DRILL';
  const given = process.argv.slice(2);
  const [role, iin] = given.filter((word) => word !== drillScope);
  const names = accounts.map((account) => account.role).join(', ');
  if (role === undefined || !accounts.some((account) => account.role === role)) {
    throw new Error(`expected one of the roles ${names}: npm run token -- specialist`);
  }
  if (iin !== undefined && (role !== 'citizen' || !personByIin(iin))) {
    throw new Error('expected an IIN with the role citizen only, and one of an invented person');
  }
  // The issuer listens behind the control port, SHEP and the pension fund.
  const port = Number(process.env.MOCKS_PORT || 4010) + 3;
  const address = `http://${process.env.MOCKS_HOST || '127.0.0.1'}:${port}/people/${role}/token`;
  const secret = process.env.MOCKS_SECRET;
  const query = new URLSearchParams({
    ...(iin && { iin }),
    ...(given.includes(drillScope) && { scope: drillScope }),
  });
  const response = await fetch(`${address}?${query}`, {
    method: 'POST',
    headers: secret ? { [mockSecretHeader]: secret } : {},
  }).catch(() => undefined);
  if (!response?.ok) {
    throw new Error(
      `expected the simulated systems on port ${port}: start them by npm start, or set MOCKS_PORT, and MOCKS_SECRET where they have one`,
    );
  }
  const { access_token: token } = (await response.json()) as { access_token: string };
  process.stdout.write(`${token}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : 'no token'}\n`);
  process.exitCode = 1;
});
