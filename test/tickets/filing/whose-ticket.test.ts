import { afterAll, beforeAll, expect, test } from 'vitest';
import { mergeIncident } from '../../../src/incidents/records/merge-incident.ts';
import { createPendingIncidents } from '../../../src/incidents/records/pending-incidents.ts';
import type { Purpose } from '../../../src/services/purpose.ts';
import { type Database, openDatabase } from '../../../src/storage/database.ts';
import { createSealing } from '../../../src/storage/sealing.ts';
import {
  belongsToApplication,
  findTicketOf,
  ticketIdOf,
} from '../../../src/tickets/filing/application-keys.ts';
import { fileTicket } from '../../../src/tickets/filing/file-ticket.ts';
import { type QuestionRecord, toQuestionRecord } from '../../../src/tickets/filing/question-record.ts';
import { openIin } from '../../../src/tickets/filing/ticket-rows.ts';
import type { TestDatabase } from '../../support/database-server.ts';
import { createTestDatabase } from '../../support/databases.ts';
import { randomWriter, seeded } from '../../support/random.ts';
import { failedQuestion } from '../failed-questions.ts';

type Owner = `org:${string}`;

/** A question's facts about its application. */
interface Asked {
  readonly service: Purpose['stateService'] | null;
  readonly org: Owner;
  readonly number: string | null;
  readonly ref: string | null;
  readonly iin: string | null;
}

const secret = Buffer.alloc(32, 1);
const sealing = createSealing([{ id: 'k1', secret }], secret);
const settings = { beforeRegistration: 'send', picture: 'counts', mailboxes: {} } as const;
const parts = { sealing, settings, leavesByItself: () => false, numberOf: async () => null };

let own: TestDatabase;
let database: Database;
beforeAll(async () => {
  own = await createTestDatabase();
  database = openDatabase({ url: own.url, applicationName: 'test', connections: 2, timeoutMs: 60_000 });
});
afterAll(async () => {
  await database.destroy();
  await own.drop();
});

const purposeOf = ({ service, number, ref }: Asked): Purpose => ({
  stateService: service,
  route: 'STATE_CORPORATION',
  applicationNumber: number,
  applicationRef: ref,
});

/** An incident of its own, with the code that files questions into it and finds their tickets again. */
async function startIncident(id: string) {
  const incident = { ...failedQuestion.incident, id, systemId: 'PERSON_REGISTER', part: id } as const;
  const pending = createPendingIncidents();
  pending.addAffected(incident, null, null);
  const [news] = pending.take();
  if (news === undefined) throw new Error('expected news of an incident');
  await database.transaction().execute((tx) => mergeIncident(tx, news));
  const questionOf = (asked: Asked) => ({
    ...failedQuestion,
    iin: asked.iin,
    purpose: purposeOf(asked),
    incident,
  });
  return {
    async file(asked: Asked) {
      const record = toQuestionRecord(questionOf(asked));
      const filing = { record, iin: asked.iin, owner: asked.org, incident, at: 1 };
      return (await database.transaction().execute((tx) => fileTicket(tx, filing, incident, parts))).ticketId;
    },
    async find(asked: Asked) {
      const row = await findTicketOf(database, id, questionOf(asked), asked.org, sealing);
      if (row === undefined) return null;
      const { purpose } = row.question as QuestionRecord;
      return { id: row.id, owner: row.owner, iin: openIin(row, sealing), purpose };
    },
    toldId: (asked: Asked) => ticketIdOf(id, questionOf(asked), asked.org, sealing),
  };
}

const [one, another] = ['900101490009', '850630390007'];
const plain: Asked = { service: 'ENPF_PAYMENTS', org: 'org:a', number: null, ref: 'draft-1', iin: one };

test.for<[string, Asked, Asked, 'one ticket' | 'two tickets']>([
  ['the same again', plain, plain, 'one ticket'],
  ['another person under the reference', plain, { ...plain, iin: another }, 'two tickets'],
  [
    'another person under the number',
    { ...plain, ref: null, number: 'KZ-1' },
    { ...plain, ref: null, number: 'KZ-1', iin: another },
    'two tickets',
  ],
  [
    'another person without both',
    { ...plain, ref: null },
    { ...plain, ref: null, iin: another },
    'two tickets',
  ],
  ['no person named, where one was', plain, { ...plain, iin: null }, 'two tickets'],
  ['a person named, where none was', { ...plain, iin: null }, plain, 'two tickets'],
  ['another organisation', plain, { ...plain, org: 'org:b' }, 'two tickets'],
  ['another state service', plain, { ...plain, service: 'LOSS_OF_CAPACITY_PAYMENT' }, 'two tickets'],
  [
    'another number',
    { ...plain, ref: null, number: 'KZ-1' },
    { ...plain, ref: null, number: 'KZ-2' },
    'two tickets',
  ],
  [
    'a second number under the reference',
    { ...plain, number: 'KZ-1' },
    { ...plain, number: 'KZ-2' },
    'one ticket',
  ],
  ['a number that came later', plain, { ...plain, number: 'KZ-1' }, 'one ticket'],
  [
    'another reference of one number',
    { ...plain, number: 'KZ-1' },
    { ...plain, ref: 'x', number: 'KZ-1' },
    'one ticket',
  ],
  ['a service that was not named before', { ...plain, service: null }, plain, 'one ticket'],
  ['a service that is not named again', plain, { ...plain, service: null }, 'one ticket'],
])('Two questions, the second with %s: %s', async ([name, first, second, wanted]) => {
  const incident = await startIncident(`INC-${name.replaceAll(' ', '-')}`);
  const ids = [await incident.file(first), await incident.file(second)];
  expect(new Set(ids).size).toBe(wanted === 'one ticket' ? 1 : 2);
  expect((await incident.find(second))?.id).toBe(ids[1]);
  expect((await incident.find(second))?.iin).toBe(second.iin);
  expect((await incident.find(first))?.id).toBe(ids[0]);
});

test('Every application has its ticket after any questions in any order, and none sees a ticket of another', async () => {
  for (let seed = 0; seed < 12; seed += 1) {
    const { pick } = randomWriter(seeded(seed * 7919 + 1));
    const incident = await startIncident(`INC-seed-${seed}`);
    const asked: Asked[] = Array.from({ length: 40 }, () => ({
      service: pick([null, 'ENPF_PAYMENTS', 'LOSS_OF_CAPACITY_PAYMENT', 'OTHER'] as const),
      org: pick(['org:a', 'org:b'] as const),
      number: pick([null, null, 'KZ-1', 'KZ-2']),
      ref: pick([null, 'draft-1', 'draft-2']),
      iin: pick([null, one, another]),
    })).filter((question) => belongsToApplication({ purpose: purposeOf(question), iin: question.iin }));
    for (const question of asked) {
      const id = await incident.file(question);
      expect(await incident.file(question), 'the same question again').toBe(id);
    }
    for (const question of asked) {
      const found = await incident.find(question);
      expect(found, JSON.stringify(question)).toMatchObject({ owner: question.org, iin: question.iin });
      const { stateService, applicationNumber } = found?.purpose ?? {};
      if (question.service !== null) expect(stateService).toBe(question.service);
      if (question.ref === null && question.number !== null) expect(applicationNumber).toBe(question.number);
    }
  }
});

test('The id shown while the database is away is the one that the ticket gets', async () => {
  const incident = await startIncident('INC-away');
  for (const asked of [plain, { ...plain, iin: another }, { ...plain, ref: null, iin: another }])
    expect(incident.toldId(asked)).toBe(await incident.file(asked));
});
