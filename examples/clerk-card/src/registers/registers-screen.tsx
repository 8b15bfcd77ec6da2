import { words } from '../card-texts.ts';
import { useDesk } from '../desk.tsx';
import { useLanguage } from '../language.tsx';
import type { Question } from '../question.ts';
import { BankFacts, DisabilityFacts, IdentityFacts, PensionFacts } from './facts.tsx';
import { OutageBanners } from './outage-banners.tsx';
import { RegisterCard } from './register-card.tsx';
import { useRegisters } from './use-registers.ts';

/** The four registers about one person. */
export function RegistersScreen({ question }: { question: Question }) {
  const { say } = useLanguage();
  const { nameOf } = useDesk();
  const { identity, disability, pensionAccounts, bankAccount } = useRegisters(question);
  if (identity.failure === 'NUMBER_REFUSED')
    return (
      <p className="problem" role="alert">
        {say(words.numberRefused)}
      </p>
    );
  const person = identity.answer?.__typename === 'IdentityRecord' ? [identity.answer] : [];
  const several = identity.answer?.__typename === 'SeveralRecords' ? identity.answer.records : [];
  const all = [identity, disability, pensionAccounts, bankAccount];
  return (
    <>
      <h2 className="person">
        {person.map(({ surname, name, patronymic }) => [surname, name, patronymic].filter(Boolean).join(' '))}
        <small>
          {say(words.iin)} {question.iin}
        </small>
      </h2>
      <OutageBanners answers={all.map((asked) => asked?.answer)} nameOf={nameOf} />
      <div className="cards">
        <RegisterCard register="identity" system={nameOf('PERSON_REGISTER')} asked={identity}>
          {[...person, ...several].map((record, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the records of a register have no other order, and no id
            <IdentityFacts key={index} record={record} />
          ))}
        </RegisterCard>
        <RegisterCard register="disability" system={nameOf('DISABILITY_DATABANK')} asked={disability}>
          {disability.answer?.__typename === 'DisabilityRecord' && (
            <DisabilityFacts record={disability.answer} />
          )}
        </RegisterCard>
        <RegisterCard register="pensionAccounts" system={nameOf('PENSION_FUND')} asked={pensionAccounts}>
          {pensionAccounts.answer?.__typename === 'PensionAccountsRecord' && (
            <PensionFacts record={pensionAccounts.answer} />
          )}
        </RegisterCard>
        <RegisterCard register="bankAccount" system={nameOf('BANKS')} asked={bankAccount}>
          {bankAccount?.answer?.__typename === 'BankAccountRecord' && (
            <BankFacts record={bankAccount.answer} />
          )}
        </RegisterCard>
      </div>
    </>
  );
}
