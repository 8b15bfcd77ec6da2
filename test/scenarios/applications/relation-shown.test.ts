/** The relation of an applicant to the person, shown by a scan; and the service of digital documents while it is out. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  agent,
  aigerim,
  type Desk,
  documentCalls,
  guardian,
  meruert,
  ofApplicant,
  openDesk,
  organisation,
  principal,
  prisoner,
  vera,
  ward,
} from './applicants.ts';
import { nurlan, pdf } from './application-gateway.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk?.gateway.stop());
beforeEach(() => desk.gateway.resetCalls());

describe('A scan', () => {
  test.for([
    ['POWER_OF_ATTORNEY', nurlan, principal(guardian)],
    ['POWER_OF_ATTORNEY', vera, principal(agent)],
    ['GUARDIANSHIP_PROOF', meruert, ward(vera)],
  ] as const)(
    'The scan %s shows the relation that the service does not show',
    async ([document, iin, applicant]) => {
      const before = await desk.checked(iin, applicant);
      const other = (await desk.corporation.attach(before, 'OTHER_DOCUMENT')).application;
      expect(ofApplicant(other)).toHaveLength(1);
      const { application } = await desk.corporation.attach(other, document, pdf, {
        attestation: 'NOTARISED_COPY',
      });
      expect(ofApplicant(application)).toEqual([]);
    },
  );

  test('A scan of a power that the service calls revoked is left to a person', async () => {
    const before = await desk.checked(aigerim, principal(vera));
    const { application } = await desk.corporation.attach(before, 'POWER_OF_ATTORNEY');
    expect(ofApplicant(application)).toMatchObject([
      { readiness: 'PERSON_DECIDES', kind: 'REPRESENTATION_REVOKED', documents: [], ruleItem: 'S7.4' },
    ]);
  });
});

describe('An outage', () => {
  test('While the service of digital documents is out, nothing is refused or demanded, unless paper shows the relation', async () => {
    await desk.gateway.setFault('DIGITAL_DOCUMENTS', 'http500');
    const application = await desk.taken(nurlan, principal(vera));
    const query = `mutation ($input: CheckApplicationInput!) { checkApplication(input: $input) {
      dossier { complete representationOutage { __typename system } } } }`;
    const input = { id: application.id, expectedVersion: application.version };
    const { data } = await desk.gateway.ask(query, { input }, desk.headers);
    await desk.gateway.endFault('DIGITAL_DOCUMENTS');
    expect(data.checkApplication.dossier).toEqual({
      complete: false,
      representationOutage: { __typename: 'RegisterUnavailable', system: 'DIGITAL_DOCUMENTS' },
    });
    const blocked = await desk.corporation.read(application.id);
    expect(ofApplicant(blocked)).toMatchObject([
      { readiness: 'BLOCKED_BY_OUTAGE', kind: 'OUTAGE', ruleItem: 'S7.4', documents: [] },
    ]);
    const scanned = (await desk.corporation.attach(blocked, 'POWER_OF_ATTORNEY')).application;
    expect(ofApplicant(scanned)).toEqual([]);
    const again = (await desk.corporation.check(blocked.version === scanned.version ? blocked : scanned))
      .application;
    expect(ofApplicant(again)).toEqual([]);
  });

  test.for([
    ['a guardian', meruert, ward(guardian), 'WARD'],
    ['an administration', prisoner, { organisation }, 'PENAL_ADMINISTRATION'],
    ['the person', nurlan, undefined, null],
  ] as const)(
    'The ticket of an application by %s tells the kind of the applicant, and no more of them',
    async ([, iin, applicant, kind]) => {
      await desk.gateway.setFault('FACT_CHECK', 'http500');
      const application = await desk.checked(iin, applicant);
      await desk.gateway.endFault('FACT_CHECK');
      const query = `query ($iin: IIN!) { supportTickets(first: 20, filter: { iin: $iin }) { nodes { applicationRef applicant iin } } }`;
      const kept = async () => {
        const { data, errors } = await desk.gateway.ask(query, { iin }, desk.headers);
        expect(errors).toEqual([]);
        return data.supportTickets.nodes.filter(
          ({ applicationRef }: { applicationRef: string }) => applicationRef === application.id,
        );
      };
      await expect.poll(kept).toEqual([{ applicationRef: application.id, applicant: kind, iin }]);
    },
  );

  test.for(['PERSON_REGISTER', 'FACT_CHECK'] as const)(
    'While %s is out, the applicant is looked up nowhere, and is told no lack',
    async (system) => {
      await desk.gateway.setFault(system, 'http500');
      const application = await desk.checked(meruert, ward(guardian));
      await desk.gateway.endFault(system);
      expect(application.readiness.kind).toBe('BLOCKED_BY_OUTAGE');
      expect(await documentCalls(desk)).toBe(0);
      expect(ofApplicant(application).map(({ kind }) => kind)).toEqual(['REPRESENTED']);
      const again = (await desk.corporation.check(application)).application;
      expect(ofApplicant(again)).toEqual([]);
    },
  );
});
