import { ownerOfScans } from '../../access/application-sight.ts';
import type { Application } from '../../applications/application.ts';
import { createApplication, type Seen } from '../../applications/changes.ts';
import { kept } from '../../storage/kept.ts';
import { attachScan } from '../application/attach.ts';
import { checkApplication } from '../application/check.ts';
import { endApplication } from '../application/end.ts';
import { handOverCase } from '../application/hand-over.ts';
import { refuseDrilled } from '../application/refuse-drilled.ts';
import { registerApplication } from '../application/register.ts';
import { seenApplication } from '../application/seen.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { toNewApplication, toSignature } from '../inputs/application.ts';
import { toDocumentKind, toStateService } from '../inputs/dossier.ts';
import { toFreeText, toIdempotencyKey } from '../inputs/free-text.ts';
import type { ApplicationResultSource } from '../sources.ts';

/** What people do to applications. Who may not see one does not learn that it is there. */
export const applicationMutationResolvers = {
  Mutation: {
    createApplication(_, { input }, context) {
      refuseDrilled(context);
      const key = toIdempotencyKey(input.idempotencyKey);
      const wanted = toNewApplication(input, context.viewer);
      return kept(async () => {
        const result = await createApplication(context.applications.parts, key, wanted);
        return {
          application: result.kind === 'done' ? await seenApplication(context, result.id) : null,
          result,
        };
      });
    },
    attachScan(_, { input }, context) {
      const key = toIdempotencyKey(input.idempotencyKey);
      const name = toFreeText(input.name, 'name', 100);
      const signature = input.signature ? toSignature(input.signature) : null;
      return change(context, input, (application, seen) => {
        const service = toStateService(application.stateService);
        const document = toDocumentKind(service, input.document, 'document');
        // In whose name it was uploaded, before any application was named.
        const { organisation } = ownerOfScans(context.viewer);
        const scan = { document, name, upload: input.upload, organisation, signature };
        return attachScan(context, key, application, seen, scan);
      });
    },
    checkApplication(_, { input }, context) {
      refuseDrilled(context);
      return kept(async () => {
        const application = await seenApplication(context, input.id);
        if (application === null)
          return { application, dossier: null, result: { kind: 'notFound' } as const };
        const seen = { ...input, by: context.viewer.id };
        const checked = await checkApplication(context, application, seen, input.account ?? null);
        return { ...checked, application: await seenApplication(context, input.id) };
      });
    },
    registerApplication(_, { input }, context) {
      const decision = input.decision ? toFreeText(input.decision, 'decision') : null;
      return change(context, input, (application, seen) =>
        registerApplication(context, application, seen, decision),
      );
    },
    handOverCase: (_, { input }, context) =>
      change(context, input, (application, seen) => handOverCase(context, application, seen)),
    withdrawApplication: (_, { input }, context) =>
      change(context, input, (application, seen) => endApplication(context, application, seen, 'withdraw')),
  },
} satisfies Resolvers;

function change(
  context: Context,
  input: { readonly id: string; readonly expectedVersion: number },
  make: (application: Application, seen: Seen) => Promise<ApplicationResultSource>,
) {
  refuseDrilled(context);
  return kept(async () => {
    const { id, expectedVersion } = input;
    const application = await seenApplication(context, id);
    if (application === null) return { application, result: { kind: 'notFound' } as const };
    const result = await make(application, { id, expectedVersion, by: context.viewer.id });
    return { application: await seenApplication(context, id), result };
  });
}
