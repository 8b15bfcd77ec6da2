/** Results on their way to the State corporation: the queue, the calls, and the tickets of those that do not arrive. */
import { purposeOf } from '../applications/application.ts';
import { findApplication } from '../applications/application-rows.ts';
import { createDeliverResults, type ResultCalls } from '../applications/results/deliver-results.ts';
import { createTakeNews, type NewsParts, type TakeNews } from '../applications/results/take-news.ts';
import type { ShepPushOptions } from '../http/shep-push.ts';
import { isRecordAway } from '../kernel/errors.ts';
import type { Outcome } from '../registers/outcome.ts';
import type { Attempt } from '../resilience/guard.ts';
import { kept } from '../storage/kept.ts';
import { isDatabaseDown } from '../storage/trouble.ts';
import { failedQuestionOf } from '../tickets/failed-question.ts';
import type { OutageRecords } from '../tickets/outage-records.ts';
import type { Base } from './base.ts';
import { type OwnQuestions, tellContextOf } from './own-questions.ts';

export async function openResults(own: OwnQuestions, records: OutageRecords) {
  const { config, clock, log, metrics } = own;
  const { database, sealing, desk } = records;
  const { client, source } = own.registers.stateCorporation;
  const maxRetrySeconds = config.RESULT_RETRY_MAX_SECONDS;
  const results = await records.queues.open('results', { places: 2, maxRetrySeconds });

  /** Gives the answer. An outage has its ticket on disk before the job goes on. */
  async function told<Item>(applicationId: string, outcome: Outcome<Item>): Promise<Item | null> {
    if (outcome.kind === 'answered') return outcome.records[0] ?? null;
    const application = await findApplication(database, applicationId, sealing);
    const asked = application && {
      iin: application.iin,
      purpose: purposeOf(application),
      act: 'RESULT' as const,
    };
    const question = asked && failedQuestionOf(outcome, asked);
    if (application && question) await desk.file(question, application.owner);
    return null;
  }

  const call = async <Item>(applicationId: string, make: (attempt: Attempt) => Promise<Item>) =>
    told(applicationId, await source.tell(tellContextOf(own), make));

  const calls: ResultCalls = {
    refuses: () => source.refuses(tellContextOf(own)),
    /** The message is about a person: it goes on record. */
    async send(messageId, result) {
      const { applicationId, iin } = result;
      const application = await findApplication(database, applicationId, sealing);
      const looks = own.createLooks();
      if (application) looks.because(iin, purposeOf(application));
      const sent = source.write({ ...tellContextOf(own), looks }, { iin }, (attempt) =>
        client.send(messageId, result, attempt),
      );
      return told(applicationId, await sent.finally(() => looks.settle()));
    },
    fetch: (applicationId) => call(applicationId, client.fetch),
    async confirm(messageId, isAccepted) {
      await source.tell(tellContextOf(own), (attempt) => client.confirm(messageId, isAccepted, attempt));
    },
    status: (applicationId, messageId) => call(applicationId, (attempt) => client.status(messageId, attempt)),
  };
  const announce: NewsParts['announce'] = async (applicationId, end) => {
    await call(applicationId, (attempt) => client.readEnd(end, attempt));
  };
  const parts = { database, results, clock, announce };
  const takeNews = createTakeNews({
    ...{ ...parts, maxPauseMs: maxRetrySeconds * 1000 },
    onParked(applicationId) {
      metrics.resultParked();
      log.warn('result not delivered', { systemId: 'STATE_CORPORATION', applicationId });
    },
  });
  const deliver = createDeliverResults({
    ...{ ...parts, sealing, calls, takeNews, patienceMs: config.RESULT_PATIENCE_MS },
  });
  await results.work((applicationId) =>
    deliver(applicationId).catch((error: unknown) => {
      // The writer of the outages tells that the database is away.
      if (!isDatabaseDown(error) && !isRecordAway(error)) own.onDefect(error);
      return 'later';
    }),
  );
  if (config.SHEP_PUSH_ID === null) log.info('deliveries of results are learnt by asking alone');
  return { queue: results, takeNews };
}

/** Null: SHEP has no credentials towards us. */
export function shepPushOf({ config, clock }: Base, takeNews: TakeNews): ShepPushOptions | null {
  const { SHEP_PUSH_ID: id, SHEP_PUSH_PASSWORD: password } = config;
  if (id === null || password === null) return null;
  return { id, password, clock, take: (told) => kept(() => takeNews(told, 'NOTIFIED')) };
}
