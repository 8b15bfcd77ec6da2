/** Tells the person concerned about a look in whole sentences: viewer, data, reason and result. */

import type { LookEntry } from '../../access/looks/list-looks.ts';
import type { BegunRow, RecordedAnswer, RecordedPurpose } from '../../access/looks/look-rows.ts';
import { toDateTime } from '../../kernel/clock.ts';
import { eachLanguage, type LanguageTag, type Text } from '../../kernel/text.ts';
import { stateServiceOf } from '../../services/catalogue.ts';
import { nameOf, type SystemKey } from '../../systems/systems.ts';
import { lookTexts } from './look-texts.ts';

export function lookSentence({ begun, systems, purposes, ended }: LookEntry): Text {
  const opening = whatHappened(begun);
  const reasons = purposes.map(reason).filter((one) => one !== null);
  return eachLanguage((language) => {
    const results = systems.map(
      ({ system, part, answer }) =>
        `${nameOf(system, part)[language]}: ${result(system, answer, ended)[language]}.`,
    );
    return [
      `${written(begun.at)}. ${opening[language]}.`,
      ...reasons.map((one) => one[language]),
      ...results,
      ...(begun.drill ? [lookTexts.drilled[language]] : []),
    ].join(' ');
  });
}

/** `22.11.2026 06:15` */
export function written(at: number): string {
  const [date = '', time = ''] = toDateTime(at).split('T');
  return `${date.split('-').reverse().join('.')} ${time.slice(0, 5)}`;
}

function whatHappened(begun: BegunRow): Text {
  const { own, searchedBy } = begun;
  if (own) return lookTexts.askedYourself;
  const who = whoAsked(begun);
  return searchedBy === null ? lookTexts.askedBy(who) : lookTexts.searchedFor(who);
}

function whoAsked({ viewer, representation, purposes }: BegunRow): Text {
  if (representation !== null) return lookTexts.representatives[representation];
  const { organisationName: name } = viewer;
  if (viewer.kind === 'GATEWAY')
    return purposes.some(({ applicationRef }) => applicationRef) ? lookTexts.settling : lookTexts.gateway;
  if (viewer.kind === 'DEMO') return lookTexts.demoViewer;
  if (name === null) return lookTexts.unknownViewer;
  return viewer.kind === 'CLIENT' ? lookTexts.systemAt(name) : lookTexts.workerAt(name);
}

function reason({ stateService, applicationNumber, basis }: RecordedPurpose): Text | null {
  const service = stateServiceOf(stateService);
  const parts: Text[] = [];
  if (service)
    parts.push(
      eachLanguage((language) => `${lookTexts.forService[language]} ${quoted(service.name, language)}`),
    );
  if (applicationNumber)
    parts.push(eachLanguage((language) => `${lookTexts.application[language]} № ${applicationNumber}`));
  if (basis) {
    const reference = basis.reference === null ? '' : ` (${basis.reference})`;
    parts.push(
      eachLanguage(
        (language) =>
          `${lookTexts.basisLabel[language]}: ${lookTexts.bases[basis.kind][language]}${reference}`,
      ),
    );
  }
  if (parts.length === 0) return null;
  return eachLanguage(
    (language) => `${lookTexts.purposeLabel[language]}: ${parts.map((part) => part[language]).join('; ')}.`,
  );
}

function quoted(text: Text, language: LanguageTag): string {
  return language === 'en' ? `"${text.en}"` : `«${text[language]}»`;
}

function result(system: SystemKey, answer: RecordedAnswer | null, ended: boolean): Text {
  if (answer === null) return ended ? lookTexts.notAnswered : lookTexts.notOnRecord;
  if (answer.records === null) return lookTexts.notAnswered;
  if (answer.isWrite) return lookTexts.handedOver;
  if (answer.isKept) return lookTexts.keptAnswer;
  if (answer.isShown) return lookTexts.shownDocument;
  const instead = lookTexts.insteadOfData[system];
  if (instead) return instead;
  return answer.records > 0 ? lookTexts.given : lookTexts.none;
}
