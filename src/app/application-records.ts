import { purposeOf } from '../applications/application.ts';
import type { ApplicationState } from '../applications/application-state.ts';
import { countLeft } from '../applications/count-left.ts';
import { countAtRisk } from '../applications/decision/at-risk.ts';
import { deleteUploads } from '../applications/scans/upload-rows.ts';
import { retellRefused } from '../applications/stages/stages.ts';
import { createTellStages } from '../applications/stages/tell-stages.ts';
import { toldTo } from '../applications/stages/told-to.ts';
import { handOverOf, noContent } from '../applications/steps/hand-over.ts';
import { createRegisteringSystems } from '../applications/steps/registering-systems.ts';
import { registrationOf } from '../applications/steps/registration.ts';
import { type SettleStep, settleStep, settleSteps } from '../applications/steps/settle.ts';
import { isRecordAway } from '../kernel/errors.ts';
import { atMostEvery, repeat } from '../kernel/repeat.ts';
import { routeOf, stateServiceOf } from '../services/catalogue.ts';
import { readCalendar } from '../services/read-calendar.ts';
import { isDatabaseDown } from '../storage/trouble.ts';
import type { StageEvent } from '../systems/service-monitoring/mapping.ts';
import type { OutageRecords } from '../tickets/outage-records.ts';
import { type OwnQuestions, tellContextOf } from './own-questions.ts';

/** Pause between two looks for work, ms. */
const lookEveryMs = 1000;
const countEveryMs = 15_000;
const tidyEveryMs = 3600 * 1000;

const isForEmaket = ({ stateService, stage }: Pick<StageEvent, 'stateService' | 'stage'>) =>
  toldTo(stateService, stage as ApplicationState) === 'CASE_SYSTEM';

export async function openApplicationRecords(parts: OwnQuestions, records: OutageRecords) {
  const { config, registers, clock, newId, log, metrics, onDefect } = parts;
  const { database, sealing, outbox, filing } = records;
  const pace = { places: 2, maxRetrySeconds: config.MONITORING_RETRY_MAX_SECONDS };
  const stages = {
    SERVICE_MONITORING: await records.queues.open('stage-events', pace),
    CASE_SYSTEM: await records.queues.open('case-stages', pace),
  };
  const { STEP_SETTLE_MS: settleMs, ANSWER_TIMEOUT_MS: answerMs } = config;
  const steps = { database, sealing, clock, newId, stages, settleMs, answerMs };
  const tickets = { outbox, filing, flush: records.flush, onDefect };
  const tell = createTellStages({
    database,
    clock,
    async append(event) {
      const { serviceMonitoring, caseSystem } = registers;
      const context = tellContextOf(parts);
      const told = await (isForEmaket(event)
        ? caseSystem.source.tell(context, (attempt) => caseSystem.client.enterStage(event, attempt))
        : serviceMonitoring.source.tell(context, (attempt) =>
            serviceMonitoring.client.append(event, attempt),
          ));
      return told.kind === 'answered' ? (told.records[0] ?? 'unreached') : 'unreached';
    },
    onRefused(event) {
      const { application: applicationId, sequence, stage } = event;
      const systemId = isForEmaket(event) ? 'CASE_SYSTEM' : 'SERVICE_MONITORING';
      metrics.stageRefused();
      log.warn('stage refused', { systemId, applicationId, sequence, stage });
    },
  });
  const report = (error: unknown) => {
    // The writer of the outages tells that the database is away.
    if (!isDatabaseDown(error) && !isRecordAway(error)) onDefect(error);
  };
  for (const queue of Object.values(stages))
    await queue.work((application) =>
      tell(application).catch((error: unknown) => {
        report(error);
        return 'later';
      }),
    );

  /** Each step has bounds of its own: one that hangs takes no time from the others. */
  const settleOne: SettleStep = async (application, begun) => {
    const looks = parts.createLooks();
    const systems = createRegisteringSystems(registers, { ...tellContextOf(parts), looks });
    const route = routeOf(stateServiceOf(application.stateService), application.route);
    const registering = route?.registration && systems[route.registration.system];
    const taking = registering ?? systems.CASE_SYSTEM;
    // A system that is known to be out is not asked, and nothing goes on record.
    if (route === null || taking.refuses()) return;
    const { state, iin } = application;
    looks.because(iin, purposeOf(application));
    const settled =
      state === 'REGISTERING' && registering
        ? settleStep(steps, begun, registrationOf(application, [], registering, steps, tickets))
        : settleStep(steps, begun, handOverOf(application, noContent, taking));
    await settled.finally(() => looks.settle());
  };
  const tidy = atMostEvery(tidyEveryMs, clock, async () => {
    await deleteUploads(database, clock.now());
    await retellRefused(database, stages, clock.now());
  });
  const counting = {
    readings: {
      AFFIRMATIVE_ANSWER: config.READING_AFFIRMATIVE_ANSWER,
      TERM_BEGINS: config.READING_TERM_BEGINS,
    },
    calendar: readCalendar(config.CALENDAR_FILE),
  };
  const count = atMostEvery(countEveryMs, clock, async () => {
    metrics.left(await countLeft(database, clock.now(), settleMs));
    metrics.atRisk(await countAtRisk(database, clock.now(), counting));
  });
  const repetitions = [
    repeat(() => settleSteps(steps, settleOne, onDefect), lookEveryMs, report),
    repeat(tidy, lookEveryMs, report),
    repeat(count, lookEveryMs, report),
  ];
  return {
    parts: steps,
    tickets,
    ...counting,
    isConnected: registers.isConnected,
    checkValidMs: config.CHECK_VALID_MINUTES * 60_000,
    maxCaseBytes: config.MAX_CASE_BYTES,
    allowTestCertificates: config.PROFILE !== 'production',
    async stop() {
      await Promise.all(repetitions.map((one) => one.stop(config.ANSWER_TIMEOUT_MS)));
    },
  };
}
