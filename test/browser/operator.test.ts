/** The operator's page in a browser: its looks, its reach by keyboard, without scripts, and while it is kept fresh. */
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { actOnBanks, countOf, leaveDraft, refuseLetters, startNight } from '../http/operator/night.ts';
import { until } from '../support/until.ts';
import { openBrowser } from './browser.ts';

const folder = join(process.env.PICTURES ?? 'node_modules/.cache/pictures', 'operator');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let night: Awaited<ReturnType<typeof startNight>>;
let browser: Browser;
const ends: (() => Promise<void>)[] = [];
const problems: string[] = [];
const foreign: string[] = [];

beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  night = await startNight({}, (stop) => ends.push(stop));
  await refuseLetters(night, 4);
  await leaveDraft(night, 'front-draft');
  await actOnBanks(night, 'The bank asked us to stop');
  browser = await openBrowser();
}, 600_000);
afterAll(async () => {
  await browser?.close();
  for (const end of ends) await end();
});

async function open(path: string, options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 1000 }, ...options });
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(night.gateway.address) && !url.startsWith('data:')) foreign.push(url);
  });
  await page.goto(`${night.gateway.address}/operator${path}`);
  return page;
}

/** Breaches of WCAG 2 A and AA, each with the elements. */
async function breaches(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const tags = JSON.stringify(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']);
  const found = await page.evaluate(`axe.run({ runOnly: ${tags} }).then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html.slice(0, 200)).join(' | ')))`);
  return found as string[];
}

const isLive = (page: Page) => page.waitForSelector('#live[data-state="on"]');

const looks = [
  [1440, 'ru', 'light'],
  [1440, 'kk', 'dark'],
  [390, 'ru', 'dark'],
  [390, 'kk', 'light'],
] as const;

test.for(looks)(
  'The page at %i px in %s, %s, has no breach of WCAG 2 AA and no sideways scrolling',
  async (look) => {
    const [width, language, colorScheme] = look;
    const page = await open(`?lang=${language}`, { viewport: { width, height: 1000 }, colorScheme });
    await isLive(page);
    expect(await page.getAttribute('html', 'lang')).toBe(language);
    await page.screenshot({ path: join(folder, `${look.join('-')}.png`), fullPage: true });
    expect(await breaches(page)).toEqual([]);
    await page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })");
    expect(await breaches(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    await page.screenshot({ path: join(folder, `${look.join('-')}-open.png`), fullPage: true });
    await page.close();
  },
);

test.for([
  [1440, 'light'],
  [390, 'dark'],
] as const)(
  'The pages of an outage, a ticket, a letter and a refusal at %i px, %s',
  async ([width, colorScheme]) => {
    const { data } = await night.gateway.ask(
      `{ incidents(first: 5, filter: { systems: [PERSON_REGISTER] }) { nodes { id } }
       supportTickets(first: 1, filter: { states: [DRAFT] }) { nodes { id } }
       supportMessages(first: 1) { nodes { id } } }`,
    );
    const paths = {
      outage: `/incidents/${data.incidents.nodes[0].id}`,
      ticket: `/tickets/${data.supportTickets.nodes[0].id}`,
      letter: `/messages/${data.supportMessages.nodes[0].id}`,
    };
    const expected = problems.length;
    for (const [name, path] of Object.entries(paths)) {
      const page = await open(path, { viewport: { width, height: 1000 }, colorScheme });
      await isLive(page);
      expect(await breaches(page), name).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth'), name).toBeLessThanOrEqual(width);
      await page.screenshot({ path: join(folder, `${name}-${width}.png`), fullPage: true });
      await page.close();
    }
    expect(problems.length).toBe(expected);
    // A 401 and a 404 are errors for the console of a browser.
    const headers = { cookie: 'tirek-operator=e30.e30.e30' };
    const refused = await open('', {
      viewport: { width, height: 1000 },
      colorScheme,
      extraHTTPHeaders: headers,
    });
    await refused.waitForSelector('#log-in-token');
    expect(await breaches(refused)).toEqual([]);
    await refused.screenshot({ path: join(folder, `refused-${width}.png`), fullPage: true });
    await refused.close();
    problems.splice(expected);
  },
);

test('A keyboard reaches every link, button and field that is shown, in the order of the page', async () => {
  const page = await open('');
  await isLive(page);
  const shown =
    (await page.evaluate(`[...document.querySelectorAll('a[href], button, summary, input:not([type=hidden]), select')]
    .filter((one) => one.checkVisibility()).length`)) as number;
  await page.evaluate('document.activeElement.blur(); window.reached = []');
  for (let i = 0; i < shown; i += 1) {
    await page.keyboard.press('Tab');
    await page.evaluate('window.reached.push(document.activeElement)');
  }
  expect(await page.evaluate('new Set(window.reached).size')).toBe(shown);
  expect(
    await page.evaluate(`window.reached.every((one, i, all) => i === 0
      || (all[i - 1].compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0)`),
  ).toBe(true);
  await page.close();
});

test('A change refreshes the page and leaves the form, the choice and the focus of the operator', async () => {
  const page = await open('');
  await isLive(page);
  await page.locator('.outage summary', { hasText: 'Закрыть инцидент' }).first().click();
  const reason = page.locator('.outage input[name=reason]:visible');
  await reason.fill('half a sen');
  const box = page.locator('table.tickets input[type=checkbox]').first();
  await box.check();
  await reason.focus();
  await page.evaluate('document.activeElement.setSelectionRange(2, 4)');
  await night.gateway.ask(`mutation { openMaintenanceWindow(input: { idempotencyKey: "fresh-key-1", system: SERVICE_CENTRE,
    startsAt: "2099-01-01T00:00:00+05:00", endsAt: "2099-01-01T02:00:00+05:00", reason: "news of another operator" }) { result { __typename } } }`);
  await page.locator('#maintenance', { hasText: 'news of another operator' }).waitFor();
  expect(await reason.inputValue()).toBe('half a sen');
  expect(await box.isChecked()).toBe(true);
  expect(
    await page.evaluate(
      '[document.activeElement.name, document.activeElement.selectionStart, document.activeElement.selectionEnd]',
    ),
  ).toEqual(['reason', 2, 4]);
  await page.close();
});

test('The page loads nothing from elsewhere and reports no error', () => {
  expect(foreign).toEqual([]);
  expect(problems).toEqual([]);
});

test('Scripts off: the page is read, and the chosen tickets leave again by a form', async () => {
  const page = await open('', { javaScriptEnabled: false });
  expect(await page.locator('.outage h2').innerText()).toContain('Физические лица');
  expect(await page.locator('#live').innerText()).toContain('Страница на');
  night.smtp.behave(() => 'accept');
  const boxes = page.locator('table.tickets input[type=checkbox]');
  expect(await boxes.count()).toBe(4);
  await boxes.nth(0).check();
  await boxes.nth(1).check();
  await page.locator('#resend-chosen-go').click();
  await page.locator('[role=status]', { hasText: 'Сделано.' }).waitFor();
  await until(async () => (await countOf(night.gateway, 'SENT')) === 2);
  expect(night.smtp.received()).toHaveLength(1);
  await page.close();
});

test('An operator ends an outage by the keyboard alone', async () => {
  const page = await open('');
  await isLive(page);
  const outage = page.locator('section.outage');
  const id = await outage.locator('a.mono').innerText();
  await outage.locator('summary', { hasText: 'Закрыть инцидент' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type('The register answers by telephone');
  await page.keyboard.press('Enter');
  await page.locator('[role=status]', { hasText: 'Сделано.' }).waitFor();
  const { data } = await night.gateway.ask(`{ incident(id: "${id}") { resolvedBy resolutionReason } }`);
  expect(data.incident).toEqual({
    resolvedBy: 'OPERATOR',
    resolutionReason: expect.stringContaining('The register answers by telephone'),
  });
  await page.close();
});
