import { seenLook } from '../../access/looks/seen-looks.ts';
import { applicationOfScan } from '../../applications/scans/scan-rows.ts';
import { ownApplications, seenApplication } from '../../applications/use-cases/use-case.ts';
import { findWindow } from '../../incidents/operations/window-rows.ts';
import { findIncident } from '../../incidents/records/incident-rows.ts';
import { seenPaper } from '../../papers/seen-paper.ts';
import { kept } from '../../storage/kept.ts';
import type { Context } from '../context.ts';
import type { Resolvers, ResolversTypes } from '../generated/resolvers.ts';
import { scansOf } from './applications.ts';
import { paperTypes } from './papers.ts';

/** Finds anything with an `id`. */
export const nodeResolvers = {
  Query: {
    async node(_, { id }, context) {
      await context.records.flush();
      return kept(() => findNode(context, id));
    },
  },
  Node: { __resolveType: (node: { __typename?: string }) => node.__typename } as Resolvers['Node'] & object,
} satisfies Resolvers;

type NodeName =
  | 'AccessLogEntry'
  | 'Application'
  | 'ConsentRequest'
  | 'Incident'
  | 'MaintenanceWindow'
  | 'OneStatement'
  | 'Scan';
type Found = Awaited<ResolversTypes['Node']>;

interface Kind {
  readonly form: RegExp;
  /** Name of the type; null: the record names its own type. */
  readonly name: NodeName | null;
  /** Finds it with the rights of the query that it comes from. */
  readonly find: (context: Context, id: string) => Promise<object | null>;
}

const kinds: readonly Kind[] = [
  {
    form: /^APP-/,
    name: 'Application',
    find: (context, id) => seenApplication(context, context.applications, id),
  },
  {
    form: /^INC-[\d-]+-[\da-f]{4}$/,
    name: 'Incident',
    find: ({ records }, id) => findIncident(records.database, id),
  },
  { form: /^MW-/, name: 'MaintenanceWindow', find: ({ records }, id) => findWindow(records.database, id) },
  { form: /^STM-/, name: 'OneStatement', find: findOneStatement },
  { form: /^SCAN-/, name: 'Scan', find: findScan },
  { form: /^PAPER-/, name: null, find: findPaper },
  { form: /^CR-/, name: 'ConsentRequest', find: findRequest },
  { form: /^[\da-f-]{36}-\d+$/, name: 'AccessLogEntry', find: seenLook },
];

/** @returns null where there is none, or none that the viewer may see */
async function findNode(context: Context, id: string): Promise<Found | null> {
  const kind = kinds.find(({ form }) => form.test(id));
  const found = kind ? await kind.find(context, id) : null;
  if (!kind || !found) return null;
  return Object.assign(kind.name === null ? {} : { __typename: kind.name }, found) as unknown as Found;
}

/** A statement is seen by those who see one of its applications. */
async function findOneStatement({ applicationParts }: Context, id: string) {
  const applications = await applicationParts.ofStatement.load(id);
  return applications.length === 0 ? null : { id };
}

async function findScan(context: Context, id: string) {
  const applicationId = await applicationOfScan(context.applications.parts.database, id);
  const application =
    applicationId === null ? null : await seenApplication(context, context.applications, applicationId);
  const scans = application ? await scansOf(context, application) : [];
  return scans.find((scan) => scan.id === id) ?? null;
}

async function findPaper({ applications, viewer }: Context, id: string) {
  const paper = await seenPaper(applications.parts, viewer, id);
  return paper && { __typename: paperTypes[paper.kind], ...paper };
}

function findRequest({ viewer, consents }: Context, id: string) {
  const owners = ownApplications(viewer).owners.map(([, owner]) => owner);
  return consents.find(id, owners);
}
