import type { ErrorLike } from '@apollo/client';
import { type ReactNode, useEffect, useRef } from 'react';
import { stepWords, words } from '../card-texts.ts';
import type { ResultWordsFragment } from '../generated/operations.ts';
import { Icon } from '../icon.tsx';
import { useLanguage, type Words } from '../language.tsx';

export type StepState = 'DONE' | 'CURRENT' | 'LATER';

interface Props {
  readonly id: string;
  readonly title: Words;
  readonly about: Words;
  readonly state: StepState;
  readonly children: ReactNode;
}

/** A step on the way of an application. A later step shows its name alone. */
export function Step({ id, title, about, state, children }: Props) {
  const { say } = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(state);
  // The button that was pressed is gone with its step: the keyboard goes on at the step that has begun.
  useEffect(() => {
    if (state !== before.current && state !== 'LATER') heading.current?.focus();
    before.current = state;
  }, [state]);
  return (
    <li
      id={`step-${id}`}
      className="step"
      data-state={state}
      aria-current={state === 'CURRENT' ? 'step' : undefined}
    >
      <span className="mark">{state === 'DONE' && <Icon name="FOUND" />}</span>
      <div className="body">
        <h3 ref={heading} tabIndex={-1}>
          {say(title)}
          {state === 'DONE' && <span className="unseen">, {say(stepWords.done)}</span>}
        </h3>
        {state === 'CURRENT' && <p className="hint">{say(about)}</p>}
        {state !== 'LATER' && children}
      </div>
    </li>
  );
}

interface OutcomeProps {
  readonly result: ResultWordsFragment | undefined;
  readonly error: ErrorLike | undefined;
}

/** The outcome of a step that changed nothing, in the gateway's words. A step that succeeded shows its result instead. */
export function Outcome({ result, error }: OutcomeProps) {
  const { say } = useLanguage();
  const said = result && 'kk' in result ? result : null;
  const grounds = result?.__typename === 'NotAccepted' ? result.grounds : [];
  const scans = result?.__typename === 'ScansMissing' ? result.documents : [];
  return (
    <div className="outcome" role="status">
      {error && <p className="problem">{say(words.requestFailed)}</p>}
      {said && <p className="problem">{say(said)}</p>}
      {(grounds.length > 0 || scans.length > 0) && (
        <ul>
          {[...grounds, ...scans].map((one) => (
            <li key={one.code}>{say(one)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
