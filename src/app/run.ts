/** Runs the process: reads the configuration, starts, waits for a stop signal, stops. */
import { once } from 'node:events';
import { ConfigError, readConfig } from '../config/config.ts';
import { MissingPackage } from '../http/graphiql-files.ts';
import { aboutProfiles } from '../http/graphiql-texts.ts';
import { createLineOutput } from '../kernel/outputs.ts';
import type { StopRequest } from '../kernel/stop-signals.ts';
import { traceOf } from '../observability/log.ts';
import { UnfitDatabase } from '../storage/examine.ts';
import { StartError } from './mock-process.ts';
import { placesInWords } from './settings-of.ts';
import { type Running, start } from './start.ts';

const stdout = createLineOutput(process.stdout);
const stderr = createLineOutput(process.stderr);
/** Tells a step of the start or the stop to the operator or the supervisor. */
const tell = (step: string) => stderr.write(`${step}\n`);

/** Runs until it is asked to stop. Exit code 0 after a stop, 1 after a failed start or a defect. */
export async function run(request: StopRequest): Promise<void> {
  // After an uncaught defect the parts are still stopped in order.
  process.on('uncaughtException', (error) => {
    process.exitCode = 1;
    tell(`Tirek met a defect of its own and stops: ${traceOf(error)}`);
    request.ask();
  });
  try {
    const config = readConfig();
    const running = await start(config, request.asked, tell);
    if (running) {
      const unsigned =
        config.SIGNING_KEYS_DIR === null ? ' (messages to SHEP and electronic cases leave unsigned)' : '';
      const page = aboutProfiles[config.PROFILE] ? '/graphiql' : '/graphql';
      tell(placesInWords(config));
      stdout.write(`Tirek is ready: ${running.address}${page}${unsigned}\n`);
      await untilAsked(running, request);
      tell('Tirek stops, after what is under way. A second signal hurries it.');
      await running.stop(request.hurried);
    }
    tell('Tirek has stopped.');
  } catch (error) {
    process.exitCode = 1;
    tell(messageOf(error));
  }
  process.exit();
}

async function untilAsked({ mocks }: Running, request: StopRequest): Promise<void> {
  void mocks?.askedToStop.then(request.ask);
  void mocks?.ended.then(() => {
    if (request.asked.aborted) return;
    process.exitCode = 1;
    tell('The simulated systems have ended, and Tirek with them.');
    request.ask();
  });
  if (!request.asked.aborted) await once(request.asked, 'abort');
}

function messageOf(error: unknown): string {
  const isTold = [ConfigError, StartError, UnfitDatabase, MissingPackage].some(
    (kind) => error instanceof kind,
  );
  if (isTold) return (error as Error).message;
  if (!(error instanceof Error)) return 'Tirek could not start.';
  const inUse = 'code' in error && error.code === 'EADDRINUSE';
  return inUse
    ? 'Tirek could not start: the port is in use. Set PORT to another one.'
    : `Tirek could not start: ${error.stack}`;
}
