/** Healthy, or one of the two ways in which a record is well formed and yet not to be trusted. */
export type AnswerKind = 'healthy' | 'drift' | 'wrongPerson';
