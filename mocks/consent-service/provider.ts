import {
  consentNamespace,
  consentServiceId,
  consentStatuses,
} from '../../src/systems/consent-service/contract.ts';
import type { AnswerKind } from '../answer-kind.ts';
import { cast } from '../people/cast.ts';
import { badRequest, success } from '../shep/names.ts';
import type { ProviderAnswer, ShepProvider } from '../shep/provider.ts';
import { writeElement, xsiNamespace } from '../xml/write.ts';
import type { Consents, Standing } from './consents.ts';
import { type ConsentQuestion, readConsentQuestion } from './read-question.ts';

/** KDP, the service of access to personal data, behind SHEP. */
export function consentService(consents: Consents): ShepProvider {
  return {
    system: 'CONSENT_SERVICE',
    serviceId: consentServiceId,
    ask(data) {
      const question = readConsentQuestion(data);
      // KDP asks the person only after the bus has passed the question on: a fault may hit it first.
      return {
        iin: question?.uin,
        people: question ? [question.uin] : [],
        fault: undefined,
        answer: (kind) =>
          question ? answer(consents, question, kind) : { status: badRequest, data: undefined },
      };
    },
  };
}

function answer(consents: Consents, question: ConsentQuestion, kind: AnswerKind): ProviderAnswer {
  const standing = consents.ask(question);
  if (kind === 'drift') return written({ uin: question.uin });
  if (kind === 'wrongPerson') return written({ ...wordOf(standing), uin: someoneElse(question.uin) });
  return written({ ...wordOf(standing), uin: question.uin });
}

function wordOf(standing: Standing): Readonly<Record<string, string>> {
  const status = consentStatuses[standing.kind];
  if (standing.kind !== 'agreed') return { status };
  return { status, code: standing.token.code, 'public-key': standing.token.publicKey };
}

function written(fields: Readonly<Record<string, string>>): ProviderAnswer {
  const content = Object.entries(fields).map(([name, text]) => writeElement(name, text));
  const namespaces = `xmlns:kdp="${consentNamespace}" xmlns:xsi="${xsiNamespace}"`;
  const data = `<kdp:response ${namespaces}>${content.join('')}</kdp:response>`;
  return { status: success, data };
}

function someoneElse(iin: string): string {
  const other = cast.find((member) => member.iin !== iin);
  if (!other) throw new Error('expected a member of the cast beside the one asked about');
  return other.iin;
}
