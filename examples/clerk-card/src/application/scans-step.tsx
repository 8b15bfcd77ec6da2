import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { stepWords } from '../card-texts.ts';
import { AttachScanDocument } from '../generated/operations.ts';
import { useLanguage } from '../language.tsx';
import { scansToAdd } from './progress.ts';
import { Outcome, Step } from './step.tsx';
import type { StepProps } from './step-props.ts';

/** Scans of the documents in the package, and of those that a register has no data for. */
export function ScansStep({ application, state }: StepProps) {
  const { say } = useLanguage();
  const [attach, attached] = useMutation(AttachScanDocument);
  const [isRefused, setRefused] = useState(false);
  const missing = application ? scansToAdd(application) : [];
  const scanned = application?.scans.map(({ document, name }) => (document ? say(document) : name)) ?? [];
  const add = async (document: string, file: File) => {
    const upload = await postScan(file);
    setRefused(upload === null);
    if (!application || upload === null) return;
    const at = { id: application.id, expectedVersion: application.version };
    const input = {
      ...at,
      idempotencyKey: upload,
      document,
      name: `${document}.${extensionOf(file)}`,
      upload,
    };
    await attach({ variables: { input: { ...input, attestation: 'ORIGINAL' } } }).catch(() => {});
  };
  return (
    <Step id="scans" title={stepWords.scans} about={stepWords.scansAbout} state={state}>
      {state === 'DONE' && <p className="result">{scanned.join(', ') || say(stepWords.scanNone)}</p>}
      {missing.map((document) => (
        <label key={document.code} className="scan">
          <span>{say(document)}</span>
          <span className="button">{say(stepWords.scanPick)}</span>
          <input
            type="file"
            className="unseen"
            accept=".pdf,.jpg,.jpeg,.png,.tif,.tiff"
            disabled={attached.loading}
            onChange={(event) => {
              const [file] = event.target.files ?? [];
              if (file) void add(document.code, file);
            }}
          />
        </label>
      ))}
      {isRefused && (
        <p className="problem" role="alert">
          {say(stepWords.scanRefused)}
        </p>
      )}
      <Outcome result={attached.data?.attachScan.result} error={attached.error} />
    </Step>
  );
}

/** Sends a content to the gateway, which looks at it. Returns the name of the content, or null where it was refused. */
async function postScan(file: File): Promise<string | null> {
  const headers = { 'content-type': file.type || 'application/octet-stream' };
  const response = await fetch('/scans', { method: 'POST', headers, body: file }).catch(() => null);
  if (!response?.ok) return null;
  return ((await response.json()) as { upload: string }).upload;
}

/** The name of a clerk's file may tell about the person, so that only its ending is kept. */
function extensionOf({ name }: File): string {
  return /\.(\w{1,5})$/.exec(name)?.[1]?.toLowerCase() ?? 'scan';
}
