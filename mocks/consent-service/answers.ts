/** What a person does when KDP asks by SMS. `revoke`: agrees, and withdraws as soon as the token was given. */
export const consentAnswers = ['agree', 'wait', 'refuse', 'expire', 'revoke'] as const;

export type ConsentAnswer = (typeof consentAnswers)[number];
