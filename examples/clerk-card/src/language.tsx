import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { words } from './card-texts.ts';

export const languages = ['kk', 'ru'] as const;
export type Language = (typeof languages)[number];

/** A text in both languages: ours, or one that the gateway gave under the aliases `kk` and `ru`. */
export type Words = Readonly<Record<Language, string | null>>;

interface LanguageChoice {
  readonly language: Language;
  readonly setLanguage: (language: Language) => void;
  /** The text in the chosen language. Empty where a dictionary has no name. */
  readonly say: (text: Words) => string;
}

const LanguageContext = createContext<LanguageChoice | null>(null);

/** Begins with Russian in a Russian browser, else with Kazakh. Both languages are in every answer, so a change asks no register again. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(navigator.language.startsWith('ru') ? 'ru' : 'kk');
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = words.title[language];
  }, [language]);
  const choice = useMemo(
    () => ({ language, setLanguage, say: (text: Words) => text[language] ?? '' }),
    [language],
  );
  return <LanguageContext value={choice}>{children}</LanguageContext>;
}

export function useLanguage(): LanguageChoice {
  const choice = useContext(LanguageContext);
  if (!choice) throw new Error('expected a LanguageProvider around the component');
  return choice;
}
