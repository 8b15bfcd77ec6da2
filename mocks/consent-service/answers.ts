/** Answers of a person whom KDP asks by SMS. `revoke`: they agree, and withdraw as soon as the token was given. `stop`: they want no more requests of the company that asks (invented). */
export const consentAnswers = ['agree', 'wait', 'refuse', 'expire', 'revoke', 'stop'] as const;

export type ConsentAnswer = (typeof consentAnswers)[number];
