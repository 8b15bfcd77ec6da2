import { ownerOf } from '../../access/application-sight.ts';
import { checkOperator } from '../../access/ticket-sight.ts';
import type { OperatorKey } from '../../incidents/operations/operator-actions.ts';
import { findWindow } from '../../incidents/operations/window-rows.ts';
import { findIncident } from '../../incidents/records/incident-rows.ts';
import type { Changed } from '../../kernel/changed.ts';
import { inLanguage, type Text } from '../../kernel/text.ts';
import { kept } from '../../storage/kept.ts';
import type { TicketChanged, TicketRequest } from '../../tickets/operations/ticket-changes.ts';
import { changeTexts } from '../answers/change-texts.ts';
import type { Context } from '../context.ts';
import type { Language, ResendMessageInput, Resolvers } from '../generated/resolvers.ts';
import { toFreeText, toIdempotencyKey, toScreenshots } from '../inputs/free-text.ts';
import { toForcedOutage, toNewWindow } from '../inputs/operator-actions.ts';
import { toPurpose } from '../inputs/purpose.ts';
import { seenMessage, seenTicket } from '../seen-tickets.ts';

const message = (name: keyof typeof changeTexts) => {
  const text: Text = changeTexts[name];
  return (_: unknown, { language }: { language: Language }) => inLanguage(text, language);
};

/** What people do to tickets and incidents. Nothing of it is done half: each is one transaction. */
export const outageMutationResolvers = {
  Mutation: {
    completeSupportTicket(_, { input }, context) {
      const { stateService, applicationNumber, iin, screenshots } = input;
      const purpose = toPurpose({ stateService, applicationNumber }, {});
      const pictures = toScreenshots(screenshots ?? []);
      const facts = { purpose, iin: iin ?? null, screenshots: pictures };
      return changeTicket(context, input, ({ complete }, request) => complete(request, facts));
    },
    sendSupportTicket: (_, { input }, context) =>
      changeTicket(context, input, ({ send }, request) => send(request)),
    resendMessage: (_, { input }, context) => resend(context, input),
    recordSupportTicketSent: (_, { input }, context) => {
      const note = toFreeText(input.note, 'note');
      return changeTicket(context, input, ({ recordSentByHand }, request) => recordSentByHand(request, note));
    },
    recordSupportTicketAnswer: (_, { input }, context) => {
      const note = toFreeText(input.note, 'note');
      return changeTicket(context, input, ({ recordAnswer }, request) => recordAnswer(request, note));
    },
    closeSupportTicket: (_, { input }, context) => {
      const note = toFreeText(input.note, 'note');
      return changeTicket(context, input, ({ close }, request) => close(request, note));
    },
    openMaintenanceWindow(_, { input }, context) {
      const key = toOperatorKey(input.idempotencyKey, context);
      const window = toNewWindow(input, context.viewer.id);
      return changeWindow(context, () => context.records.operatorActions.openWindow(key, window));
    },
    endMaintenanceWindow: (_, { input }, context) =>
      changeWindow(context, () => context.records.operatorActions.endWindow(input.id), input.id),
    forceOutage(_, { input }, context) {
      const key = toOperatorKey(input.idempotencyKey, context);
      const outage = toForcedOutage(input, context.viewer.id, context.clock.now());
      return changeIncident(context, () => context.records.operatorActions.forceOutage(key, outage));
    },
    resolveIncident(_, { input }, context) {
      const reason = toFreeText(input.reason, 'reason');
      const { resolveIncident } = context.records.operatorActions;
      return changeIncident(context, () => resolveIncident(input.id, context.viewer.id, reason), input.id);
    },
  },
  ChangeResult: { __resolveType: ({ kind }) => typeNames[kind] },
  Done: { changedId: ({ id }) => id },
  NotFound: { message: message('NotFound') },
  OutOfTurn: { message: message('OutOfTurn') },
  VersionChanged: { message: message('VersionChanged') },
  Incomplete: { message: message('Incomplete'), missing: ({ missing }) => [...missing] },
  KeyInUse: { message: message('KeyInUse') },
} satisfies Resolvers;

const typeNames = {
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

async function changeTicket(
  context: Context,
  { id, expectedVersion, idempotencyKey }: TicketInput,
  change: (changes: Context['records']['ticketChanges'], request: TicketRequest) => Promise<TicketChanged>,
) {
  const { records } = context;
  const key = idempotencyKey ? toIdempotencyKey(idempotencyKey) : null;
  await records.flush();
  return kept(async () => {
    // Who may not see a ticket may not change it, nor learn that it is there.
    if ((await seenTicket(context, id)) === null) {
      return { result: { kind: 'notFound' } as const, supportTicket: null };
    }
    const who = { by: context.viewer.id, owner: ownerOf(context.viewer) };
    const result = await change(records.ticketChanges, { id, expectedVersion, ...who, key });
    return { result, supportTicket: await seenTicket(context, id) };
  });
}

/** Whoever may see a message may send it again: it carries what it carried, to where it was to go. */
async function resend(context: Context, { id, idempotencyKey }: ResendMessageInput) {
  const { records, viewer } = context;
  const key = idempotencyKey ? toIdempotencyKey(idempotencyKey) : null;
  await records.flush();
  return kept(async () => {
    if ((await seenMessage(context, id)) === null) {
      return { result: { kind: 'notFound' } as const, supportMessage: null };
    }
    const result = await records.resendMessage({ id, by: viewer.id, owner: ownerOf(viewer), key });
    return { result, supportMessage: await seenMessage(context, id) };
  });
}

function toOperatorKey(key: string, { viewer }: Context): OperatorKey {
  return { owner: ownerOf(viewer), key: toIdempotencyKey(key) };
}

function changeWindow({ records, viewer }: Context, change: () => Promise<Changed>, known?: string) {
  checkOperator(viewer);
  return kept(async () => {
    const result = await change();
    const id = result.kind === 'done' ? result.id : known;
    return { result, maintenanceWindow: id === undefined ? null : await findWindow(records.database, id) };
  });
}

function changeIncident({ records, viewer }: Context, change: () => Promise<Changed>, known?: string) {
  checkOperator(viewer);
  return kept(async () => {
    const result = await change();
    const id = result.kind === 'done' ? result.id : known;
    return { result, incident: id === undefined ? null : await findIncident(records.database, id) };
  });
}
