import { inLanguage, type Language } from '../../kernel/text.ts';
import { nameIn } from '../../services/catalogue.ts';
import type { FailedQuestion } from '../failed-question.ts';
import { pictureTexts } from '../texts/picture-texts.ts';
import { type Block, box, segment, words } from './ink.ts';
import { paragraph } from './text-lines.ts';

/** A party to a question; `x` is the middle of its lane, px. */
export interface Lane {
  readonly name: string;
  readonly x: number;
  readonly headWidth: number;
}

export type Lanes = ReturnType<typeof lanesOf>;

/** The lanes of a question, from the left. Ours are narrow, so that the texts right of the gateway have room. */
export function lanesOf({ systemId, busId, part, purpose }: FailedQuestion, language: Language) {
  const { stateService } = purpose;
  const lane = (text: Parameters<typeof inLanguage>[0], x: number, headWidth: number): Lane => {
    return { name: inLanguage(text, language), x, headWidth };
  };
  return {
    frontEnd: lane(pictureTexts.frontEnd, 275, 150),
    gateway: lane(pictureTexts.gateway, 440, 130),
    /** Null where the system is reached at an address of its own. */
    bus: busId && lane(nameIn(stateService, busId), 690, 210),
    system: lane(nameIn(stateService, systemId, part), 955, 230),
  };
}

const padding = 10;

/** The heads below `top`, all of the height of the highest. */
export function drawHeads(lanes: Lanes, top: number): Block {
  const heads = present(lanes).map(({ name, x, headWidth }) => {
    const place = { x, top: top + padding, width: headWidth - 2 * padding };
    return { x, headWidth, ...paragraph(name, place, { size: 15, bold: true, centred: true }) };
  });
  const bottom = Math.max(...heads.map((head) => head.bottom)) + padding;
  const ink = heads.flatMap(({ x, headWidth, lines, bottom: end }) => {
    const down = Math.round((bottom - padding - end) / 2);
    const frame = box(x - headWidth / 2, top, headWidth, bottom - top, 2);
    return [frame, ...lines.map((one) => words({ ...one, y: one.y + down }))];
  });
  return { ink, bottom };
}

/** The lines below the heads. */
export function drawLifelines(lanes: Lanes, top: number, bottom: number): string[] {
  return present(lanes).map(({ x }) => segment({ x, y: top }, { x, y: bottom }, 'life'));
}

function present({ frontEnd, gateway, bus, system }: Lanes): Lane[] {
  return [frontEnd, gateway, ...(bus ? [bus] : []), system];
}
