import { buildSchema, GraphQLEnumType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { readTypeDefs } from '../../src/graphql/schema.ts';
import { askedBeforeRegistration, catalogue, nameIn, stateServiceOf } from '../../src/services/catalogue.ts';
import { nameOf } from '../../src/systems/systems.ts';

const services = catalogue;

test.each([
  ['LOSS_OF_CAPACITY_PAYMENT', 'SHEP', 'Шлюз «электронного правительства»'],
  ['ENPF_PAYMENTS', 'SHEP', 'Шлюз «цифрового правительства»'],
  ['CAPITALIZATION_PAYMENTS', 'CASE_SYSTEM', 'Автоматизированная цифровая система «Е-макет» (АЦС)'],
  ['LOSS_OF_CAPACITY_PAYMENT', 'CASE_SYSTEM', 'Автоматизированная информационная система «Е-макет» (АИС)'],
  [null, 'CASE_SYSTEM', nameOf('CASE_SYSTEM').ru],
] as const)('The rules of %s name %s in their own words: %s', (stateService, system, name) => {
  expect(nameIn(stateService, system).ru).toBe(name);
});

describe('The catalogue of state services', () => {
  test('The catalogue of state services has the seven services of the orders in their order', () => {
    expect(services.map(({ number }) => number)).toEqual(['S1', 'S2', 'S3', 'S4', 'S5', 'S6', 'S7']);
  });

  test('The catalogue of state services names the order that holds the rules of each service', () => {
    const orderOf = (number: string) =>
      number === 'S7' ? 'No. 238 of 22.06.2023' : 'No. 84 of 25.03.2021 as amended by No. 196 of 26.05.2026';
    for (const { number, order } of services) expect([number, order.code]).toEqual([number, orderOf(number)]);
  });

  test('The catalogue of state services writes to the mailbox that the order names, by service', () => {
    const support = Object.fromEntries(services.map((service) => [service.number, service.support]));
    expect(support).toEqual({
      S1: { mailbox: 'e-maket@enbek.kz', item: 'S1.17' },
      S2: null,
      S3: { mailbox: 'support_newesobes@enbek.kz', item: 'S3.13' },
      S4: null,
      S5: { mailbox: 'e-maket@enbek.kz', item: 'S5.13' },
      S6: { mailbox: 'oop@enbek.kz', item: 'S6.14' },
      S7: null,
    });
  });

  test('The catalogue of state services knows which systems are asked before an application has its number', () => {
    const asked = services.flatMap((service) =>
      askedBeforeRegistration(service).map(
        ({ item, route, systems }) => `${item} ${route}: ${systems.join(', ')}`,
      ),
    );
    expect(asked).toEqual([
      'S4.9 STATE_CORPORATION: PERSON_REGISTER, BANKS',
      'S5.9 STATE_CORPORATION: FACT_CHECK, PERSON_REGISTER',
      'S6.10 STATE_CORPORATION: PERSON_REGISTER, PENSION_FUND',
      'S6.12 ENPF_WORKER: DISABILITY_DATABANK',
      'S7.9 STATE_CORPORATION: FACT_CHECK, PERSON_REGISTER, BANKS, DISABILITY_DATABANK, SOCIAL_INSURANCE_FUND, DIGITAL_DOCUMENTS',
      'S7.3(2) MSE_DIVISION: DISABILITY_DATABANK',
      'S7.3(3) PORTAL: DISABILITY_DATABANK',
    ]);
  });

  test.each(services)(
    'The catalogue of state services names $number in Kazakh, Russian and English',
    ({ name }) => {
      expect(name.kk).toMatch(/[ӘҒҚҢӨҰҮҺІ]/i);
      expect(name.ru).toMatch(/^[^ӘҒҚҢӨҰҮҺІ]+$/i);
      expect(name.ru).toMatch(/[а-я]/);
      expect(name.en).toMatch(/^[\x20-\x7e]+$/);
      for (const text of [name.kk, name.ru, name.en]) expect(text.trim().length).toBeGreaterThan(10);
    },
  );

  test('The catalogue of state services has the codes of the schema, OTHER excepted', () => {
    const type = buildSchema(readTypeDefs()).getType('StateServiceCode');
    if (!(type instanceof GraphQLEnumType)) throw new Error('StateServiceCode is expected to be an enum');
    const codes = type.getValues().map(({ name }) => name);
    expect(codes).toContain('OTHER');
    expect(codes.filter((code) => code !== 'OTHER')).toEqual(catalogue.map(({ code }) => code));
  });

  test('The catalogue of state services finds a service by its code, and none for OTHER or an unknown one', () => {
    expect(stateServiceOf('ENPF_PAYMENTS')?.number).toBe('S6');
    for (const code of ['OTHER', 'toString', '', null, undefined]) expect(stateServiceOf(code)).toBeNull();
  });
});
