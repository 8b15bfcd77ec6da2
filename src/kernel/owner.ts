/**
 * Owner of a record. The kind tells an account from an organisation of the same name. A citizen's id is a keyed hash of the
 * IIN.
 */
export type Owner = `org:${string}` | `account:${string}` | `citizen:${string}`;
