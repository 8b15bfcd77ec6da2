/** Warnings about a record that was found, which a clerk must not overlook: code and condition. */
import type { Text } from '../../kernel/text.ts';
import type { IdentityRecord } from '../../systems/person-register/mapping.ts';
import type { IdentityWarningCode } from '../generated/resolvers.ts';
import { identityWarningTexts } from './warning-texts.ts';

export type WarningSource = { readonly code: IdentityWarningCode; readonly message: Text };

interface WarningRule {
  readonly code: keyof typeof identityWarningTexts;
  readonly applies: (record: IdentityRecord) => boolean;
}

const rules: readonly WarningRule[] = [
  { code: 'DECEASED', applies: (record) => record.deceased },
  { code: 'REMOVED', applies: (record) => record.removed },
  { code: 'EXCLUDED', applies: (record) => record.exclusion?.current ?? false },
  { code: 'CAPACITY', applies: (record) => record.capacity?.current ?? false },
  { code: 'IMPRISONMENT', applies: (record) => record.imprisonment?.current ?? false },
  { code: 'MISSING', applies: (record) => record.missing?.current ?? false },
  { code: 'HIDING', applies: (record) => record.hiding?.current ?? false },
  { code: 'NO_VALID_DOCUMENT', applies: (record) => record.identityDocument === null },
  { code: 'DISCREPANCY', applies: (record) => record.discrepancies.length > 0 },
  { code: 'UNUSABLE_DATE', applies: (record) => record.hasUnusableDay },
  { code: 'SPELT_OTHERWISE', applies: (record) => record.differsFromSearch === true },
];

export function warningsOf(record: IdentityRecord): WarningSource[] {
  return rules
    .filter((rule) => rule.applies(record))
    .map(({ code }) => ({ code, message: identityWarningTexts[code] }));
}
