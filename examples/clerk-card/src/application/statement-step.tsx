import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { stepWords, words } from '../card-texts.ts';
import { Field } from '../field.tsx';
import { Form } from '../form.tsx';
import { formatDate } from '../format.ts';
import { EnterStatementDocument } from '../generated/operations.ts';
import { useLanguage } from '../language.tsx';
import { hasEnded } from './progress.ts';
import { Outcome, Step } from './step.tsx';
import type { StepProps } from './step-props.ts';

const empty = { surname: '', name: '', patronymic: '', birthDate: '' };

/** The statement as the applicant wrote it. Nothing is filled in from a register: the gateway compares the two. */
export function StatementStep({ application, state, iban }: StepProps & { iban: string | null }) {
  const { say, language } = useLanguage();
  const [enter, entered] = useMutation(EnterStatementDocument);
  const [draft, setDraft] = useState(empty);
  const [isCorrecting, setCorrecting] = useState(false);
  const field = (name: keyof typeof empty) => ({
    value: draft[name],
    onValue: (text: string) => setDraft({ ...draft, [name]: text }),
  });
  const statement = application?.statement;
  const mayCorrect = application && !application.registration && !hasEnded(application);
  const submit = () => {
    if (!application) return;
    const { patronymic, ...rest } = draft;
    const written = {
      ...rest,
      ...(patronymic && { patronymic }),
      ...(iban !== null && { account: { iban } }),
    };
    const input = { id: application.id, expectedVersion: application.version, ...written };
    enter({ variables: { input } }).then(
      () => setCorrecting(false),
      () => {},
    );
  };
  return (
    <Step id="statement" title={stepWords.statement} about={stepWords.statementAbout} state={state}>
      {statement && (
        <p className="result">
          {[statement.surname, statement.name, statement.patronymic].filter(Boolean).join(' ')},{' '}
          {formatDate(statement.birthDate, language)}
        </p>
      )}
      {statement && mayCorrect && !isCorrecting && (
        <button type="button" className="quiet" onClick={() => setCorrecting(true)}>
          {say(stepWords.correct)}
        </button>
      )}
      {(state === 'CURRENT' || isCorrecting) && (
        <Form className="statement" onSubmit={submit}>
          <Field label={say(stepWords.surname)} {...field('surname')} />
          <Field label={say(stepWords.name)} {...field('name')} />
          <Field
            label={say(stepWords.patronymic)}
            hint={say(stepWords.patronymicHint)}
            {...field('patronymic')}
          />
          <Field label={say(words.birthDate)} type="date" {...field('birthDate')} />
          <button
            type="submit"
            disabled={entered.loading || !draft.surname || !draft.name || !draft.birthDate}
          >
            {say(stepWords.save)}
          </button>
        </Form>
      )}
      <Outcome result={entered.data?.enterStatement.result} error={entered.error} />
    </Step>
  );
}
