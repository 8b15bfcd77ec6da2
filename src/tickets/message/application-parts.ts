/** The applications of a letter in full: all five facts of one, and of several those that their table tells in short. */
import { eachLanguage, type Text } from '../../kernel/text.ts';
import { recordedSteps } from '../recorded-steps.ts';
import { applicantTexts, letterLanguages, letterTexts } from '../texts/letter-texts.ts';
import type { Part, Value } from './letter.ts';
import { part, type Rows } from './part.ts';
import { pictureLanguages } from './picture-names.ts';
import { knownNumberOf, type ToldTicket } from './told.ts';

export function applicationParts(tickets: readonly ToldTicket[]): Part[] {
  const [first] = tickets;
  if (first && tickets.length === 1) {
    const fact4 = first.sequenceOfActions.map(({ text }) => text);
    const rows = { ...whichApplication(first), fact4, fact5: screenshotsOf(first) };
    return [{ ...part(letterTexts.application, rows), pictureOf: 1 }];
  }
  const facts = part(letterTexts.application, {
    fact1: different(tickets.map(({ stateService }) => stateService)),
    fact2: different(tickets.map((ticket) => (knownNumberOf(ticket) === null ? reasonOf(ticket) : null))),
    applicant: applicantsOf(tickets),
  });
  return [...(facts.rows.length > 0 ? [facts] : []), ...notTriedParts(tickets), ...actionParts(tickets)];
}

/** Facts 1 to 3. A message about a number that came later has no others: they stand in the message before it. */
export function whichApplication(ticket: ToldTicket): Rows {
  const { stateService, applicationRef, iin, applicant } = ticket;
  return {
    fact1: stateService ?? letterTexts.none,
    fact2: knownNumberOf(ticket) ?? reasonOf(ticket) ?? letterTexts.none,
    ownNumber: applicationRef,
    fact3: iin ?? letterTexts.none,
    applicant: applicant && applicantTexts[applicant],
  };
}

/** Those who apply for others, by their kind, each with the numbers of its applications. */
function applicantsOf(tickets: readonly ToldTicket[]): Value | null {
  const told = Object.entries(applicantTexts).flatMap(([kind, text]) => {
    const numbers = tickets.flatMap(({ applicant }, i) => (applicant === kind ? i + 1 : []));
    return numbers.length === 0 ? [] : eachLanguage((key) => `${text[key]} (№ ${toRanges(numbers)})`);
  });
  return told.length === 0 ? null : told;
}

/** The reason why an application has no number. */
function reasonOf({ registration }: ToldTicket): Text | null {
  return registration && 'items' in registration ? registration.notYetBecause : null;
}

function screenshotsOf({ hasPicture, screenshots }: ToldTicket): Value {
  const added = screenshots.map((one) => eachLanguage(() => one));
  if (added.length === 0) return hasPicture ? letterTexts.drawn : letterTexts.attachByHand;
  return hasPicture ? [letterTexts.drawn, ...added] : added;
}

/** Fact 4 of the applications for which a system was asked, and screenshots that a person added. */
function actionParts(tickets: readonly ToldTicket[]): Part[] {
  const hasPictures = pictureLanguages(tickets.length).length === letterLanguages.length;
  return tickets.flatMap((ticket, i) => {
    const { question, sequenceOfActions, screenshots } = ticket;
    const wasTried = question.attempts.length > 0;
    if (!wasTried && screenshots.length === 0) return [];
    // The same number is in the table, and in the names of its pictures.
    const heading = eachLanguage((key) => `${letterTexts.application[key]} ${i + 1} / ${tickets.length}`);
    const whole = part(heading, {
      fact4: wasTried ? sequenceOfActions.map(({ text }) => text) : null,
      fact5: screenshots.length === 0 ? null : screenshotsOf(ticket),
    });
    return [{ ...whole, detailOf: i + 1, ...(wasTried && hasPictures && { pictureOf: i + 1 }) }];
  });
}

/** Fact 4 of the others: no request was sent, which is told once for all that met the same outage. */
function notTriedParts(tickets: readonly ToldTicket[]): Part[] {
  const byCause = new Map<string, { readonly text: Text; readonly numbers: number[] }>();
  for (const [i, { question }] of tickets.entries()) {
    const step = recordedSteps(question).find(({ kind }) => kind === 'notTried');
    if (step === undefined) continue;
    const known = byCause.get(step.text.ru) ?? { text: step.text, numbers: [] };
    known.numbers.push(i + 1);
    byCause.set(step.text.ru, known);
  }
  const rows = [...byCause.values()].map(({ text, numbers }) => ({
    label: eachLanguage(() => `№ ${toRanges(numbers)}`),
    value: eachLanguage((key) => `${text[key]} (${numbers.length} ×)`),
  }));
  return rows.length === 0 ? [] : [{ heading: letterTexts.notTried, rows }];
}

/** `1, 3–5` */
function toRanges(numbers: readonly number[]): string {
  const starts = numbers.filter((number) => !numbers.includes(number - 1));
  const ends = numbers.filter((number) => !numbers.includes(number + 1));
  return starts.map((start, i) => (start === ends[i] ? start : `${start}–${ends[i]}`)).join(', ');
}

/** Texts without repetitions; null: there is none. */
function different(texts: readonly (Text | null)[]): Value | null {
  const byWords = new Map(texts.flatMap((text) => (text === null ? [] : [[text.ru, text]])));
  return byWords.size === 0 ? null : [...byWords.values()];
}
