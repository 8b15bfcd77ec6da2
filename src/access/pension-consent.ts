/** The consent given when a pension was appointed (S6.15 p3): it must be on the State corporation's record, and in force. */
import type { PensionConsent } from '../systems/pension-consents/mapping.ts';

/**
 * True where one of a person's consents allows the question on a day.
 * @param today the day in Kazakhstan, `YYYY-MM-DD`
 */
export function allowsReconciliation(today: string, consents: readonly PensionConsent[]): boolean {
  return consents.some(
    ({ purpose, givenOn, withdrawnOn }) =>
      // S6.15 p3 names no other appointment, such as one for long service.
      purpose !== null && givenOn <= today && (withdrawnOn === null || today < withdrawnOn),
  );
}
