/** Questions that are not asked, and why. */
import type { NotAsked, Withheld } from '../../access/asking/reply.ts';
import { eachLanguage } from '../../kernel/text.ts';
import type { NotAskedSource, WithheldSource } from '../sources.ts';
import { notAskedTexts, pensionConsentTexts, withheldTexts } from './not-asked-texts.ts';

export function toNotAsked({ because, systemId: system, item: ruleItem, matter }: NotAsked): NotAskedSource {
  const { why, nextStep } = notAskedTexts[because];
  // Its sentence is whole: it speaks of the account's bank.
  const isWhole = because === 'BANK_NOT_CONNECTED';
  const message = isWhole ? why : eachLanguage((language) => `${why[language]} ${matter[language]}.`);
  return { __typename: 'NotAsked', known: false, system, request: null, message, nextStep, ruleItem };
}

/** An answer that the viewer may not see. No system was asked, so that nothing about the person can be read from it. */
export function toWithheld({ systemId: system, reason, pensionConsent }: Withheld): WithheldSource {
  const { message, nextStep } = pensionConsent ? pensionConsentTexts[pensionConsent] : withheldTexts[reason];
  return { __typename: 'Withheld', known: false, system, request: null, message, nextStep, reason };
}
