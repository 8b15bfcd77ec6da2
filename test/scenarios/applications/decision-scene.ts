/** A gateway whose clock a test sets, cases at the provider, and the provider's acts. */
import { openDatabase } from '../../../src/storage/database.ts';
import {
  createShiftedClock,
  nurlan,
  type Payload,
  registered,
  type Settings,
  startApplications,
  statementOfNurlan,
  workersAt,
} from './application-gateway.ts';

const stateService = 'CAPITALIZATION_PAYMENTS';

const read = `fragment proceeding on Application {
  id state version iin route records { __typename }
  proceeding {
    arrivedAt decideBy noticeBy objectBy refuseFrom workingDaysLeft termsUnknownBecause(language: EN)
    obstacles { kind until } collisions { kind }
    records { __typename at by
      ... on RefusalNotice { reasons place hearingAt } ... on NoticeObtained { obtainedAt evidence }
      ... on Objection { form madeAt text late } ... on Hearing { heldAt came notes } ... on ProviderDecision { outcome reasons late }
    }
  }
  papers { kind number issuedBy { account organisationName } ... on AppointmentDecision { outcome reasons } layoutNote(language: EN) }
  result { state } stages { sequence state toldAt refusedAt }
}`;

const inputs = {
  intendRefusal: 'IntendRefusalInput',
  recordNoticeObtained: 'RecordNoticeObtainedInput',
  recordObjection: 'RecordObjectionInput',
  recordHearing: 'RecordHearingInput',
  grantApplication: 'GrantApplicationInput',
  refuseApplication: 'RefuseApplicationInput',
} as const;
export type ActName = keyof typeof inputs;
export const actNames = Object.keys(inputs) as ActName[];

export const reasons = ['The harm is not proven.'];
export const place = 'Astana, office 12';
export const dated = (text: string): string => `${text}+05:00`;
export const kinds = (list: readonly Payload[]): string[] => list.map(({ kind }) => kind);

export async function startDecisions(settings: Settings = {}) {
  const clock = createShiftedClock();
  const gateway = await startApplications({ RESULT_RETRY_MAX_SECONDS: '1', ...settings }, clock);
  const database = openDatabase({
    ...{ url: gateway.databaseUrl, applicationName: 'arrivals', connections: 1, timeoutMs: 30_000 },
  });
  const bearer = async (role: string) => ({ authorization: `Bearer ${await gateway.tokenOf(role)}` });
  const ask = async (role: string, query: string, variables: object = {}) =>
    gateway.ask(query, variables, await bearer(role));
  const answered = async (role: string, query: string, variables: object = {}): Promise<Payload> => {
    const { data, errors } = await ask(role, query, variables);
    if (errors.length > 0) throw new Error(JSON.stringify(errors));
    return data;
  };
  const actQuery = (name: ActName) =>
    `mutation ($input: ${inputs[name]}!) { acted: ${name}(input: $input) { application { ...proceeding } result { __typename
      ... on OutOfTurn { state } ... on VersionChanged { version } ... on TermsUnknown { message(language: EN) }
      ... on RefusalNotLawful { until message(language: EN) obstacles { kind until message(language: EN) } } } } } ${read}`;
  const inputOf = ({ id, version }: Payload, more: object) => ({
    input: { id, expectedVersion: version, ...more },
  });
  /** E-maket tells the arrival by its own clock: the test sets the instant that it means. */
  async function arrive({ id }: Payload, at: string): Promise<Payload> {
    const arrived = { handed_over_at: Date.parse(`${at}+05:00`) };
    await database.updateTable('applications').set(arrived).where('id', '=', id).execute();
    return seen(id);
  }
  const seen = async (id: string, role = 'provider'): Promise<Payload> =>
    (await answered(role, `query ($id: ID!) { application(id: $id) { ...proceeding } } ${read}`, { id }))
      .application;
  const setTime = (text: string) => clock.advance(Date.parse(dated(text)) - clock.now());
  /** A case of S4 that arrived then; the clock shows the same instant. */
  async function arrivedCase(at: string): Promise<Payload> {
    setTime(at);
    const { corporation } = await workersAt(gateway);
    const { application } = await corporation.create(nurlan, { stateService });
    const stated = (await corporation.state(application, statementOfNurlan)).application;
    const checked = (await corporation.check(stated)).application;
    const handed = await corporation.handOver(checked, 'The further requests were made by hand.');
    if (handed.result.__typename !== 'Done') throw new Error(JSON.stringify(handed));
    return arrive(handed.application, at);
  }
  const act = async (
    name: ActName,
    application: Payload,
    more: object = {},
    role = 'provider',
  ): Promise<Payload> => (await answered(role, actQuery(name), inputOf(application, more))).acted;
  const noticed = async (application: Payload, hearingAt: string): Promise<Payload> =>
    (await act('intendRefusal', application, { reasons, place, hearingAt: dated(hearingAt) })).application;
  return {
    gateway,
    ask,
    answered,
    seen,
    /** Sets the gateway's clock to an instant of Kazakhstan; it goes on from there. */
    setTime,
    arrivedCase,
    act,
    noticed,
    /** Notice on the day of the arrival, obtained at once: every term runs. */
    async obtained(day: string, hearingAt: string): Promise<Payload> {
      const application = await noticed(await arrivedCase(`${day}T10:00:00`), hearingAt);
      setTime(`${day}T12:00:00`);
      const obtained = { obtainedAt: dated(`${day}T11:30:00`), evidence: 'Signed for in the department.' };
      return (await act('recordNoticeObtained', application, obtained)).application;
    },
    /** A case of S6, of the State corporation or of the fund. */
    async arrivedOfS6(of: 'corporation' | 'worker'): Promise<Payload> {
      const worker = (await workersAt(gateway))[of];
      const { application } = await worker.handOver(await registered(worker));
      return seen(application.id);
    },
    /** The error of an act that is refused as a whole. */
    refusedAct: async (name: ActName, application: Payload, more: object = {}, role = 'provider') =>
      (await ask(role, actQuery(name), inputOf(application, more))).errors[0],
    control: async (path: string): Promise<Payload> => (await fetch(`${gateway.control}/${path}`)).json(),
    async stop() {
      await database.destroy();
      await gateway.stop();
    },
  };
}

export type DecisionScene = Awaited<ReturnType<typeof startDecisions>>;
