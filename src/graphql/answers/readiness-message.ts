/** Sentences about a reason of a readiness, for the person at the screen. */
import { circumstancesOf } from '../../applications/reception.ts';
import { eachLanguage, type LanguageTag, type Text } from '../../kernel/text.ts';
import type { Consequence } from '../../services/state-service.ts';
import type { ReadinessReasonSource } from '../sources.ts';
import {
  anyDocumentNeeded,
  circumstanceNeeded,
  documentNeeded,
  factTexts,
  reasonTexts,
} from './readiness-texts.ts';

export function groundOf({ service, ground }: ReadinessReasonSource) {
  return service.refusalGrounds.find(({ code }) => code === ground) ?? null;
}

export function documentsOf({ service, documents }: ReadinessReasonSource) {
  return service.documents.filter(({ code }) => documents.includes(code));
}

/** The ground in the words of the order, the documents by their names; otherwise the text of its kind, or of its fact. */
export function messageOf(reason: ReadinessReasonSource): Text {
  const { kind, fact } = reason;
  const said = (kind === 'FACT' && fact && factTexts[fact]) || reasonTexts[kind];
  const further = [applyingBy, toState, toBring, toGoElsewhere];
  const whole = (language: LanguageTag) =>
    [said[language], ...further.flatMap((tell) => tell(reason, language))].join(' ');
  return groundOf(reason)?.text ?? eachLanguage(whole);
}

/** The ways that other items open; null where none is named. */
export function elsewhereOf(consequence: Consequence): Text | null {
  return (consequence.means === 'PERSON_DECIDES' && consequence.elsewhere) || null;
}

function toGoElsewhere(
  { service, question, kind, fact, item }: ReadinessReasonSource,
  language: LanguageTag,
): string[] {
  const asked = service.routes.flatMap(({ questions }) => questions).filter(({ code }) => code === question);
  const consequences = asked.flatMap(({ absence, needs }) => {
    if (kind === 'ABSENT') return absence;
    return kind === 'FACT' ? needs.filter((one) => one.fact === fact).map(({ otherwise }) => otherwise) : [];
  });
  // Two routes may have questions of one code: the item tells them apart.
  const own = consequences.filter((one) => 'item' in one && one.item === item);
  return own.flatMap((one) => elsewhereOf(one)?.[language] ?? []);
}

/** The representative who alone applies, in the words of the order. */
function applyingBy({ kind, item, service }: ReadinessReasonSource, language: LanguageTag): string[] {
  if (kind !== 'REPRESENTATIVE_APPLIES') return [];
  return service.representatives.filter((one) => one.item === item).map(({ who }) => `${who[language]}.`);
}

function toBring(reason: ReadinessReasonSource, language: LanguageTag): string[] {
  const names = documentsOf(reason).map(({ name }) => name[language]);
  const needed = names.length > 1 ? anyDocumentNeeded : documentNeeded;
  return names.length === 0 ? [] : [`${needed[language]}: ${names.join(', ')}.`];
}

/** Circumstances of a place of reception, any one of which fulfils its condition. */
function toState({ service, circumstances }: ReadinessReasonSource, language: LanguageTag): string[] {
  const known = service.routes.flatMap(({ reception }) => reception).flatMap(circumstancesOf);
  const texts = circumstances.flatMap((code) => known.find((one) => one.code === code)?.text[language] ?? []);
  return texts.length === 0 ? [] : [`${circumstanceNeeded[language]}: ${texts.join('; ')}.`];
}
