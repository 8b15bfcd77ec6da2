/** The simulated systems by the ids of DESIGN.md 12. `behind`: reached through that system alone, no address of its own. */
export const mockSystems = {
  SHEP: { behind: null },
  PERSON_REGISTER: { behind: 'SHEP' },
} as const;

export type MockSystem = keyof typeof mockSystems;

/** Ids of all simulated systems, the bus first. */
export const mockSystemIds = Object.keys(mockSystems).filter(isMockSystem);

/** True for the id of a system that this network simulates. */
export function isMockSystem(name: string): name is MockSystem {
  return Object.hasOwn(mockSystems, name);
}
