import { buildSchema } from 'graphql';
import { expect, test } from 'vitest';
import { mustAgree } from '../../src/access/consent/consent.ts';
import { standingOf, usableUntil } from '../../src/access/consent/consent-request.ts';
import { demoViewer } from '../../src/access/viewer.ts';
import { fieldsFrom } from '../../src/graphql/directives/from.ts';
import { readTypeDefs } from '../../src/graphql/schema.ts';
import { accessOf, consentSystems } from '../../src/systems/systems.ts';

const life = { lifeMs: 1000, marginMs: 200 };
const request = {
  id: 'CR-1',
  system: 'PERSON_REGISTER',
  requestedBy: 'x',
  requestedAt: 5000,
  takenAt: 5001,
  expiresAt: 6001,
} as const;

/** Systems that no field of a person asks: they answer the check of an application. */
const onlyInDossiers: readonly string[] = ['FACT_CHECK'];

test('A person can consent to every system that a field of the schema asks, with the right of that field', () => {
  const asked = fieldsFrom(buildSchema(readTypeDefs())).map(({ system, scope }) => [system, scope]);
  const agreed = consentSystems
    .filter((system) => !onlyInDossiers.includes(system))
    .map((system) => [system, accessOf(system).scope]);
  expect(Object.fromEntries(asked)).toEqual(Object.fromEntries(agreed));
});

test('No two registers share a name of consent', () => {
  const names = consentSystems.map((system) => accessOf(system).name);
  expect(new Set(names).size).toBe(names.length);
});

test('A request stands until a margin before its end, and only after KDP has taken it', () => {
  expect(usableUntil(request, life)).toBe(5800);
  expect(standingOf(null, 5000, life)).toBe('NONE');
  expect(standingOf({ ...request, takenAt: null }, 5100, life)).toBe('NONE');
  expect(standingOf(request, 5799, life)).toBe('STANDS');
  expect(standingOf(request, 5800, life)).toBe('OVER');
});

test('Only the basis CONSENT asks the person, and no basis asks a citizen about their own data', () => {
  const iin = '900101490009';
  const byConsent = { basis: { kind: 'CONSENT' } } as const;
  expect(mustAgree(demoViewer, byConsent, iin)).toBe(true);
  expect(mustAgree(demoViewer, { basis: { kind: 'STATUTE' } }, iin)).toBe(false);
  expect(mustAgree(demoViewer, {}, iin)).toBe(false);
  expect(mustAgree({ ...demoViewer, ownIin: iin }, byConsent, iin)).toBe(false);
  expect(mustAgree({ ...demoViewer, ownIin: '850630390007' }, byConsent, iin)).toBe(true);
});
