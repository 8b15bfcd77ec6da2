import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import {
  DossierDocument,
  type DossierQuery,
  type DossierQueryVariables,
} from '../../schema/client/operations.ts';

const registers = ['identity', 'disability', 'pensionAccounts', 'bankAccount'] as const;
type Answer = DossierQuery['person'][(typeof registers)[number]];
const words = {
  kk: { other: 'Русский', failed: 'Сұрау орындалмады.', down: 'ЖҮЙЕ ЖАУАП БЕРМЕЙДІ' },
  ru: { other: 'Қазақша', failed: 'Запрос не выполнен.', down: 'СИСТЕМА НЕ ОТВЕЧАЕТ' },
};
const account = {
  kk: { own: 'өз шоты', foreign: 'БӨТЕН ШОТ', closed: 'ЖАБЫҚ' },
  ru: { own: 'свой счёт', foreign: 'ЧУЖОЙ СЧЁТ', closed: 'ЗАКРЫТ' },
};

/** The answers of four registers about one person. The card never shows an unknown fact as "there is none". */
export function ClerkCard(question: DossierQueryVariables) {
  const [language, setLanguage] = useState<'kk' | 'ru'>('kk');
  const { data, error } = useQuery(DossierDocument, { variables: question, fetchPolicy: 'network-only' });
  const text = words[language];
  if (error) return <p role="alert">{text.failed}</p>;
  if (!data) return <p>…</p>;
  const { iin, identity } = data.person;
  const found = identity.__typename === 'IdentityRecord' ? identity : null;
  return (
    <article lang={language}>
      <button type="button" onClick={() => setLanguage(language === 'kk' ? 'ru' : 'kk')}>
        {text.other}
      </button>
      <h1>{found ? [found.surname, found.name, found.patronymic].filter(Boolean).join(' ') : iin}</h1>
      {registers.map((register) => (
        <section key={register} id={register} data-known={data.person[register].known}>
          <Banner answer={data.person[register]} title={text.down} />
          <p>{data.person[register][language]}</p>
          <p>{factsOf(data.person[register], account[language])}</p>
        </section>
      ))}
    </article>
  );
}

function Banner({ answer, title }: { answer: Answer; title: string }) {
  if (answer.__typename !== 'RegisterUnavailable') return null;
  const mailbox = answer.supportTicket?.recipient?.mailbox;
  return (
    <p role="alert">
      <strong>{title}</strong> {answer.incident?.id} {mailbox && <a href={`mailto:${mailbox}`}>{mailbox}</a>}
    </p>
  );
}

function factsOf(answer: Answer, { own, foreign, closed }: typeof account.kk): string {
  if (answer.__typename === 'IdentityRecord') return answer.birthDate;
  if (answer.__typename === 'DisabilityRecord')
    return `${answer.group} … ${answer.validUntil ?? (answer.indefinite ? '∞' : '?')}`;
  if (answer.__typename === 'BankAccountRecord')
    return [answer.bank.name, answer.belongsToPerson ? own : foreign, answer.open ? '' : closed].join(' ');
  if (answer.__typename !== 'PensionAccountsRecord') return '';
  return answer.accounts.map(({ kind, accruals }) => `${kind.code} ${accruals} ₸`).join(' · ');
}
