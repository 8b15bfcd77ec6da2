import { readFileSync } from 'node:fs';
import { ApolloProvider } from '@apollo/client/react';
import { Window } from 'happy-dom';
import { createElement } from 'react';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { cast } from '../../mocks/people/cast.ts';
import type { CastMember } from '../../mocks/people/person.ts';
import type { DossierQueryVariables } from '../../schema/client/operations.ts';
import { startGateway, type TestGateway } from '../support/gateway.ts';
import { eventually } from '../support/until.ts';
import { createKitClient } from './apollo.ts';

const person = cast[0];
const question: DossierQueryVariables = {
  iin: person?.iin ?? '',
  iban: ibanOf(person),
  purpose: { stateService: 'ENPF_PAYMENTS', route: 'STATE_CORPORATION', applicationRef: 'draft-1' },
};

// A page without a browser. Only the page: `fetch` stays Node's, so the card asks over a real socket.
const window = new Window();
const page = { window, document: window.document };
let gateway: TestGateway;
let close = () => {};

beforeAll(async () => {
  for (const [name, value] of Object.entries(page)) vi.stubGlobal(name, value);
  gateway = await startGateway();
});
afterEach(() => close());
afterAll(async () => {
  await gateway.stop();
  await window.happyDOM.close();
  vi.unstubAllGlobals();
});

test('The card shows the name and the answer of each register, in Kazakh and in Russian', async () => {
  const { card, received } = await openCard();
  await eventually(() => expect(card.querySelector('h1')?.textContent).toBe(person?.name));
  expect(card.querySelector('article')?.lang).toBe('kk');
  expect(known(card)).toEqual({ identity: true, disability: true, pensionAccounts: true, bankAccount: true });
  expect(card.querySelector('#identity')?.textContent).toContain('Деректер табылды.');
  expect(card.querySelector('#pensionAccounts')?.textContent).toMatch(/OPV \d+\.\d\d ₸/);
  expect(card.querySelector('#bankAccount')?.textContent).toContain('өз шоты');

  card.querySelector('button')?.click();
  await eventually(() => expect(card.querySelector('article')?.lang).toBe('ru'));
  expect(card.querySelector('h1')?.textContent).toBe(person?.name);
  expect(card.querySelector('#identity')?.textContent).toContain('Данные найдены.');
  expect(card.querySelector('#disability')?.textContent).toContain('таких данных нет');
  expect(card.querySelectorAll('[role=alert]')).toHaveLength(0);
  expect(received).toHaveLength(1);
});

test('The card shows a silent databank as a banner with mailbox and incident, and the other registers whole', async () => {
  const whole = await openCard();
  await eventually(() => expect(whole.card.querySelector('h1')).not.toBeNull());
  const before = texts(whole.card);
  close();

  const { card } = await openCard({ headers: { 'Tirek-Drill': 'DISABILITY_DATABANK=down' } });
  await eventually(() => expect(card.querySelector('[role=alert]')).not.toBeNull());
  const banner = card.querySelector('#disability [role=alert]');
  expect(banner?.textContent).toMatch(/^ЖҮЙЕ ЖАУАП БЕРМЕЙДІ DRILL-\d{8}-\d{6}-[0-9a-f]{4} oop@enbek\.kz$/);
  expect(banner?.querySelector('a')?.getAttribute('href')).toBe('mailto:oop@enbek.kz');
  expect(known(card)).toEqual({
    identity: true,
    disability: false,
    pensionAccounts: true,
    bankAccount: true,
  });
  expect(card.querySelector('#disability')?.textContent).toContain('Бұл деректер жоқ дегенді білдірмейді.');
  expect(card.querySelector('h1')?.textContent).toBe(person?.name);
  const { disability, ...neighbours } = texts(card);
  expect(before).toMatchObject(neighbours);
  expect(disability).not.toBe(before.disability);
});

test('The card never shows another person’s account as the person’s own', async () => {
  const iban = ibanOf(cast[1]);
  const { card } = await openCard({ asked: { ...question, iban } });
  await eventually(() => expect(card.querySelector('#bankAccount')?.textContent).toContain('БӨТЕН ШОТ'));
});

test('The card reports an absent gateway, and shows no empty card', async () => {
  const { card } = await openCard({ address: 'http://127.0.0.1:1' });
  await eventually(() => expect(card.querySelector('[role=alert]')?.textContent).toBe('Сұрау орындалмады.'));
});

test('The page of the kit shows this very card', () => {
  const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
  const [, shown] = /```tsx\n([\s\S]*?)```/.exec(read('../../schema/client/README.md')) ?? [];
  expect(shown).toBe(read('clerk-card.tsx'));
});

function ibanOf(member: CastMember | undefined): string {
  const [iban = ''] =
    member?.accountsToAsk.flatMap((account) => ('iban' in account ? [account.iban] : [])) ?? [];
  return iban;
}

async function openCard({ asked = question, headers = {}, address = gateway.address } = {}) {
  // After the page is there: react-dom looks for it when it is loaded.
  const { createRoot } = await import('react-dom/client');
  const { ClerkCard } = await import('./clerk-card.tsx');
  const { client, received } = createKitClient(address, headers);
  const card = window.document.createElement('main');
  window.document.body.append(card);
  const root = createRoot(card as unknown as Element);
  // biome-ignore lint/correctness/noChildrenProp: the provider's types want them among its properties
  root.render(createElement(ApolloProvider, { client, children: createElement(ClerkCard, asked) }));
  close = () => {
    root.unmount();
    card.remove();
  };
  return { card, received };
}

type Card = Awaited<ReturnType<typeof openCard>>['card'];

const sections = (card: Card) => [...card.querySelectorAll('section')];
const known = (card: Card) =>
  Object.fromEntries(sections(card).map(({ id, dataset }) => [id, dataset.known === 'true']));
const texts = (card: Card) =>
  Object.fromEntries(sections(card).map(({ id, textContent }) => [id, textContent]));
