/** Actions of a clerk on the example's page, and readings of it. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

/** Runs in the page: `threeKnown` becomes the time from the submit to the third record, and the state of the fourth card then. */
export const stopwatch = `void (window.threeKnown = new Promise((done) => {
  let from = 0;
  addEventListener('submit', () => { from = performance.now(); }, true);
  new MutationObserver(() => {
    if (document.querySelectorAll('.card[data-state=FOUND]').length !== 3) return;
    const fourth = document.querySelector('#disability').dataset.state;
    requestAnimationFrame(() => done({ afterMs: performance.now() - from, fourth }));
  }).observe(document.body, { subtree: true, childList: true, attributes: true });
}))`;

/** Pixels by which the page is wider than its screen. */
export const beyond = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';

export async function ask(page: Page, iin: string, iban: string): Promise<void> {
  const fields = page.locator('.question input');
  await fields.nth(0).fill(iin);
  await fields.nth(1).fill(iban);
  await page.locator('.question button[type=submit]').click();
}

/** States of the four cards, in the order of the page. */
export function states(page: Page): Promise<unknown> {
  return page.evaluate(`[...document.querySelectorAll('.card')].map(({ dataset }) => dataset.state)`);
}

/** Text of a place, with plain spaces: an amount has narrow ones that do not break. */
export async function textOf(page: Page, selector: string): Promise<string> {
  return (await page.locator(selector).first().innerText()).replace(/[\u00a0\u202f]/g, ' ');
}

/** Waits until a step of the application is the current one. */
export async function stepBegins(page: Page, step: string): Promise<void> {
  await page.locator(`#step-${step}[data-state=CURRENT]`).waitFor();
}

const statement = { surname: 'Бекенов', name: 'Нұрлан', patronymic: 'Асқарұлы', birthDate: '1985-06-30' };

/** Opens the second screen, and goes as far as the check: intake, package, scan, statement. */
export async function goToCheck(page: Page, written: Partial<typeof statement> = {}): Promise<void> {
  await page.locator('.screens button').nth(1).click();
  await page.locator('#step-takeIn button').click();
  await stepBegins(page, 'pack');
  await page.locator('#step-pack input[type=checkbox]').first().check();
  await page.locator('#step-pack button').click();
  await stepBegins(page, 'scans');
  const scan = { name: 'scan.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n%%EOF\n') };
  await page.locator('#step-scans input').setInputFiles(scan);
  await stepBegins(page, 'statement');
  await writeStatement(page, written);
  await stepBegins(page, 'check');
}

export async function writeStatement(page: Page, written: Partial<typeof statement> = {}): Promise<void> {
  const fields = page.locator('#step-statement input');
  for (const [index, text] of Object.values({ ...statement, ...written }).entries())
    await fields.nth(index).fill(text);
  await page.locator('#step-statement form button').click();
}

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** Breaches of WCAG and of good practice that axe finds: the rule, and each place. */
export async function violations(page: Page): Promise<unknown> {
  await page.evaluate(axe);
  return page.evaluate(
    'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, ...nodes.map((node) => node.html)]))',
  );
}
