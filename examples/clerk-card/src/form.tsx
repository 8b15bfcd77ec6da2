import type { ReactNode } from 'react';

interface Props {
  readonly onSubmit: () => void;
  readonly className?: string;
  readonly children: ReactNode;
}

/**
 * A form that stays on the page. Not React's `action`: that empties the fields, also where the gateway refuses the entries.
 * The keyboard goes to the first entry that is not as expected.
 */
export function Form({ onSubmit, className, children }: Props) {
  return (
    <form
      className={className}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const form = event.currentTarget;
        onSubmit();
        requestAnimationFrame(() => form.querySelector<HTMLElement>('[aria-invalid=true]')?.focus());
      }}
    >
      {children}
    </form>
  );
}
