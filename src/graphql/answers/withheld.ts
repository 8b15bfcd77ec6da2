import type { Withheld } from '../../access/asking/reply.ts';
import type { WithheldReason } from '../../access/withheld-reason.ts';
import type { Text } from '../../kernel/text.ts';
import type { NextStep } from '../generated/resolvers.ts';
import type { WithheldSource } from '../sources.ts';

/** What the viewer may not see. Nobody was asked, so that nothing about the person can be read from it. */
export function toWithheld({ systemId: system, reason }: Withheld): WithheldSource {
  const { message, nextStep } = said[reason];
  return { __typename: 'Withheld', known: false, system, request: null, message, nextStep, reason };
}

const said: Readonly<Record<WithheldReason, { readonly message: Text; readonly nextStep: NextStep }>> = {
  SCOPE: {
    message: {
      kk: 'Деректер көрсетілмейді: сіздің құқықтарыңыз бұл жүйеден сұрауға жеткіліксіз. Бұл деректер жоқ дегенді білдірмейді.',
      ru: 'Данные не показаны: ваших прав недостаточно, чтобы запрашивать эту систему. Это не значит, что данных нет.',
      en: 'The data are withheld: your rights do not allow asking this system. This does not mean that there is no record.',
    },
    nextStep: 'TELL_OPERATOR',
  },
  ROUTE: {
    message: {
      kk: 'Деректер көрсетілмейді: бұл жолмен осы жүйеден сұрауға немесе осы адам туралы сұрауға болмайды. Бұл деректер жоқ дегенді білдірмейді.',
      ru: 'Данные не показаны: этим путём нельзя запрашивать эту систему или этого человека. Это не значит, что данных нет.',
      en: 'The data are withheld: this system, or this person, may not be asked about through this route. This does not mean that there is no record.',
    },
    nextStep: 'OTHER',
  },
  LEGAL_BASIS: {
    message: {
      kk: 'Деректер көрсетілмейді: сұраудың құқықтық негізі көрсетілмеген. Негізді көрсетіп, қайта сұраңыз. Бұл деректер жоқ дегенді білдірмейді.',
      ru: 'Данные не показаны: не указано правовое основание запроса. Укажите его и повторите запрос. Это не значит, что данных нет.',
      en: 'The data are withheld: no legal basis was given. Give one and ask again. This does not mean that there is no record.',
    },
    nextStep: 'OTHER',
  },
};
