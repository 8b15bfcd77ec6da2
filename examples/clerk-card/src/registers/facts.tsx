/** The facts of a record, as lines of a name and a value. */
import type { ReactNode } from 'react';
import { groupWords, words } from '../card-texts.ts';
import { formatDate, formatMoney } from '../format.ts';
import type {
  BankAccountQuery,
  DisabilityQuery,
  IdentityFactsFragment,
  PensionAccountsQuery,
} from '../generated/operations.ts';
import { useLanguage, type Words } from '../language.tsx';

type DisabilityAnswer = DisabilityQuery['person']['disability'];
type PensionAnswer = PensionAccountsQuery['person']['pensionAccounts'];
type BankAnswer = BankAccountQuery['person']['bankAccount'];
type Of<Answer, Name extends string> = Extract<Answer, { __typename: Name }>;

export function IdentityFacts({ record }: { record: IdentityFactsFragment }) {
  const { say, language } = useLanguage();
  const valid = record.documents.find((document) => document.valid);
  return (
    <>
      <dl className="facts">
        <Fact name={words.birthDate}>{formatDate(record.birthDate, language)}</Fact>
        <Fact name={words.document}>
          {valid ? `${say(valid.type) || valid.type.code} ${valid.number}` : say(words.noDocument)}
        </Fact>
        <Fact name={words.residence} isBad={!record.registeredAtPermanentResidence}>
          {say(record.registeredAtPermanentResidence ? words.registeredThere : words.notRegisteredThere)}
        </Fact>
      </dl>
      {record.warnings.length > 0 && (
        <ul className="warnings">
          {record.warnings.map((warning) => (
            <li key={warning.code}>{say(warning)}</li>
          ))}
        </ul>
      )}
    </>
  );
}

export function DisabilityFacts({ record }: { record: Of<DisabilityAnswer, 'DisabilityRecord'> }) {
  const { say, language } = useLanguage();
  const { group, groupName, validFrom, validUntil, indefinite, lossOfCapacityPercent } = record;
  const open = say(indefinite ? words.indefinite : words.endUnknown);
  const until = validUntil === null ? open : formatDate(validUntil, language);
  return (
    <dl className="facts">
      <Fact name={words.group}>
        {group === 'OTHER' ? say(groupName) || groupName.code : say(groupWords[group])}
      </Fact>
      <Fact name={words.period}>
        <span className="whole">{formatDate(validFrom, language)} –</span>{' '}
        <span className="whole">{until}</span>
      </Fact>
      {lossOfCapacityPercent !== null && <Fact name={words.loss}>{lossOfCapacityPercent} %</Fact>}
    </dl>
  );
}

export function PensionFacts({ record }: { record: Of<PensionAnswer, 'PensionAccountsRecord'> }) {
  const { say } = useLanguage();
  const { accounts, schedule, verdict, rightToPayments, unexecutedApplication } = record;
  return (
    <dl className="facts">
      {accounts.map(({ kind, accruals }) => (
        <Fact key={kind.code} name={{ kk: kind.kk ?? kind.code, ru: kind.ru ?? kind.code }} isAmount>
          {formatMoney(accruals)}
        </Fact>
      ))}
      {schedule && (
        <Fact name={words.payment} isAmount>
          {formatMoney(schedule.monthlyAmount)} {say(words.monthly)}
        </Fact>
      )}
      <Fact name={words.right}>{say(rightToPayments ? words.yes : words.no)}</Fact>
      <Fact name={words.verdict} isBad={!verdict.affirmative}>
        {say(verdict.affirmative ? words.affirmed : words.notAffirmed)}
      </Fact>
      {unexecutedApplication && (
        <Fact name={words.unexecuted} isBad>
          {say(words.yes)}
        </Fact>
      )}
    </dl>
  );
}

export function BankFacts({ record }: { record: Of<BankAnswer, 'BankAccountRecord'> }) {
  const { say, language } = useLanguage();
  const { bank, belongsToPerson, open, closedOn } = record;
  return (
    <dl className="facts">
      <Fact name={words.bank}>{say(bank)}</Fact>
      <Fact name={words.holder} isBad={!belongsToPerson}>
        {say(belongsToPerson ? words.own : words.foreign)}
      </Fact>
      <Fact name={words.accountState} isBad={!open}>
        {say(open ? words.open : words.closed)}
        {closedOn && `, ${formatDate(closedOn, language)}`}
      </Fact>
    </dl>
  );
}

interface FactProps {
  readonly name: Words;
  readonly children: ReactNode;
  /** The fact speaks against the application: it stands out, by weight and mark and not by colour alone. */
  readonly isBad?: boolean;
  readonly isAmount?: boolean;
}

function Fact({ name, children, isBad = false, isAmount = false }: FactProps) {
  const { say } = useLanguage();
  return (
    <div data-bad={isBad} data-amount={isAmount}>
      <dt>{say(name)}</dt>
      <dd>{children}</dd>
    </div>
  );
}
