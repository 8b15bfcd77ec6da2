import { words } from '../card-texts.ts';
import { useDesk } from '../desk.tsx';
import type { IdentityFactsFragment } from '../generated/operations.ts';
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
  const person = identity.answer?.__typename === 'IdentityRecord' ? identity.answer : null;
  const several = identity.answer?.__typename === 'SeveralRecords' ? identity.answer.records : [];
  const all = [identity, disability, pensionAccounts, bankAccount];
  return (
    <>
      <PersonName iin={question.iin} record={person} />
      <OutageBanners answers={all.map((asked) => asked?.answer)} nameOf={nameOf} />
      <div className="cards">
        <RegisterCard register="identity" system={nameOf('PERSON_REGISTER')} asked={identity}>
          {person && <IdentityFacts record={person} />}
          {several.map((record, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the records of a register have no other order, and no id
            <div key={index} className="record">
              <h4>
                {say(words.record)} {index + 1}
              </h4>
              <IdentityFacts record={record} />
            </div>
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

/** The name as the register has it; the IIN alone, as long as no single record is known. */
function PersonName({ iin, record }: { iin: string; record: IdentityFactsFragment | null }) {
  const { say } = useLanguage();
  const number = `${say(words.iin)} ${iin}`;
  return (
    <h2 className="person">
      {record ? [record.surname, record.name, record.patronymic].filter(Boolean).join(' ') : number}
      {record && <small>{number}</small>}
    </h2>
  );
}
