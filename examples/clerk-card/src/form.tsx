import type { ReactNode } from 'react';

interface Props {
  readonly onSubmit: () => void;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A form that stays on the page. Not React's `action`: that empties the fields, also where the gateway refuses the entries. */
export function Form({ onSubmit, className, children }: Props) {
  return (
    <form
      className={className}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {children}
    </form>
  );
}
