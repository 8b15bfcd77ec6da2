import { HttpResponse, http } from 'msw';
import { personByIin } from '../people/find.ts';
import type { TokenIssuer } from './issuer.ts';

/** MSW handlers of the token issuer: its keys, tokens of invented people by role or IIN, and client credentials (RFC 6749 4.4). */
export function tokenIssuerHandlers(issuer: TokenIssuer) {
  return [
    http.get('*/jwks', async () => HttpResponse.json(await issuer.keys())),
    http.post('*/people/:role/token', async ({ params, request }) => {
      const role = String(params.role);
      const { searchParams } = new URL(request.url);
      const iin = searchParams.get('iin');
      const more = { scope: searchParams.get('scope'), organisation: searchParams.get('org_bin') };
      if (iin !== null && (role !== 'citizen' || !personByIin(iin))) return refused('unknown_person');
      const token = await (iin === null ? issuer.tokenOf(role, more) : issuer.tokenOfCitizen(iin, more));
      return token ? HttpResponse.json({ access_token: token }) : refused('unknown_role');
    }),
    http.post('*/token', async ({ request }) => {
      const form = new URLSearchParams(await request.text());
      if (form.get('grant_type') !== 'client_credentials') return refused('unsupported_grant_type');
      const token = await issuer.tokenFor(form.get('client_id') ?? '', form.get('client_secret') ?? '');
      return token
        ? HttpResponse.json({ access_token: token, token_type: 'Bearer' })
        : refused('invalid_client', 401);
    }),
    http.post('*/rotate', async () => {
      await issuer.rotate();
      return HttpResponse.json(await issuer.keys());
    }),
  ];
}

function refused(error: string, status = 400) {
  return HttpResponse.json({ error }, { status });
}
