/**
 * The audits of the package graphql-http: the rules that the specification of GraphQL over HTTP calls MUST,
 * SHOULD and MAY.
 */
import { serverAudits } from 'graphql-http';
import { expect, onTestFinished, test } from 'vitest';
import { startGateway } from '../support/gateway.ts';

async function startedFor(profile: 'demo' | 'sandbox' | 'production') {
  const issuer = await startGateway();
  onTestFinished(() => issuer.stop());
  if (profile === 'demo') return { address: issuer.address, headers: {} };
  const tokens = {
    AUTH_ISSUER: 'urn:tirek:mock-issuer',
    AUTH_AUDIENCE: 'tirek',
    AUTH_JWKS_URL: issuer.jwksUrl,
  };
  const gateway = await startGateway({ PROFILE: profile, ...tokens });
  onTestFinished(() => gateway.stop());
  const headers = { authorization: `Bearer ${await issuer.tokenOf('operator')}` };
  return { address: gateway.address, headers };
}

test.for(['demo', 'sandbox', 'production'] as const)(
  'The gateway passes 61 audits in the profile %s; in production it fails the five that ask for a type of the schema',
  async (profile) => {
    const { address, headers } = await startedFor(profile);
    const asked = { type: false };
    const audits = serverAudits({
      url: `${address}/graphql`,
      fetchFn(url: string, init?: RequestInit) {
        asked.type ||= /__type(\(|%28)/.test(`${url} ${String(init?.body)}`);
        return fetch(url, { ...init, headers: { ...headers, ...init?.headers } });
      },
    });
    expect(audits).toHaveLength(61);
    const failed: object[] = [];
    const asking: string[] = [];
    for (const { id, name, fn } of audits) {
      asked.type = false;
      const { status } = await fn();
      if (asked.type) asking.push(id);
      if (status !== 'ok') failed.push({ id, name, status });
    }
    const lawful = profile === 'production' ? asking : [];
    expect(asking).toHaveLength(5);
    expect(failed).toEqual(lawful.map((id) => expect.objectContaining({ id })));
  },
);
