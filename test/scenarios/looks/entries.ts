import type { TestGateway } from '../../support/gateway.ts';

/** A look as `accessLog` shows it. */
export interface Entry {
  readonly id: string;
  readonly at: string;
  readonly iin: string | null;
  readonly searchedBy: string | null;
  readonly account: string | null;
  readonly viewerKind: string;
  readonly ended: boolean;
  readonly drill: boolean;
  readonly correlationId: string | null;
  readonly purposes: readonly { readonly applicationNumber: string | null }[];
  readonly systems: readonly {
    readonly system: string;
    readonly part: string | null;
    readonly result: string | null;
    readonly attempts: number | null;
    readonly faultClass: string | null;
    readonly messageId: string | null;
  }[];
}

const entryFields = `id at iin searchedBy account viewerKind ended drill correlationId
  purposes { stateService route applicationNumber applicationRef basis basisReference }
  systems { system part result attempts faultClass askedAt answeredAt serviceId messageId sessionId }`;

/** Every look on record, the latest first. */
export async function entriesOf(
  gateway: Pick<TestGateway, 'ask'>,
  filter: object = {},
  pageOf = 100,
): Promise<Entry[]> {
  const entries: Entry[] = [];
  let after: string | null = null;
  do {
    const { data, errors } = await gateway.ask(
      `query ($first: Int!, $after: String, $filter: AccessLogFilter) { accessLog(first: $first, after: $after, filter: $filter) {
        nodes { ${entryFields} } pageInfo { hasNextPage endCursor } } }`,
      { first: pageOf, after, filter },
    );
    if (errors[0]) throw new Error(errors[0].message);
    entries.push(...data.accessLog.nodes);
    const { hasNextPage, endCursor } = data.accessLog.pageInfo;
    after = hasNextPage ? endCursor : null;
  } while (after !== null);
  return entries;
}

/** Person and system, in one word. */
const pair = (iin: string | null, system: string) => `${iin} ${system}`;

/** People that the simulated systems were asked about since the start of their notes. */
export async function seenPairs(control: string): Promise<string[]> {
  const seen = (await (await fetch(`${control}/__seen`)).json()) as Record<string, string[]>;
  return Object.entries(seen).flatMap(([system, iins]) => iins.map((iin) => pair(iin, system)));
}

export async function noteSeen(control: string): Promise<void> {
  await fetch(`${control}/__seen`, { method: 'DELETE' });
  await fetch(`${control}/__seen`, { method: 'PUT' });
}

export function recordedPairs(entries: readonly Pick<Entry, 'iin' | 'systems'>[]): string[] {
  return entries.flatMap(({ iin, systems }) => systems.map(({ system }) => pair(iin, system)));
}

/** Number of questions to each system, on the record. */
export function attemptsOf(entries: readonly Entry[], system: string): number {
  return entries
    .flatMap(({ systems }) => systems)
    .filter((one) => one.system === system)
    .reduce((sum, { attempts }) => sum + (attempts ?? 0), 0);
}
