/** Draws the pictures of README.md. `npm run pictures` keeps them in `schema/`; the test throws them away. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { actOnBanks, leaveDraft, refuseLetters, startNight } from '../http/operator/night.ts';
import { startGateway, type TestGateway } from '../support/gateway.ts';
import { readEml } from '../support/read-eml.ts';
import { until } from '../support/until.ts';
import { openBrowser } from './browser.ts';
import { serveCard } from './card-page.ts';

const folder = process.env.PICTURES ?? 'node_modules/.cache/pictures';
const readme = readFileSync('README.md', 'utf8');

let gateway: TestGateway;
beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  gateway = await startGateway();
});
afterAll(() => gateway.stop());

test('The letter of the outage in the README draws its sequence of actions', async () => {
  await gateway.setFault('PERSON_REGISTER', 'down');
  await gateway.ask(/```graphql\n([\s\S]*?)```/.exec(readme)?.[1] ?? '');
  const letters = join(gateway.dataFolder, 'mail');
  // A letter has its name when all of it is there.
  const nameOf = () => readdirSync(letters).find((name) => name.endsWith('.eml'));
  await until(() => existsSync(letters) && nameOf() !== undefined);
  const letter = readEml(readFileSync(join(letters, nameOf() ?? ''), 'latin1'));
  const picture = letter.attachments.find(({ filename }) => filename.endsWith('-ru.png'));
  expect(picture?.content.length).toBeGreaterThan(10_000);
  writeFileSync(join(folder, 'letter.png'), picture?.content ?? '');
  await gateway.endFault('PERSON_REGISTER');
});

test('GraphiQL shows the example of an outage with its answer', async () => {
  const browser = await openBrowser();
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en-US' });
  await page.goto(`${gateway.address}/graphiql`);
  await page.locator('.tirek-examples button', { hasText: 'OutageAndTicket' }).click();
  await page.waitForTimeout(300); // GraphiQL runs what its editors hold
  await page.click('.graphiql-execute-button');
  await page.locator('.result-window', { hasText: '"faultClass": "SYSTEM_ERROR"' }).waitFor();
  await page.locator('.tirek-examples h2').scrollIntoViewIfNeeded();
  await page.screenshot({ path: join(folder, 'graphiql.png') });
  await browser.close();
});

test('The clerk’s card shows three registers, and an outage of the fourth', async () => {
  await gateway.setFault('PERSON_REGISTER', 'down');
  const card = await serveCard(gateway.address);
  const browser = await openBrowser();
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 }, locale: 'kk-KZ' });
  await page.goto(card.address);
  await page.locator('.demo select').selectOption('850630390007');
  await page.locator('.question button[type=submit]').click();
  await page.locator('#identity[data-state=UNAVAILABLE] button').waitFor();
  await page.screenshot({ path: join(folder, 'clerk-card.png'), fullPage: true });
  await browser.close();
  await card.stop();
  await gateway.endFault('PERSON_REGISTER');
  // A first run installs the page's packages.
}, 600_000);

test('The operator sees a night with refused letters', async () => {
  const night = await startNight();
  await refuseLetters(night, 27);
  await leaveDraft(night, 'front-draft');
  await actOnBanks(night, 'The bank asked us to stop');
  const browser = await openBrowser();
  const page = await browser.newPage({ viewport: { width: 1440, height: 1400 } });
  await page.goto(`${night.gateway.address}/operator?lang=ru`);
  await page.waitForSelector('#live[data-state="on"]');
  await page.screenshot({ path: join(folder, 'operator.png') });
  await browser.close();
});

test('The README shows these pictures and no other', () => {
  const shown = [...readme.matchAll(/!\[[^\]]*\]\(schema\/([^)]+)\)/g)].map(([, name]) => name);
  expect(shown.sort()).toEqual(['clerk-card.png', 'graphiql.png', 'letter.png', 'operator.png']);
});
