/**
 * In whose name something is kept. The kind stands before the id: an account that is called like an organisation's BIN is not
 * that organisation, and a citizen who works there is not it either. Of a citizen it holds a keyed hash of the IIN.
 */
export type Owner = `org:${string}` | `account:${string}` | `citizen:${string}`;
