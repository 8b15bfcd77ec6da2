import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { stepWords } from '../card-texts.ts';
import { useDesk } from '../desk.tsx';
import { Field } from '../field.tsx';
import { Form } from '../form.tsx';
import { formatMoment } from '../format.ts';
import { EndWithoutRegistrationDocument, RegisterDocument } from '../generated/operations.ts';
import { useLanguage } from '../language.tsx';
import { OutageBanners } from '../registers/outage-banners.tsx';
import { Outcome, Step } from './step.tsx';
import type { StepProps } from './step-props.ts';

/** The registration. Where the order leaves it open, the clerk decides and tells the reason. */
export function RegisterStep({ application, state }: StepProps) {
  const { say, language } = useLanguage();
  const { nameOf } = useDesk();
  const [register, registered] = useMutation(RegisterDocument);
  const [end, ended] = useMutation(EndWithoutRegistrationDocument);
  const [decision, setDecision] = useState('');
  const registration = application?.registration;
  const decides = application?.readiness?.kind === 'PERSON_DECIDES';
  const isReady = application?.state === 'CHECKED' && (!decides || decision.trim() !== '');
  const input = { id: application?.id ?? '', expectedVersion: application?.version ?? 0 };
  const submit = () => {
    const variables = { input: { ...input, ...(decides && { decision: decision.trim() }) } };
    register({ variables }).catch(() => {});
  };
  const result = registered.data?.registerApplication.result;
  const isRuledOut =
    application?.state === 'CHECKED' && application.readiness?.kind === 'NOT_TO_BE_REGISTERED';
  return (
    <Step
      id="register"
      title={stepWords.register}
      about={stepWords.registerAbout}
      state={isRuledOut ? 'CURRENT' : state}
    >
      {registration && (
        <p className="result">
          {say(stepWords.registration)} <strong className="number">{registration.number}</strong>
          {registration.receiptNumber && ` · ${say(stepWords.receipt)} ${registration.receiptNumber}`}
          {` · ${formatMoment(registration.registeredAt, language)}`}
        </p>
      )}
      {state === 'CURRENT' && (
        <Form onSubmit={submit}>
          {decides && <Field label={say(stepWords.decision)} value={decision} onValue={setDecision} />}
          <button type="submit" disabled={registered.loading || !isReady}>
            {say(stepWords.registerAction)}
          </button>
        </Form>
      )}
      {isRuledOut && (
        <button
          type="button"
          disabled={ended.loading}
          onClick={() => end({ variables: { input } }).catch(() => {})}
        >
          {say(stepWords.endAction)}
        </button>
      )}
      {result?.__typename === 'RegisterUnavailable' && <OutageBanners answers={[result]} nameOf={nameOf} />}
      <Outcome
        result={registration ? undefined : (result ?? ended.data?.endApplication.result)}
        error={registered.error ?? ended.error}
      />
    </Step>
  );
}
