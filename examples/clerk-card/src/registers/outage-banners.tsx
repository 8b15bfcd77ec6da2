import { missingWords, ticketWords, words } from '../card-texts.ts';
import { formatMoment } from '../format.ts';
import type { AnswerFragment, SystemId } from '../generated/operations.ts';
import { Icon } from '../icon.tsx';
import { useLanguage, type Words } from '../language.tsx';

type Unavailable = Extract<AnswerFragment, { __typename: 'RegisterUnavailable' }>;

interface Props {
  readonly answers: readonly (AnswerFragment | undefined)[];
  readonly nameOf: (system: SystemId) => Words | undefined;
}

/** One banner for each outage, however many registers it silences: number, state of the ticket, mailbox. */
export function OutageBanners({ answers, nameOf }: Props) {
  const failed = answers.filter((answer) => answer?.__typename === 'RegisterUnavailable');
  const outages = new Map(failed.map((answer) => [answer.incident?.id ?? answer.system, answer]));
  return (
    <div className="outages" role="alert">
      {[...outages].map(([key, outage]) => (
        <OutageBanner key={key} outage={outage} name={nameOf(outage.incident?.system ?? outage.system)} />
      ))}
    </div>
  );
}

function OutageBanner({ outage, name }: { outage: Unavailable; name: Words | undefined }) {
  const { say, language } = useLanguage();
  const { incident, since, supportTicket: ticket } = outage;
  const mailbox = ticket?.recipient?.mailbox;
  return (
    <section className="outage">
      <h3>
        <Icon name="UNAVAILABLE" />
        {say(words.outage)}
        {name && `: ${say(name)}`}
      </h3>
      <dl>
        {incident && (
          <div>
            <dt>{say(words.incident)}</dt>
            <dd className="number">{incident.id}</dd>
          </div>
        )}
        <div>
          <dt>{say(words.since)}</dt>
          <dd>{formatMoment(since, language)}</dd>
        </div>
        <div>
          <dt>{say(words.ticket)}</dt>
          <dd className="ticket">{say(ticket?.state ? ticketWords[ticket.state] : words.noTicket)}</dd>
        </div>
        {ticket && ticket.missing.length > 0 && (
          <div>
            <dt>{say(words.missing)}</dt>
            <dd>{ticket.missing.map((fact) => say(missingWords[fact])).join(', ')}</dd>
          </div>
        )}
        {mailbox && (
          <div>
            <dt>{say(words.mailbox)}</dt>
            <dd>
              {incident?.drill ? (
                `${mailbox} (${say(words.drill)})`
              ) : (
                <a href={`mailto:${mailbox}`}>{mailbox}</a>
              )}
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
}
