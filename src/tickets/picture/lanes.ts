import { inLanguage, type Language } from '../../kernel/text.ts';
import { nameOf } from '../../systems/systems.ts';
import type { FailedQuestion } from '../failed-question.ts';
import { pictureTexts } from './picture-texts.ts';

/** Who takes part, from the left; `x` is the middle of its lane, px. */
export interface Lane {
  readonly name: string;
  readonly x: number;
  readonly headWidth: number;
}

export interface Lanes {
  readonly frontEnd: Lane;
  readonly gateway: Lane;
  /** Null where the system is reached at an address of its own. */
  readonly bus: Lane | null;
  readonly system: Lane;
}

/** The lanes of a question. Ours are narrow, so that the texts right of the gateway have room. */
export function lanesOf({ systemId, busId, part }: FailedQuestion, language: Language): Lanes {
  const lane = (name: string, x: number, headWidth: number): Lane => ({ name, x, headWidth });
  return {
    frontEnd: lane(inLanguage(pictureTexts.frontEnd, language), 275, 150),
    gateway: lane(inLanguage(pictureTexts.gateway, language), 440, 130),
    bus: busId && lane(inLanguage(nameOf(busId), language), 690, 210),
    system: lane(inLanguage(nameOf(systemId, part), language), 955, 230),
  };
}
