import { readFileSync } from 'node:fs';
import type { GatewayFacts } from '../graphql/context.ts';
import type { Base } from './base.ts';

/** Facts about this replica that stay as they are while it runs. */
export function gatewayFacts({ config, clock }: Pick<Base, 'config' | 'clock'>): GatewayFacts {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  const { version } = JSON.parse(text) as { readonly version: string };
  const mail = config.PROFILE === 'production' ? 'SUPPORT_SERVICES' : 'REDIRECTED';
  return {
    version,
    profile: profiles[config.PROFILE],
    startedAt: clock.now(),
    mail: config.SMTP_URL === null ? 'FILES' : mail,
  };
}

const profiles = { demo: 'DEMO', sandbox: 'SANDBOX', production: 'PRODUCTION' } as const;
