import { expect, test } from 'vitest';
import { simulatedClients } from '../../src/access/clients/simulated-clients.ts';
import { createTerms, parseClients } from '../../src/access/clients/terms.ts';

const usual = { pointsPerMinute: 60, peoplePerDay: 5 };

test('The file’s terms of an account precede the usual terms', () => {
  const rows = parseClients(
    '[{ "account": "x", "peoplePerDay": 9, "statutes": [{ "article": "art. 8", "peoplePerDay": 100 }] }]',
  );
  const termsOf = createTerms(rows, usual);
  expect(termsOf('x')).toEqual({
    pointsPerMinute: 60,
    peoplePerDay: 9,
    statutes: [{ article: 'art. 8', peoplePerDay: 100 }],
  });
  expect(termsOf('y')).toEqual({ ...usual, statutes: [] });
});

test('The simulated clients fit the form of the file', () => {
  expect(parseClients(JSON.stringify(simulatedClients))).toHaveLength(simulatedClients.length);
});

test.for([
  ['no list', '{}', 'file: '],
  ['an unknown word', '[{ "account": "x", "people": 1 }]', '0: '],
  ['a volume of none', '[{ "account": "x", "peoplePerDay": 0 }]', '0.peoplePerDay: '],
  [
    'an article that could not be named',
    '[{ "account": "x", "statutes": [{ "article": "<>", "peoplePerDay": 1 }] }]',
    '0.statutes.0.article: ',
  ],
  ['an account twice', '[{ "account": "x" }, { "account": "x" }]', 'each account once'],
] as const)('The gateway refuses %s, with its place', ([, json, problem]) => {
  expect(() => parseClients(json)).toThrow(problem);
});
