/** Real answers of the simulated SHEP, healthy and under each fault, as they come off the socket. */
import { drillFaults } from '../../../src/kernel/drill-faults.ts';
import {
  writeGetMessageStatus,
  writeGetMessages,
  writeSendMessage,
} from '../../../src/transport/shep/async/envelope.ts';
import { postConsent } from '../../mocks/consent-questions.ts';
import { postAccount, postIins } from '../../mocks/questions.ts';
import { personRequest, post } from '../../mocks/soap.ts';
import type { Seen, Send } from '../../mocks/wire.ts';

/** Their answers come wrapped, as CDATA, typed and escaped. */
const iins = ['801231490008', '850630390017', '051231690002', '850630390007'];
const iin = '850630390007';

type Ask = (options: Send) => Promise<Seen>;

/** @param addresses of SHEP's two channels */
export async function answersOfMocks(addresses: {
  readonly shep: string;
  readonly shepAsync: string;
}): Promise<string[]> {
  const { shep, shepAsync } = addresses;
  const head = { at: Date.UTC(2026, 10, 21), senderId: 'tirek-demo', senderPassword: `demo-password <&>"'` };
  const data = { xml: '<iin>850630390007</iin>', type: { namespace: 'urn:test', name: 'Request' } };
  const message = { messageId: 'm-1', correlationId: 'c-1', serviceId: 'MOCK_NOTIFICATIONS', data };
  const questions: readonly (readonly [system: string, ask: Ask])[] = [
    ...iins.map(
      (one) =>
        ['PERSON_REGISTER', (options: Send) => post(shep, personRequest({ iin: one }), options)] as const,
    ),
    ['DISABILITY_DATABANK', (options) => postIins(shep, iins, options)],
    ['BANKS', (options) => postAccount(shep, 'HSBKKZKX', { account: 'KZ00', iin }, options)],
    ['CONSENT_SERVICE', (options) => postConsent(shep, { iin }, options)],
    ['SHEP_ASYNC', (options) => post(shepAsync, writeSendMessage(message, head), options)],
    ['SHEP_ASYNC', (options) => post(shepAsync, writeGetMessageStatus('m-1', head), options)],
    ['SHEP_ASYNC', (options) => post(shepAsync, writeGetMessages('MOCK_NOTIFICATIONS', 5, head), options)],
  ];
  const texts = new Set<string>();
  for (const [system, ask] of questions) {
    const targets = new Set([system.replace('_ASYNC', ''), 'SHEP']);
    const drills = [...targets].flatMap((target) => drillFaults.map((fault) => `${target}=${fault}`));
    // A fault may be silent, endless or slow: what has come by then is an answer too.
    const spoilt = drills.map((drill) =>
      ask({ patienceMs: 500, maxBytes: 20_000, headers: { 'Tirek-Drill': drill } }),
    );
    for (const { body } of await Promise.all([ask({}), ...spoilt]))
      texts.add(body.toString('utf8').slice(0, 20_000));
  }
  texts.delete('');
  return [...texts];
}
