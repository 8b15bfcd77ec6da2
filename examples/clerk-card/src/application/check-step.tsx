import { useMutation } from '@apollo/client/react';
import { ruleWords, stateWords, stepWords } from '../card-texts.ts';
import { useDesk } from '../desk.tsx';
import { type ApplicationViewFragment, CheckDocument, type CheckMutation } from '../generated/operations.ts';
import { Icon } from '../icon.tsx';
import { useLanguage } from '../language.tsx';
import { stateOfAnswer } from '../registers/card-state.ts';
import { OutageBanners } from '../registers/outage-banners.tsx';
import { hasEnded } from './progress.ts';
import { Outcome, Step } from './step.tsx';
import type { StepProps } from './step-props.ts';

/** The systems that the order names are asked, and the readiness follows from their answers. The check may be repeated. */
export function CheckStep({ application, state, iban }: StepProps & { iban: string | null }) {
  const { say } = useLanguage();
  const { nameOf } = useDesk();
  const [check, checked] = useMutation(CheckDocument);
  const questions = checked.data?.checkApplication.dossier?.questions ?? [];
  const readiness = application?.readiness;
  const canCheck = application && !application.registration && !hasEnded(application);
  const submit = () => {
    if (!application) return;
    const input = { id: application.id, expectedVersion: application.version };
    check({ variables: { input: { ...input, ...(iban !== null && { account: { iban } }) } } }).catch(
      () => {},
    );
  };
  return (
    <Step id="check" title={stepWords.check} about={stepWords.checkAbout} state={state}>
      {readiness && <Readiness readiness={readiness} />}
      <OutageBanners answers={questions.map(({ answer }) => answer)} nameOf={nameOf} />
      {questions.length > 0 && <Answers questions={questions} />}
      {canCheck && (
        <button
          type="button"
          className={readiness ? 'quiet' : ''}
          disabled={checked.loading}
          onClick={submit}
        >
          {say(readiness ? stepWords.checkAgain : stepWords.checkAction)}
        </button>
      )}
      <Outcome result={checked.data?.checkApplication.result} error={checked.error} />
    </Step>
  );
}

/** The conclusion of the rules, and every obstacle with its item. */
function Readiness({ readiness }: { readiness: NonNullable<ApplicationViewFragment['readiness']> }) {
  const { say } = useLanguage();
  return (
    <div className="readiness" data-kind={readiness.kind} role="status">
      <p>
        <strong>{say(readiness)}</strong>
      </p>
      {readiness.reasons.length > 0 && (
        <>
          <h4>{say(stepWords.reasons)}</h4>
          <ul>
            {readiness.reasons.map((reason) => (
              <li key={`${reason.kind} ${reason.ruleItem} ${reason.ru}`}>
                {say(reason)}
                {reason.ruleItem && <span className="note">{say(ruleWords(reason.ruleItem))}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

type Questions = NonNullable<CheckMutation['checkApplication']['dossier']>['questions'];

function Answers({ questions }: { questions: Questions }) {
  const { say } = useLanguage();
  return (
    <>
      <h4>{say(stepWords.answers)}</h4>
      <ul className="replies">
        {questions.map(({ question, answer }) => (
          <li key={question.code} data-state={stateOfAnswer(answer)}>
            <p className="state">
              <Icon name={stateOfAnswer(answer)} />
              {say(stateWords[stateOfAnswer(answer)])}
            </p>
            <p>
              {say(question)}
              <span className="note">{say(ruleWords(question.ruleItem))}</span>
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
