import { accountXml, consentXml, disabilityXml, envelope, pensionJson, personXml } from './answers.ts';
import type { BenchRegister } from './behaviour.ts';

/** A question as it came: its register, and the text of an answer. */
interface Question {
  readonly register: BenchRegister;
  readonly messageId?: string;
  /** The only person that a question to the person register is about. */
  readonly iin?: string;
  readonly answer: () => string;
}

/** @param body of a request; the pension fund's is JSON, all others are SHEP's */
export function readQuestion(body: string): Question {
  if (body.startsWith('{')) return { register: 'PENSION_FUND', answer: () => pensionAnswer(body) };
  const service = between(body, '<serviceId>', '</serviceId>');
  const messageId = between(body, '<messageId>', '</messageId>');
  if (service === 'KDP_SERVICE')
    return {
      register: 'CONSENT_SERVICE',
      answer: () => envelope(messageId, consentXml(between(body, '<uin>', '</uin>'))),
    };
  if (service.startsWith('GBDFL'))
    return {
      register: 'PERSON_REGISTER',
      messageId,
      iin: between(body, '<iin>', '</iin>'),
      answer: () => envelope(messageId, `<persons>${eachIin(body, personXml)}</persons>`),
    };
  if (service.startsWith('MOCK_BANK'))
    return { register: 'BANKS', answer: () => envelope(messageId, accountAnswer(body)) };
  return {
    register: 'DISABILITY_DATABANK',
    answer: () => envelope(messageId, `<items>${eachIin(body, disabilityXml)}</items>`),
  };
}

function eachIin(body: string, write: (iin: string) => string): string {
  let written = '';
  for (let at = body.indexOf('<iin>'); at >= 0; at = body.indexOf('<iin>', at + 5))
    written += write(body.slice(at + 5, at + 17));
  return written;
}

function accountAnswer(body: string): string {
  const account = between(body, '<account>', '</account>');
  return `<accounts>${accountXml(between(body, '<iin>', '</iin>'), account)}</accounts>`;
}

function pensionAnswer(body: string): string {
  const { iins }: { iins: string[] } = JSON.parse(body);
  return `{"items":[${iins.map(pensionJson).join()}]}`;
}

function between(text: string, before: string, after: string): string {
  const start = text.indexOf(before) + before.length;
  return text.slice(start, text.indexOf(after, start));
}
