/**
 * The rooms of `src`, the lowest first. A room may import from the rooms that its row names, and a row names only rooms
 * above it in this list: so nothing points up, and there is no circle. `src/README.md` shows this table.
 */
interface Room {
  readonly what: string;
  readonly below: readonly string[];
}

export const rooms: Readonly<Record<string, Room>> = {
  kernel: {
    what: '[errors, clock, dates, ids, IIN, BIN, IBAN, texts in three languages](kernel/README.md); signals, parents and readers of a process',
    below: [],
  },
  launch: {
    what: '[the start of a command](launch/README.md): finds the folder of the project, installs packages beside the present ones, starts Node; plain JavaScript, since the Node of a machine may be older',
    below: [],
  },
  resilience: {
    what: 'classes of failure, breaker, retry, fair queue, the guard that runs a call',
    below: ['kernel'],
  },
  transport: {
    what: 'the only network code: HTTP exchanges, SHEP envelopes, JSON, the protocol of a virus scanner',
    below: ['kernel', 'resilience'],
  },
  storage: {
    what: 'PostgreSQL and the embedded one, tables and migrations, sealing of personal data, the journal on disk, writing behind answers; [at what scale](storage/SCALE.md)',
    below: ['kernel'],
  },
  systems: {
    what: '[the table of systems, and one folder for each](systems/README.md): client, contract, codes, mapping',
    below: ['kernel', 'resilience', 'transport'],
  },
  services: {
    what: '[the state services as data](services/README.md), and the words of a purpose',
    below: ['kernel', 'systems'],
  },
  incidents: {
    what: '[incidents](incidents/README.md), states of systems, maintenance, the actions of the operator',
    below: ['kernel', 'resilience', 'storage', 'systems'],
  },
  registers: {
    what: 'data sources: each calls a client under its guard, records the look and tells the incidents; outcomes; drills',
    below: ['kernel', 'incidents', 'resilience', 'services', 'systems', 'transport'],
  },
  access: {
    what: '[viewers, their rights, and the record of looks](access/README.md); `asking/`: the questions of one request',
    below: ['kernel', 'registers', 'resilience', 'services', 'storage', 'systems', 'transport'],
  },
  tickets: {
    what: '[support tickets, their letters and pictures, and the delivery](tickets/README.md)',
    below: ['kernel', 'access', 'incidents', 'registers', 'resilience', 'services', 'storage', 'systems'],
  },
  papers: {
    what: '[papers that the orders require](papers/README.md): kinds, numbers, print, PDF, and the right to see them',
    below: ['kernel', 'access', 'services', 'storage'],
  },
  applications: {
    what: "[citizens' applications](applications/README.md): dossier, readiness, use cases, steps, stages, scans",
    below: [
      'kernel',
      'access',
      'papers',
      'registers',
      'resilience',
      'services',
      'storage',
      'systems',
      'tickets',
      'transport',
    ],
  },
  graphql: {
    what: '[the schema in front of the use cases](graphql/README.md): inputs, resolvers, the words of answers, cost and shape of documents',
    below: [
      'kernel',
      'access',
      'applications',
      'incidents',
      'papers',
      'registers',
      'resilience',
      'services',
      'storage',
      'systems',
      'tickets',
      'transport',
    ],
  },
  http: {
    what: 'fastify: the order at the door (host, token, place, body, work), refusals, CORS, GraphiQL, [the page of the operator](http/operator/README.md), uploads of scans, prints of papers',
    below: ['kernel', 'access', 'applications', 'papers', 'transport'],
  },
  config: {
    what: '[every setting](config/README.md), typed, with unit, default and reason, and the demands of each profile; the only reader of the environment',
    below: ['kernel', 'services', 'systems'],
  },
  observability: {
    what: '[figures and log lines](observability/README.md): allow-lists, nothing about a person',
    below: ['kernel', 'incidents', 'resilience', 'systems'],
  },
  app: {
    what: 'the composition root: the only place that constructs objects; start and stop, step by step',
    below: [
      'kernel',
      'access',
      'applications',
      'config',
      'graphql',
      'http',
      'incidents',
      'observability',
      'papers',
      'registers',
      'resilience',
      'services',
      'storage',
      'systems',
      'tickets',
      'transport',
    ],
  },
};

/** The doors: files at the root of `src`. They may import from any room. */
export const doors: readonly string[] = [
  'main.ts',
  'verify-journal.ts',
  'archive-looks.ts',
  'launch.sh',
  'README.md',
];

/** Room of a file below `src`; null: a file at its root. */
export function roomOf(path: string): string | null {
  return /^src\/([^/]+)\//.exec(path)?.[1] ?? null;
}
