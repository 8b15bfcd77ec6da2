import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import axe from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ExampleOperation, readExampleOperations } from '../../src/http/example-operations.ts';
import { chapters } from '../../src/http/graphiql-texts.ts';
import { startGateway, type TestGateway } from '../support/gateway.ts';
import { openBrowser } from './browser.ts';

let gateway: TestGateway;
let browser: Browser;
let context: BrowserContext;
let page: Page;
const problems: string[] = [];
const requested: string[] = [];
const examples = readExampleOperations();

beforeAll(async () => {
  gateway = await startGateway();
  browser = await openBrowser();
  context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-US' });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  page = await open(context);
});
afterAll(async () => {
  await browser?.close();
  await gateway?.stop();
});

/** Opens a page whose errors and requests are noted. A refusal by the policy is an error of the console. */
async function open(where: BrowserContext): Promise<Page> {
  const opened = await where.newPage();
  opened.setDefaultTimeout(10_000);
  opened.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  opened.on('pageerror', (error) => problems.push(error.message));
  opened.on('request', (request) => requested.push(request.url()));
  return opened;
}

/** The text of an editor of the open tab: the page itself shows a part of it. */
function textIn(editor: 'query' | 'variables' | 'headers' | 'answer'): Promise<string> {
  const [selector, place] = {
    query: ['.graphiql-query-editor .CodeMirror', 0],
    variables: ['.graphiql-editor-tool .CodeMirror', 0],
    headers: ['.graphiql-editor-tool .CodeMirror', 1],
    answer: ['.result-window .CodeMirror', 0],
  }[editor];
  return page.evaluate(`document.querySelectorAll('${selector}')[${place}].CodeMirror.getValue()`);
}

const operationOf = ({ query }: ExampleOperation) => /^(?:query|mutation) (\w+)/m.exec(query)?.[1] ?? '';
const tabs = () => page.locator('.graphiql-tab').allInnerTexts();

async function openExample(operation: string): Promise<void> {
  await page.locator('.tirek-examples button', { has: page.getByText(operation, { exact: true }) }).click();
  await untilNamed(operation);
}

/** GraphiQL reads the operation's name a moment after its text. */
async function untilNamed(operation: string): Promise<void> {
  const name = "document.querySelector('.graphiql-query-editor .CodeMirror').CodeMirror.operationName";
  await expect.poll(() => page.evaluate(name)).toBe(operation);
}

/** Runs the open tab. */
async function run(expected: string): Promise<void> {
  await page.click('.graphiql-execute-button');
  await expect.poll(() => textIn('answer'), { timeout: 15_000 }).toContain(expected);
}

/** Rules of WCAG 2 A and AA that a part of the page breaks. */
async function violationsOf(selector: string): Promise<string[]> {
  // As the browser's own tools would: the policy refuses a script in the page.
  await page.evaluate(axe.source);
  const tags = JSON.stringify(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']);
  const run = `axe.run(${JSON.stringify(selector)}, { runOnly: ${tags} })`;
  return page.evaluate(
    `${run}.then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes.map(({ html }) => html)))`,
  );
}

test('GraphiQL opens under the strict policy with one tab, and every example in its chapter', async () => {
  const answer = await page.goto(`${gateway.address}/graphiql`);
  const policy = answer?.headers()['content-security-policy'] ?? '';
  expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self';");
  expect(policy).not.toContain('unsafe');
  await page.locator('.tirek-examples').waitFor();
  expect(await tabs()).toEqual(['Dossier']);
  expect(await page.locator('.tirek-examples h3').allInnerTexts()).toEqual(
    Object.values(chapters).map(({ en }) => en),
  );
  const shown = await page.locator('.tirek-examples code').allInnerTexts();
  expect(shown.toSorted()).toEqual(examples.map(operationOf).toSorted());
});

test('The first example runs with one click and shows a record', async () => {
  await run('"known": true');
});

test('A search finds an example by its title and by a field of its query', async () => {
  const seek = page.getByPlaceholder('Find an example');
  await seek.fill('MEND THE');
  expect(await page.locator('.tirek-examples code').allInnerTexts()).toEqual(['EndTheDrill']);
  await seek.fill('controlAccount');
  expect(await page.locator('.tirek-examples code').allInnerTexts()).toEqual(['Cast', 'Accounts']);
  await seek.fill('no such thing');
  expect(await page.locator('.tirek-examples [role=status]').innerText()).toBe('There is no such example.');
  await seek.fill('');
});

test('Each example opens in a tab with its variables and headers, and once', async () => {
  for (const example of examples) {
    await openExample(operationOf(example));
    expect(await textIn('query')).toBe(example.query);
    expect(await textIn('variables')).toBe(example.variables);
    expect(await textIn('headers')).toBe(example.headers);
    expect(await page.locator('.graphiql-tab-active').innerText()).toBe(operationOf(example));
  }
  const opened = await tabs();
  expect(opened.toSorted()).toEqual(examples.map(operationOf).toSorted());
  await openExample('Systems');
  expect(await tabs()).toEqual(opened);
});

test('The outage of one request has its header preset and shows the ticket', async () => {
  await openExample('OutageAndTicket');
  await run('"faultClass": "SYSTEM_ERROR"');
});

test('The chapter of an outage tells its story by clicks: break, ask, look, mend', async () => {
  await openExample('BreakTheRegister');
  await run('"fault": "DOWN"');
  await openExample('AskMeanwhile');
  await run('"known": false');
  await openExample('Systems');
  await run('"openIncident": {');
  await openExample('EndTheDrill');
  await run('"endDrill"');
  await openExample('AskMeanwhile');
  await run('"surname"');
});

test('An application goes from chapter to chapter by clicks alone: its id comes along', async () => {
  await openExample('TakeAnApplicationIn');
  await run('"id": "APP-');
  const [id] = /APP-[\w-]+/.exec(await textIn('answer')) ?? [];
  await openExample('LookAtItsPackage');
  expect(await textIn('variables')).toContain(`"${id}"`);
  await run('"Done"');
});

test('A new tab is filled by clicks in the explorer, and runs', async () => {
  await page.click('[aria-label="New tab"]');
  await page.click('[aria-label="Show GraphiQL Explorer"]');
  const explorer = page.locator('.graphiql-explorer-root');
  await explorer.getByText('systems', { exact: true }).click();
  await explorer.getByText('state', { exact: true }).click();
  await expect.poll(() => textIn('query')).toMatch(/systems \{\s+id\s+state\s+\}|systems \{\s+state\s+\}/);
  await untilNamed('MyQuery');
  await run('"state": "UP"');
  await page.click('[aria-label="Show Examples"]');
});

test('The copied curl runs in a shell, and takes the token along only if the person says so', async () => {
  await openExample('Cast');
  await page.getByLabel('Ask as').selectOption('specialist');
  await expect.poll(() => textIn('headers')).toContain('Bearer');
  const { Authorization: own } = JSON.parse(await textIn('headers'));
  await page.click('[aria-label="Copy as curl"]');
  const dialog = page.locator('dialog');
  await expect.poll(() => dialog.getByRole('status').innerText()).toBe('Copied.');
  const copied = () => page.evaluate('navigator.clipboard.readText()') as Promise<string>;
  const without = await copied();
  expect(without).not.toContain(own);
  const ask = async (command: string, env = {}) => {
    const told = await promisify(execFile)('/bin/sh', ['-c', command], { env: { ...process.env, ...env } });
    return JSON.parse(told.stdout);
  };
  const { data } = await ask(without, { TOKEN: await gateway.tokenOf('citizen') });
  expect(data.cast.length).toBeGreaterThan(5);
  await expect(ask(without, { TOKEN: '' })).rejects.toThrow('expected a token in TOKEN');
  expect(await violationsOf('dialog')).toEqual([]);
  await dialog.getByRole('checkbox').check();
  await expect.poll(copied).toContain(own);
  expect((await ask(await copied())).extensions.tirek.viewer).toBe('PERSON');
  await dialog.getByRole('button').click();
});

test('A person becomes a citizen, and is asked as one in the next example too', async () => {
  await page.getByLabel('Ask as').selectOption('citizen');
  await openExample('Dossier');
  expect(await page.getByLabel('Ask as').inputValue()).toBe('citizen');
  await run('"viewer": "PERSON"');
  expect(await textIn('answer')).toContain('"__typename": "Withheld"');
  await page.getByLabel('Ask as').selectOption('');
  await expect.poll(() => textIn('headers')).toBe('{}');
  await run('"viewer": "DEMO"');
});

test('The panel, the menu and the line above have no fault of accessibility', async () => {
  expect(await violationsOf('.tirek-examples')).toEqual([]);
  expect(await violationsOf('.top')).toEqual([]);
  await page.evaluate(
    "document.body.classList.replace('graphiql-light', 'graphiql-dark') || document.body.classList.add('graphiql-dark')",
  );
  expect(await violationsOf('.tirek-examples')).toEqual([]);
  await page.evaluate("document.body.classList.remove('graphiql-dark')");
});

test('The settings of GraphiQL open under the policy', async () => {
  await page.click('[aria-label="Open settings dialog"]');
  await page.getByText('Adjust how the interface appears.').waitFor();
  await page.keyboard.press('Escape');
});

test('A second visit finds the tabs as they were, without their tokens', async () => {
  await openExample('WhoIsThis');
  await page.getByLabel('Ask as').selectOption('auditor');
  await page.waitForTimeout(800); // GraphiQL keeps its tabs half a second after a change
  const before = await tabs();
  await page.reload();
  await page.locator('.tirek-examples').waitFor();
  expect(await tabs()).toEqual(before);
  expect(await textIn('headers')).toBe('{}');
  expect(await page.evaluate('JSON.stringify({ ...localStorage })')).not.toContain('Bearer');
});

test('On a narrow screen the panel closes behind an example, and nothing goes sideways', async () => {
  const narrow = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'kk-KZ' });
  const first = page;
  page = await open(narrow);
  await page.goto(`${gateway.address}/graphiql`);
  const beyond = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
  await page.click('[aria-label="Show Мысалдар"]');
  await page.getByText('Бұл кім').waitFor();
  expect(await page.evaluate(beyond)).toBe(0);
  await openExample('WhoIsThis');
  await run('"known": true');
  expect((await page.locator('.result-window').boundingBox())?.width).toBeGreaterThan(330);
  expect(await page.evaluate(beyond)).toBe(0);
  await narrow.close();
  page = first;
});

test('Outside the demo the browser keeps nothing that was asked, and forgets what an earlier page kept', async () => {
  const tokens = { AUTH_ISSUER: 'urn:tirek:mock-issuer', AUTH_AUDIENCE: 'tirek' };
  const sandbox = await startGateway({ PROFILE: 'sandbox', ...tokens, AUTH_JWKS_URL: gateway.jwksUrl });
  const own = await browser.newContext({ locale: 'en-US' });
  const first = page;
  page = await open(own);
  await page.goto(`${sandbox.address}/health/live`);
  await page.evaluate("localStorage.setItem('graphiql:headers', 'Bearer of an earlier page')");
  await page.goto(`${sandbox.address}/graphiql`);
  await openExample('Dossier');
  expect(await page.getByLabel('Ask as').count()).toBe(0);
  const bearer = `{ "Authorization": "Bearer ${await gateway.tokenOf('specialist')}" }`;
  await page.evaluate(
    `document.querySelectorAll('.graphiql-editor-tool .CodeMirror')[1].CodeMirror.setValue(${JSON.stringify(bearer)})`,
  );
  await run('"known": true');
  await page.waitForTimeout(800);
  const keys = Object.keys(await page.evaluate('({ ...localStorage })'));
  const harmless = /^graphiql:(theme|docExplorerFlex|editorFlex|secondaryEditorFlex)$/;
  expect(keys.filter((key) => !harmless.test(key))).toEqual([]);
  await own.close();
  page = first;
  await sandbox.stop();
});

test('The page loads nothing from elsewhere and reports no error', () => {
  const own = /^(http:\/\/127\.0\.0\.1:\d+\/|data:)/;
  expect(requested.filter((url) => !own.test(url))).toEqual([]);
  // The sandbox answers 401 to the question for its schema without a token.
  expect(problems.filter((problem) => !problem.includes('401 (Unauthorized)'))).toEqual([]);
});
