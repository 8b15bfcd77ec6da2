/** What is counted, for Prometheus: by system, class and status. Nothing about a person can be a label. */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Status, SystemStatus } from '../incidents/system-status.ts';
import type { Clock } from '../kernel/clock.ts';
import type { FaultClass } from '../resilience/fault-classes.ts';
import { type SystemKey, systemKeys } from '../systems/systems.ts';

export interface Metrics {
  /** One question to a system has its outcome. */
  question(systemId: SystemKey, outcome: 'answered' | FaultClass, tookMs: number): void;
  /** A GraphQL answer has left. */
  answer(complete: boolean): void;
  /** An HTTP response has left. */
  response(status: number, tookMs: number): void;
  /** Something of ours threw. */
  defect(): void;
  /** A support ticket was handed to the mail server, so long after the failure. */
  handedOver(tookMs: number): void;
  /** One try to hand a message over. */
  tried(result: 'accepted' | 'refused' | 'later' | 'ours'): void;
  databaseIsWell(well: boolean): void;
  accessRecordIsWell(well: boolean): void;
  /** People whom an account asked about beyond its declared volume. */
  peopleBeyondVolume(people: number): void;
  /** The monitoring system refused a stage of an application. */
  stageRefused(): void;
  /** The operator's scanner was asked about a file. */
  scanInspected(inspection: 'clean' | 'refused' | 'away'): void;
  /** Counted in the database: stages that should have been told, and steps of which nobody knows what came of them. */
  left(counted: { readonly stages: number; readonly steps: number }): void;
  /** Everything in Prometheus's text format. */
  page(systemStatus: SystemStatus): Promise<{ readonly contentType: string; readonly text: string }>;
}

/** Seconds: from a register on the same floor to a whole answer's deadline. */
const buckets = [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2, 3, 5, 8];

/** Seconds: from at once to the next working day. */
const handOverBuckets = [0.5, 1, 2, 5, 15, 60, 300, 900, 3600, 6 * 3600, 24 * 3600];

/** @param blockedMs how long the event loop could not listen since the start, ms */
export function createMetrics(clock: Clock, blockedMs: () => number): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });

  const questions = new Counter({
    name: 'tirek_questions_total',
    help: 'Questions to a system by what came of them: answered, or the class of the failure.',
    labelNames: ['system', 'outcome'],
    registers,
  });
  const questionSeconds = new Histogram({
    name: 'tirek_question_seconds',
    help: 'Time from asking a system to its outcome, waiting and repetitions included.',
    labelNames: ['system'],
    buckets,
    registers,
  });
  const answers = new Counter({
    name: 'tirek_answers_total',
    help: 'GraphQL answers, whole ones and partial ones.',
    labelNames: ['complete'],
    registers,
  });
  const responseSeconds = new Histogram({
    name: 'tirek_http_response_seconds',
    help: 'Time of HTTP requests by status.',
    labelNames: ['status'],
    buckets,
    registers,
  });
  const defects = new Counter({
    name: 'tirek_defects_total',
    help: 'Defects of the gateway itself: each has a line in the log.',
    registers,
  });
  // How late it was since the last reading (mean, 99th percentile, longest) is among the default figures.
  new Counter({
    name: 'tirek_loop_blocked_seconds_total',
    help: 'Time in which the event loop could listen to no register and no caller.',
    registers,
    collect() {
      this.reset();
      this.inc(blockedMs() / 1000);
    },
  });
  const states = new Gauge({
    name: 'tirek_system_state',
    help: '1 for the state that a system, or a part of it, is in.',
    labelNames: ['system', 'part', 'state'],
    registers,
  });
  const openSeconds = new Gauge({
    name: 'tirek_incident_open_seconds',
    help: 'Time since the first failure of an open incident.',
    labelNames: ['system', 'part', 'audience', 'drill'],
    registers,
  });

  const handOverSeconds = new Histogram({
    name: 'tirek_ticket_hand_over_seconds',
    help: 'Time from the failure of an application’s question to the hand-over of its ticket to the mail server.',
    buckets: handOverBuckets,
    registers,
  });
  const mailTries = new Counter({
    name: 'tirek_mail_tries_total',
    help: 'Tries to hand a message over: accepted, refused for good (parked), later, or ours: to be mended by us first.',
    labelNames: ['result'],
    registers,
  });
  const databaseUp = new Gauge({
    name: 'tirek_database_up',
    help: '1 while the database takes what is written, 0 while it waits on disk.',
    registers,
  });
  databaseUp.set(1);
  const accessRecordUp = new Gauge({
    name: 'tirek_access_record_up',
    help: '1 while looks can be put on record, 0 while nobody is asked about because they cannot.',
    registers,
  });
  accessRecordUp.set(1);
  const beyondVolume = new Counter({
    name: 'tirek_people_beyond_volume_total',
    help: 'People whom accounts asked about beyond their declared volume; the log and accessLog name the account.',
    registers,
  });

  const stagesRefused = new Counter({
    name: 'tirek_stages_refused_total',
    help: 'Stages of applications that the monitoring system refused: each has a line in the log.',
    registers,
  });

  const scansInspected = new Counter({
    name: 'tirek_scan_inspections_total',
    help: 'Files that the operator’s scanner was asked about, by what came of it.',
    labelNames: ['result'],
    registers,
  });

  const stagesWaiting = new Gauge({
    name: 'tirek_stages_waiting',
    help: 'Stages of applications that for more than a minute have waited to be told to the monitoring system.',
    registers,
  });
  const stepsOpen = new Gauge({
    name: 'tirek_steps_open',
    help: 'Registrations and hand-overs of which, past their time, nobody knows what has become of them.',
    registers,
  });

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
    question(system, outcome, tookMs) {
      questions.inc({ system, outcome });
      questionSeconds.observe({ system }, tookMs / 1000);
    },
    answer: (complete) => answers.inc({ complete: String(complete) }),
    response: (status, tookMs) => responseSeconds.observe({ status }, tookMs / 1000),
    defect: () => defects.inc(),
    handedOver: (tookMs) => handOverSeconds.observe(tookMs / 1000),
    tried: (result) => mailTries.inc({ result }),
    databaseIsWell: (well) => databaseUp.set(well ? 1 : 0),
    accessRecordIsWell: (well) => accessRecordUp.set(well ? 1 : 0),
    peopleBeyondVolume: (people) => beyondVolume.inc(people),
    stageRefused: () => stagesRefused.inc(),
    scanInspected: (result) => scansInspected.inc({ result }),
    left({ stages, steps }) {
      stagesWaiting.set(stages);
      stepsOpen.set(steps);
    },
    async page(systemStatus) {
      const statuses = await Promise.all(systemKeys.map(systemStatus));
      states.reset();
      openSeconds.reset();
      for (const status of statuses) show(status);
      return { contentType: registry.contentType, text: await registry.metrics() };
    },
  };
}
