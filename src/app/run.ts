/** The life of the process: reads the configuration, starts, waits to be asked to stop, stops. */
import { once } from 'node:events';
import { ConfigError, readConfig } from '../config/config.ts';
import { aboutProfiles } from '../http/graphiql-texts.ts';
import { createLineOutput } from '../kernel/outputs.ts';
import type { StopRequest } from '../kernel/stop-signals.ts';
import { traceOf } from '../observability/log.ts';
import { UnfitDatabase } from '../storage/examine.ts';
import { StartError } from './mock-process.ts';
import { type Running, start } from './start.ts';

const stdout = createLineOutput(process.stdout);
const stderr = createLineOutput(process.stderr);

/** A step of the start or of the stop, for the person or the supervisor that waits for it. */
const tell = (step: string) => stderr.write(`${step}\n`);

/** Ends the process: with code 0 when it was asked to stop, with 1 when it could not start or met a defect. */
export async function run(request: StopRequest): Promise<void> {
  // A defect that no code has caught: what was started is stopped in its order all the same.
  process.on('uncaughtException', (error) => {
    process.exitCode = 1;
    tell(`Tirek met a defect of its own and stops: ${traceOf(error)}`);
    request.ask();
  });
  try {
    const config = readConfig();
    const running = await start(config, request.asked, tell);
    if (running) {
      const page = aboutProfiles[config.PROFILE] ? '/graphiql' : '/graphql';
      stdout.write(`Tirek is ready: ${running.address}${page}\n`);
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
  const isTold = [ConfigError, StartError, UnfitDatabase].some((kind) => error instanceof kind);
  if (isTold) return (error as Error).message;
  if (!(error instanceof Error)) return 'Tirek could not start.';
  const inUse = 'code' in error && error.code === 'EADDRINUSE';
  return inUse
    ? 'Tirek could not start: the port is in use. Set PORT to another one.'
    : `Tirek could not start: ${error.stack}`;
}
