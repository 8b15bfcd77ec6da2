import { expect, onTestFinished, test } from 'vitest';
import { createTestClock } from '../../support/clock.ts';
import { startGateway } from '../../support/gateway.ts';

async function start() {
  // 21.11.2026 17:00 in Kazakhstan.
  const gateway = await startGateway({}, createTestClock());
  onTestFinished(() => gateway.stop());
  return gateway;
}

const sentences = 'kk: sentence(language: KK) ru: sentence(language: RU) en: sentence(language: EN)';
const iin = '900101490009';
const purpose = `{ stateService: ENPF_PAYMENTS, applicationNumber: "001-5", basis: { kind: APPLICATION, reference: "5/2026" } }`;

test('A look reads as whole sentences, in each language', async () => {
  const gateway = await start();
  const token = await gateway.tokenOf('specialist', undefined, { drill: true });
  const specialist = { authorization: `Bearer ${token}` };
  const citizen = { authorization: `Bearer ${await gateway.tokenOf('citizen')}` };
  const { errors } = await gateway.ask(
    `{ person(iin: "${iin}", purpose: ${purpose}) { identity { __typename } pensionAccounts { __typename } } }`,
    {},
    { ...specialist, 'tirek-drill': 'PENSION_FUND=http500' },
  );
  expect(errors).toEqual([]);
  const { data } = await gateway.ask(`{ myAccessLog(first: 1) { nodes { ${sentences} } } }`, {}, citizen);
  expect(data.myAccessLog.nodes[0]).toMatchInlineSnapshot(`
    {
      "en": "21.11.2026 17:00. A worker of the organisation "State corporation (invented department)" asked for data about you. What for: state service "Retirement payments out of savings from compulsory and compulsory professional pension contributions, from the Single Accumulation Pension Fund"; application № 001-5; legal basis: an application (5/2026). Service of access to personal data (KDP): permission to read was asked for. Single accumulation pension fund: no answer was received. State database "Physical persons": data were given. This was a question of a drill.",
      "kk": "21.11.2026 17:00. «State corporation (invented department)» ұйымының қызметкері сіз туралы мәліметтерді сұратты. Мақсаты: мемлекеттік қызмет «Міндетті зейнетақы жарналары, міндетті кәсіптік зейнетақы жарналары есебінен қалыптастырылған зейнетақы жинақтарынан бірыңғай жинақтаушы зейнетақы қорынан зейнетақы төлемдерін жүзеге асыру»; өтініш № 001-5; негізі: өтініш (5/2026). Дербес деректерге қол жеткізуді бақылау сервисі: қол жеткізуге рұқсат сұралды. Бірыңғай жинақтаушы зейнетақы қоры: жауап алынбады. «Жеке тұлғалар» мемлекеттік дерекқоры: мәліметтер берілді. Бұл оқу-жаттығу сұрауы болды.",
      "ru": "21.11.2026 17:00. Сведения о вас запрошены работником организации «State corporation (invented department)». Зачем: государственная услуга «Осуществление пенсионных выплат из пенсионных накоплений, сформированных за счет обязательных пенсионных взносов, обязательных профессиональных пенсионных взносов, из единого накопительного пенсионного фонда»; заявление № 001-5; основание: заявление (5/2026). Сервис контроля доступа к персональным данным: запрошено разрешение на доступ. Единый накопительный пенсионный фонд: ответ не получен. Государственная база данных «Физические лица»: сведения выданы. Это был учебный запрос.",
    }
  `);
});

test('A look at one’s own data and a search each have a sentence of their own', async () => {
  const gateway = await start();
  const citizen = { authorization: `Bearer ${await gateway.tokenOf('citizen')}` };
  const mine = async () =>
    (await gateway.ask(`{ myAccessLog(first: 1) { nodes { ${sentences} } } }`, {}, citizen)).data.myAccessLog
      .nodes[0];
  await gateway.ask(`{ person(iin: "${iin}") { disability { __typename } } }`, {}, citizen);
  expect(await mine()).toMatchInlineSnapshot(`
    {
      "en": "21.11.2026 17:00. You asked for data about yourself. Centralized databank of persons having disability: there are no data.",
      "kk": "21.11.2026 17:00. Сіз өзіңіз туралы мәліметтерді сұраттыңыз. Мүгедектігі бар адамдардың орталықтандырылған дерекқоры: мәліметтер жоқ.",
      "ru": "21.11.2026 17:00. Вы запросили сведения о себе. Централизованный банк данных лиц с инвалидностью: сведений нет.",
    }
  `);
  const other = await start();
  const itsCitizen = { authorization: `Bearer ${await other.tokenOf('citizen')}` };
  const name = 'surname: "Айтбаева", name: "Айгерім", birthDate: "1990-01-01"';
  await other.ask(`{ personSearch(by: { name: { ${name} } }) { __typename } }`);
  const { data } = await other.ask(`{ myAccessLog(first: 1) { nodes { ${sentences} } } }`, {}, itsCitizen);
  expect(data.myAccessLog.nodes[0]).toMatchInlineSnapshot(`
    {
      "en": "21.11.2026 17:00. The demo viewer made a search that may have found your record. State database "Physical persons": data were given.",
      "kk": "21.11.2026 17:00. Демонстрациялық пайдаланушы іздеу жүргізді, нәтижесінде сіздің жазбаңыз табылуы мүмкін. «Жеке тұлғалар» мемлекеттік дерекқоры: мәліметтер берілді.",
      "ru": "21.11.2026 17:00. Поиск, который мог найти вашу запись, выполнен демонстрационным пользователем. Государственная база данных «Физические лица»: сведения выданы.",
    }
  `);
});
