import { useId, useState } from 'react';
import { routeWords, words } from './card-texts.ts';
import { useDesk } from './desk.tsx';
import { Field } from './field.tsx';
import { Form } from './form.tsx';
import type { StateServiceCode } from './generated/operations.ts';
import { InventedPeople } from './invented-people.tsx';
import { useLanguage } from './language.tsx';
import { newRef, type Question } from './question.ts';

/** The clerk enters an IIN, the state service, and the account if the applicant names one. The gateway judges the numbers. */
export function QuestionForm({ onAsk }: { onAsk: (question: Question) => void }) {
  const { say } = useLanguage();
  const { viewer, stateServices } = useDesk();
  const [iin, setIin] = useState('');
  const [iban, setIban] = useState('');
  const [stateService, setStateService] = useState<StateServiceCode>('ENPF_PAYMENTS');
  const [isChecked, setChecked] = useState(false);
  const select = useId();
  const service = stateServices.find(({ code }) => code === stateService);
  const route = viewer.routes.find((one) => service?.routes.some((other) => other.route === one));
  const isIin = /^\d{12}$/.test(iin);
  const isIban = /^(KZ[0-9A-Z]{18})?$/.test(iban);

  const submit = () => {
    setChecked(true);
    if (isIin && isIban && route) onAsk({ iin, iban: iban || null, stateService, route, ref: newRef() });
  };
  return (
    <Form className="question" onSubmit={submit}>
      <Field
        label={say(words.iin)}
        hint={say(words.iinHint)}
        problem={isChecked && !isIin ? say(words.iinWrong) : null}
        inputMode="numeric"
        value={iin}
        onValue={(text) => setIin(text.replace(/\s/g, ''))}
      />
      <div className="field">
        <label htmlFor={select}>{say(words.service)}</label>
        <select
          id={select}
          value={stateService}
          aria-describedby={`${select}-hint`}
          onChange={(event) => setStateService(event.target.value as StateServiceCode)}
        >
          {stateServices.map((one) => (
            <option key={one.code} value={one.code}>
              {say(one)}
            </option>
          ))}
        </select>
        <p id={`${select}-hint`} className={route ? 'hint' : 'wrong'}>
          {service && <span className="line">{say(service)}</span>}
          {say(route ? routeWords[route] : words.noRoute)}
        </p>
      </div>
      <Field
        label={say(words.account)}
        hint={say(words.accountHint)}
        problem={isChecked && !isIban ? say(words.accountWrong) : null}
        value={iban}
        onValue={(text) => setIban(text.replace(/\s/g, '').toUpperCase())}
      />
      <button type="submit">{say(words.ask)}</button>
      <InventedPeople
        onPick={(person) => {
          setIin(person.iin);
          setIban(person.iban);
        }}
      />
    </Form>
  );
}
