/** Questions and changes of the page: documents of the public schema, read once. */
import { readFileSync } from 'node:fs';
import type * as answers from '../generated/operator.ts';

/** A document with the types of its variables and of its answer. */
export interface Document<Result, Variables> {
  readonly text: string;
  readonly types?: (variables: Variables) => Result;
}

const folder = new URL('documents/', import.meta.url);
const fragments = new Map(
  readFileSync(new URL('fragments.graphql', folder), 'utf8')
    .split(/^(?=fragment )/m)
    .map((text) => [/^fragment (\w+)/.exec(text)?.[1], text] as const),
);

function read<Result, Variables>(name: string): Document<Result, Variables> {
  const text = readFileSync(new URL(`${name}.graphql`, folder), 'utf8');
  const used = [...text.matchAll(/\.\.\.(\w+)/g)].map(([, fragment]) => fragments.get(fragment));
  return { text: [text, ...new Set(used)].join('\n') };
}

export const documents = {
  viewer: read<answers.OperatorViewerQuery, answers.OperatorViewerQueryVariables>('viewer'),
  systems: read<answers.OperatorSystemsQuery, answers.OperatorSystemsQueryVariables>('systems'),
  outages: read<answers.OperatorOutagesQuery, answers.OperatorOutagesQueryVariables>('outages'),
  outage: read<answers.OperatorOutageQuery, answers.OperatorOutageQueryVariables>('outage'),
  tickets: read<answers.OperatorTicketsQuery, answers.OperatorTicketsQueryVariables>('tickets'),
  ticket: read<answers.OperatorTicketQuery, answers.OperatorTicketQueryVariables>('ticket'),
  messages: read<answers.OperatorMessagesQuery, answers.OperatorMessagesQueryVariables>('messages'),
  message: read<answers.OperatorMessageQuery, answers.OperatorMessageQueryVariables>('message'),
  letterFile: read<answers.OperatorLetterFileQuery, answers.OperatorLetterFileQueryVariables>('letter-file'),
  figures: read<answers.OperatorFiguresQuery, answers.OperatorFiguresQueryVariables>('figures'),
  applications: read<answers.OperatorApplicationsQuery, answers.OperatorApplicationsQueryVariables>(
    'applications',
  ),
  timeline: read<answers.OperatorTimelineQuery, answers.OperatorTimelineQueryVariables>('timeline'),
  maintenance: read<answers.OperatorMaintenanceQuery, answers.OperatorMaintenanceQueryVariables>(
    'maintenance',
  ),
  stateServices: read<answers.OperatorStateServicesQuery, answers.OperatorStateServicesQueryVariables>(
    'state-services',
  ),
  find: read<answers.OperatorFindQuery, answers.OperatorFindQueryVariables>('find'),
} as const;

export const changes = {
  announceMaintenance: read<
    answers.OperatorAnnounceMaintenanceMutation,
    answers.OperatorAnnounceMaintenanceMutationVariables
  >('announce-maintenance'),
  endMaintenance: read<
    answers.OperatorEndMaintenanceMutation,
    answers.OperatorEndMaintenanceMutationVariables
  >('end-maintenance'),
  forceOutage: read<answers.OperatorForceOutageMutation, answers.OperatorForceOutageMutationVariables>(
    'force-outage',
  ),
  resolveIncident: read<
    answers.OperatorResolveIncidentMutation,
    answers.OperatorResolveIncidentMutationVariables
  >('resolve-incident'),
  completeTicket: read<
    answers.OperatorCompleteTicketMutation,
    answers.OperatorCompleteTicketMutationVariables
  >('complete-ticket'),
  sendTicket: read<answers.OperatorSendTicketMutation, answers.OperatorSendTicketMutationVariables>(
    'send-ticket',
  ),
  recordSent: read<answers.OperatorRecordSentMutation, answers.OperatorRecordSentMutationVariables>(
    'record-sent',
  ),
  resendTickets: read<answers.OperatorResendTicketsMutation, answers.OperatorResendTicketsMutationVariables>(
    'resend-tickets',
  ),
} as const;
