/** A picture of the gateway's steps about one failed question: the fifth fact of its ticket, without the person. */

import { toDateTime } from '../../kernel/clock.ts';
import { inLanguage, type Language, type Text } from '../../kernel/text.ts';
import { nameIn } from '../../services/catalogue.ts';
import type { FailedQuestion } from '../failed-question.ts';
import { recordedSteps } from '../recorded-steps.ts';
import { pictureTexts } from '../texts/picture-texts.ts';
import { drawStep } from './draw-step.ts';
import { type Block, box, page, segment, svgOf, words } from './ink.ts';
import { drawHeads, drawLifelines, lanesOf } from './lanes.ts';
import { paragraph } from './text-lines.ts';

/** Draws an SVG document, 1100 px wide, as high as its steps need. The same question gives the same picture. */
export function drawPicture(question: FailedQuestion, language: Language): string {
  const lanes = lanesOf(question, language);
  const header = drawHeader(question, language);
  const heads = drawHeads(lanes, header.bottom);
  const steps: string[] = [];
  let bottom = heads.bottom + 16;
  for (const [i, step] of recordedSteps(question).entries()) {
    const row = drawStep(step, i + 1, lanes, language, bottom);
    steps.push(...row.ink);
    bottom = row.bottom;
  }
  const lifelines = drawLifelines(lanes, heads.bottom, bottom);
  const footer = drawFooter(language, bottom + 8);
  const title = `${inLanguage(pictureTexts.title, language)}: ${question.incident.id}`;
  const ink = [...header.ink, ...heads.ink, ...lifelines, ...steps, ...footer.ink];
  return svgOf(ink, footer.bottom, title, language.toLowerCase());
}

/** The header above the lanes: the banner of a drill, the title, the system, the incident, its begin. */
function drawHeader(
  { systemId, part, culprit, incident, purpose: { stateService } }: FailedQuestion,
  language: Language,
): Block {
  const banner = incident.drill ? drawBanner(inLanguage(pictureTexts.drill, language)) : null;
  const said = (value: string | Text) => (typeof value === 'string' ? value : inLanguage(value, language));
  const row = (label: keyof typeof pictureTexts, value: string | Text, size: number) => {
    return { text: `${said(pictureTexts[label])}: ${said(value)}`, size, bold: size > 16 };
  };
  const lines = stack(banner?.bottom ?? page.margin, [
    { text: said(pictureTexts.title), size: 24, bold: true },
    row('system', nameIn(stateService, systemId, part), 18),
    ...(culprit === systemId ? [] : [row('cause', nameIn(stateService, culprit), 18)]),
    row('incident', incident.id, 16),
    row('since', toDateTime(incident.since).replace('T', ' ').replace('+', ' +'), 16),
  ]);
  return { ink: [...(banner?.ink ?? []), ...lines.ink], bottom: lines.bottom + 14 };
}

function drawBanner(text: string): Block {
  const { margin } = page;
  const width = page.width - 2 * margin;
  const place = { x: page.width / 2, top: margin + 12, width: width - 24 };
  const { lines, bottom } = paragraph(text, place, { size: 26, bold: true, centred: true });
  return {
    ink: [box(margin, margin, width, bottom + 8 - margin, 4), ...lines.map(words)],
    bottom: bottom + 24,
  };
}

/** The footer: the meaning of the lines, and the origin of the picture. */
function drawFooter(language: Language, top: number): Block {
  const { margin } = page;
  const rule = segment({ x: margin, y: top }, { x: page.width - margin, y: top }, 'life');
  const texts = [pictureTexts.legend, pictureTexts.origin].map((text) => inLanguage(text, language));
  const lines = stack(
    top + 12,
    texts.map((text) => ({ text, size: 14, bold: false })),
  );
  return { ink: [rule, ...lines.ink], bottom: lines.bottom + margin };
}

function stack(
  top: number,
  rows: readonly { readonly text: string; readonly size: number; readonly bold: boolean }[],
): Block {
  const ink: string[] = [];
  let bottom = top;
  for (const { text, ...style } of rows) {
    const width = page.width - 2 * page.margin;
    const block = paragraph(text, { x: page.margin, top: bottom, width }, style);
    ink.push(...block.lines.map(words));
    bottom = block.bottom + 4;
  }
  return { ink, bottom };
}
