/** The papers that a state service may issue: its data file names them, with appendix and item. */
import { stateServiceOf } from '../services/catalogue.ts';
import { type PaperKind, type RefusalKind, refusalKinds } from '../services/paper-kinds.ts';
import type { PaperRule, StateService } from '../services/state-service.ts';

declare const isNamed: unique symbol;

/** A paper that a state service names. Only this file makes one: a kind, an appendix or an item cannot be chosen by a caller. */
export interface NamedPaper<Kind extends PaperKind> {
  readonly [isNamed]: true;
  readonly kind: Kind;
  readonly service: StateService;
  readonly rule: PaperRule;
}

/** Finds a paper of a state service; null where its data file does not name the kind. */
export function paperNamedBy<Kind extends PaperKind>(
  stateService: string,
  kind: Kind,
): NamedPaper<Kind> | null {
  const service = stateServiceOf(stateService);
  const rule = service?.papers.find((one) => one.kind === kind);
  return service && rule ? ({ kind, service, rule } as NamedPaper<Kind>) : null;
}

/** Finds the receipt by which a state service refuses to accept a statement; null where no item has one issued. */
export function refusalNamedBy(stateService: string): NamedPaper<RefusalKind> | null {
  return refusalKinds.map((kind) => paperNamedBy(stateService, kind)).find((named) => named !== null) ?? null;
}
