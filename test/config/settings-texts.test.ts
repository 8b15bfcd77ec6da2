import { expect, test } from 'vitest';
import { readConfig } from '../../src/config/config.ts';

const texts = [
  'SHEP_SENDER_ID',
  'SHEP_SENDER_PASSWORD',
  'PROVIDER_NAME',
  'PROVIDER_PHONE',
  'AUTH_ISSUER',
  'CLIENTS_FILE',
];

test.for(texts)('%s refuses a text that no message could carry, and does not repeat it', (name) => {
  for (const character of ['\u0001', '\uFFFE', '\uFFFF', '\uD800', '\u0000']) {
    const read = () => readConfig({ [name]: `secret${character}` });
    expect(read).toThrow(`${name}: expected`);
    expect(read).not.toThrow('secret');
  }
  expect(() => readConfig({ [name]: 'Әділет' })).not.toThrow();
});
