import type { Unanswered } from '../../access/asking/reply.ts';
import type { Application } from '../../applications/application.ts';
import { maxScans } from '../../applications/scans/add-scan.ts';
import type { AttachResult } from '../../applications/use-cases/attach.ts';
import type { Dossier } from '../../applications/use-cases/check.ts';
import type { IdentifyResult } from '../../applications/use-cases/identify.ts';
import type { NotifyResult } from '../../applications/use-cases/notify.ts';
import type { RecordResult } from '../../applications/use-cases/record.ts';
import type { TakeDecisionResult } from '../../applications/use-cases/take-decision.ts';
import { isStateServiceCode, stateServiceOf } from '../../services/catalogue.ts';
import type { Context } from '../context.ts';
import type { StateServiceCode } from '../generated/resolvers.ts';
import { refusal } from '../scalars/scalars.ts';
import type { ApplicationResultSource, DossierSource } from '../sources.ts';
import { nextStepText } from './next-step-texts.ts';

/** Words the result of a use case. @throws GraphQLError BAD_USER_INPUT for a scan that the input does not allow */
export function toApplicationResult(
  { answers }: Pick<Context, 'answers'>,
  application: Application | null,
  result: AttachResult | RecordResult | TakeDecisionResult | NotifyResult | IdentifyResult,
): ApplicationResultSource {
  const service = stateServiceOf(application?.stateService);
  switch (result.kind) {
    case 'outOfTurn':
      return { ...result, next: application && nextStepText(application, result.state) };
    case 'notReady': {
      const { readiness } = result;
      return { kind: 'notReady', readiness: readiness && service && { ...readiness, service } };
    }
    case 'notAccepted': {
      const grounds = service?.refusalGrounds.filter(({ code }) => result.grounds.includes(code)) ?? [];
      return { kind: 'notAccepted', applicationId: application?.id ?? '', grounds };
    }
    case 'unknownCode':
    case 'wrongInput':
      throw refusal(`${result.field}: ${result.expected}`);
    case 'notIssued': {
      const { reply, question } = result;
      return { kind: 'notIssued', answer: answers.of(reply, question) };
    }
    case 'notShown': {
      const { fault, refusal: refused, question } = result;
      return { kind: 'notShown', fault, refusal: refused && answers.of(refused, question) };
    }
    case 'scansMissing': {
      const documents = service?.documents.filter(({ code }) => result.documents.includes(code)) ?? [];
      return { kind: 'scansMissing', documents };
    }
    case 'unanswered':
      return answers.of(result.outcome, result.question);
    case 'unknownDocument':
      throw refusal(`document: codes of this state service's documents: ${listed(result.known)}`);
    case 'caseTooLarge':
      throw refusal('upload: scans of at most MAX_CASE_BYTES for one application');
    case 'tooManyScans':
      throw refusal(`upload: at most ${maxScans} scans of one application`);
    case 'noUpload':
      throw refusal('upload: what POST /scans gave your organisation within a day, and not attached yet');
    default:
      return result;
  }
}

const listed = (codes: readonly string[]) => (codes.length === 0 ? 'none is public' : codes.join(', '));

export function toDossier({ answers }: Pick<Context, 'answers'>, dossier: Dossier): DossierSource {
  const { iin, purpose } = dossier.matter;
  const worded = [...dossier.replies].map(
    ([code, reply]) => [code, answers.of(reply, { iin, purpose })] as const,
  );
  const { representation } = dossier;
  const representationOutage =
    representation?.kind === 'unavailable'
      ? answers.of(representation as Unanswered, { iin, purpose })
      : null;
  return { ...dossier, iin, answers: new Map(worded), representationOutage };
}

/** A state service's code as the schema has it. A stored code whose data file is gone gives `OTHER` instead of an error. */
export function shownCode(code: string | null): StateServiceCode | null {
  // The data files decide which codes exist: the type knows those of the SDL only.
  return isStateServiceCode(code) ? (code as StateServiceCode) : code && 'OTHER';
}
