import { useMutation } from '@apollo/client/react';
import { stepWords } from '../card-texts.ts';
import { useDesk } from '../desk.tsx';
import { formatMoment } from '../format.ts';
import { HandOverDocument } from '../generated/operations.ts';
import { useLanguage } from '../language.tsx';
import { OutageBanners } from '../registers/outage-banners.tsx';
import { Outcome, Step } from './step.tsx';
import type { StepProps } from './step-props.ts';

/** The electronic case goes to the system that the order names. */
export function HandOverStep({ application, state }: StepProps) {
  const { say, language } = useLanguage();
  const { nameOf } = useDesk();
  const [handOver, handed] = useMutation(HandOverDocument);
  const result = handed.data?.handOverCase.result;
  const taken = application?.electronicCase;
  const submit = () => {
    if (!application) return;
    const input = { id: application.id, expectedVersion: application.version };
    handOver({ variables: { input } }).catch(() => {});
  };
  return (
    <Step id="handOver" title={stepWords.handOver} about={stepWords.handOverAbout} state={state}>
      {taken && (
        <p className="result">
          {say(stepWords.caseNumber)} <strong className="number">{taken.number}</strong>
          {` · ${formatMoment(taken.handedOverAt, language)}`}
        </p>
      )}
      {state === 'CURRENT' && (
        <button
          type="button"
          disabled={handed.loading || application?.state !== 'REGISTERED'}
          onClick={submit}
        >
          {say(stepWords.handOverAction)}
        </button>
      )}
      {result?.__typename === 'RegisterUnavailable' && <OutageBanners answers={[result]} nameOf={nameOf} />}
      <Outcome result={taken ? undefined : result} error={handed.error} />
    </Step>
  );
}
