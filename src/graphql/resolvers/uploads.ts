import { ownerOfScans } from '../../access/application-sight.ts';
import { deleteUpload, uploadLifeMs, waitingUploads } from '../../applications/scans/upload-rows.ts';
import { kept } from '../../storage/kept.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { refuseDrilled } from '../inputs/drill.ts';

/** Contents of scans that the viewer's account posted and did not attach yet. */
export const uploadResolvers = {
  Query: { uploads: (_, __, context) => own(context) },
  Mutation: {
    async deleteUpload(_, { input: { upload: id } }, context) {
      refuseDrilled(context);
      const owner = ownerOfScans(context.viewer);
      const isDone = await kept(() => deleteUpload(context.applications.parts.database, id, owner));
      const result = isDone ? ({ kind: 'done', id } as const) : ({ kind: 'notFound' } as const);
      return { uploads: await own(context), result };
    },
  },
  Upload: {
    upload: ({ id }) => id,
    postedAt: ({ at }) => at,
    expiresAt: ({ at }) => at + uploadLifeMs,
  },
} satisfies Resolvers;

/** @throws RefusedError FORBIDDEN for a viewer who works on no applications */
function own({ viewer, clock, applications: { parts } }: Context) {
  const owner = ownerOfScans(viewer);
  return kept(() => waitingUploads(parts.database, owner, clock.now()));
}
