import { textsOf } from '../../kernel/text.ts';

/** The words of a picture that the sequence of actions does not have. */
export const pictureTexts = textsOf({
  drill: {
    kk: 'ОҚУ-ЖАТТЫҒУ: бұл нақты ақау емес',
    ru: 'УЧЕНИЕ: это не настоящий сбой',
    en: 'DRILL: this is not a real outage',
  },
  title: {
    kk: 'Қатеге әкелген әрекеттер тізбегі',
    ru: 'Последовательность действий, приведших к ошибке',
    en: 'The sequence of actions that led to the error',
  },
  system: { kk: 'Жүйе', ru: 'Система', en: 'System' },
  cause: { kk: 'Ақау көзі', ru: 'Источник сбоя', en: 'The cause' },
  incident: { kk: 'Инцидент', ru: 'Инцидент', en: 'Incident' },
  since: { kk: 'Ақаудың басталуы', ru: 'Начало сбоя', en: 'Failing since' },
  frontEnd: { kk: 'Жұмыс орны', ru: 'Рабочее место', en: 'Front end' },
  gateway: { kk: '«Тірек»', ru: '«Тирек»', en: 'Tirek' },
  failed: { kk: 'АҚАУ. Орны', ru: 'СБОЙ. Место', en: 'FAILURE. Place' },
  notTried: { kk: 'АҚАУ БҰРЫННАН БЕЛГІЛІ', ru: 'СБОЙ УЖЕ ИЗВЕСТЕН', en: 'KNOWN TO BE FAILING' },
  // The orders do not say that such a picture is one of the screenshots of S1.17, S3.13, S5.13 and S6.14.
  origin: {
    kk: 'Суретті «Тірек» шлюзі өз жазбасы бойынша салды; оның бұйрықта талап етілетін скриншот орнына жүруі – бұйрықты біздің түсіндіруіміз.',
    ru: 'Рисунок составлен шлюзом «Тирек» по его собственной записи; то, что он служит скриншотом, которого требует приказ, – наше толкование приказа.',
    en: 'The gateway Tirek drew this picture from its own record; that it serves as a screenshot the order asks for is our reading of the order.',
  },
  legend: {
    kk: 'Үзік сызық пен айқыш белгі – ақау; оның орнын «Тірек» өз жазбасы бойынша анықтады. Нүктелі сызық – «Тірек» көрмейтін жол.',
    ru: 'Штриховая линия и крест – сбой; его место «Тирек» определил по своей записи. Точечная линия – путь, которого «Тирек» не видит.',
    en: 'A dashed line and a cross: a failure, whose place Tirek inferred from its record. A dotted line: a way that Tirek does not see.',
  },
});
