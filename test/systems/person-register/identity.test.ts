import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cast } from '../../../mocks/people/cast.ts';
import { type Answer, startGateway, type TestGateway } from '../../support/gateway.ts';
import { hasty } from '../../support/patience.ts';
import { inventedIins } from '../../support/persons.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway(hasty(1000, 'PERSON_REGISTER'));
});
afterAll(() => gateway.stop());

const coded = '{ code name known }';
const record = `warnings { code message(language: KK) } iin surname name patronymic latinSurname birthDate deathDate deceased removed discrepancies
  nationality ${coded} registration { oblast ${coded} district ${coded} locality current validUntil } registeredAtPermanentResidence
  identityDocument { number } documents { type ${coded} number surname status ${coded} valid replaced validUntil }
  capacity { status ${coded} validFrom court ${coded} } imprisonment { status ${coded} validFrom }
  exclusion { status ${coded} } missing { holds current validFrom validUntil } hiding { holds validFrom validUntil }
  birthPlace { country ${coded} foreignPlace } deathCertificate { number }`;
const outcome = `__typename ... on RegisterAnswer { known nextStep message(language: KK) request { attempts sessionId } }
  ... on IdentityRecord { ${record} } ... on SeveralRecords { records { known ${record} } }
  ... on RegisterUnavailable { faultClass origin }`;
const byIin = `query ($iin: IIN!) { person(iin: $iin) { identity { ${outcome} } } }`;
const search = `query ($by: PersonSearchInput!) { personSearch(by: $by) { ${outcome} } }`;
const identityOf = async (iin: string) => (await gateway.ask(byIin, { iin })).data.person.identity;

test.each(cast.map((member) => [member.name, member] as const))(
  '%s gets the outcome of the story',
  async (_, member) => {
    const expected = member.expect.PERSON_REGISTER;
    const identity = await identityOf(member.iin);
    expect(identity.__typename).toBe(expected.outcome);
    expect(identity.known).toBe(expected.outcome !== 'RegisterUnavailable');
    if ('faultClass' in expected) expect(identity.faultClass).toBe(expected.faultClass);
  },
);

describe('A record of the person register', () => {
  test('A record of the person register has область as oblast and район as district, the other way round than the wire', async () => {
    const { registration } = await identityOf('750102390005');
    expect(registration.oblast.name).toMatch(/область/);
    expect(registration.district.name).toMatch(/район/);
  });

  test('A record of the person register shows a replaced card with the earlier surname, and relies on the new one', async () => {
    const { documents, identityDocument, surname } = await identityOf('801231490008');
    const earlier = documents.find((document: { replaced: boolean }) => document.replaced);
    expect(earlier).toMatchObject({ status: { code: '17', known: true }, valid: false });
    expect(earlier.surname).not.toBe(surname);
    expect(
      documents.find(({ number }: { number: string }) => number === identityDocument.number),
    ).toMatchObject({ valid: true, surname });
  });

  test('A record of the person register may lack an address and an identity document: a child', async () => {
    const child = await identityOf('150607590008');
    expect(child).toMatchObject({
      registration: null,
      registeredAtPermanentResidence: false,
      identityDocument: null,
    });
  });

  test('A record of the person register does not take an ended registration for a permanent residence', async () => {
    const { registration, registeredAtPermanentResidence } = await identityOf('750102390005');
    expect(registration).toMatchObject({ current: false, validUntil: '2023-06-01' });
    expect(registeredAtPermanentResidence).toBe(false);
  });

  test('A record of the person register shows limits of capacity, imprisonment, hiding, death, exclusion', async () => {
    expect((await identityOf('620315390007')).capacity).toMatchObject({
      court: { code: expect.any(String) },
    });
    expect(await identityOf('750102390005')).toMatchObject({
      imprisonment: { validFrom: '2023-04-12' },
      hiding: { holds: true },
    });
    const dead = await identityOf('600101390006');
    expect(dead).toMatchObject({
      deceased: true,
      deathDate: expect.any(String),
      exclusion: { status: { code: expect.any(String) } },
    });
    expect(dead.deathCertificate.number).toEqual(expect.any(String));
  });

  test('A record of the person register warns in the message itself of serious facts', async () => {
    for (const [iin, code] of [
      ['600101390006', 'DECEASED'],
      ['600101390006', 'EXCLUDED'],
      ['620315390007', 'CAPACITY'],
      ['750102390005', 'IMPRISONMENT'],
      ['150607590008', 'NO_VALID_DOCUMENT'],
    ] as const) {
      const { message, nextStep, warnings } = await identityOf(iin);
      const warning = warnings.find((one: { code: string }) => one.code === code);
      expect(warning, code).toBeDefined();
      expect(message).toContain(warning.message);
      expect(nextStep).toBe('READ_WARNINGS');
    }
    expect(await identityOf('900101490009')).toMatchObject({ warnings: [], nextStep: 'NOTHING' });
  });

  test('A record of the person register does not warn of ended facts', async () => {
    const { warnings, missing } = await identityOf('850630390017');
    expect(missing.current).toBe(false);
    expect(warnings.map(({ code }: { code: string }) => code)).not.toContain('MISSING');
  });

  test('A record of the person register passes an unknown dictionary code and marks it', async () => {
    expect((await identityOf('850630390017')).nationality).toMatchObject({
      code: 'Z99',
      name: null,
      known: false,
    });
  });

  test('Two records under one IIN are both shown, and neither is chosen', async () => {
    const { records, nextStep } = await identityOf('651120490001');
    expect(nextStep).toBe('CHOOSE_PERSON');
    expect(records).toHaveLength(2);
    expect(records.map(({ removed }: { removed: boolean }) => removed).sort()).toEqual([false, true]);
  });

  test('A record of the person register is consistent with its IIN for generated persons', async () => {
    for (const iin of inventedIins(30)) {
      expect(await identityOf(iin)).toMatchObject({ __typename: 'IdentityRecord', iin, discrepancies: [] });
    }
  });
});

describe('The search', () => {
  const found = async (by: object): Promise<Answer['data']> =>
    (await gateway.ask(search, { by })).data.personSearch;

  test('The search by name and birth date may find several persons', async () => {
    const several = await found({ name: { surname: 'Бекенов', name: 'Нұрлан', birthDate: '1985-06-30' } });
    expect(several.__typename).toBe('SeveralRecords');
    expect(several.records.map(({ iin }: { iin: string }) => iin).sort()).toEqual([
      '850630390007',
      '850630390017',
    ]);
  });

  test('The search by document number finds its holder', async () => {
    const { identityDocument } = await identityOf('900101490009');
    expect(await found({ document: { number: identityDocument.number } })).toMatchObject({
      iin: '900101490009',
    });
  });

  test('The search by the number of a replaced card finds the holder too', async () => {
    expect(await found({ document: { number: '600000411' } })).toMatchObject({ iin: '801231490008' });
  });

  test('The search finds no person if there is none', async () => {
    expect(await found({ document: { number: '000000001' } })).toMatchObject({
      __typename: 'NoRecord',
      known: true,
    });
    expect(await found({ name: { surname: 'Жоқ', birthDate: '1985-06-30' } })).toMatchObject({
      __typename: 'NoRecord',
    });
  });

  test('The search keeps special characters whole on the wire', async () => {
    expect(await found({ name: { surname: "О'Нил-Ли", birthDate: '1985-06-30' } })).toMatchObject({
      __typename: 'NoRecord',
    });
  });
});
