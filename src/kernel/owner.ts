/**
 * Owner of a record. The kind stands before the id, so that an account named like an organisation's BIN is not that
 * organisation. A citizen's id is a keyed hash of the IIN.
 */
export type Owner = `org:${string}` | `account:${string}` | `citizen:${string}`;
