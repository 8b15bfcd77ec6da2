import { useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { applicationStateWords, stepWords, words } from '../card-texts.ts';
import { ApplicationNowDocument, TakeInDocument } from '../generated/operations.ts';
import { useLanguage } from '../language.tsx';
import type { Question } from '../question.ts';
import { CheckStep } from './check-step.tsx';
import { HandOverStep } from './hand-over-step.tsx';
import { PackageStep } from './package-step.tsx';
import { progressOf } from './progress.ts';
import { RegisterStep } from './register-step.tsx';
import { ScansStep } from './scans-step.tsx';
import { StatementStep } from './statement-step.tsx';
import { Outcome, Step } from './step.tsx';

/** While the outcome of a step in another system is unknown, the gateway finds it out, and the page looks again. */
const settlingMs = 2000;

/** The way of the person's application: from its intake to the hand-over of its case. */
export function ApplicationScreen({ question }: { question: Question }) {
  const { say } = useLanguage();
  const [takeIn, intake] = useMutation(TakeInDocument);
  const [isSettling, setSettling] = useState(false);
  const id = intake.data?.createApplication.application?.id;
  const { data } = useQuery(ApplicationNowDocument, {
    variables: { id: id ?? '' },
    skip: id === undefined,
    pollInterval: isSettling ? settlingMs : 0,
  });
  const application = data?.application ?? intake.data?.createApplication.application ?? null;
  const settles = application?.state === 'REGISTERING' || application?.state === 'HANDING_OVER';
  if (settles !== isSettling) setSettling(settles);
  const progress = progressOf(application);
  const { iin, stateService, route, ref } = question;
  return (
    <>
      <h2 className="person">
        {application ? say(applicationStateWords[application.state]) : say(words.application)}
        <small>
          {say(words.iin)} {iin}
          {application && ` · ${say(stepWords.number)} ${application.id}`}
        </small>
      </h2>
      {settles && (
        <p className="problem" role="status">
          {say(stepWords.settling)}
        </p>
      )}
      <ol className="steps" aria-label={say(stepWords.steps)}>
        <Step id="takeIn" title={stepWords.takeIn} about={stepWords.takeInAbout} state={progress.takeIn}>
          {!application && (
            <button
              type="button"
              disabled={intake.loading}
              onClick={() =>
                takeIn({ variables: { input: { idempotencyKey: ref, iin, stateService, route } } }).catch(
                  () => {},
                )
              }
            >
              {say(stepWords.takeInAction)}
            </button>
          )}
          <Outcome result={intake.data?.createApplication.result} error={intake.error} />
        </Step>
        <PackageStep application={application} state={progress.pack} />
        <ScansStep application={application} state={progress.scans} />
        <StatementStep application={application} state={progress.statement} iban={question.iban} />
        <CheckStep application={application} state={progress.check} iban={question.iban} />
        <RegisterStep application={application} state={progress.register} />
        <HandOverStep application={application} state={progress.handOver} />
      </ol>
    </>
  );
}
