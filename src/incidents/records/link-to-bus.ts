import { systemKeys, systemOf } from '../../systems/systems.ts';
import type { Incident } from '../incident.ts';
import type { MemoryIncidentStore } from '../memory-incident-store.ts';

/**
 * Silence looks like the register's until the bus turns out to be silent: the registers' incidents are then a part of the
 * bus's, whichever of them began first.
 * @param began an incident that began now
 * @returns the incidents that have a parent now
 */
export function linkToBus(view: MemoryIncidentStore, began: Incident): Incident[] {
  const open = view.all().filter((one) => one.resolvedAt === null && one.drill === began.drill);
  const behind = systemKeys.filter((key) => systemOf(key).busId === began.systemId);
  const children = open.filter((one) => behind.includes(one.systemId) && one.parentId === null);
  const bus = open.find((one) => one.systemId === systemOf(began.systemId).busId);
  const linked = [
    ...children.map((child) => ({ ...child, parentId: began.id })),
    ...(bus && began.parentId === null ? [{ ...began, parentId: bus.id }] : []),
  ];
  for (const incident of linked) view.put(incident);
  return linked;
}
