/** The example's page in a real browser, before a whole gateway with its simulated systems. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { cast } from '../../mocks/people/cast.ts';
import { ibanOf } from '../../mocks/people/iban.ts';
import { startGateway, type TestGateway } from '../support/gateway.ts';
import { openBrowser } from './browser.ts';
import {
  ask,
  beyond,
  goToCheck,
  states,
  stepBegins,
  stopwatch,
  textOf,
  violations,
  writeStatement,
} from './card-actions.ts';
import { type CardPage, checkCardTypes, serveCard, startCard } from './card-page.ts';

/** Widths and schemes of screens that the page is held to. */
const wide = { viewport: { width: 1440, height: 900 } };
const narrow = { viewport: { width: 390, height: 844 }, colorScheme: 'dark' } as const;
/** Time in which three registers stand on the screen while the fourth hangs, ms. */
const barMs = 500;

const everythingKnown = '850630390007';
const noDisability = '900101490009';
const account = ibanOf(everythingKnown, '601');

let gateway: TestGateway;
let card: CardPage;
let browser: Browser;
let problems: string[];
let requested: string[];
let close = async () => {};

beforeAll(async () => {
  gateway = await startGateway();
  card = await serveCard(gateway.address);
  browser = await openBrowser();
  // A first run installs the page's packages.
}, 600_000);
afterEach(async () => {
  for (const system of ['PERSON_REGISTER', 'PENSION_FUND', 'BANKS']) await gateway.endFault(system);
  await close();
});
afterAll(async () => {
  await browser?.close();
  await card?.stop();
  await gateway?.stop();
});

describe('The first screen', () => {
  test('Four registers answer in words, in Russian and in Kazakh, and a change of the language asks none', async () => {
    const page = await open();
    await ask(page, noDisability, ibanOf(noDisability, '722'));
    await expect.poll(() => states(page)).toEqual(['FOUND', 'NONE', 'FOUND', 'FOUND']);
    const { name } = cast.find(({ iin }) => iin === noDisability) ?? {};
    expect(await textOf(page, '#screen-registers h2')).toContain(name);
    expect(await textOf(page, '#identity')).toContain('1 января 1990 г.');
    expect(await textOf(page, '#disability')).toContain('таких данных нет');
    expect(await textOf(page, '#pensionAccounts')).toContain('3 870 000,00 ₸');
    expect(await textOf(page, '#bankAccount')).toContain('Счёт этого лица');

    const before = requested.length;
    await page.getByRole('button', { name: 'Қазақша' }).click();
    expect(await textOf(page, '#identity')).toContain('1990 ж. 1 қаңтар');
    expect(await textOf(page, '#disability')).toContain('Жазба жоқ');
    expect(await textOf(page, '#pensionAccounts')).toContain('3 870 000,00 ₸');
    expect(await page.evaluate('document.documentElement.lang')).toBe('kk');
    expect(requested.slice(before)).toEqual([]);
  });

  test('A period without an end is told in words, and no code of the schema reaches the screen', async () => {
    const page = await open({ ...wide, locale: 'kk-KZ' });
    await ask(page, everythingKnown, account);
    await expect.poll(() => states(page)).toEqual(['FOUND', 'FOUND', 'FOUND', 'FOUND']);
    expect(await textOf(page, '#disability')).toMatch(/\nI топ\n[\s\S]*мерзімсіз/);
    expect(await textOf(page, 'main')).not.toMatch(
      /\b(FIRST|SECOND|OPV|ENPF_PAYMENTS|STATE_CORPORATION)\b|∞/,
    );
  });

  test('Three registers stand on the screen while the fourth hangs, and the fourth keeps its place', async () => {
    const headers = { 'Tirek-Drill': 'DISABILITY_DATABANK=hang' };
    const times: number[] = [];
    // The bar is the page's own. A busy machine is late by itself, so one round within it counts.
    for (let round = 0; round < 10 && !times.some((ms) => ms < barMs); round += 1) {
      const page = await open({ ...wide, extraHTTPHeaders: headers });
      await page.evaluate(stopwatch);
      await ask(page, everythingKnown, account);
      const arrived = (await page.evaluate('window.threeKnown')) as { afterMs: number; fourth: string };
      expect(arrived.fourth).toBe('ASKING');
      expect(await page.locator('#disability .skeleton').isVisible()).toBe(true);
      expect(await page.locator('#disability').getAttribute('aria-busy')).toBe('true');
      expect(await textOf(page, 'main')).not.toContain('таких данных нет');
      times.push(arrived.afterMs);
      await close();
    }
    expect(Math.min(...times), `each round: ${times.map(Math.round).join(', ')} ms`).toBeLessThan(barMs);
  });

  test('One banner tells the number, the ticket and the mailbox of an outage, and the neighbours stay whole', async () => {
    await gateway.setFault('PERSON_REGISTER', 'down');
    const page = await open();
    await ask(page, everythingKnown, account);
    await expect.poll(() => states(page)).toEqual(['UNAVAILABLE', 'FOUND', 'FOUND', 'FOUND']);
    expect(await page.locator('.outage').count()).toBe(1);
    const banner = await textOf(page, '.outage');
    expect(banner).toMatch(/«Физические лица»[\s\S]*INC-\d{8}-\d{6}-[0-9a-f]{4}/);
    expect(banner).toMatch(/Отправляется|Отправлено/);
    expect(await page.locator('.outage a').getAttribute('href')).toBe('mailto:oop@enbek.kz');
    expect(await textOf(page, '#identity')).toContain('Это не значит, что данных нет.');
    expect(await textOf(page, '#screen-registers h2')).toBe(`ИИН ${everythingKnown}`);

    await gateway.endFault('PERSON_REGISTER');
    await page.locator('#identity').getByRole('button', { name: 'Запросить снова' }).click();
    await expect.poll(() => states(page)).toEqual(['FOUND', 'FOUND', 'FOUND', 'FOUND']);
    expect(await page.locator('.outage').count()).toBe(0);
  });

  test('A withheld answer, a needed consent, an unasked bank and several records each have a state of their own', async () => {
    const examiner = { authorization: `Bearer ${await gateway.tokenOf('examiner')}` };
    const bounded = await open({ ...wide, extraHTTPHeaders: examiner });
    await bounded.getByLabel('Государственная услуга').selectOption('LOSS_OF_CAPACITY_PAYMENT');
    await ask(bounded, '651120490001', ibanOf('651120490001', '722'));
    // On the route of the division S7.3(2) names the databank alone.
    await expect.poll(() => states(bounded)).toEqual(['WITHHELD', 'FOUND', 'WITHHELD', 'WITHHELD']);
    await close();

    const twice = await open();
    await ask(twice, '651120490001', ibanOf('651120490001', '722'));
    await expect.poll(() => states(twice)).toContain('SEVERAL');
    expect(await twice.locator('#identity .record').count()).toBe(2);
    await close();

    const page = await open();
    await page.route('**/graphql', (route) => {
      const body = route.request().postDataJSON();
      if (body.operationName === 'Identity') body.variables.purpose.basis = { kind: 'CONSENT' };
      return route.continue({ postData: JSON.stringify(body) });
    });
    await ask(page, everythingKnown, '');
    await expect.poll(() => states(page)).toEqual(['CONSENT', 'FOUND', 'FOUND', 'NOT_ASKED']);
  });

  test('An account of another person is never shown as their own', async () => {
    const page = await open();
    await ask(page, noDisability, account);
    await expect.poll(() => textOf(page, '#bankAccount')).toContain('Чужой счёт');
  });

  test('A mistyped number is told at its field, or by the gateway, and no card claims anything', async () => {
    const page = await open();
    await ask(page, '12345', '');
    expect(await page.getByLabel('ИИН').getAttribute('aria-invalid')).toBe('true');
    await expect.poll(() => page.evaluate('document.activeElement.ariaInvalid')).toBe('true');
    await ask(page, '900101490008', '');
    await expect.poll(() => textOf(page, '[role=alert]')).toContain('проверьте цифры');
    expect(await page.locator('.card').count()).toBe(0);
    problems = problems.filter((one) => !one.includes('400 (Bad Request)'));
  });

  test('An absent gateway leaves no card that looks like an answer', async () => {
    const page = await open();
    await page.route('**/graphql', (route) => route.abort());
    await ask(page, everythingKnown, account);
    await expect.poll(() => states(page)).toEqual(['FAILED', 'FAILED', 'FAILED', 'FAILED']);
    expect(await textOf(page, '#identity')).toContain('ничего не известно');
    problems = problems.filter((one) => !one.includes('ERR_FAILED'));
  });

  test('Markup in a name is shown as text', async () => {
    const hostile = '<img src=x onerror="document.title=1"><b>Айгерім</b>';
    const page = await open();
    await page.route('**/graphql', async (route) => {
      const answer = await route.fetch();
      const text = JSON.stringify(hostile);
      await route.fulfill({
        response: answer,
        body: (await answer.text()).replace(/(?<="surname":)"[^"]*"/g, text),
      });
    });
    await ask(page, everythingKnown, account);
    await expect.poll(() => states(page)).toEqual(['FOUND', 'FOUND', 'FOUND', 'FOUND']);
    expect(await textOf(page, '#screen-registers h2')).toContain(hostile);
    expect(await page.locator('main bmg, main b').count()).toBe(0);
    expect(await page.title()).toBe('Карточка заявителя');
  });
});

describe('The second screen', () => {
  test('A clerk takes an application from its intake past an outage to its registration number and its case', async () => {
    const page = await open();
    await ask(page, everythingKnown, account);
    await goToCheck(page);
    await gateway.setFault('PENSION_FUND', 'down');
    await page.locator('#step-check button').click();
    await expect.poll(() => textOf(page, '.readiness')).toContain('Это не отказ и не отсутствие данных.');
    expect(await textOf(page, '#step-check .outage')).toMatch(/INC-[\s\S]*oop@enbek\.kz/);
    expect(await page.locator('#step-register').getAttribute('data-state')).toBe('LATER');

    await gateway.endFault('PENSION_FUND');
    await page.getByRole('button', { name: 'Проверить снова' }).click();
    await expect.poll(() => textOf(page, '.readiness')).toContain('Следующему шагу ничто не препятствует.');
    await page.getByRole('button', { name: 'Зарегистрировать' }).click();
    await stepBegins(page, 'handOver');
    const number = await textOf(page, '#step-register .number');
    expect(number).toMatch(/^MOCK-TSON-\d{4}-\d+$/);
    await page.getByRole('button', { name: 'Передать дело' }).click();
    await expect.poll(() => page.locator('#step-handOver').getAttribute('data-state')).toBe('DONE');

    const kept = await gateway.ask(`{ applications(first: 1) { nodes { state registration { number } } } }`);
    expect(kept.data.applications.nodes).toEqual([{ state: 'CASE_HANDED_OVER', registration: { number } }]);
  });

  test('A statement that contradicts the register is told, corrected and checked again', async () => {
    const page = await open();
    await ask(page, everythingKnown, account);
    await goToCheck(page, { surname: '<b>Өзгеше</b>' });
    expect(await textOf(page, '#step-statement .result')).toContain('<b>Өзгеше</b>');
    await page.locator('#step-check button').click();
    await expect.poll(() => textOf(page, '.readiness')).toContain('не соответствуют данным заявления');
    expect(await page.locator('main b').count()).toBe(0);

    await page.getByRole('button', { name: 'Исправить' }).click();
    await writeStatement(page);
    await expect.poll(() => textOf(page, '#step-statement .result')).toContain('Бекенов');
    await page.getByRole('button', { name: 'Проверить снова' }).click();
    await expect.poll(() => textOf(page, '.readiness')).toContain('Следующему шагу ничто не препятствует.');
  });
});

test('Both screens pass axe, and fit into narrow screens, in light and dark', async () => {
  await gateway.setFault('BANKS', 'down');
  for (const options of [{ ...wide, locale: 'kk-KZ' }, narrow]) {
    const page = await open(options);
    expect(await violations(page)).toEqual([]);
    await ask(page, everythingKnown, account);
    await expect.poll(() => states(page)).toEqual(['FOUND', 'FOUND', 'FOUND', 'UNAVAILABLE']);
    expect(await page.evaluate('document.activeElement.className')).toBe('answers');
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(beyond)).toBe(0);
    await goToCheck(page);
    await page.locator('#step-check button').click();
    await stepBegins(page, 'register');
    expect(await page.evaluate('document.activeElement.parentElement.parentElement.id')).toBe(
      'step-register',
    );
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(beyond)).toBe(0);
    await close();
  }
});

test('The types of the page hold', async () => {
  expect(await checkCardTypes()).toBe(0);
});

test('The command of its README serves the page, and passes a question on to the gateway', async () => {
  const started = await startCard(gateway.address);
  try {
    const page = await open({ ...wide, locale: 'ru-RU' }, started.address);
    await ask(page, everythingKnown, account);
    await expect.poll(() => states(page)).toEqual(['FOUND', 'FOUND', 'FOUND', 'FOUND']);
    await close();
  } finally {
    await started.stop();
  }
});

/** A page of its own, which `close` closes: it must have loaded nothing from elsewhere, and have reported no error. */
async function open(options: BrowserContextOptions = wide, address = card.address): Promise<Page> {
  const context = await browser.newContext({ locale: 'ru-RU', ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  [problems, requested] = [[], []];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('request', (request) => requested.push(request.url()));
  close = async () => {
    close = async () => {};
    await context.close();
    expect(problems).toEqual([]);
    expect(requested.filter((url) => !url.startsWith(address) && !url.startsWith('data:'))).toEqual([]);
  };
  await page.goto(address);
  await page.locator('.demo select').waitFor();
  return page;
}
