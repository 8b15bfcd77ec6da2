import type { FaultName } from '../fault-names.ts';
import type { MockSystem } from '../systems.ts';
import type { XmlNode } from '../xml/read.ts';
import type { Status } from './names.ts';

/** Healthy, or one of the two ways in which a record is well formed and yet not to be trusted. */
export type AnswerKind = 'healthy' | 'drift' | 'wrongPerson';

/** What a provider hands to the bus. */
export interface ProviderAnswer {
  readonly status: Status;
  /** A whole document without an XML declaration for `data`; undefined leaves `data` out. */
  readonly data: string | undefined;
}

/** A question a provider has understood. */
export interface Question {
  /** The person asked about, as far as the provider can tell: chooses the look of the answer. */
  readonly iin: string | undefined;
  /** A fault that this person always meets. */
  readonly fault: FaultName | undefined;
  answer(kind: AnswerKind): ProviderAnswer;
}

/** A system behind SHEP: one service of it. */
export interface ShepProvider {
  readonly system: MockSystem;
  readonly serviceId: string;
  /** @param data the element `requestData/data` */
  ask(data: XmlNode | undefined): Question;
}
