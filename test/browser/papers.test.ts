/** Each kind of paper in a real browser: under its policy, on A4, in Kazakh and Russian. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { printPage } from '../../src/papers/print-paper.ts';
import { sheetLanguages } from '../../src/papers/sheet.ts';
import { paperTitles } from '../../src/papers/sheet-texts.ts';
import { pagePolicy } from '../../src/papers/to-html.ts';
import { samplePapers } from '../papers/sample-papers.ts';
import { openBrowser } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

const address = 'http://127.0.0.1/papers/one.html';
const pages = samplePapers().flatMap((paper) =>
  [...sheetLanguages, null].map((language) => [paper.kind, language, paper] as const),
);

test.for(pages)('The paper %s in %s is shown and printed on A4', async ([, language, paper]) => {
  const page = await browser.newPage({ viewport: { width: 800, height: 1130 } });
  const problems: string[] = [];
  const requested: string[] = [];
  page.on('console', (message) => problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('request', (request) => requested.push(request.url()));
  await page.route(address, (route) =>
    route.fulfill({
      headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': pagePolicy },
      body: printPage(paper, language),
    }),
  );
  await page.goto(address);
  const titles = (language === null ? sheetLanguages : [language]).map((one) => paperTitles[paper.kind][one]);
  expect(await page.locator('h1').allInnerTexts()).toEqual(titles);
  // The style sheet passes the policy, and nothing is wider than the page.
  expect(await page.evaluate("getComputedStyle(document.querySelector('h1')).textAlign")).toBe('center');
  const beyond = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
  expect(await page.evaluate(beyond)).toBe(0);
  const file = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(new Set(file.match(/\/MediaBox \[[^\]]*\]/g))).toEqual(
    new Set(['/MediaBox [0 0 594.95996 841.91998]']),
  );
  const sheets = (paper.kind === 'CONTRIBUTIONS_NOTIFICATION' ? 2 : 1) * titles.length;
  expect(file.match(/\/Type \/Page\b/g)).toHaveLength(sheets);
  expect([problems, requested]).toEqual([[], [address]]);
  await page.close();
});
