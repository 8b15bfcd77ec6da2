/** Figures for Prometheus, by system, class and status. Nothing about a person can be a label. */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Status, SystemStatus } from '../incidents/system-status.ts';
import type { Clock } from '../kernel/clock.ts';
import type { FaultClass } from '../resilience/fault-classes.ts';
import { type SystemKey, systemKeys } from '../systems/systems.ts';

export type Metrics = ReturnType<typeof createMetrics>;

/** Seconds: from a register on the same floor to a whole answer's deadline. */
const buckets = [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2, 3, 5, 8];

/** Seconds: from at once to the next working day. */
const handOverBuckets = [0.5, 1, 2, 5, 15, 60, 300, 900, 3600, 6 * 3600, 24 * 3600];

/** @param blockedMs how long the event loop could not listen since the start, ms */
export function createMetrics(clock: Clock, blockedMs: () => number) {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const counter = (name: string, help: string, labelNames: string[] = []) =>
    new Counter({ name: `tirek_${name}`, help, labelNames, registers });
  const gauge = (name: string, help: string, labelNames: string[] = []) =>
    new Gauge({ name: `tirek_${name}`, help, labelNames, registers });
  const histogram = (name: string, help: string, bounds: number[], labelNames: string[] = []) =>
    new Histogram({ name: `tirek_${name}`, help, buckets: bounds, labelNames, registers });
  const questions = counter(
    'questions_total',
    'Questions to a system by what came of them: answered, or the class of the failure.',
    ['system', 'outcome'],
  );
  const questionSeconds = histogram(
    'question_seconds',
    'Time from asking a system to its outcome, waiting and repetitions included.',
    buckets,
    ['system'],
  );
  const answers = counter('answers_total', 'GraphQL answers, whole ones and partial ones.', ['complete']);
  const responseSeconds = histogram('http_response_seconds', 'Time of HTTP requests by status.', buckets, [
    'status',
  ]);
  const defects = counter('defects_total', 'Defects of the gateway itself: each has a line in the log.');
  // The default figures have its lateness since the last reading: mean, 99th percentile, longest.
  new Counter({
    name: 'tirek_loop_blocked_seconds_total',
    help: 'Time in which the event loop could listen to no register and no caller.',
    registers,
    collect() {
      this.reset();
      this.inc(blockedMs() / 1000);
    },
  });
  const states = gauge('system_state', '1 for the state that a system, or a part of it, is in.', [
    'system',
    'part',
    'state',
  ]);
  const openSeconds = gauge('incident_open_seconds', 'Time since the first failure of an open incident.', [
    'system',
    'part',
    'audience',
    'drill',
  ]);
  const handOverSeconds = histogram(
    'ticket_hand_over_seconds',
    'Time from the failure of an application’s question to the hand-over of its ticket to the mail server.',
    handOverBuckets,
  );
  const mailTries = counter(
    'mail_tries_total',
    'Tries to hand a message over: accepted, refused for good (parked), later, or ours: to be mended by us first.',
    ['result'],
  );
  const databaseUp = gauge(
    'database_up',
    '1 while the database takes what is written, 0 while it waits on disk.',
  );
  databaseUp.set(1);
  const accessRecordUp = gauge(
    'access_record_up',
    '1 while looks can be put on record, 0 while nobody is asked about because they cannot.',
  );
  accessRecordUp.set(1);
  const beyondVolume = counter(
    'people_beyond_volume_total',
    'People whom accounts asked about beyond their declared volume; the log and accessLog name the account.',
  );
  const stagesRefused = counter(
    'stages_refused_total',
    'Stages of applications that the monitoring system refused: each has a line in the log.',
  );
  const scansInspected = counter(
    'scan_inspections_total',
    'Files that the operator’s scanner was asked about, by what came of it.',
    ['result'],
  );
  const stagesWaiting = gauge(
    'stages_waiting',
    'Stages of applications that for more than a minute have waited to be told to the monitoring system.',
  );
  const stepsOpen = gauge(
    'steps_open',
    'Registrations and hand-overs of which, past their time, nobody knows what has become of them.',
  );

  function show({ id, part, state, openIncident, parts }: Status): void {
    states.set({ system: id, part: part ?? '', state }, 1);
    // The oldest incident of several parts is shown with its own part.
    if (openIncident && parts.length === 0) {
      const { since, audience, drill } = openIncident;
      const labels = { system: id, part: part ?? '', audience, drill: String(drill) };
      openSeconds.set(labels, (clock.now() - since) / 1000);
    }
    for (const one of parts) show(one);
  }

  return {
    /** One question to a system has its outcome. */
    question(system: SystemKey, outcome: 'answered' | FaultClass, tookMs: number) {
      questions.inc({ system, outcome });
      questionSeconds.observe({ system }, tookMs / 1000);
    },
    /** A GraphQL answer has left. */
    answer: (complete: boolean) => answers.inc({ complete: String(complete) }),
    /** An HTTP response has left. */
    response: (status: number, tookMs: number) => responseSeconds.observe({ status }, tookMs / 1000),
    /** Code of ours threw. */
    defect: () => defects.inc(),
    /** A support ticket was handed to the mail server, so long after the failure. */
    handedOver: (tookMs: number) => handOverSeconds.observe(tookMs / 1000),
    /** One try to hand a message over. */
    tried: (result: 'accepted' | 'refused' | 'later' | 'ours') => mailTries.inc({ result }),
    databaseIsWell: (well: boolean) => databaseUp.set(well ? 1 : 0),
    accessRecordIsWell: (well: boolean) => accessRecordUp.set(well ? 1 : 0),
    /** An account asked about people beyond its declared volume. */
    peopleBeyondVolume: (people: number) => beyondVolume.inc(people),
    /** The monitoring system refused a stage of an application. */
    stageRefused: () => stagesRefused.inc(),
    /** The operator's scanner was asked about a file. */
    scanInspected: (result: 'clean' | 'refused' | 'away') => scansInspected.inc({ result }),
    /** Counted in the database: stages that should have been told, and steps of which no system has told the end. */
    left({ stages, steps }: { readonly stages: number; readonly steps: number }) {
      stagesWaiting.set(stages);
      stepsOpen.set(steps);
    },
    /**
     * All figures in Prometheus's text format.
     * @param isConnected false for a system that has no state, since no question reaches it
     */
    async page(systemStatus: SystemStatus, isConnected: (id: SystemKey) => boolean = () => true) {
      const statuses = await Promise.all(systemKeys.filter(isConnected).map(systemStatus));
      states.reset();
      openSeconds.reset();
      for (const status of statuses) show(status);
      return { contentType: registry.contentType as string, text: await registry.metrics() };
    },
  };
}
