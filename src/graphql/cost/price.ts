/** Prices of requests: what one may ask, in numbers that are known before anything of it runs. */
export interface Price {
  /** One for each value of the answer, at most; more for what is dear to make, and for calls. */
  readonly points: number;
  /** People that are asked about, each as often as the document asks. */
  readonly people: number;
  /** Calls to systems, at most: repetitions are not in it, nor is it less where a consent token is still good. */
  readonly calls: number;
}

/** A call to a system costs as much as so many values: its share of queue, wire, reading and record. */
export const pointsOfCall = 20;

/** A document that was refused costs its reading, which is dearer than the smallest request. */
export const pointsOfRefusal = 100;
