import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { startGateway } from '../../support/gateway.ts';
import { inventedIins } from '../../support/persons.ts';
import { seeded } from '../../support/random.ts';
import { startScriptedShep } from '../../support/shep-server.ts';
import { randomPerson } from './random-person.ts';

const wholeRecord = readFileSync(
  new URL('../../../schema/operations/08-whole-record.graphql', import.meta.url),
  'utf8',
);
const rest = `query ($iin: IIN!) { person(iin: $iin) { identity { ... on IdentityRecord {
  lifeStatus { code name(language: EN) known } citizenship { name(language: KK) } latinName latinSurname
  birthPlace { country { code } oblast { name } district { name } foreignPlace locality }
  birthCertificate { number issuedOn issuer } deathCertificate { number }
  repatriation { status { code } validFrom validUntil } addresses { kind { code } validFrom current registrationCode }
  documents { series issuer { name } invalidSince birthDate } } } } }`;

test('No contract-valid answer of the register gives an error or a missing neighbour (1,000 answers)', async () => {
  const shep = await startScriptedShep();
  const gateway = await startGateway({ SHEP_URL: shep.address });
  const random = seeded(20261121);
  shep.answerWith((iin) =>
    Array.from({ length: random() < 0.1 ? 2 : 1 }, () => randomPerson(iin, random)).join(''),
  );

  for (const iin of inventedIins(500)) {
    for (const query of [wholeRecord, rest]) {
      const { data, errors } = await gateway.ask(query, { iin });
      expect(errors).toEqual([]);
      expect(data.person.identity).not.toBeNull();
      expect(data.person.identity.known ?? true).toBe(true);
    }
  }
  await gateway.stop();
  shep.stop();
});
