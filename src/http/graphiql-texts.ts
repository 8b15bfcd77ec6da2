import type { Text } from '../kernel/text.ts';

/** Words of the page about the gateway that it asks: its people, and its viewer. Null: no page. No markup. */
export const aboutProfiles: { readonly demo: Text; readonly sandbox: Text; readonly production: null } = {
  demo: {
    kk: 'demo: ойдан шығарылған адамдар; токенсіз демо-пайдаланушы сұрайды',
    ru: 'demo: вымышленные люди; без токена спрашивает демо-пользователь',
    en: 'demo: invented people, demo viewer without a token',
  },
  sandbox: {
    kk: 'sandbox: сынақ ортасы; сұраушыны Authorization тақырыбындағы токен көрсетеді',
    ru: 'sandbox: пробная среда; кто спрашивает, говорит токен в заголовке Authorization',
    en: 'sandbox: a trial; the token in the header Authorization says who asks',
  },
  production: null,
};
