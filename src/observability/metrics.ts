/** Metrics for Prometheus, by system, class and status. No label tells of a person. */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Status, SystemStatus } from '../incidents/system-status.ts';
import type { Clock } from '../kernel/clock.ts';
import type { FaultClass } from '../resilience/fault-classes.ts';
import type { FairQueue } from '../resilience/queue.ts';
import { type SystemKey, systemKeys } from '../systems/systems.ts';

export type Metrics = ReturnType<typeof createMetrics>;
/** Calls to a system, or to one of its parts, in this moment: one for each way to it. */
type Load = FairQueue['load'] & { readonly systemId: SystemKey; readonly part: string | null };
/** Seconds: from a register on the same floor to a whole answer's deadline. */
const buckets = [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2, 3, 5, 8];
/** Seconds: from at once to the next working day. */
const handOverBuckets = [0.5, 1, 2, 5, 15, 60, 300, 900, 3600, 6 * 3600, 24 * 3600];

/** @param blockedMs time in which the event loop was blocked since the start, ms */
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
  const questions = counter('questions_total', 'Questions by their outcome.', ['system', 'outcome']);
  const questionHelp = 'Time of a question, with waiting and repetitions.';
  const questionSeconds = histogram('question_seconds', questionHelp, buckets, ['system']);
  const answers = counter('answers_total', 'GraphQL answers, whole ones and partial ones.', ['complete']);
  const responseSeconds = histogram('http_response_seconds', 'Time of HTTP requests.', buckets, ['status']);
  const defects = counter('defects_total', 'Defects of the gateway itself: each has a line in the log.');
  // The default metrics have its lateness since the last reading: mean, 99th percentile, longest.
  new Counter({
    name: 'tirek_loop_blocked_seconds_total',
    help: 'Time in which the event loop could listen to no register and no caller.',
    registers,
    collect() {
      this.reset();
      this.inc(blockedMs() / 1000);
    },
  });
  const states = gauge('system_state', '1 for the state of a system, or a part.', [
    'system',
    'part',
    'state',
  ]);
  const systemGauge = (name: string, help: string) => gauge(`system_${name}`, help, ['system', 'part']);
  const places = systemGauge('places', 'Calls that a system may have at once, which follows what it bears.');
  const calls = systemGauge('calls', 'Calls at a system.');
  const callsWaiting = systemGauge('calls_waiting', 'Calls that wait for a place at a system.');
  const allowedHelp =
    'Questions, and so dossiers, per second that the places allow: places by the measured time of an answer.';
  const questionsAllowed = systemGauge('questions_allowed_per_second', allowedHelp);
  const loadGauges = [places, calls, callsWaiting, questionsAllowed];
  const incidentLabels = ['system', 'part', 'audience', 'drill'];
  const openSeconds = gauge('incident_open_seconds', 'Age of an open incident.', incidentLabels);
  const handOverHelp = 'Time from a failed question of an application to its ticket at the mail server.';
  const handOverSeconds = histogram('ticket_hand_over_seconds', handOverHelp, handOverBuckets);
  const mailHelp = 'Tries of a message: accepted, refused (parked), later, or ours: we must mend it first.';
  const mailTries = counter('mail_tries_total', mailHelp, ['result']);
  const databaseUp = gauge('database_up', '1 while the database takes records, 0 while the disk keeps them.');
  databaseUp.set(1);
  const accessRecordUp = gauge('access_record_up', '1 while looks can be recorded; 0: no register is asked.');
  accessRecordUp.set(1);
  const beyondHelp = 'People beyond the declared volume of accounts; the log and accessLog name the account.';
  const beyondVolume = counter('people_beyond_volume_total', beyondHelp);
  const stagesRefused = counter(
    'stages_refused_total',
    'Stages that the monitoring system refused; see the log.',
  );
  const resultsParked = counter(
    'results_parked_total',
    'Results that their receiver did not take; see the log.',
  );
  const scansInspected = counter('scan_inspections_total', 'Files at the operator’s scanner.', ['result']);
  const stagesWaiting = gauge('stages_waiting', 'Stages that are late by more than a minute.');
  const riskHelp = 'Cases whose decision needs a system with an open outage, by the working days left.';
  const deadlinesAtRisk = gauge('deadlines_at_risk', riskHelp, ['system', 'working_days_left']);
  const stepsOpen = gauge('steps_open', 'Registrations and hand-overs with an unknown end past their time.');

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

  function showLoad({ systemId, part, ...load }: Load): void {
    const labels = { system: systemId, part: part ?? '' };
    places.inc(labels, load.places);
    calls.inc(labels, load.active);
    callsWaiting.inc(labels, load.waiting);
    if (load.latencyMs !== undefined) questionsAllowed.inc(labels, (load.places * 1000) / load.latencyMs);
  }

  return {
    /** Counts the outcome of one question. */
    question(system: SystemKey, outcome: 'answered' | FaultClass, tookMs: number) {
      questions.inc({ system, outcome });
      questionSeconds.observe({ system }, tookMs / 1000);
    },
    answer: (complete: boolean) => answers.inc({ complete: String(complete) }),
    response: (status: number, tookMs: number) => responseSeconds.observe({ status }, tookMs / 1000),
    defect: () => defects.inc(),
    /** Observes the hand-over of a support ticket to the mail server. @param tookMs since the failure */
    handedOver: (tookMs: number) => handOverSeconds.observe(tookMs / 1000),
    tried: (result: 'accepted' | 'refused' | 'later' | 'ours') => mailTries.inc({ result }),
    databaseIsWell: (well: boolean) => databaseUp.set(well ? 1 : 0),
    accessRecordIsWell: (well: boolean) => accessRecordUp.set(well ? 1 : 0),
    peopleBeyondVolume: (people: number) => beyondVolume.inc(people),
    stageRefused: () => stagesRefused.inc(),
    resultParked: () => resultsParked.inc(),
    scanInspected: (result: 'clean' | 'refused' | 'away') => scansInspected.inc({ result }),
    /** Sets counts of the database: late stages, and steps with an unknown end. */
    left({ stages, steps }: { readonly stages: number; readonly steps: number }) {
      stagesWaiting.set(stages);
      stepsOpen.set(steps);
    },
    /** Sets the counts of cases that open outages endanger. */
    atRisk(counts: readonly { readonly system: SystemKey; readonly left: string; readonly cases: number }[]) {
      deadlinesAtRisk.reset();
      for (const { system, left, cases } of counts)
        deadlinesAtRisk.set({ system, working_days_left: left }, cases);
    },
    /** All metrics in Prometheus's text format. @param isConnected false: the system has no state, since no question reaches it */
    async page(systemStatus: SystemStatus, isConnected: (id: SystemKey) => boolean, loads: readonly Load[]) {
      const statuses = await Promise.all(systemKeys.filter(isConnected).map(systemStatus));
      states.reset();
      openSeconds.reset();
      for (const status of statuses) show(status);
      for (const one of loadGauges) one.reset();
      for (const load of loads) if (isConnected(load.systemId)) showLoad(load);
      return { contentType: registry.contentType as string, text: await registry.metrics() };
    },
  };
}
