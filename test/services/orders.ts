import type { RuleItem } from '../../src/services/state-service.ts';

/**
 * Every item in the public text of the two orders, written down by hand from the text, in its order: S1 to S6
 * from No. 196 of 26.05.2026, S7 from No. 238 of 22.06.2023. The text itself is not in the tree. A whole item
 * (`S6.10`) stands for its steps together; `rest` for the part that the public text leaves out.
 */
export const itemsOfTheOrders: readonly RuleItem[] = [
  ...['S1.order 1', 'S1.1', 'S1.2(3)', 'S1.3 p2', 'S1.16', 'S1.17', 'S1.19 p5'],
  ...['S1.appendix 1', 'S1.appendix 2', 'S1.appendix 3', 'S1.appendix 4', 'S1.rest'],

  ...['S2.1', 'S2.2(4)', 'S2.3 p2', 'S2.3 p3', 'S2.6 p3', 'S2.6 p4', 'S2.15 p2', 'S2.17', 'S2.18 p5'],
  ...['S2.appendix 1', 'S2.appendix 1-1', 'S2.appendix 1-2', 'S2.appendix 2', 'S2.rest'],

  ...['S3.1', 'S3.2(2)', 'S3.6 p2', 'S3.10 p1', 'S3.13', 'S3.14 p5'],
  ...['S3.appendix 1', 'S3.appendix 2', 'S3.appendix 3', 'S3.appendix 5', 'S3.rest'],

  ...['S4.1', 'S4.9', 'S4.9 p1', 'S4.9 p2', 'S4.9 p3', 'S4.9 rest', 'S4.10'],
  ...['S4.12 p1', 'S4.12 p2', 'S4.12 p3', 'S4.12 p4', 'S4.12 p5'],
  ...['S4.appendix 1', 'S4.appendix 2', 'S4.appendix 4', 'S4.rest'],

  ...['S5.1', 'S5.3(9)', 'S5.9', 'S5.9(1)', 'S5.9(1) p2', 'S5.9(2)', 'S5.9(3)', 'S5.9(4)', 'S5.12', 'S5.13'],
  ...['S5.appendix 2', 'S5.appendix 3', 'S5.rest'],

  ...['S6.1', 'S6.2(3)', 'S6.3(1)', 'S6.3(2)', 'S6.4', 'S6.9 p4'],
  ...['S6.10', 'S6.10 p1', 'S6.10 p2', 'S6.10 p3', 'S6.10 p4', 'S6.10 p5', 'S6.10 p6', 'S6.10 p7'],
  ...['S6.12', 'S6.12 p1', 'S6.12 p2', 'S6.12 p3', 'S6.12 p4', 'S6.13', 'S6.14'],
  ...['S6.15 p1', 'S6.15 p2', 'S6.15 p3', 'S6.16 p1', 'S6.16 p2', 'S6.16 rest', 'S6.appendix 2', 'S6.rest'],

  ...['S7.order 1', 'S7.order 2', 'S7.order 3', 'S7.order 4', 'S7.1 p1', 'S7.1 p2'],
  ...['S7.2(1)', 'S7.2(2)', 'S7.2(3)', 'S7.2(4)', 'S7.2(5)', 'S7.2(6)', 'S7.2(7)', 'S7.2(8)', 'S7.2(9)'],
  ...['S7.2(10)', 'S7.2(11)', 'S7.2(12)', 'S7.2(13)', 'S7.2(14)', 'S7.2(15)', 'S7.2(16)', 'S7.2(17)'],
  ...['S7.2(18)', 'S7.2(19)', 'S7.2(20)', 'S7.2(21)', 'S7.2(22)', 'S7.2(23)', 'S7.2(24)', 'S7.2(25)'],
  ...['S7.3 p1', 'S7.3 p2', 'S7.3(1)', 'S7.3(2)', 'S7.3(2) p2', 'S7.3(3)', 'S7.3 p3'],
  ...['S7.4', 'S7.5', 'S7.6', 'S7.7', 'S7.8 p1', 'S7.8 p2', 'S7.9', 'S7.9 p1', 'S7.9 p2', 'S7.9 p3'],
  ...['S7.9 p4', 'S7.9 p5', 'S7.9 p6', 'S7.9 p7', 'S7.9 p8'],
  ...['S7.10', 'S7.10(1)', 'S7.10(2)', 'S7.10(3)', 'S7.10 rest'],
  ...['S7.appendix 1', 'S7.appendix 2', 'S7.appendix 3', 'S7.appendix 4', 'S7.appendix 5', 'S7.appendix 6'],
  'S7.rest',
] as RuleItem[];

/** `S6.10` of `S6.10 p2` and of `S6.10(2)`; `S6.appendix` of `S6.appendix 2`. */
export function wholeItemOf(item: string): string {
  return item.replace(/[ (].*$/, '');
}
