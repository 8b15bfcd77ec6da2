/** The questions of the bench, and the whole right answer to each, made without any of the measured programs. */
import { readFileSync } from 'node:fs';
import { outcomes } from './floor/outcomes.ts';
import type { BenchPerson } from './people.ts';
import { accrualsOf, birthDateOf, surnameOf } from './upstream/answers.ts';

/** One request to send, and the check of its answer, to the last character of its data. */
export interface Question {
  readonly body: string;
  readonly isRight: (answer: string) => boolean;
}

const dossierDocument = readFileSync(
  new URL('../../schema/operations/00-dossier.graphql', import.meta.url),
  'utf8',
);
const purpose = { stateService: 'ENPF_PAYMENTS', route: 'STATE_CORPORATION', applicationRef: 'bench-1' };

/** @param ownPurpose for a viewer whom the counter's purpose would not fit */
export function askDossier({ iin, iban }: BenchPerson, ownPurpose: object = purpose): Question {
  const body = JSON.stringify({ query: dossierDocument, variables: { iin, iban, purpose: ownPurpose } });
  return { body, isRight: whole({ person: dossierOf(iin) }) };
}

/** Fields of the dossier's document about a person, in the form of every register. */
export const dossierOf = (iin: string) => ({
  iin,
  identity: {
    ...outcomes.identity.fields,
    surname: surnameOf(iin),
    name: 'Үлгі',
    patronymic: 'Үлгіқызы',
    birthDate: birthDateOf(iin),
    registeredAtPermanentResidence: true,
    warnings: [],
  },
  disability: {
    ...outcomes.disability.fields,
    group: 'SECOND',
    indefinite: true,
    validUntil: null,
    lossOfCapacityPercent: 60,
  },
  pensionAccounts: {
    ...outcomes.pensionAccounts.fields,
    hasQualifyingAccount: true,
    rightToPayments: true,
    unexecutedApplication: false,
    schedule: null,
    accounts: [{ kind: { code: 'OPV', name: 'Обязательные пенсионные взносы' }, accruals: accrualsOf(iin) }],
    verdict: { affirmative: true, reasonCode: null },
  },
  bankAccount: {
    ...outcomes.bankAccount.fields,
    open: true,
    belongsToPerson: true,
    bank: { name: 'Halyk Bank', bic: 'HSBKKZKX' },
  },
});

/** Values of each register's field about any person, in the words of the small documents. */
const parts = {
  identity: {
    text: 'identity { __typename ... on IdentityRecord { surname } }',
    of: (iin: string) => surnameOf(iin),
  },
  disability: { text: 'disability { __typename ... on DisabilityRecord { group } }', of: () => 'SECOND' },
  pensionAccounts: {
    text: 'pensionAccounts { __typename ... on PensionAccountsRecord { accounts { accruals } } }',
    of: (iin: string) => accrualsOf(iin),
  },
  bankAccount: {
    text: 'bankAccount(iban: $iban) { __typename ... on BankAccountRecord { bank { bic } } }',
    of: () => 'HSBKKZKX',
  },
} as const;

export type Part = keyof typeof parts;

/** Asks some registers only. The right answer has every register's own value, or for `down` the outage alone. */
export function askParts({ iin, iban }: BenchPerson, asked: readonly Part[], down?: Part): Question {
  const variable = asked.includes('bankAccount') ? ', $iban: IBAN!' : '';
  const fields = asked.map((part) => parts[part].text).join(' ');
  const query = `query Parts($iin: IIN!${variable}) { person(iin: $iin) { iin ${fields} } }`;
  const isRight = (answer: string) =>
    answer.includes(`"iin":"${iin}"`) &&
    asked.every((part) => {
      const value: string = JSON.stringify(JSON.parse(answer).data.person[part]);
      return part === down ? value.includes('RegisterUnavailable') : value.includes(parts[part].of(iin));
    });
  return { body: JSON.stringify({ query, variables: { iin, iban } }), isRight };
}

/** A dossier in which every register may be unavailable, with the reason; the present parts must be whole. */
export function askDossierInDrill(person: BenchPerson, onPartial: () => void): Question {
  const { body } = askDossier(person);
  const expected: Record<string, unknown> = dossierOf(person.iin);
  return {
    body,
    isRight(answer) {
      const { data, extensions } = JSON.parse(answer);
      if (!extensions.tirek.complete) onPartial();
      return Object.entries(expected).every(
        ([name, value]) =>
          JSON.stringify(data.person[name]) === JSON.stringify(value) ||
          (data.person[name].__typename === 'RegisterUnavailable' && data.person[name].known === false),
      );
    },
  };
}

const personsDocument = `query Persons($iins: [IIN!]!) {
  persons(iins: $iins) {
    iin
    identity { ... on RegisterAnswer { known } ... on IdentityRecord { surname name birthDate } }
    disability { ... on RegisterAnswer { known } ... on DisabilityRecord { group validUntil } }
    pensionAccounts { ... on RegisterAnswer { known } ... on PensionAccountsRecord { rightToPayments } }
  }
}`;

export function askPersons(people: readonly BenchPerson[]): Question {
  const iins = people.map(({ iin }) => iin);
  const body = JSON.stringify({ query: personsDocument, variables: { iins } });
  const persons = iins.map((iin) => ({
    iin,
    identity: { known: true, surname: surnameOf(iin), name: 'Үлгі', birthDate: birthDateOf(iin) },
    disability: { known: true, group: 'SECOND', validUntil: null },
    pensionAccounts: { known: true, rightToPayments: true },
  }));
  return { body, isRight: whole({ persons }) };
}

function whole(data: object): (answer: string) => boolean {
  const expected = `{"data":${JSON.stringify(data)}`;
  return (answer) => answer.startsWith(expected) && !answer.includes('"errors"');
}
