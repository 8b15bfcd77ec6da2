/**
 * The electronic request (S7.2(21)): the data necessary for the award, as XML that an organisation signs. **Invented**: the order
 * names its purpose and its signers, and no form is public. Each part has its reason; what has none stays out (address, contact, the
 * number of the identity document, remarks and decisions of clerks, the records of registers).
 */
import { toDateTime } from '../kernel/clock.ts';
import { escapeXml } from '../transport/shep/envelope.ts';

/** Namespace of the request. */
const requestNamespace = 'urn:mock:electronic-request:v1';

/** Data of a request. Times are epoch ms. */
export interface ElectronicRequest {
  /** Our own id of the application: the request belongs to the case under this reference, and to no other. */
  readonly reference: string;
  /** The payment that is to be awarded, and the way by which the statement came (S7.3 p2). */
  readonly stateService: string;
  readonly route: string;
  /** BIN of the organisation that signs (S7.2(21)); null: the messages leave unsigned, and no organisation is named. */
  readonly organisation: string | null;
  /** The receiver (S7.2(5)), by the IIN and as the statement names them. */
  readonly person: {
    readonly iin: string;
    readonly surname: string;
    readonly name: string;
    readonly patronymic: string | null;
    /** `YYYY-MM-DD`: the payment ends at an age (S7.3). */
    readonly birthDate: string;
  };
  /** The one who applies instead (S7.4, S7.6, S7.7); null: the person. */
  readonly applicant: {
    /** Relation to the person. */
    readonly representation: string;
    /** Null: an organisation applies. */
    readonly iin: string | null;
    /** Null: a person applies. */
    readonly bin: string | null;
  } | null;
  /** Account for the payment (S7.9 p3). */
  readonly account: { readonly kind: string; readonly number: string } | null;
  /** Number of the certificate of the degree of loss (S7.9 p4): degree and period follow from it. */
  readonly certificate: string | null;
  /** Number of the notification of contributions that the applicant has read (S7.8): the sum follows from them. */
  readonly notification: string | null;
  /** Instant of the check on whose answers the rules have decided. */
  readonly checkedAt: number | null;
  readonly answers: readonly RequestAnswer[];
}

/** The answer to a question of the route, as far as the rules used it (S7.9). */
export interface RequestAnswer {
  /** Code and item of the question. */
  readonly question: string;
  readonly item: string;
  readonly outcome: 'RECORD' | 'NO_RECORD' | 'SEVERAL_RECORDS' | 'NO_ANSWER';
  /** Our id of the message, by which the register finds its answer; null: the gateway did not ask. */
  readonly messageId: string | null;
  /** Facts that a rule of the route names; null: the record does not say. */
  readonly facts: readonly { readonly fact: string; readonly holds: boolean | null }[];
  /** Fields of the statement that the record contradicts. */
  readonly differs: readonly string[];
}

/** @throws Defect for a text that XML cannot contain: callers cannot enter one */
export function writeRequest(request: ElectronicRequest): string {
  const { reference, stateService, route, organisation, person, applicant, account, ...rest } = request;
  const content = write([
    ['reference', reference],
    ['stateService', stateService],
    ['route', route],
    ['organisation', organisation],
    ['person', listed(person)],
    ['applicant', applicant && listed(applicant)],
    ['account', account && listed(account)],
    ['certificate', rest.certificate],
    ['notification', rest.notification],
    ['checkedAt', rest.checkedAt === null ? null : toDateTime(rest.checkedAt)],
    ['answers', rest.answers.map((answer) => ['answer', answerOf(answer)])],
  ]);
  return `<electronicRequest xmlns="${requestNamespace}">${content}</electronicRequest>`;
}

/** An element by its name; one without content is left out. */
type Element = readonly [name: string, content: string | readonly Element[] | null];

function answerOf({ question, item, outcome, messageId, facts, differs }: RequestAnswer): Element[] {
  return [
    ...listed({ question, item, outcome, messageId }),
    ...facts.map(({ fact, holds }): Element => ['fact', listed({ name: fact, holds: wordOf(holds) })]),
    ...differs.map((field): Element => ['differs', field]),
  ];
}

const wordOf = (holds: boolean | null) => (holds === null ? 'unknown' : String(holds));
const listed = (fields: Readonly<Record<string, string | null>>): Element[] => Object.entries(fields);

function write(elements: readonly Element[]): string {
  return elements
    .map(([name, content]) => {
      if (content === null) return '';
      return `<${name}>${typeof content === 'string' ? textOf(content) : write(content)}</${name}>`;
    })
    .join('');
}

/** A reader would turn a carriage return into a line feed, and the signature would be of another text. */
const textOf = (text: string) => escapeXml(text).replaceAll('\r', '&#xD;');
