import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { blockLoop } from '../support/block-loop.ts';
import { createTestClock } from '../support/clock.ts';
import { startGateway, type TestGateway } from '../support/gateway.ts';
import { until } from '../support/until.ts';

const clock = createTestClock();
let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway({ RETRY_MAX: '0' }, clock);
});
afterAll(() => gateway.stop());

const iin = '900101490009';
const ask = (headers = {}) =>
  gateway.ask(
    'query ($iin: IIN!) { person(iin: $iin) { identity { __typename } pensionAccounts { __typename } } }',
    { iin },
    headers,
  );

async function figures(): Promise<(line: string) => number | undefined> {
  const text = await (await fetch(`${gateway.address}/metrics`)).text();
  return (name) => {
    const line = text.split('\n').find((candidate) => candidate.startsWith(`${name} `));
    return line === undefined ? undefined : Number(line.slice(name.length + 1));
  };
}

test('The metrics count questions by system and outcome, and answers by completeness', async () => {
  await ask();
  await gateway.setFault('PERSON_REGISTER', 'http500');
  await ask();
  await gateway.endFault('PERSON_REGISTER');
  const figure = await figures();
  expect(figure('tirek_questions_total{system="PERSON_REGISTER",outcome="answered"}')).toBe(1);
  expect(figure('tirek_questions_total{system="PERSON_REGISTER",outcome="SYSTEM_ERROR"}')).toBe(1);
  expect(figure('tirek_questions_total{system="PENSION_FUND",outcome="answered"}')).toBe(2);
  expect(figure('tirek_question_seconds_count{system="PENSION_FUND"}')).toBe(2);
  expect(figure('tirek_answers_total{complete="true"}')).toBe(1);
  expect(figure('tirek_answers_total{complete="false"}')).toBe(1);
  expect(figure('tirek_http_response_seconds_count{status="200"}')).toBeGreaterThanOrEqual(2);
});

test('The metrics show an open incident and the state of its system, until an answer ends it', async () => {
  await gateway.setFault('PERSON_REGISTER', 'http500');
  await ask();
  clock.advance(90_000);
  const name =
    'tirek_incident_open_seconds{system="PERSON_REGISTER",part="",audience="SUPPORT",drill="false"}';
  const open = (await figures())(name);
  expect(open).toBeGreaterThanOrEqual(90);
  await gateway.endFault('PERSON_REGISTER');
  await ask();
  const after = await figures();
  expect(after(name)).toBeUndefined();
  expect(after('tirek_system_state{system="PERSON_REGISTER",part="",state="UP"}')).toBe(1);
  expect(after('tirek_system_state{system="BANKS",part="601",state="UP"}')).toBe(1);
});

test('The metrics show the calls at once of each system, and the questions per second that they allow once it is measured', async () => {
  const of = (name: string, system: string, part = '') =>
    `tirek_system_${name}{system="${system}",part="${part}"}`;
  const before = await figures();
  expect(before(of('places', 'PERSON_REGISTER'))).toBe(16);
  expect(before(of('places', 'BANKS', '601'))).toBe(8);
  // The fund is reached in two ways.
  expect(before(of('places', 'PENSION_FUND'))).toBe(32);
  expect(before(of('questions_allowed_per_second', 'PERSON_REGISTER'))).toBeUndefined();
  await gateway.setFault('PERSON_REGISTER', 'slow', { delayMs: 1500 });
  const asked = Array.from({ length: 20 }, () => ask());
  await until(async () => {
    const now = await figures();
    return now(of('calls', 'PERSON_REGISTER')) === 16 && now(of('calls_waiting', 'PERSON_REGISTER')) === 4;
  });
  await Promise.all(asked);
  await gateway.endFault('PERSON_REGISTER');
  const after = await figures();
  expect([after(of('calls', 'PERSON_REGISTER')), after(of('calls_waiting', 'PERSON_REGISTER'))]).toEqual([
    0, 0,
  ]);
  const [places, allowed] = ['places', 'questions_allowed_per_second'].map((name) =>
    after(of(name, 'PERSON_REGISTER')),
  );
  expect(places).toBeGreaterThanOrEqual(16);
  // The clock of this test stands still, and an answer takes a millisecond at least.
  expect(allowed).toBe((places ?? 0) * 1000);
});

test('The metrics count no drilled request among the questions', async () => {
  const name = 'tirek_questions_total{system="PENSION_FUND",outcome="SYSTEM_ERROR"}';
  const before = (await figures())(name);
  await ask({ 'Tirek-Drill': 'PENSION_FUND=http500' });
  expect((await figures())(name)).toBe(before);
});

test('The metrics count the time in which the event loop could not listen, and show its delay', async () => {
  const name = 'tirek_loop_blocked_seconds_total';
  const before = (await figures())(name) ?? Number.NaN;
  await sleep(100);
  blockLoop(500);
  const figure = await figures();
  expect(figure(name)).toBeGreaterThanOrEqual(before + 0.45);
  expect(figure('nodejs_eventloop_lag_max_seconds')).toBeGreaterThanOrEqual(0.45);
  for (const part of ['mean', 'p99'])
    expect(figure(`nodejs_eventloop_lag_${part}_seconds`)).toBeGreaterThan(0);
});

test('The page shows nothing about a person', async () => {
  await ask();
  const text = await (await fetch(`${gateway.address}/metrics`)).text();
  expect(text).not.toContain(iin);
  for (const [, label] of text.matchAll(/="([^"]*)"/g)) expect(label).not.toMatch(/\d{12}/);
});

const room = new URL('../../src/tickets/', import.meta.url);

test('Every alert rule asks for existing figures, and names an existing paragraph', async () => {
  const text = await (await fetch(`${gateway.address}/metrics`)).text();
  const rules = readFileSync(new URL('alerts.yml', room), 'utf8');
  const names = new Set(rules.match(/\b(?:tirek|nodejs)_\w+/g));
  expect(names.size).toBeGreaterThanOrEqual(5);
  for (const name of names) {
    const family = name.replace(/_(count|sum|bucket)$/, '');
    expect(text, name).toMatch(new RegExp(`^# TYPE (${name}|${family}) `, 'm'));
  }
  const headings = readFileSync(new URL('README.md', room), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('#'))
    .map((line) =>
      line
        .replace(/^#+ /, '')
        .toLowerCase()
        .replaceAll(/[^\w -]/g, '')
        .replaceAll(' ', '-'),
    );
  for (const [, anchor] of rules.matchAll(/runbook: README\.md#(\S+)/g)) expect(headings).toContain(anchor);
});

test('Every outcome that a rule names is a class of failure', async () => {
  const { faultRules } = await import('../../src/resilience/fault-classes.ts');
  const rules = readFileSync(new URL('alerts.yml', room), 'utf8');
  for (const [, outcome] of rules.matchAll(/outcome!?="(\w+)"/g))
    expect(['answered', ...Object.keys(faultRules)]).toContain(outcome);
});
