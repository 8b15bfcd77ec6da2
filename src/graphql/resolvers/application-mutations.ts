import { ownerOfScans } from '../../access/application-sight.ts';
import type { NewRecord } from '../../applications/records/clerk-records.ts';
import { attachScan } from '../../applications/use-cases/attach.ts';
import { checkApplication } from '../../applications/use-cases/check.ts';
import { openApplication } from '../../applications/use-cases/create.ts';
import { endApplication } from '../../applications/use-cases/end.ts';
import { handOverCase } from '../../applications/use-cases/hand-over.ts';
import { recordPresented } from '../../applications/use-cases/identify.ts';
import { issueNotification } from '../../applications/use-cases/notify.ts';
import { recordFinding } from '../../applications/use-cases/record.ts';
import { registerApplication } from '../../applications/use-cases/register.ts';
import { resendResultOf } from '../../applications/use-cases/resend-result.ts';
import { signStatement } from '../../applications/use-cases/sign-statement.ts';
import { enterStatement } from '../../applications/use-cases/state.ts';
import { type UseCase, type Worked, workOn } from '../../applications/use-cases/use-case.ts';
import { toApplicationResult, toDossier } from '../answers/application-result.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { toAttestation, toNewApplication, toSignature } from '../inputs/application.ts';
import { toDocumentCode, toFinding, toGround, toPackageLook, toStatement } from '../inputs/clerk-records.ts';
import { refuseDrilled } from '../inputs/drill.ts';
import { toFreeText, toIdempotencyKey } from '../inputs/free-text.ts';
import { toAccountQuestion } from '../inputs/people.ts';

/** Changes of applications by people: each is a use case. */
export const applicationMutationResolvers = {
  Mutation: {
    async createApplication(_, { input }, context) {
      refuseDrilled(context);
      const key = toIdempotencyKey(input.idempotencyKey);
      return openApplication(context, context.applications, key, toNewApplication(input));
    },
    async attachScan(_, { input }, context) {
      const key = toIdempotencyKey(input.idempotencyKey);
      const name = toFreeText(input.name, 'name', 100);
      const signature = input.signature ? toSignature(input.signature) : null;
      const { document, upload } = input;
      const attestation = toAttestation(input.attestation ?? 'ORIGINAL');
      // In whose name it was uploaded, before any application was named.
      const scan = () => ({ document, name, upload, signature, attestation, ...scansOwner(context) });
      return worded(context, await work(context, input, (useCase) => attachScan(useCase, key, scan())));
    },
    async checkApplication(_, { input }, context) {
      const { account } = input;
      const checked = await work(context, input, (useCase) =>
        checkApplication(useCase, account ? toAccountQuestion(account, useCase.application.iin) : null),
      );
      const { application, result } = checked;
      if ('kind' in result) return { application, dossier: null, result };
      const dossier = result.dossier && toDossier(context, result.dossier);
      return { application, dossier, result: toApplicationResult(context, application, result.result) };
    },
    async enterStatement(_, { input }, context) {
      const statement = toStatement(input);
      return worded(context, await work(context, input, (useCase) => enterStatement(useCase, statement)));
    },
    async signStatement(_, { input }, context) {
      const signature = toSignature(input.signature);
      return worded(context, await work(context, input, (useCase) => signStatement(useCase, signature)));
    },
    issueContributionsNotification: async (_, { input }, context) =>
      worded(context, await work(context, input, issueNotification)),
    async recordPresentedDocument(_, { input }, context) {
      const code = toDocumentCode(input.code);
      return worded(context, await work(context, input, (useCase) => recordPresented(useCase, code)));
    },
    recordPackage: (_, { input }, context) => recorded(context, input, toPackageLook(input)),
    recordFinding: (_, { input }, context) => recorded(context, input, toFinding(input)),
    recordGround: (_, { input }, context) => recorded(context, input, toGround(input)),
    async registerApplication(_, { input }, context) {
      const decision = input.decision ? toFreeText(input.decision, 'decision') : null;
      return worded(context, await work(context, input, (useCase) => registerApplication(useCase, decision)));
    },
    async handOverCase(_, { input, decision }, context) {
      const reason = decision ? toFreeText(decision, 'decision') : null;
      return worded(context, await work(context, input, (useCase) => handOverCase(useCase, reason)));
    },
    endApplication: async (_, { input }, context) =>
      worded(context, await work(context, input, (useCase) => endApplication(useCase, 'end'))),
    async resendResult(_, { input: { id } }, context) {
      refuseDrilled(context);
      return worded(context, await resendResultOf(context, context.applications, id));
    },
    withdrawApplication: async (_, { input }, context) =>
      worded(context, await work(context, input, (useCase) => endApplication(useCase, 'withdraw'))),
  },
} satisfies Resolvers;

type Result = Parameters<typeof toApplicationResult>[2];

function work<Value>(
  context: Context,
  { id, expectedVersion }: { readonly id: string; readonly expectedVersion: number },
  make: (useCase: UseCase) => Promise<Value>,
  right?: Parameters<typeof workOn>[4],
): Promise<Worked<Value>> {
  refuseDrilled(context);
  return workOn(context, context.applications, { id, expectedVersion }, make, right);
}

/** Runs a use case, and words its result. @param right left out: of those who work on the application */
export async function changeApplication(
  context: Context,
  input: Parameters<typeof work>[1],
  make: (useCase: UseCase) => Promise<Result>,
  right?: Parameters<typeof workOn>[4],
) {
  return worded(context, await work(context, input, make, right));
}

/** Keeps a record of a clerk. */
export const recorded = (context: Context, input: Parameters<typeof work>[1], record: NewRecord) =>
  changeApplication(context, input, (useCase) => recordFinding(useCase, record));

function worded(context: Context, { application, result }: Worked<Result>) {
  return { application, result: toApplicationResult(context, application, result) };
}

const scansOwner = ({ viewer }: Context) => ({ organisation: ownerOfScans(viewer).organisation });
