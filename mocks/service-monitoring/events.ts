/** A stage event as it came over the wire. */
export interface WireEvent {
  readonly application: string;
  readonly sequence: number;
  readonly stage: string;
  readonly stateService: string;
  readonly at: string;
  readonly number: string | null;
}

/** Reporter of an event: the provider through the gateway, or E-maket by itself (S4.10). */
type Reporter = 'PROVIDER' | 'CASE_SYSTEM';

/** An event as `GET /__events` shows it. */
interface ShownEvent extends Pick<WireEvent, 'application' | 'sequence' | 'stage' | 'at'> {
  readonly from: Reporter;
  /** Number of times it was taken: more than once if the sender got no answer, or did not trust it. */
  readonly sent: number;
}

/** The events of the monitoring system while the network runs. They are only ever added. */
export interface StageEvents {
  /**
   * Reason for a refusal: another event is in its place, or its predecessor is missing. Undefined: accepted.
   * An unknown application may begin anywhere: these events do not survive a restart, the gateway's do.
   */
  refusal(event: WireEvent): 'CONFLICT' | 'OUT-OF-ORDER' | undefined;
  /** Adds an event; an existing one is only counted. */
  add(event: WireEvent, from: Reporter): void;
  /** In the order of arrival. */
  list(): readonly ShownEvent[];
  forget(): void;
}

/** Identity of an event: the registration number may have come in between. */
const told = ['stage', 'stateService', 'at'] as const;

export function createStageEvents(): StageEvents {
  const events = new Map<string, { readonly event: WireEvent; readonly from: Reporter; sent: number }>();
  const known = new Set<string>();
  const keyOf = (application: string, sequence: number) => `${sequence} ${application}`;
  const find = ({ application, sequence }: WireEvent) => events.get(keyOf(application, sequence));

  return {
    refusal(event) {
      const there = find(event);
      if (there) return told.some((key) => there.event[key] !== event[key]) ? 'CONFLICT' : undefined;
      const isFirst = !known.has(event.application);
      const isNext = events.has(keyOf(event.application, event.sequence - 1));
      return isFirst || isNext ? undefined : 'OUT-OF-ORDER';
    },
    add(event, from) {
      const there = find(event);
      if (there) there.sent += 1;
      else events.set(keyOf(event.application, event.sequence), { event, from, sent: 1 });
      known.add(event.application);
    },
    list: () =>
      [...events.values()].map(({ event: { application, sequence, stage, at }, from, sent }) => ({
        application,
        sequence,
        stage,
        at,
        from,
        sent,
      })),
    forget() {
      events.clear();
      known.clear();
    },
  };
}
