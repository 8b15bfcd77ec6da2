import { ownerOf } from '../../access/application-sight.ts';
import type { OperatorKey } from '../../incidents/operations/operator-actions.ts';
import { inLanguage, type Text } from '../../kernel/text.ts';
import { changeIncident, changeWindow } from '../../tickets/operations/as-operator.ts';
import { changeTicket, resendMessage, resendTickets } from '../../tickets/operations/as-viewer.ts';
import type { TicketChanged } from '../../tickets/operations/ticket-changes.ts';
import { changeTexts } from '../answers/result-texts.ts';
import type { Context } from '../context.ts';
import type { Language, Resolvers } from '../generated/resolvers.ts';
import { toFreeText, toIdempotencyKey, toScreenshots } from '../inputs/free-text.ts';
import { toTicketIds } from '../inputs/lists.ts';
import { toForcedOutage, toNewWindow } from '../inputs/operator-actions.ts';
import { toPurpose } from '../inputs/purpose.ts';

const message = (name: keyof typeof changeTexts) => {
  const text: Text = changeTexts[name];
  return (_: unknown, { language }: { language: Language }) => inLanguage(text, language);
};

/** A change of a ticket with a note. */
const withNote =
  (change: 'recordSentByHand' | 'recordAnswer' | 'close') =>
  (_: unknown, { input }: { readonly input: TicketInput & { readonly note: string } }, context: Context) => {
    const note = toFreeText(input.note, 'note');
    return changeTicket(context, toRequest(input), (changes, request) => changes[change](request, note));
  };

/** Changes of tickets and incidents by people: each is one transaction. */
export const outageMutationResolvers = {
  Mutation: {
    completeSupportTicket(_, { input }, context) {
      const { stateService, applicationNumber, iin, screenshots } = input;
      const purpose = toPurpose({ stateService, applicationNumber }, {});
      const pictures = toScreenshots(screenshots ?? []);
      const facts = { purpose, iin: iin ?? null, screenshots: pictures };
      return changeTicket(context, toRequest(input), ({ complete }, request) => complete(request, facts));
    },
    sendSupportTicket: (_, { input }, context) =>
      changeTicket(context, toRequest(input), ({ send }, request) => send(request)),
    resendMessage: (_, { input: { id, idempotencyKey } }, context) =>
      resendMessage(context, id, idempotencyKey ? toIdempotencyKey(idempotencyKey) : null),
    resendSupportTickets: (_, { input: { ids, idempotencyKey } }, context) =>
      resendTickets(context, toTicketIds(ids), idempotencyKey ? toIdempotencyKey(idempotencyKey) : null),
    recordSupportTicketSent: withNote('recordSentByHand'),
    recordSupportTicketAnswer: withNote('recordAnswer'),
    closeSupportTicket: withNote('close'),
    openMaintenanceWindow(_, { input }, context) {
      const key = toOperatorKey(input.idempotencyKey, context);
      const window = toNewWindow(input, context.viewer.id);
      return changeWindow(context, ({ openWindow }) => openWindow(key, window));
    },
    endMaintenanceWindow: (_, { input }, context) =>
      changeWindow(context, ({ endWindow }) => endWindow(input.id, context.viewer.id), input.id),
    forceOutage(_, { input }, context) {
      const key = toOperatorKey(input.idempotencyKey, context);
      const outage = toForcedOutage(input, context.viewer.id, context.clock.now());
      return changeIncident(context, ({ forceOutage }) => forceOutage(key, outage));
    },
    resolveIncident(_, { input }, context) {
      const reason = toFreeText(input.reason, 'reason');
      const by = context.viewer.id;
      return changeIncident(context, (actions) => actions.resolveIncident(input.id, by, reason), input.id);
    },
  },
  ChangeResult: { __resolveType: ({ kind }) => changeTypes[kind] },
  Done: { changedId: ({ id }) => id },
  NotFound: { message: message('NotFound') },
  OutOfTurn: {
    message: ({ next = null }, { language }) =>
      [changeTexts.OutOfTurn, ...(next ? [next] : [])].map((text) => inLanguage(text, language)).join(' '),
  },
  VersionChanged: { message: message('VersionChanged') },
  Incomplete: { message: message('Incomplete'), missing: ({ missing }) => [...missing] },
  KeyInUse: { message: message('KeyInUse') },
} satisfies Resolvers;

/** Members of `ChangeResult` by their kind. */
export const changeTypes = {
  done: 'Done',
  notFound: 'NotFound',
  outOfTurn: 'OutOfTurn',
  versionChanged: 'VersionChanged',
  incomplete: 'Incomplete',
  keyInUse: 'KeyInUse',
} as const satisfies Record<TicketChanged['kind'], string>;

interface TicketInput {
  readonly id: string;
  readonly expectedVersion: number;
  readonly idempotencyKey?: string | null | undefined;
}

function toRequest({ id, expectedVersion, idempotencyKey }: TicketInput) {
  return { id, expectedVersion, key: idempotencyKey ? toIdempotencyKey(idempotencyKey) : null };
}

function toOperatorKey(key: string, { viewer }: Context): OperatorKey {
  return { owner: ownerOf(viewer), key: toIdempotencyKey(key) };
}
