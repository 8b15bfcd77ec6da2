import type { ReactNode } from 'react';
import { ruleWords, stateWords, words } from '../card-texts.ts';
import { Icon } from '../icon.tsx';
import { useLanguage, type Words } from '../language.tsx';
import { type Asked, stateOf } from './card-state.ts';

type Register = 'identity' | 'disability' | 'pensionAccounts' | 'bankAccount';

interface Props {
  readonly register: Register;
  /** Full name of the system, as the gateway has it. */
  readonly system: Words | undefined;
  /** Null: the clerk gave nothing to ask by. */
  readonly asked: Asked | null;
  readonly children?: ReactNode;
}

/** The frame of every register: name, state in a word, the gateway's sentence, and the facts where there are any. */
export function RegisterCard({ register, system, asked, children }: Props) {
  const { say } = useLanguage();
  const state = asked ? stateOf(asked) : 'NOT_ASKED';
  const title = `title-${register}`;
  return (
    <article
      id={register}
      className="card"
      data-state={state}
      aria-labelledby={title}
      aria-busy={state === 'ASKING'}
    >
      <header>
        <span className="emblem">
          <Icon name={register} />
        </span>
        <div>
          <h3 id={title}>{say(words[register])}</h3>
          {system && <p className="system">{say(system)}</p>}
        </div>
      </header>
      <div className="said" aria-live="polite">
        <p className="state">
          <Icon name={state} />
          {say(stateWords[state])}
        </p>
        {asked ? <Sentence asked={asked} /> : <p className="sentence">{say(words.noAccount)}</p>}
      </div>
      {state === 'ASKING' ? <Skeleton /> : children}
      {asked && (state === 'UNAVAILABLE' || state === 'FAILED') && (
        <button type="button" className="quiet" onClick={asked.askAgain}>
          {say(words.askAgain)}
        </button>
      )}
    </article>
  );
}

function Sentence({ asked: { answer, isLoading, failure } }: { asked: Asked }) {
  const { say } = useLanguage();
  if (isLoading) return null;
  if (!answer)
    return (
      <p className="sentence">
        {say(failure === 'NUMBER_REFUSED' ? words.numberRefused : words.requestFailed)}
      </p>
    );
  return (
    <>
      <p className="sentence">{say(answer)}</p>
      {answer.__typename === 'ConsentNeeded' && (
        <p className="sentence">{say({ kk: answer.howKk, ru: answer.howRu })}</p>
      )}
      {answer.__typename === 'NotAsked' && answer.ruleItem && (
        <p className="note">{say(ruleWords(answer.ruleItem))}</p>
      )}
    </>
  );
}

/** Stands where the facts will stand, so that an arriving answer moves nothing on the screen. */
function Skeleton() {
  return (
    <div className="skeleton" aria-hidden="true">
      <span />
      <span />
      <span />
    </div>
  );
}
