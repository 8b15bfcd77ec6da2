import { useEffect, useRef, useState } from 'react';
import { ApplicationScreen } from './application/application-screen.tsx';
import { languageNames, words } from './card-texts.ts';
import { DeskProvider } from './desk.tsx';
import { languages, useLanguage } from './language.tsx';
import type { Question } from './question.ts';
import { QuestionForm } from './question-form.tsx';
import { RegistersScreen } from './registers/registers-screen.tsx';

const screens = ['registers', 'application'] as const;

export function App() {
  const { say, language, setLanguage } = useLanguage();
  return (
    <>
      <header className="top">
        <p className="brand">
          <strong>{say(words.brand)}</strong>
          <span>{say(words.title)}</span>
        </p>
        <fieldset className="languages">
          <legend className="unseen">{say(words.language)}</legend>
          {languages.map((one) => (
            <button
              key={one}
              type="button"
              lang={one}
              aria-pressed={one === language}
              onClick={() => setLanguage(one)}
            >
              {languageNames[one]}
            </button>
          ))}
        </fieldset>
      </header>
      <DeskProvider>
        <Desk />
      </DeskProvider>
    </>
  );
}

function Desk() {
  const { say } = useLanguage();
  const [question, setQuestion] = useState<Question | null>(null);
  const [screen, setScreen] = useState<(typeof screens)[number]>('registers');
  const answers = useRef<HTMLDivElement>(null);
  const ask = (asked: Question) => {
    setQuestion(asked);
    setScreen('registers');
  };
  // The keyboard and a narrow screen go on where the answers come.
  useEffect(() => {
    if (question === null || answers.current === null) return;
    answers.current.focus({ preventScroll: true });
    if (answers.current.getBoundingClientRect().top > window.innerHeight / 2)
      answers.current.scrollIntoView();
  }, [question]);
  return (
    <main className="page">
      <h1 className="unseen">{say(words.title)}</h1>
      <QuestionForm onAsk={ask} />
      <div ref={answers} className="answers" tabIndex={-1}>
        {question === null ? (
          <p className="empty">{say(words.empty)}</p>
        ) : (
          <>
            <nav className="screens" aria-label={say(words.screens)}>
              {screens.map((one) => (
                <button
                  key={one}
                  type="button"
                  aria-current={one === screen ? 'page' : undefined}
                  onClick={() => setScreen(one)}
                >
                  {say(words[one])}
                </button>
              ))}
            </nav>
            {/* Both stay: to look at the application asks no register again. */}
            <div key={question.ref}>
              <section
                id="screen-registers"
                hidden={screen !== 'registers'}
                aria-label={say(words.registers)}
              >
                <RegistersScreen question={question} />
              </section>
              <section
                id="screen-application"
                hidden={screen !== 'application'}
                aria-label={say(words.application)}
              >
                <ApplicationScreen question={question} />
              </section>
            </div>
          </>
        )}
      </div>
    </main>
  );
}
