import type { Text } from '../../kernel/text.ts';

/** What to do when an application has not gone on, or has ended. */
export const applicationTexts = {
  CheckNeeded: {
    kk: 'Өтініш тексерілмеген немесе тексеру ескірген. Жүйелерді қайта сұратыңыз.',
    ru: 'Заявление не проверено или проверка устарела. Запросите системы заново.',
    en: 'The application was not checked, or too long ago. Check it again.',
  },
  NotReady: {
    kk: 'Әзірге тіркеуге болмайды. Шешімнің себептерін қараңыз.',
    ru: 'Пока регистрировать нельзя. Посмотрите причины решения.',
    en: 'It cannot be registered yet. See the reasons of its verdict.',
  },
  NotRegistered: {
    kk: 'Өтініш тіркелмеген болып аяқталды. Жағдай өзгерсе, жаңа өтініш беруге болады.',
    ru: 'Заявление завершено без регистрации. Если обстоятельства изменятся, можно подать новое.',
    en: 'The application has ended without a registration. When things change, a new one can be made.',
  },
  ScansMissing: {
    kk: 'Бұл құжаттардың сканерленген көшірмелерінсіз істі беруге болмайды. Оларды қосыңыз.',
    ru: 'Без сканов этих документов дело не передаётся. Добавьте их.',
    en: 'The case is not handed over without scans of these documents. Add them.',
  },
} as const satisfies Record<string, Text>;
