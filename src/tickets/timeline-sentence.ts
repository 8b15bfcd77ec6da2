import { eachLanguage, type Text } from '../kernel/text.ts';
import { nameOf } from '../systems/systems.ts';
import { endTexts, entryTexts, timelineTexts } from './texts/timeline-texts.ts';
import type { TimelineEntry } from './timeline.ts';

/** Tells an entry of the timeline in sentences: action, system, and the words of the person or the mail server. */
export function timelineSentence(
  entry: Pick<TimelineEntry, 'kind' | 'by' | 'system' | 'part' | 'reason'>,
): Text {
  const { kind, by, system, part, reason } = entry;
  const name = nameOf(system, part);
  const isEnd = kind === 'INCIDENT_ENDED' && by === 'GATEWAY';
  const cause = isEnd ? endTexts[reason === 'END' ? 'END' : 'ANSWER'] : null;
  return eachLanguage((language) => {
    const about = `${entryTexts.system[language]}: ${name[language]}.`;
    if (cause !== null) return `${timelineTexts[kind][language]}: ${cause[language]}. ${about}`;
    const words = reason === null ? '' : ` ${entryTexts[labelOf(kind)][language]}: ${reason}`;
    return `${timelineTexts[kind][language]}. ${about}${words}`;
  });
}

function labelOf(kind: TimelineEntry['kind']): keyof typeof entryTexts {
  if (kind === 'MESSAGE_PARKED') return 'reply';
  return kind.startsWith('TICKET_') ? 'note' : 'reason';
}
