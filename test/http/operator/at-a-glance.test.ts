/** The first look of the operator: cases whose days an outage eats, an outage that came back, and a state that nothing confirms. */
import { expect, onTestFinished, test } from 'vitest';
import { place, reasons, startDecisions } from '../../scenarios/applications/decision-scene.ts';
import { createTestClock } from '../../support/clock.ts';
import { startGateway, type TestGateway } from '../../support/gateway.ts';
import { inventedIins } from '../../support/persons.ts';
import { eventually, until } from '../../support/until.ts';
import { listen } from './listen.ts';
import { leaveDraft, startNight } from './night.ts';
import { visit } from './visits.ts';

/** A page as its reader sees it: without marks, each space once. */
const wordsOf = (page: string): string => page.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
const [iin = ''] = inventedIins(1);

const askAt = (gateway: TestGateway) =>
  gateway.ask(`query ($iin: IIN!) { person(iin: $iin) { identity { __typename } } }`, { iin });

test('An outage says how many cases lose working days and which end first, without an IIN, and the stream tells of a new case', async () => {
  // The clock of the scene stands still: visits that wait for the outage must not use up the operator's points.
  const scene = await startDecisions({
    BREAKER_OPEN_MS: '150',
    BREAKER_MAX_OPEN_MS: '300',
    POINTS_PER_MINUTE: '100000000',
  });
  onTestFinished(() => scene.stop());
  const { gateway } = scene;
  const first = await scene.arrivedCase('2027-02-17T10:00:00');
  const second = await scene.arrivedCase('2027-02-18T10:00:00');
  await gateway.setFault('CASE_SYSTEM', 'http500');
  const headers = { authorization: `Bearer ${await gateway.tokenOf('operator')}` };
  await scene.act('intendRefusal', second, { reasons, place, hearingAt: '2027-02-22T10:00:00+05:00' });
  const inKazakh = await eventually(async () => {
    const { text } = await visit(gateway, '', { ...headers, 'accept-language': 'kk' });
    expect(wordsOf(text)).toContain('Жұмыс күнін жоғалтатын істер 2 , мерзімі алдымен бітетіні');
    return text;
  });
  expect(wordsOf(inKazakh)).toContain(`${first.id} · S4: `);
  const page = (await visit(gateway, '', headers)).text;
  expect(wordsOf(page)).toMatch(
    new RegExp(
      `Дела, которые теряют рабочие дни 2 , раньше всех срок кончается у: ${first.id} · S4: [^·]+… · последний день 23.02.2027 , осталось рабочих дней: 4 ${second.id} `,
    ),
  );
  for (const one of [first, second]) expect(page).not.toContain(one.iin);

  const listener = await listen(gateway, headers);
  await until(() => listener.events().includes('beat'));
  const changes = () => listener.events().filter((name) => name === 'changed').length;
  await until(async () => {
    const before = changes();
    await new Promise((resolve) => setTimeout(resolve, 2500));
    return changes() === before;
  });
  const before = changes();
  await scene.act('grantApplication', first);
  await until(() => changes() > before);
  await eventually(async () =>
    expect(wordsOf((await visit(gateway, '', headers)).text)).toContain('теряют рабочие дни 1 ,'),
  );
});

test('An outage that comes back within the flap window says since when, and keeps its first beginning', async () => {
  const clock = createTestClock();
  const gateway = await startGateway({ RETRY_MAX: '0', BREAKER_OPEN_MS: '50' }, clock);
  onTestFinished(() => gateway.stop());
  const incident = async () =>
    (await gateway.ask('{ incidents(first: 5) { nodes { id since againSince resolvedAt } } }')).data.incidents
      .nodes[0];
  await gateway.setFault('PERSON_REGISTER', 'http500');
  await askAt(gateway);
  const began = await incident();
  expect(began.againSince).toBe(null);
  expect(wordsOf((await visit(gateway)).text)).not.toContain('снова с');
  await gateway.endFault('PERSON_REGISTER');
  clock.advance(60_000);
  await askAt(gateway);
  await eventually(async () => expect((await incident()).resolvedAt).not.toBe(null));
  clock.advance(60_000);
  await gateway.setFault('PERSON_REGISTER', 'http500');
  await askAt(gateway);
  const again = await eventually(async () => {
    const now = await incident();
    expect(now).toMatchObject({ id: began.id, since: began.since, resolvedAt: null });
    return now;
  });
  expect(Date.parse(again.againSince) - Date.parse(began.since)).toBeGreaterThanOrEqual(120_000);
  const at = again.againSince.slice(11, 19);
  const page = (await visit(gateway)).text;
  const [, heading = ''] = /<h2 id="outage-[^>]*>(.*?)<\/h2>/.exec(page) ?? [];
  expect(wordsOf(heading)).toContain(`снова с ${at}`);
  const [, row = ''] =
    /<tr class=""><th scope="row">[^<]*Физические лица[^<]*<\/th>(.*?)<\/tr>/s.exec(page) ?? [];
  expect(wordsOf(row)).toContain(`снова с ${at}`);
});

test('A system without a question after its failure shows that failure and its time, not a milder state', async () => {
  const clock = createTestClock();
  const gateway = await startGateway({ RETRY_MAX: '0' }, clock);
  onTestFinished(() => gateway.stop());
  await gateway.setFault('PERSON_REGISTER', 'http500');
  await askAt(gateway);
  clock.advance(31_000);
  const { data } = await gateway.ask('{ incidents(first: 1) { nodes { lastFailureAt } } }');
  const at = data.incidents.nodes[0].lastFailureAt.slice(11, 19);
  const page = (await visit(gateway)).text;
  const [, heading = ''] = /<h2 id="outage-[^>]*>(.*?)<\/h2>/.exec(page) ?? [];
  expect(wordsOf(heading)).toContain(`после сбоя не спрашивали, последний сбой ${at}`);
  expect(wordsOf(page).split(`последний сбой ${at}`).length - 1).toBeGreaterThanOrEqual(3);
});

test('Tickets that wait for a person stand between the outage and the systems, and a service has its name beside its number', async () => {
  const night = await startNight();
  await night.gateway.setFault('PERSON_REGISTER', 'http500');
  await leaveDraft(night, 'front-draft');
  const { text } = await visit(night.gateway);
  const ids = [...text.matchAll(/<(?:section|details) class="card[^"]*" id="([a-z]+)/g)].map(([, id]) => id);
  expect(ids.slice(0, 3)).toEqual(['outage', 'tickets', 'systems']);
  const { data } = await night.gateway.ask('{ stateServices { number name(language: RU) } }');
  const [legend = ''] = /<ul class="soft legend">.*?<\/ul>/s.exec(text) ?? [];
  for (const { number, name } of data.stateServices)
    expect(wordsOf(legend)).toContain(`${number}: ${name.slice(0, 40)}`);
  const [card = ''] = /id="outage-.*?<\/section>/s.exec(text) ?? [];
  expect(wordsOf(card)).toMatch(/S6: \p{L}+ \p{L}+/u);
});
