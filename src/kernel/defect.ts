/** Something that cannot be has happened: a mistake of ours, and no outage of anything we use. */
export class Defect extends Error {
  constructor(expected: string) {
    super(expected);
    this.name = 'Defect';
  }
}
