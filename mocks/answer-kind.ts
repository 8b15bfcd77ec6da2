/** Healthy, or one of the two ways in which a well-formed record must not be trusted. */
export type AnswerKind = 'healthy' | 'drift' | 'wrongPerson';
