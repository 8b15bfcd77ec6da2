/**
 * A picture of what the gateway did about one failed question: a fifth fact of its support ticket. It shows what the
 * sequence of actions tells, and nothing about the person or the application.
 */
import { inLanguage, type Language } from '../../kernel/text.ts';
import type { FailedQuestion } from '../failed-question.ts';
import { recordedSteps } from '../recorded-steps.ts';
import { drawHeads, drawLifelines } from './draw-lanes.ts';
import { drawFooter, drawHeader } from './frame-texts.ts';
import { lanesOf } from './lanes.ts';
import { pictureTexts } from './picture-texts.ts';
import type { Shape } from './shapes.ts';
import { drawStep } from './step-row.ts';
import { toSvg } from './to-svg.ts';

/** Draws it as an SVG document, 1100 px wide, as high as its steps need. The same question gives the same picture. */
export function drawPicture(question: FailedQuestion, language: Language): string {
  const lanes = lanesOf(question, language);
  const header = drawHeader(question, language);
  const heads = drawHeads(lanes, header.bottom);
  const steps: Shape[] = [];
  let bottom = heads.bottom + 16;
  for (const [i, step] of recordedSteps(question).entries()) {
    const row = drawStep(step, i + 1, lanes, language, bottom);
    steps.push(...row.shapes);
    bottom = row.bottom;
  }
  const lifelines = drawLifelines(lanes, heads.bottom, bottom);
  const footer = drawFooter(language, bottom + 8);
  const shapes = [...header.shapes, ...heads.shapes, ...lifelines, ...steps, ...footer.shapes];
  const title = `${inLanguage(pictureTexts.title, language)}: ${question.incident.id}`;
  return toSvg(shapes, footer.bottom, { title, lang: language.toLowerCase() });
}
