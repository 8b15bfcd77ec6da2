/** Makes a world: knowledge of the systems that the process, or one drilled request, holds. */
import type { World } from '../graphql/context.ts';
import type { IncidentStore } from '../incidents/incident.ts';
import { createIncidents, type Incidents } from '../incidents/incidents.ts';
import { createSystemStatus } from '../incidents/system-status.ts';
import { faultRules } from '../resilience/fault-classes.ts';
import { createHealth } from '../resilience/health.ts';
import { partKey } from '../systems/systems.ts';
import type { Base } from './base.ts';
import { healthSettings } from './settings-of.ts';

export function createWorld(
  { config, clock, log }: Base,
  store: IncidentStore,
  inMaintenance: Incidents['inMaintenance'] = () => false,
): World {
  const health = createHealth(healthSettings(config), clock);
  const incidents = createIncidents({
    store,
    inMaintenance,
    flapWindowMs: config.FLAP_WINDOW_MS,
    onJoined({ systemId, part, affectedPeople: people }, faultClass) {
      if (faultRules[faultClass].breaker) health.breaker(partKey(systemId, part)).trip(faultClass, people);
    },
    onChange: (change, { id, systemId, drill }) =>
      (drill ? log.info : log.warn)(change, { incidentId: id, systemId, drill }),
  });
  const systemStatus = createSystemStatus(health, incidents, clock, config.BREAKER_WINDOW_MS);
  return { health, incidents, systemStatus };
}
