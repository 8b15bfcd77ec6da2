/** Roles of people and machines, as data: the kinds of data they may read, and their routes. */
import type { ApplicationRoute } from '../services/state-service.ts';

/** Kinds of data; a schema field names the one it needs (`@from`). */
export const scopes = [
  'IDENTITY',
  'DISABILITY',
  'PENSION',
  'BANK_ACCOUNT',
  'EARLIER_DECISIONS',
  'SOCIAL_INSURANCE',
] as const;
export type Scope = (typeof scopes)[number];

/** Records of a register about a person. Earlier decisions are asked for by the check of an application alone. */
const ofRegisters = [
  'IDENTITY',
  'DISABILITY',
  'PENSION',
  'BANK_ACCOUNT',
  'SOCIAL_INSURANCE',
] as const satisfies readonly Scope[];

interface RoleRights {
  readonly scopes: readonly Scope[];
  /** The first stands for a question that names none. Empty: no route of the orders; a legal basis alone allows it. */
  readonly routes: readonly ApplicationRoute[];
  readonly ownDataOnly?: true;
}

/** Names are fixed: tokens carry them. */
const roles = {
  // S4.9, S5.9, S6.9, S6.10, S7.9: the specialist who accepts an application. S6.15: the reconciliation with the fund.
  // S7.8: they hand over the notification of received contributions. No item has another role look at contributions.
  // S5.9(1), S7.10(1): they make the check for earlier decisions, and no other role does.
  specialist: { scopes, routes: ['STATE_CORPORATION', 'PROACTIVE'] },
  // S6.12: the worker of the fund asks the disability databank, not the person register. S6.15: the reconciliation.
  'pension-worker': { scopes: ['DISABILITY', 'PENSION'], routes: ['ENPF_WORKER', 'PROACTIVE'] },
  // S7.2: a division of medical and social examination.
  examiner: { scopes: ['IDENTITY', 'DISABILITY'], routes: ['MSE_DIVISION'] },
  // S2.3, S3.10: a local executive body.
  'local-worker': { scopes: ['IDENTITY', 'DISABILITY'], routes: ['LOCAL_EXECUTIVE_BODY'] },
  // S1.3, S2.6, S3.6: the applicant, through the portal.
  citizen: { scopes: ofRegisters, routes: ['PORTAL'], ownDataOnly: true },
  // S4.12, S6.9 p4: the provider decides on cases of the state services that its token names; it asks no register about a person.
  provider: { scopes: [], routes: [] },
  // Another agency's machine: its token bounds its scopes further.
  agency: { scopes: ofRegisters, routes: [] },
  // They see outages and looks, no data of people.
  operator: { scopes: [], routes: [] },
  auditor: { scopes: [], routes: [] },
} as const satisfies Record<string, RoleRights>;

export type Role = keyof typeof roles;
export const roleNames = Object.keys(roles) as Role[];

export function isRole(name: string): name is Role {
  return Object.hasOwn(roles, name);
}

export function rightsOf(role: Role): RoleRights {
  return roles[role];
}
