import type { Attribute } from './attributes.ts';
import { namespaceOf, type Scope } from './scope.ts';

const xsi = 'http://www.w3.org/2001/XMLSchema-instance';

/** Attributes of the schema instance of an element, under any prefix. */
interface Instance {
  readonly isNil: boolean;
  /** Local name of the type. */
  readonly xsiType: string | undefined;
}

export const plainInstance: Instance = { isNil: false, xsiType: undefined };

export function instanceOf(attributes: readonly Attribute[], scope: Scope): Instance {
  let { isNil, xsiType } = plainInstance;
  for (const { name, value } of attributes) {
    const colon = name.indexOf(':');
    if (colon < 1) continue;
    const local = name.slice(colon + 1);
    const isOurs = local === 'nil' || local === 'type';
    if (!isOurs || namespaceOf(name.slice(0, colon), scope) !== xsi) continue;
    if (local === 'nil') isNil = value === 'true' || value === '1';
    else xsiType = value.slice(value.indexOf(':') + 1);
  }
  return { isNil, xsiType };
}
