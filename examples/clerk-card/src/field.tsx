import { type HTMLInputTypeAttribute, useId } from 'react';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onValue: (text: string) => void;
  readonly hint?: string | undefined;
  /** Sentence in place of the hint, when the entry is not as expected. */
  readonly problem?: string | null;
  readonly type?: HTMLInputTypeAttribute;
  readonly inputMode?: 'numeric' | 'text';
}

/** A labelled field. Browsers keep no entries: they are about people. */
export function Field({
  label,
  value,
  onValue,
  hint,
  problem = null,
  type = 'text',
  inputMode = 'text',
}: Props) {
  const id = useId();
  const told = problem ?? hint;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type={type}
        inputMode={inputMode}
        autoComplete="off"
        spellCheck={false}
        value={value}
        aria-invalid={problem !== null}
        aria-describedby={told ? `${id}-hint` : undefined}
        onChange={(event) => onValue(event.target.value)}
      />
      {told && (
        <p id={`${id}-hint`} className={problem ? 'wrong' : 'hint'}>
          {told}
        </p>
      )}
    </div>
  );
}
