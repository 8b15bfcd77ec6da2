import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { actOnBanks, leaveDraft, refuseLetters, startNight } from '../http/operator/night.ts';
import type { TestGateway } from '../support/gateway.ts';
import { openBrowser } from './browser.ts';

const folder = process.env.OPERATOR_PICTURES ?? 'node_modules/.cache/pictures';
let gateway: TestGateway;
let browser: Browser;
const ends: (() => Promise<void>)[] = [];

beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  const night = await startNight({}, (stop) => ends.push(stop));
  gateway = night.gateway;
  await refuseLetters(night, 27);
  await leaveDraft(night, 'front-draft');
  await actOnBanks(night, 'The bank asked us to stop');
  browser = await openBrowser();
}, 600_000);
afterAll(async () => {
  await browser?.close();
  for (const end of ends) await end();
});

test.for([
  [1440, 'ru', 'light'],
  [1440, 'kk', 'dark'],
  [390, 'ru', 'dark'],
  [390, 'kk', 'light'],
] as const)('The page at %i px in %s, %s', async ([width, language, colorScheme]) => {
  const page = await browser.newPage({
    viewport: { width, height: width > 1000 ? 1700 : 2600 },
    colorScheme,
  });
  await page.goto(`${gateway.address}/operator?lang=${language}`);
  await page.waitForTimeout(1500);
  const wide = await page.evaluate('document.documentElement.scrollWidth');
  await page.screenshot({ path: join(folder, `top-${width}-${language}-${colorScheme}.png`) });
  await page.screenshot({
    path: join(folder, `operator-${width}-${language}-${colorScheme}.png`),
    fullPage: true,
  });
  expect(wide).toBeLessThanOrEqual(width);
  await page.close();
});
