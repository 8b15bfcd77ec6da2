/** The item of a paper in the words of a legal reference. */
import type { RuleItem } from '../services/state-service.ts';
import type { SheetLanguage } from './sheet.ts';

const form = /^S\d+\.(\d+)(?:\((\d+)\))?/;

/**
 * Words of a reference to the Rules. A paragraph (`p2` of an item) is counted by us within the amended text, so it stays out
 * of the words.
 * @param appendix number of the appendix that holds the form; null where there is none
 */
export function ruleWords(item: RuleItem, appendix: number | null, language: SheetLanguage): string {
  const [, number = item, sub] = form.exec(item) ?? [];
  if (language === 'kk') {
    const place = sub ? `${number}-тармағының ${sub}) тармақшасы` : `${number}-тармағы`;
    return `Қағидалардың ${place}${appendix === null ? '' : `, ${appendix}-қосымша`}`;
  }
  const place = sub ? `подпункт ${sub}) пункта ${number} Правил` : `пункт ${number} Правил`;
  return `${place}${appendix === null ? '' : `, приложение ${appendix}`}`;
}
