import { HttpResponse, http } from 'msw';
import { z } from 'zod';
import {
  cmsExtractPath,
  cmsVerifyPath,
  xmlVerifyPath,
} from '../../src/systems/signature-service/contract.ts';
import type { JsonService } from '../json/json-service.ts';
import { readJson } from '../json/read-json.ts';
import {
  type Found,
  failure,
  failureBody,
  lookAtCms,
  lookAtXml,
  lookIntoCms,
  type Question,
} from './look.ts';

/** Unknown fields are ignored, as by NCANode. */
const form = z.object({
  cms: z.string().nullish(),
  xml: z.string().nullish(),
  data: z.string().nullish(),
  revocationCheck: z.array(z.string()).default([]),
});

/** A question names no person: the signature contains the signer. */
const serviceAt = (path: string, look: (question: Question) => Found, list?: string): JsonService => ({
  system: 'SIGNATURE_SERVICE',
  path,
  read(contentType, body) {
    const question = readJson(contentType, body, form);
    const found = question ? look(question) : failure(500, 'JSON parse error');
    const isRefusal = found instanceof Response;
    return {
      exchange: {
        errorCode: 'INTERNAL',
        errorBody: failureBody(500, 'Internal Server Error'),
        ...(list && !isRefusal ? { list } : {}),
        answer: isRefusal ? () => failureBody(500, 'Internal Server Error') : found,
      },
      people: [],
      refusal: isRefusal ? found : undefined,
    };
  },
});

/**
 * NCANode 3, as far as it verifies signatures. Its contract is public; the signatures are the invented ones
 * of `mock-cms.ts`.
 */
export const signatureServices = [
  serviceAt(cmsVerifyPath, lookAtCms, 'signers'),
  serviceAt(cmsExtractPath, lookIntoCms),
  serviceAt(xmlVerifyPath, lookAtXml, 'signers'),
];

/** Says that it runs. */
export const signatureHealth = http.get('*/actuator/health', () => HttpResponse.json({ status: 'UP' }));
