import { randomBytes } from 'node:crypto';
import type { Addresses } from '../../mocks/server.ts';
import type { Config } from '../../src/config/settings.ts';
import { addressedSystems } from '../../src/systems/systems.ts';

export type Environment = Partial<Record<keyof Config, string>>;

/** A sender that the demo's settings do not know. */
export const ownSender = { id: 'own-sender', password: 'own-password' };

/** BIN of an organisation that does not exist. */
export const signerBin = '991240090009';

const ownKey = () => `own:${randomBytes(32).toString('base64')}`;

/** Every setting that production wants, and no other. Its addresses do not exist. */
export function productionSettings(): Environment {
  return {
    PROFILE: 'production',
    DATABASE_URL: 'postgres://tirek@database.example.kz/tirek?sslmode=verify-full',
    DATABASE_MIGRATION_URL: 'postgres://owner@database.example.kz/tirek?sslmode=verify-full',
    DATA_KEYS: ownKey(),
    DATA_HASH_KEY: ownKey(),
    SHEP_URL: 'https://bus.example.kz/sync',
    SHEP_ASYNC_URL: 'https://bus.example.kz/async',
    SHEP_SENDER_ID: ownSender.id,
    SHEP_SENDER_PASSWORD: ownSender.password,
    SIGNING_KEYS_DIR: '/run/secrets/signing',
    SHEP_SIGNER_BIN: signerBin,
    PENSION_FUND_URL: 'https://fund.example.kz/',
    DIGITAL_DOCUMENTS_URL: 'https://documents.example.kz/',
    SERVICE_CENTRE_URL: 'https://centre.example.kz/',
    CASE_SYSTEM_URL: 'https://cases.example.kz/',
    SERVICE_MONITORING_URL: 'https://monitoring.example.kz/',
    SIGNATURE_SERVICE_URL: 'https://signatures.example.kz/',
    FACT_CHECK_URL: 'https://facts.example.kz/',
    PENSION_CONSENTS_URL: 'https://consents.example.kz/',
    SOCIAL_INSURANCE_FUND_URL: 'https://contributions.example.kz/',
    AUTH_ISSUER: 'https://id.example.kz/',
    AUTH_AUDIENCE: 'tirek',
    AUTH_JWKS_URL: 'https://id.example.kz/jwks',
    SMTP_URL: 'smtp://127.0.0.1:9',
    MAIL_FROM: 'tirek@provider.example.kz',
    MAIL_REPLY_TO: 'desk@provider.example.kz',
    PROVIDER_NAME: 'Provider',
    PROVIDER_PHONE: '+7 7172 00 00 00',
    OPERATOR_MAIL: 'operator@provider.example.kz',
    CORS_ORIGINS: 'https://front.example.kz',
    METRICS_PORT: '0',
  };
}

/** The simulated systems and issuer, by explicit addresses: to the gateway they are real. */
export function namedAddresses({ systems, tokens }: Addresses): Environment {
  return {
    ...Object.fromEntries(addressedSystems.map((system) => [`${system}_URL`, systems[system] ?? ''])),
    AUTH_ISSUER: 'urn:tirek:mock-issuer',
    AUTH_AUDIENCE: 'tirek',
    AUTH_JWKS_URL: `${tokens}jwks`,
  };
}
