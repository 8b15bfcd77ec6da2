import { serverAudits } from 'graphql-http';
import { expect, test } from 'vitest';
import { startGateway } from '../support/gateway.ts';

test('x', async () => {
  const gateway = await startGateway();
  const audits = serverAudits({ url: `${gateway.address}/graphql`, fetchFn: fetch });
  const out = [];
  for (const audit of audits) {
    const r = await audit.fn();
    if (r.status !== 'ok')
      out.push([
        audit.id,
        audit.name,
        r.status,
        r.reason,
        r.response?.status,
        await r.response?.text().catch(() => ''),
      ]);
  }
  console.log(audits.length, JSON.stringify(out, null, 1));
  await gateway.stop();
});
