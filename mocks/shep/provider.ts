import type { DrillFault } from '../../src/kernel/drill-faults.ts';
import type { AnswerKind } from '../answer-kind.ts';
import type { MockSystem } from '../systems.ts';
import type { Variant } from '../variants.ts';
import type { XmlNode } from '../xml/read.ts';
import type { Status } from './names.ts';

/** Parts that a provider hands to the bus. */
export interface ProviderAnswer {
  readonly status: Status;
  /** A whole document without an XML declaration for `data`; undefined leaves `data` out. */
  readonly data: string | undefined;
}

/** A question that a provider has understood. */
export interface Question {
  /** The person asked about, as far as the provider knows: chooses the form of the answer. */
  readonly iin: string | undefined;
  /** IINs that the question names; none in a search. */
  readonly people: readonly string[];
  /** A fault that the whole answer always meets because of a person asked about. */
  readonly fault: DrillFault | undefined;
  /** @param variant how a batch drifts */
  answer(kind: AnswerKind, variant?: Variant): ProviderAnswer;
}

/** A system behind SHEP: one service of it. */
export interface ShepProvider {
  readonly system: MockSystem;
  readonly serviceId: string;
  /** The answering part of the system, if parts fail by themselves: a bank. */
  readonly service?: string;
  /** @param data the element `requestData/data` */
  ask(data: XmlNode | undefined): Question;
}
