import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { stepWords } from '../card-texts.ts';
import { useDesk } from '../desk.tsx';
import { Field } from '../field.tsx';
import { Form } from '../form.tsx';
import { RecordPackageDocument } from '../generated/operations.ts';
import { useLanguage } from '../language.tsx';
import { packageOf } from './progress.ts';
import { Outcome, Step } from './step.tsx';
import type { StepProps } from './step-props.ts';

/** The clerk looks at the package of documents before any system is asked. */
export function PackageStep({ application, state }: StepProps) {
  const { say } = useLanguage();
  const { stateServices } = useDesk();
  const [record, recorded] = useMutation(RecordPackageDocument);
  const [documents, setDocuments] = useState<readonly string[]>([]);
  const [remarks, setRemarks] = useState('');
  const service = stateServices.find(({ code }) => code === application?.stateService);
  const look = application && packageOf(application);
  const toggle = (code: string, isThere: boolean) =>
    setDocuments(isThere ? [...documents, code] : documents.filter((one) => one !== code));
  const submit = () => {
    if (!application) return;
    const input = { id: application.id, expectedVersion: application.version, documents: [...documents] };
    const variables = { input: { ...input, ...(remarks.trim() !== '' && { remarks: remarks.trim() }) } };
    record({ variables }).catch(() => {});
  };
  return (
    <Step id="pack" title={stepWords.pack} about={stepWords.packAbout} state={state}>
      {look && (
        <p className="result">
          {say(stepWords.complies)}: {look.documents.map(say).join(', ') || say(stepWords.noDocuments)}
        </p>
      )}
      {state === 'CURRENT' && (
        <Form onSubmit={submit}>
          <fieldset className="choices">
            <legend className="unseen">{say(stepWords.pack)}</legend>
            {service?.documents.map((document) => (
              <label key={document.code}>
                <input
                  type="checkbox"
                  checked={documents.includes(document.code)}
                  onChange={(event) => toggle(document.code, event.target.checked)}
                />
                {say(document)}
              </label>
            ))}
          </fieldset>
          <Field
            label={say(stepWords.remarks)}
            hint={say(stepWords.remarksHint)}
            value={remarks}
            onValue={setRemarks}
          />
          <button
            type="submit"
            disabled={recorded.loading || (remarks.trim() === '' && documents.length === 0)}
          >
            {say(remarks.trim() === '' ? stepWords.packAction : stepWords.remarksAction)}
          </button>
        </Form>
      )}
      <Outcome result={recorded.data?.recordPackage.result} error={recorded.error} />
    </Step>
  );
}
