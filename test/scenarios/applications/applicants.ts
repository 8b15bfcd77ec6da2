/** Invented people of S7, those who apply for them, and a clerk who takes their applications in. */
import type { TestGateway } from '../../support/gateway.ts';
import { type Payload, startApplications, type Worker, workersAt } from './application-gateway.ts';

/** No disability, and otherwise in order. */
export const aigerim = '900101490009';
/** Attorney of Nurlan; her power of attorney of Aigerim was revoked. */
export const vera = '801231490008';
/** A court has limited her capacity. */
export const meruert = '710308490014';
/** Guardian of Meruert. */
export const guardian = '780404390002';
/** Attorney of others; that of Vera has expired. */
export const agent = '850630390017';
export const prisoner = '750102390005';
export const released = '680917390020';

/** Administration of a correctional facility. */
export const organisation = {
  bin: '160440007161',
  department: 'Department of Karaganda, Bukhar-Zhyrau district',
};
export const person = (iin: string, representation: string): object => ({ iin, representation });
export const principal = (iin: string): object => person(iin, 'PRINCIPAL');
export const ward = (iin: string): object => person(iin, 'WARD');

export interface Desk {
  readonly gateway: TestGateway;
  readonly corporation: Worker;
  /** The specialist's token. */
  readonly headers: Record<string, string>;
  taken(iin: string, applicant?: object): Promise<Payload>;
  checked(iin: string, applicant?: object): Promise<Payload>;
}

export async function openDesk(): Promise<Desk> {
  const gateway = await startApplications({ BREAKER_OPEN_MS: '100', BREAKER_MAX_OPEN_MS: '100' });
  const { corporation } = await workersAt(gateway);
  const headers = { authorization: `Bearer ${await gateway.tokenOf('specialist')}` };
  async function taken(iin: string, applicant?: object): Promise<Payload> {
    const more = { stateService: 'LOSS_OF_CAPACITY_PAYMENT', ...(applicant && { applicant }) };
    return (await corporation.createOnly(iin, more)).application;
  }
  return {
    ...{ gateway, corporation, headers, taken },
    checked: async (iin, applicant) => (await corporation.check(await taken(iin, applicant))).application,
  };
}

/** The reasons that the applicant causes: of the person's own data there are others. */
export const ofApplicant = (application: Payload): Payload[] =>
  application.readiness.reasons.filter(
    ({ kind, fact, ruleItem, question }: Payload) =>
      /^REPRESENT/.test(kind) ||
      /^(CAPACITY_LIMITED|IN_CORRECTIONAL_FACILITY)$/.test(fact ?? '') ||
      (question === null && /^S7\.[467]$/.test(ruleItem ?? '')),
  );

/** Questions that the service of digital documents has counted. */
export const documentCalls = async ({ gateway }: Desk): Promise<number> =>
  (await gateway.calls()).systems.DIGITAL_DOCUMENTS ?? 0;
