import type { SignatureFault } from '../../applications/signature-check.ts';
import { type Text, textsOf } from '../../kernel/text.ts';
import type { CodeFault } from '../../systems/digital-documents/mapping.ts';

/** Advice when an application has not gone on, or has ended. */
export const applicationTexts = textsOf({
  CheckNeeded: {
    kk: 'Өтініш тексерілмеген немесе тексеру ескірген. Жүйелерді қайта сұратыңыз.',
    ru: 'Заявление не проверено или проверка устарела. Запросите системы заново.',
    en: 'The application was not checked, or too long ago. Check it again.',
  },
  NotReady: {
    kk: 'Бұл қадам әзірге мүмкін емес. Себептерін қараңыз: қызметкер шешетін жерде оның шешімі (decision) керек.',
    ru: 'Этот шаг пока невозможен. Посмотрите причины: где решает работник, нужно его решение (decision).',
    en: 'This step is not possible yet. See the reasons of the readiness: where a person decides, their `decision` is needed.',
  },
  NotAccepted: {
    kk: 'Өтініш пен құжаттарды қабылдаудан бас тартылды, қолхат берілді. Жағдай өзгерсе, жаңа өтініш беруге болады.',
    ru: 'В приёме заявления и документов отказано, выдана расписка. Если обстоятельства изменятся, можно подать новое.',
    en: 'The statement and the documents were not accepted, and a receipt was issued. When things change, a new one can be made.',
  },
  AlreadyRecorded: {
    kk: 'Бұл сұрақтың нәтижесі енгізілген: оны тек жүйенің өз жауабы алмастырады.',
    ru: 'Результат по этому вопросу уже внесён: его заменяет только ответ самой системы.',
    en: 'A finding on this question is there already: only an answer of the system itself goes before it.',
  },
  NotIssued: {
    kk: 'Хабарлама берілген жоқ: Қордың жауабында хабарлайтын дерек жоқ немесе Қордан сұралмады. Себебін жауаптан қараңыз.',
    ru: 'Уведомление не выдано: в ответе Фонда нечего сообщить, или Фонд не запрошен. Причина указана в ответе.',
    en: 'No notification was issued: the answer of the Fund has nothing to tell, or the Fund was not asked. The answer names the reason.',
  },
  NotDecided: {
    kk: 'Көрсетілетін қызметті беруші бұл іс бойынша әлі шешім қабылдаған жоқ. Кейінірек қайта сұраңыз.',
    ru: 'Услугодатель ещё не принял решения по этому делу. Спросите позже.',
    en: 'The provider has not decided on this case yet. Ask again later.',
  },
  NotShown: {
    kk: 'Құжат сұралмады. Себебін жауаптан қараңыз.',
    ru: 'Документ не запрошен. Причина указана в ответе.',
    en: 'The document was not asked for. The answer names the reason.',
  },
  ScansMissing: {
    kk: 'Бұл құжаттардың сканерленген көшірмелерінсіз істі беруге болмайды. Оларды қосыңыз.',
    ru: 'Без сканов этих документов дело не передаётся. Добавьте их.',
    en: 'The case is not handed over without scans of these documents. Add them.',
  },
  StatementMissing: {
    kk: 'Өтініштің деректері енгізілмеген, ал олар іспен бірге беріледі. Алдымен оларды енгізіңіз.',
    ru: 'Данные заявления не внесены, а они передаются вместе с делом. Сначала внесите их.',
    en: 'The data of the statement are not entered, and they go with the case. Enter them first.',
  },
});

/** Advice when a code gives no document. */
export const codeTexts: Readonly<Record<CodeFault, Text>> = {
  CODE_UNKNOWN: {
    kk: 'Цифрлық құжаттар сервисі мұндай кодты бермеген. Кодты тексеріңіз немесе адамнан жаңасын сұраңыз.',
    ru: 'Сервис цифровых документов такого кода не выдавал. Проверьте код или попросите новый.',
    en: 'The service of digital documents has given out no such code. Check it, or ask the person for a new one.',
  },
  CODE_EXPIRED: {
    kk: 'Кодтың мерзімі өтті. Адамнан жаңа код сұраңыз.',
    ru: 'Срок кода истёк. Попросите новый код.',
    en: 'The time of the code is over. Ask the person for a new one.',
  },
  CODE_USED: {
    kk: 'Бұл код бұрын пайдаланылған. Адамнан жаңа код сұраңыз.',
    ru: 'Этот код уже использован. Попросите новый код.',
    en: 'The code was used before. Ask the person for a new one.',
  },
  CODE_OF_ANOTHER_PERSON: {
    kk: 'Бұл код басқа адамдікі: құжатты өтініш иесі өзі көрсетуі керек.',
    ru: 'Это код другого человека: документ предъявляет тот, о ком заявление.',
    en: 'The code is another person’s: the person of the application must show the document.',
  },
};

/** Advice when a signature is not accepted. */
export const signatureTexts: Readonly<Record<SignatureFault, Text>> = {
  UNREADABLE: {
    kk: 'Қолтаңба оқылмайды. Құжатқа қайта қол қойыңыз.',
    ru: 'Подпись не читается. Подпишите документ заново.',
    en: 'The signature cannot be read. Sign the document again.',
  },
  REVOKED: {
    kk: 'Сертификат кері қайтарылған. Жаңа кілтпен қол қойыңыз.',
    ru: 'Сертификат отозван. Подпишите новым ключом.',
    en: 'The certificate was withdrawn. Sign with a new key.',
  },
  EXPIRED: {
    kk: 'Сертификаттың мерзімі өткен. Жаңа кілтпен қол қойыңыз.',
    ru: 'Срок сертификата истёк. Подпишите новым ключом.',
    en: 'The certificate is past its end. Sign with a new key.',
  },
  NOT_VALID: {
    kk: 'Қолтаңба бұл құжатқа сай емес. Дәл осы файлға қол қойыңыз.',
    ru: 'Подпись не подходит к этому документу. Подпишите именно этот файл.',
    en: 'The signature does not fit this document. Sign this very file.',
  },
  NOT_FOR_SIGNING: {
    kk: 'Бұл кіру кілті. Қол қою кілтін қолданыңыз.',
    ru: 'Это ключ для входа. Используйте ключ подписи.',
    en: 'This is a key for logging in. Use the key for signing.',
  },
  ORGANISATION_KEY: {
    kk: 'Бұл ұйымның кілті. Жеке тұлғаның кілтімен қол қойыңыз.',
    ru: 'Это ключ организации. Подпишите ключом физического лица.',
    en: "This is an organisation's key. Sign with a private person's.",
  },
  PRIVATE_KEY: {
    kk: 'Бұл жеке тұлғаның кілті, ал өтінішті ұйым береді. Ұйымның кілтімен қол қойыңыз.',
    ru: 'Это ключ физического лица, а заявление подаёт организация. Подпишите её ключом.',
    en: "This is a private person's key, and an organisation applies. Sign with the organisation's.",
  },
  OTHER_ORGANISATION: {
    kk: 'Құжатқа өтініш берушіден басқа ұйым қол қойған.',
    ru: 'Документ подписала не та организация, которая подаёт заявление.',
    en: 'Another organisation than the one that applies has signed.',
  },
  OTHER_PERSON: {
    kk: 'Құжатқа өтініш берушіден басқа адам қол қойған.',
    ru: 'Документ подписал не заявитель, а другой человек.',
    en: 'Somebody other than the applicant has signed.',
  },
};

/** Advice when a change was not made. */
export const changeTexts = textsOf({
  NotFound: {
    kk: 'Мұндай нөмірлі жазба жоқ. Нөмірді тексеріңіз.',
    ru: 'Записи с таким номером нет. Проверьте номер.',
    en: 'There is nothing of this number. Check it.',
  },
  OutOfTurn: {
    kk: 'Қазіргі жағдайында бұл мүмкін емес. Жазбаны қайта оқыңыз.',
    ru: 'В нынешнем состоянии это невозможно. Прочитайте запись заново.',
    en: 'Its state does not allow it. Read it again.',
  },
  VersionChanged: {
    kk: 'Сіз оқығаннан кейін жазба өзгерді. Оны қайта оқып, әрекетті қайталаңыз.',
    ru: 'Запись изменилась после того, как вы её прочли. Прочитайте её заново и повторите.',
    en: 'It has changed since you read it. Read it again and repeat.',
  },
  Incomplete: {
    kk: 'Өтініш толық емес. Жетіспейтін мәліметтерді толтырыңыз.',
    ru: 'Обращение неполное. Дополните недостающие сведения.',
    en: 'It is not complete. Add what is missing.',
  },
  KeyInUse: {
    kk: 'Бұл кілт басқа сұрау үшін қолданылған. Жаңа кілт алыңыз.',
    ru: 'Этот ключ уже использован для другого запроса. Возьмите новый.',
    en: 'This key was used for another request. Take a new one.',
  },
});

export const consentGivenText: Text = {
  kk: 'Адам келісім берді: енді деректерін сұрауға болады.',
  ru: 'Человек дал согласие: теперь его данные можно запрашивать.',
  en: 'The person has agreed: the data may be asked for now.',
};
