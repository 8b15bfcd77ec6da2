import { expect, test } from 'vitest';
import {
  afterNews,
  mayBeResent,
  type News,
  newsOf,
  resultStates,
} from '../../../src/applications/results/result.ts';

const news: readonly News[] = ['ON_DELIVERY', 'DELIVERED', 'FAILED', 'RESEND'];

test('The table of states has one row for each pair of state and news', () => {
  const table = resultStates.flatMap((state) =>
    news.map((one) => `${state} ${one} ${afterNews(state, one)}`),
  );
  expect(table).toEqual([
    'WAITING ON_DELIVERY ACCEPTED',
    'WAITING DELIVERED DELIVERED',
    'WAITING FAILED null',
    'WAITING RESEND null',
    'ACCEPTED ON_DELIVERY null',
    'ACCEPTED DELIVERED DELIVERED',
    'ACCEPTED FAILED NOT_DELIVERED',
    'ACCEPTED RESEND WAITING',
    'DELIVERED ON_DELIVERY null',
    'DELIVERED DELIVERED null',
    'DELIVERED FAILED null',
    'DELIVERED RESEND null',
    'NOT_DELIVERED ON_DELIVERY null',
    'NOT_DELIVERED DELIVERED DELIVERED',
    'NOT_DELIVERED FAILED null',
    'NOT_DELIVERED RESEND WAITING',
  ]);
});

test('A delivery is final in whatever order the news come', () => {
  const orders = news.flatMap((a) => news.flatMap((b) => news.map((c) => [a, b, c] as const)));
  for (const order of orders.filter((one) => one.includes('DELIVERED'))) {
    let state: (typeof resultStates)[number] = 'ACCEPTED';
    for (const one of order) state = afterNews(state, one) ?? state;
    expect([order, state]).toEqual([order, 'DELIVERED']);
  }
});

test('A stopped delivery is a failure, and a refusal with RESEND asks for the message again', () => {
  expect(newsOf({ state: 'DELIVERY_STOPPED', wantsAgain: false })).toBe('FAILED');
  expect(newsOf({ state: 'NOT_DELIVERED', wantsAgain: false })).toBe('FAILED');
  expect(newsOf({ state: 'NOT_DELIVERED', wantsAgain: true })).toBe('RESEND');
});

test('A person sends a result again that SHEP has taken and the receiver has not', () => {
  expect(resultStates.filter(mayBeResent)).toEqual(['ACCEPTED', 'NOT_DELIVERED']);
});
