/** News of incidents that the database lacks: sums, not single failures. */
import type { Failure, Incident, Resolution } from '../incident.ts';

export interface PendingIncident {
  /** The incident as this process knows it, for the case that no replica has opened it. */
  incident: Incident;
  faults: Record<string, Seen>;
  questions: number;
  readonly applications: Set<string>;
  readonly people: Set<string>;
  resolution: Resolution | null;
}

type Seen = { readonly first: number; readonly last: number; readonly questions: number };
export type PendingIncidents = ReturnType<typeof createPendingIncidents>;

export function createPendingIncidents() {
  let byId = new Map<string, PendingIncident>();

  function newsOf(incident: Incident): PendingIncident {
    const news = byId.get(incident.id) ?? {
      ...{ incident, faults: {}, questions: 0, resolution: null },
      ...{ applications: new Set<string>(), people: new Set<string>() },
    };
    news.incident = incident;
    byId.set(incident.id, news);
    return news;
  }

  return {
    addFailure(incident: Incident, { faultClass, at, questions }: Failure): void {
      const news = newsOf(incident);
      news.faults[faultClass] = joinSeen(news.faults[faultClass], { first: at, last: at, questions });
      news.questions += questions;
      news.resolution = null;
    },
    /** @param application and person: digests, hex */
    addAffected(incident: Incident, application: string | null, person: string | null): void {
      const news = byId.get(incident.id) ?? newsOf(incident);
      if (application !== null) news.applications.add(application);
      if (person !== null) news.people.add(person);
    },
    /** Notes another change of it: its parent. */
    addChange(incident: Incident): void {
      newsOf(incident);
    },
    addResolution(incident: Incident, resolution: Resolution): void {
      newsOf(incident).resolution = resolution;
    },
    of: (incidentId: string) => byId.get(incidentId),
    /** Takes all news out for writing. */
    take(): PendingIncident[] {
      const taken = [...byId.values()];
      byId = new Map();
      return taken;
    },
    /** Puts back news that could not be written, before later news. */
    putBack(news: readonly PendingIncident[]): void {
      const since = byId;
      byId = new Map(news.map((one) => [one.incident.id, one]));
      for (const later of since.values()) merge(newsOf(later.incident), later);
    },
  };
}

function merge(news: PendingIncident, later: PendingIncident): void {
  news.faults = joinFaults(news.faults, later.faults);
  news.questions += later.questions;
  for (const one of later.applications) news.applications.add(one);
  for (const one of later.people) news.people.add(one);
  // A failure after a resolution cancels it.
  news.resolution = later.resolution ?? (later.questions > 0 ? null : news.resolution);
}

/** Adds two sums by class of failure. */
export function joinFaults(
  earlier: Readonly<Record<string, Seen>>,
  later: Readonly<Record<string, Seen>>,
): Record<string, Seen> {
  const joined = { ...earlier };
  for (const [faultClass, seen] of Object.entries(later))
    joined[faultClass] = joinSeen(joined[faultClass], seen);
  return joined;
}

function joinSeen(earlier: Seen | undefined, later: Seen): Seen {
  if (earlier === undefined) return later;
  return {
    first: Math.min(earlier.first, later.first),
    last: Math.max(earlier.last, later.last),
    questions: earlier.questions + later.questions,
  };
}
