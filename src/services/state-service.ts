import type { Text } from '../kernel/text.ts';
import type { SystemId } from '../systems/systems.ts';

/** Who asks, through what. */
export const applicationRoutes = [
  'STATE_CORPORATION',
  'ENPF_WORKER',
  'PORTAL',
  'MSE_DIVISION',
  'LOCAL_EXECUTIVE_BODY',
  'PROACTIVE',
  'OTHER',
] as const;

export type ApplicationRoute = (typeof applicationRoutes)[number];

/** Item of a state service's rules, `S6.14`: service S6, item 14. */
export type RuleItem = `S${number}.${string}`;

/** A state service of the orders: data only, as far as the public text of the orders goes. */
export interface StateService {
  /** Number in the ledger. */
  readonly number: 'S1' | 'S2' | 'S3' | 'S4' | 'S5' | 'S6' | 'S7';
  readonly name: Text;
  /** The order that holds its rules. */
  readonly order: 'No. 84 of 25.03.2021 as amended by No. 196 of 26.05.2026' | 'No. 238 of 22.06.2023';
  /** Where the provider must write in an outage, with the item; null where the order names no mailbox. */
  readonly support: { readonly mailbox: string; readonly item: RuleItem } | null;
  /** Systems that the rules have asked before an application gets its number. */
  readonly askedBeforeRegistration: readonly {
    readonly item: RuleItem;
    readonly route: ApplicationRoute;
    readonly systems: readonly SystemId[];
  }[];
}
