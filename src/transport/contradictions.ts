import type { XmlElement } from './shep/xml-reader.ts';

/** Fields about the message itself, not about its findings. */
const aboutTheMessage: readonly string[] = ['messageResult', 'sender', 'receiver'];
/** Field of the person in a record. */
const personElement = 'iin';

/**
 * True for the content of `<data>` with a record: a field with filled elements besides the message's own. An answer that
 * contradicts itself ("nothing" with a record, a count with an empty list, an error with either) is drift and no absence,
 * because either part may be wrong.
 */
export const holdsRecord = (data: XmlElement): boolean =>
  data.children.some(
    ({ name, children }) =>
      name === personElement || (!aboutTheMessage.includes(name) && children.some(isFilled)),
  );

/** True for the content of `<data>` with a count and without a record. */
export const countsWhatIsNotThere = (data: XmlElement): boolean =>
  !holdsRecord(data) && data.children.some(({ name, text }) => isCount(name) && Number(text) > 0);

const isFilled = ({ text, children }: XmlElement): boolean => text.trim() !== '' || children.some(isFilled);

/** Names in small letters without `_` and `-`. */
const countForm =
  /^(?:count|size|found|quantity|(?:found|records?|items?|result)count|numberofelements|total(?:count|elements|records|items)?)$/;
const errorForm = /^(?:errors?|fault|exception)$/;
const successForm = /^(?:success|ok)$/;
const plainName = (name: string) => name.toLowerCase().replaceAll(/[_-]/g, '');
const isCount = (name: string) => countForm.test(plainName(name));

/** True for a JSON answer with an error beside its records or its empty list, or with a count beside the empty list. */
export function contradictsItself(body: unknown): boolean {
  if (typeof body !== 'object' || body === null) return false;
  const fields = Object.entries(body);
  const lists = fields.map(([, value]) => value).filter(Array.isArray);
  const isEmpty = lists.length > 0 && lists.every((list) => list.length === 0);
  return fields.some(
    ([name, value]) =>
      (errorForm.test(plainName(name)) && isSaid(value)) ||
      (successForm.test(plainName(name)) && value === false) ||
      (isEmpty && isCount(name) && isPositive(value)),
  );
}

/** True for a JSON answer with an item in one of its lists. */
export function holdsItems(body: unknown): boolean {
  const values = typeof body === 'object' && body !== null ? Object.values(body) : [];
  return values.some((value) => Array.isArray(value) && value.length > 0);
}

const isPositive = (value: unknown): boolean =>
  value === true || ((typeof value === 'number' || typeof value === 'string') && Number(value) > 0);

function isSaid(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  return value !== null && value !== undefined && value !== '' && value !== false;
}
