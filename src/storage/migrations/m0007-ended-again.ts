import { ofStatements } from './of-statements.ts';

/** An incident that is reopened ends once more: its end is told again. */
export const endedAgain = ofStatements([`drop index support_messages_closing`]);
