/** What a person does when KDP asks by SMS. `revoke`: agrees, and withdraws as soon as the token was given. `stop`: wants no more requests of whoever asks (invented). */
export const consentAnswers = ['agree', 'wait', 'refuse', 'expire', 'revoke', 'stop'] as const;

export type ConsentAnswer = (typeof consentAnswers)[number];
