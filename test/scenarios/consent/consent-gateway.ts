/** A gateway, and the questions that scenarios of consent ask. */
import { expect, onTestFinished } from 'vitest';
import type { Config } from '../../../src/config/settings.ts';
import { type Consents, consentsAt, putConsent } from '../../mocks/consent-questions.ts';
import { startGateway, type TestGateway } from '../../support/gateway.ts';

export type ConsentGateway = Awaited<ReturnType<typeof startConsents>>;

export const byConsent = { basis: { kind: 'CONSENT' } };
const agreement = `... on ConsentNeeded { consent nextStep requestableFrom message(language: EN) howToConsent(language: EN) }`;
const told = `__typename ... on RegisterAnswer { known system nextStep } ${agreement}
  ... on RegisterUnavailable { faultClass } ... on Withheld { reason }`;
const document = `query ($iin: IIN!, $purpose: PurposeInput) { person(iin: $iin, purpose: $purpose) { identity { ${told} } } }`;
const mutation = `mutation ($input: RequestConsentInput!) { requestConsent(input: $input) {
  consent { id system requestedAt expiresAt }
  result { __typename ... on ConsentGiven { system message(language: EN) } ${agreement}
    ... on Withheld { reason } ... on RegisterUnavailable { system faultClass } } } }`;

/** Ended with the test: the gateway's code must have thrown nothing, and the log must hold no token. */
export async function startConsents(settings: Partial<Record<keyof Config, string>> = {}) {
  const gateway = await startGateway(settings);
  onTestFinished(async () => {
    await gateway.stop();
    expect(gateway.logged()).not.toContain('"msg":"defect"');
    expect(gateway.logged()).not.toContain('mock-kdp-');
  });
  return withConsents(gateway);
}

let keys = 0;

export function withConsents(gateway: TestGateway) {
  const headersOf = async (role?: string): Promise<Record<string, string>> =>
    role === undefined ? {} : { authorization: `Bearer ${await gateway.tokenOf(role)}` };
  return {
    gateway,
    /** Answer about a person's identity; on the basis CONSENT by default. */
    async identity(
      iin: string,
      { purpose = byConsent as object, role = undefined as string | undefined } = {},
    ) {
      const answer = await gateway.ask(document, { iin, purpose }, await headersOf(role));
      expect(answer.errors).toEqual([]);
      return answer.data.person.identity;
    },
    answer: async (iin: string, purpose: object = byConsent, headers = {}) =>
      gateway.ask(document, { iin, purpose }, headers),
    /** Asks for consent, each time under a key of its own by default. */
    async request(
      iin: string,
      {
        system = 'PERSON_REGISTER',
        key = `key-of-test-${++keys}`,
        role = undefined as string | undefined,
        purpose = {} as object,
      } = {},
    ) {
      const input = { iin, system, idempotencyKey: key, purpose };
      const answer = await gateway.ask(mutation, { input }, await headersOf(role));
      return { errors: answer.errors, ...answer.data?.requestConsent };
    },
    consents: (): Promise<Consents> => consentsAt(gateway.control),
    put: (iin: string, answer: string) => putConsent(gateway.control, iin, answer),
    sms: async () => (await consentsAt(gateway.control)).sms,
    services: async () => (await gateway.calls()).services,
  };
}
