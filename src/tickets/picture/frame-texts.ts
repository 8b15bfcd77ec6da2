import { toDateTime } from '../../kernel/clock.ts';
import { eachLanguage, inLanguage, type Language, type Text } from '../../kernel/text.ts';
import { nameOf } from '../../systems/systems.ts';
import type { FailedQuestion } from '../failed-question.ts';
import { page } from './page.ts';
import { paragraph, type TextStyle } from './paragraph.ts';
import { pictureTexts } from './picture-texts.ts';
import type { Block, Shape } from './shapes.ts';

const width = page.width - 2 * page.margin;

/** What stands above the lanes: the banner of a drill, the title, the system, the incident and since when. */
export function drawHeader(question: FailedQuestion, language: Language): Block {
  const { systemId, part, culprit, incident } = question;
  const banner = incident.drill ? drawBanner(inLanguage(pictureTexts.drill, language)) : null;
  const since = toDateTime(incident.since).replace('T', ' ').replace('+', ' +');
  const lines = stack(banner?.bottom ?? page.margin, [
    [inLanguage(pictureTexts.title, language), { size: 24, bold: true }],
    [labelled(pictureTexts.system, nameOf(systemId, part), language), { size: 18, bold: true }],
    ...(culprit === systemId
      ? []
      : ([[labelled(pictureTexts.cause, nameOf(culprit), language), { size: 18, bold: true }]] as const)),
    [labelled(pictureTexts.incident, same(incident.id), language), { size: 16 }],
    [labelled(pictureTexts.since, same(since), language), { size: 16 }],
  ]);
  return { shapes: [...(banner?.shapes ?? []), ...lines.shapes], bottom: lines.bottom + 14 };
}

/** What stands below them: whose picture it is, and what its lines mean. */
export function drawFooter(language: Language, top: number): Block {
  const rule: Shape = {
    kind: 'line',
    from: { x: page.margin, y: top },
    to: { x: page.width - page.margin, y: top },
    stroke: 'life',
    head: false,
  };
  const lines = stack(top + 12, [
    [inLanguage(pictureTexts.legend, language), { size: 14 }],
    [inLanguage(pictureTexts.origin, language), { size: 14 }],
  ]);
  return { shapes: [rule, ...lines.shapes], bottom: lines.bottom + page.margin };
}

function drawBanner(text: string): Block {
  const place = { x: page.width / 2, top: page.margin + 12, width: width - 24 };
  const { shapes, bottom } = paragraph(text, place, { size: 26, bold: true, centred: true });
  const height = bottom + 8 - page.margin;
  const box: Shape = { kind: 'box', x: page.margin, y: page.margin, width, height, frame: 4 };
  return { shapes: [box, ...shapes], bottom: page.margin + height + 16 };
}

function stack(top: number, lines: readonly (readonly [string, TextStyle])[]): Block {
  const shapes: Shape[] = [];
  let bottom = top;
  for (const [text, style] of lines) {
    const block = paragraph(text, { x: page.margin, top: bottom, width }, style);
    shapes.push(...block.shapes);
    bottom = block.bottom + 4;
  }
  return { shapes, bottom };
}

function labelled(label: Text, value: Text, language: Language): string {
  return `${inLanguage(label, language)}: ${inLanguage(value, language)}`;
}

function same(text: string): Text {
  return eachLanguage(() => text);
}
