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

/** The orders as letters name them. */
export const orderNames: Readonly<Record<StateService['order'], Text>> = {
  'No. 84 of 25.03.2021 as amended by No. 196 of 26.05.2026': {
    kk: '2021 жылғы 25 наурыздағы № 84 бұйрық (2026 жылғы 26 мамырдағы № 196 бұйрықтың редакциясында)',
    ru: 'приказ № 84 от 25.03.2021 в редакции приказа № 196 от 26.05.2026',
    en: 'order No. 84 of 25.03.2021 as amended by order No. 196 of 26.05.2026',
  },
  'No. 238 of 22.06.2023': {
    kk: '2023 жылғы 22 маусымдағы № 238 бұйрық',
    ru: 'приказ № 238 от 22.06.2023',
    en: 'order No. 238 of 22.06.2023',
  },
};

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
