import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readExampleOperations } from '../../src/http/example-operations.ts';
import { startGateway, type TestGateway } from '../support/gateway.ts';
import { openBrowser } from './browser.ts';

let gateway: TestGateway;
let browser: Browser;
let page: Page;
const problems: string[] = [];
const requested: string[] = [];

beforeAll(async () => {
  gateway = await startGateway();
  browser = await openBrowser();
  page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('request', (request) => requested.push(request.url()));
});

afterAll(async () => {
  await browser?.close();
  await gateway?.stop();
});

test('GraphiQL opens under the strict policy with every example as a tab', async () => {
  const answer = await page.goto(`${gateway.address}/graphiql`);
  const policy = answer?.headers()['content-security-policy'] ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("style-src 'self';");
  expect(policy).not.toContain('unsafe');

  await page.waitForSelector('.graphiql-tab');
  expect(await page.locator('.graphiql-tab').count()).toBe(readExampleOperations().length);
});

test('The first example runs with one click and shows a record', async () => {
  await page.click('.graphiql-execute-button');
  const result = page.locator('.result-window');
  await expect.poll(() => result.innerText(), { timeout: 10_000 }).toContain('"known": true');
});

test('The outage example has its header preset and shows the ticket', async () => {
  await page.locator('.graphiql-tab', { hasText: 'OutageAndTicket' }).locator('button').first().click();
  await page.waitForTimeout(700); // GraphiQL reads the operation's name a moment after a change of tabs
  await page.click('.graphiql-execute-button');
  const result = page.locator('.result-window');
  await expect.poll(() => result.innerText(), { timeout: 10_000 }).toContain('"faultClass": "SYSTEM_ERROR"');
});

test('A second visit finds the tabs as they were', async () => {
  await page.reload();
  await page.waitForSelector('.graphiql-tab');
  expect(await page.locator('.graphiql-tab').count()).toBe(readExampleOperations().length);
});

test('The page loads nothing from elsewhere and reports no error', () => {
  expect(requested.filter((url) => !url.startsWith(gateway.address) && !url.startsWith('data:'))).toEqual([]);
  expect(problems).toEqual([]);
});
