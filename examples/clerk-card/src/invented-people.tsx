import { useQuery } from '@apollo/client/react';
import { useId } from 'react';
import { words } from './card-texts.ts';
import { InventedPeopleDocument } from './generated/operations.ts';
import { useLanguage } from './language.tsx';

/** A list of the demo's invented persons. Where registers are real there is none, and the page shows nothing. */
export function InventedPeople({ onPick }: { onPick: (person: { iin: string; iban: string }) => void }) {
  const { say } = useLanguage();
  const id = useId();
  const { data } = useQuery(InventedPeopleDocument, { errorPolicy: 'ignore' });
  const people = data?.cast ?? [];
  if (people.length === 0) return null;
  return (
    <div className="demo">
      <label htmlFor={id}>{say(words.invented)}</label>
      <select
        id={id}
        defaultValue=""
        onChange={(event) => {
          const person = people.find(({ iin }) => iin === event.target.value);
          const iban = person?.accounts?.find((account) => account?.iban)?.iban;
          if (person?.iin) onPick({ iin: person.iin, iban: iban ?? '' });
        }}
      >
        <option value="" disabled>
          {say(words.choose)}
        </option>
        {people.map(({ iin, name }) => (
          <option key={iin} value={iin}>
            {name} · {iin}
          </option>
        ))}
      </select>
      <p className="hint">{say(words.demoNote)}</p>
    </div>
  );
}
