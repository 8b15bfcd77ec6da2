/** Writes a paper as a sheet in one language: the rows that every paper has, and the parts of its kind. */
import { toDateTime } from '../kernel/clock.ts';
import type { Issuer, Paper } from './paper.ts';
import { partsOf } from './parts-of.ts';
import { ruleWords } from './rule-words.ts';
import type { Sheet, SheetLanguage, SheetRow } from './sheet.ts';
import { layoutIsOurs, paperTitles, sheetTexts } from './sheet-texts.ts';

/** Writes the sheet of a paper: the same sheet for the same paper, whenever it is written. */
export function writeSheet(paper: Paper, language: SheetLanguage): Sheet {
  const { service, item, appendix, number, applicationId, registrationNumber } = paper;
  const say = (key: keyof typeof sheetTexts) => sheetTexts[key][language];
  const row = (key: keyof typeof sheetTexts, ...lines: string[]): SheetRow => ({ label: say(key), lines });
  return {
    ...{ language, number, title: paperTitles[paper.kind][language] },
    rows: [
      row('number', `№ ${number}`),
      row('issuedAt', moment(paper.issuedAt)),
      row('service', service.name[language]),
      row('basis', ruleWords(item, appendix, language), service.order[language]),
      row('person', paper.person.name ?? say('noName'), `${say('iin')} ${paper.person.iin}`),
      row('application', applicationId),
      row(
        'registration',
        registrationNumber ?? say('notRegistered'),
        ...(paper.kind === 'ACCEPTANCE_RECEIPT'
          ? [`${say('registeredAt')}: ${moment(paper.facts.registration.registeredAt)}`]
          : []),
      ),
      ...issuerRows(paper.issuedBy, language),
    ],
    parts: partsOf(paper, language),
    signatures: [say('signature'), say('receipt')],
    note: layoutIsOurs[language],
  };
}

function issuerRows({ account, organisation }: Issuer, language: SheetLanguage): SheetRow[] {
  const { issuedBy, bin, noOrganisation, account: label, gateway } = sheetTexts;
  const named = organisation ? [organisation.name ?? [], `${bin[language]} ${organisation.bin}`].flat() : [];
  return [
    { label: issuedBy[language], lines: organisation ? named : [noOrganisation[language]] },
    { label: label[language], lines: [account === 'GATEWAY' ? gateway[language] : account] },
  ];
}

/** An instant as people read it: `30.11.2026 10:21 (UTC+5)`. */
function moment(epochMs: number): string {
  const [date = '', time = ''] = toDateTime(epochMs).split('T');
  return `${date.split('-').reverse().join('.')} ${time.slice(0, 5)} (UTC+5)`;
}
