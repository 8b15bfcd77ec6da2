import { CombinedGraphQLErrors, type ErrorLike } from '@apollo/client';
import { skipToken, useQuery } from '@apollo/client/react';
import {
  type AnswerFragment,
  BankAccountDocument,
  DisabilityDocument,
  IdentityDocument,
  PensionAccountsDocument,
} from '../generated/operations.ts';
import { purposeOf, type Question } from '../question.ts';
import type { Asked } from './card-state.ts';

/**
 * Asks four registers at once, each with a query of its own: the answer of one never waits for another. A question goes
 * to the registers and never to the cache, since a register may answer otherwise than yesterday.
 */
export function useRegisters(question: Question) {
  const variables = { iin: question.iin, purpose: purposeOf(question) };
  const { iban } = question;
  const asked = { variables, fetchPolicy: 'network-only' } as const;
  const identity = useQuery(IdentityDocument, asked);
  const disability = useQuery(DisabilityDocument, asked);
  const pensionAccounts = useQuery(PensionAccountsDocument, asked);
  const bankAccount = useQuery(
    BankAccountDocument,
    iban === null ? skipToken : { ...asked, variables: { ...variables, iban } },
  );
  return {
    identity: toAsked(identity, identity.data?.person.identity),
    disability: toAsked(disability, disability.data?.person.disability),
    pensionAccounts: toAsked(pensionAccounts, pensionAccounts.data?.person.pensionAccounts),
    bankAccount: iban === null ? null : toAsked(bankAccount, bankAccount.data?.person.bankAccount),
  };
}

interface Result {
  readonly loading: boolean;
  readonly error?: ErrorLike | undefined;
  readonly refetch: () => Promise<unknown>;
}

function toAsked<Answer extends AnswerFragment>(
  { loading, error, refetch }: Result,
  answer: Answer | undefined,
): Asked<Answer> {
  // The failure of a repetition stands in the result, where the card shows it.
  const askAgain = () => void refetch().catch(() => {});
  return { answer: error ? undefined : answer, isLoading: loading, failure: failureOf(error), askAgain };
}

function failureOf(error: ErrorLike | undefined): Asked['failure'] {
  if (!error) return null;
  const codes = CombinedGraphQLErrors.is(error) ? error.errors.map(({ extensions }) => extensions?.code) : [];
  return codes.includes('BAD_USER_INPUT') ? 'NUMBER_REFUSED' : 'OTHER';
}
