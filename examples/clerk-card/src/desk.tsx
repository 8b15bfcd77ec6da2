import { useQuery } from '@apollo/client/react';
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { words } from './card-texts.ts';
import { DeskDocument, type DeskQuery, type SystemId } from './generated/operations.ts';
import { useLanguage, type Words } from './language.tsx';

interface Desk extends DeskQuery {
  readonly nameOf: (system: SystemId) => Words | undefined;
}

const DeskContext = createContext<Desk | null>(null);

/** Rights of the clerk, state services and names of systems: asked once, before anything about a person. */
export function DeskProvider({ children }: { children: ReactNode }) {
  const { say } = useLanguage();
  const { data, error, refetch } = useQuery(DeskDocument);
  const desk = useMemo(() => data && toDesk(data as DeskQuery), [data]);
  if (error)
    return (
      <main className="page">
        <p className="problem" role="alert">
          {say(words.deskFailed)}{' '}
          <button type="button" className="quiet" onClick={() => void refetch().catch(() => {})}>
            {say(words.reload)}
          </button>
        </p>
      </main>
    );
  return desk && <DeskContext value={desk}>{children}</DeskContext>;
}

function toDesk(data: DeskQuery): Desk {
  const names = new Map(data.systems.map((system) => [system.id, system]));
  return { ...data, nameOf: (system) => names.get(system) };
}

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('expected a DeskProvider around the component');
  return desk;
}
