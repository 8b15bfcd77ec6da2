import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import {
  cmsSignPath,
  keyInfoPath,
  wsseSignPath,
  xmlSignPath,
} from '../../src/systems/signature-service/contract.ts';
import type { JsonService } from '../json/json-service.ts';
import { readJson } from '../json/read-json.ts';
import { signEnveloped } from '../xml/enveloped-signature.ts';
import { signEnvelope } from '../xml/message-signature.ts';
import { certificateInfo } from './certificate-info.ts';
import { type Found, failure, failureBody } from './look.ts';
import { realCms } from './mock-cms.ts';
import { openMockKey } from './mock-key.ts';

const key = z.object({ key: z.string().min(1), password: z.string() });
const message = key.extend({ xml: z.string().min(1) });
const document = z.object({
  xml: z.string().min(1),
  signers: z.tuple([key]),
  clearSignatures: z.literal(false),
});
const data = z.object({ data: z.base64(), signers: z.tuple([key]), detached: z.literal(true) });
const info = z.object({ keys: z.array(key).min(1), revocationCheck: z.array(z.string()).default([]) });

/** The service behind a path: what fits its form is signed, and its failures have NCANode's form. */
function signingAt<Form extends z.ZodType>(
  path: string,
  form: Form,
  act: (question: z.output<Form>) => Found,
): JsonService {
  return {
    system: 'SIGNATURE_SERVICE',
    path,
    read(contentType, body) {
      const question = readJson(contentType, body, form);
      const found = question ? act(question) : failure(400, 'Bad Request');
      const broken = failureBody(500, 'Internal Server Error');
      const answer = found instanceof Response ? () => broken : found;
      const refusal = found instanceof Response ? found : undefined;
      return { exchange: { errorCode: 'INTERNAL', errorBody: broken, answer }, people: [], refusal };
    },
  };
}

const unreadableKey = () => failure(400, 'Key reading error: Password incorrect.');

/** NCANode 3, as far as it signs: with the key that comes with each question, whatever its dates, as NCANode does. */
export const signingServices = [
  signingAt(wsseSignPath, message, ({ xml, key, password }) => {
    const opened = openMockKey(key, password);
    if (opened === undefined) return unreadableKey();
    const signed = signEnvelope(xml, opened.privateKey, opened.certificate, `id-${randomUUID()}`);
    if (signed === undefined) return failure(500, 'Cannot read XML');
    return (kind) => ({ status: 200, message: 'OK', ...(kind === 'drift' ? {} : { xml: signed }) });
  }),
  signingAt(xmlSignPath, document, ({ xml, signers: [one] }) => {
    const opened = openMockKey(one.key, one.password);
    if (opened === undefined) return unreadableKey();
    const signed = signEnveloped(xml, opened.privateKey, opened.certificate);
    if (signed === undefined) return failure(500, 'Cannot read XML');
    return (kind) => ({ status: 200, message: 'OK', ...(kind === 'drift' ? {} : { xml: signed }) });
  }),
  signingAt(cmsSignPath, data, ({ data, signers: [one] }) => {
    const opened = openMockKey(one.key, one.password);
    if (opened === undefined) return unreadableKey();
    const cms = realCms(Buffer.from(data, 'base64'), opened.holder, opened.privateKey);
    return (kind) => ({ status: 200, message: 'OK', ...(kind === 'drift' ? {} : { cms }) });
  }),
  signingAt(keyInfoPath, info, ({ keys, revocationCheck }) => {
    const opened = keys.map((one) => openMockKey(one.key, one.password));
    if (opened.includes(undefined)) return unreadableKey();
    const signers = opened.flatMap((one) => (one ? [certificateInfo(one.holder, revocationCheck)] : []));
    const valid = signers.every((one) => one.valid);
    return (kind) => ({ status: 200, message: 'OK', valid, ...(kind === 'drift' ? {} : { signers }) });
  }),
];
