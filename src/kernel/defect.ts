/** A mistake of ours: an impossible state, and no outage of anything that we use. */
export class Defect extends Error {
  constructor(expected: string) {
    super(expected);
    this.name = 'Defect';
  }
}
