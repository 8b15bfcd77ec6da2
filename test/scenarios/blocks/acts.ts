/** Each act of the provider on cases that have arrived: no system is asked, so that no outage may stop one. */
import { expect } from 'vitest';
import type { TestGateway } from '../../support/gateway.ts';
import type { Payload } from '../applications/application-gateway.ts';
import { askAll, told } from './failed.ts';

/** Cases at the provider. */
export interface ArrivedCases {
  readonly granted: Payload;
  readonly refused: Payload;
  /** True: a refusal begins with a notice and a hearing, and its terms take days. */
  readonly hasHearing: boolean;
  /** True: the provider's own system tells the decision, and no act of a person is left. */
  readonly isTold: boolean;
}

const reasons = ['The harm is not proven.'];
const inAnHour = () => new Date(Date.now() + 3_600_000).toISOString();
const now = () => new Date().toISOString();

/** Acts of a refusal with a hearing, in their order, as far as they need no days. */
const untilHearing: Readonly<Record<string, () => object>> = {
  intendRefusal: () => ({ reasons, place: 'Astana, office 12', hearingAt: inAnHour() }),
  recordNoticeObtained: () => ({ obtainedAt: now(), evidence: 'Signed for in the department.' }),
  recordObjection: () => ({ form: 'ORAL', madeAt: now(), text: 'The court has proven the harm.' }),
  recordHearing: () => ({ heldAt: now(), came: true }),
};

/** Takes every act on the cases of a route. @param note told of each payload, with its mutation */
export async function takeActs(
  gateway: TestGateway,
  { granted, refused, hasHearing, isTold }: ArrivedCases,
  note: (payload: unknown, field: string) => void,
): Promise<void> {
  const headers = { authorization: `Bearer ${await gateway.tokenOf('provider')}` };
  async function act(name: string, { id, version }: Payload, more: object): Promise<Payload> {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { acted: ${name}(input: $input) { application { id version } result { ${told} } } }`;
    const { acted } = await askAll(
      gateway,
      query,
      { input: { id, expectedVersion: version, ...more } },
      headers,
    );
    note(acted, name);
    expect(acted.result, name).toEqual({ __typename: 'Done' });
    return acted.application;
  }
  if (isTold) return;
  await act('grantApplication', granted, {});
  if (!hasHearing) return void (await act('refuseApplication', refused, { reasons }));
  let seen = refused;
  for (const [name, inputOf] of Object.entries(untilHearing)) seen = await act(name, seen, inputOf());
}
