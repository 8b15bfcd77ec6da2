/** One viewer's questions within one request. */
import type { Clock } from '../../kernel/clock.ts';
import type { AskContext } from '../../registers/data-source.ts';
import type { Registers } from '../../registers/registers.ts';
import type { Consents } from '../consent/consents.ts';
import type { RequestLooks } from '../looks/request-looks.ts';
import type { Viewer } from '../viewer.ts';
import type { Look } from '../withheld-reason.ts';
import type { Loaders } from './loaders.ts';

export interface Asking {
  readonly viewer: Viewer;
  /** Bounds of each call, and the listeners that are told of it. */
  readonly ask: AskContext;
  /** Each question about a person is put on record here before it leaves. */
  readonly looks: RequestLooks;
  readonly loaders: Loaders;
  readonly consents: Consents;
  readonly registers: Registers;
  readonly clock: Clock;
  /** True: the applications of a purpose allow the question. Null: it names none kept here. May reject: STORAGE_UNAVAILABLE. */
  readonly applicationsAllow: (look: Look) => Promise<boolean> | null;
}
