/** What this process knows of incidents and the database does not yet: sums, not single failures. */
import type { Failure, Incident, Resolution } from '../incident.ts';

/** News of one incident. */
export interface PendingIncident {
  /** As this process has it: how to open it, if nobody has. */
  incident: Incident;
  faults: Record<string, { first: number; last: number; questions: number }>;
  questions: number;
  readonly applications: Set<string>;
  readonly people: Set<string>;
  resolution: Resolution | null;
}

export interface PendingIncidents {
  addFailure(incident: Incident, failure: Failure): void;
  /** @param digests of the application and of the person, hex */
  addAffected(incident: Incident, application: string | null, person: string | null): void;
  /** Something else about it has changed: its parent. */
  addChange(incident: Incident): void;
  addResolution(incident: Incident, resolution: Resolution): void;
  of(incidentId: string): PendingIncident | undefined;
  /** Takes all of it out, to be written. */
  take(): PendingIncident[];
  /** Puts back what could not be written, before what has come since. */
  putBack(news: readonly PendingIncident[]): void;
  readonly isEmpty: boolean;
}

export function createPendingIncidents(): PendingIncidents {
  let byId = new Map<string, PendingIncident>();

  function newsOf(incident: Incident): PendingIncident {
    const known = byId.get(incident.id);
    const news = known ?? startNews(incident);
    news.incident = incident;
    if (known === undefined) byId.set(incident.id, news);
    return news;
  }

  return {
    addFailure(incident, { faultClass, at, questions }) {
      const news = newsOf(incident);
      addFault(news, faultClass, { first: at, last: at, questions });
      news.questions += questions;
      news.resolution = null;
    },
    addAffected(incident, application, person) {
      const news = byId.get(incident.id) ?? newsOf(incident);
      if (application !== null) news.applications.add(application);
      if (person !== null) news.people.add(person);
    },
    addChange(incident) {
      newsOf(incident);
    },
    addResolution(incident, resolution) {
      newsOf(incident).resolution = resolution;
    },
    of: (incidentId) => byId.get(incidentId),
    take() {
      const taken = [...byId.values()];
      byId = new Map();
      return taken;
    },
    putBack(news) {
      const since = byId;
      byId = new Map(news.map((one) => [one.incident.id, one]));
      for (const later of since.values()) merge(newsOf(later.incident), later);
    },
    get isEmpty() {
      return byId.size === 0;
    },
  };
}

function startNews(incident: Incident): PendingIncident {
  const nobody = { applications: new Set<string>(), people: new Set<string>() };
  return { incident, faults: {}, questions: 0, ...nobody, resolution: null };
}

function merge(news: PendingIncident, later: PendingIncident): void {
  for (const [faultClass, seen] of Object.entries(later.faults)) addFault(news, faultClass, seen);
  news.questions += later.questions;
  for (const one of later.applications) news.applications.add(one);
  for (const one of later.people) news.people.add(one);
  // Failures that came after a resolution have taken it back.
  news.resolution = later.resolution ?? (later.questions > 0 ? null : news.resolution);
}

type Seen = PendingIncident['faults'][string];

function addFault({ faults }: PendingIncident, faultClass: string, seen: Seen): void {
  faults[faultClass] = joinSeen(faults[faultClass], seen);
}

/** Two sums of one class of failure in one. */
export function joinSeen(earlier: Seen | undefined, later: Seen): Seen {
  if (earlier === undefined) return { ...later };
  return {
    first: Math.min(earlier.first, later.first),
    last: Math.max(earlier.last, later.last),
    questions: earlier.questions + later.questions,
  };
}
