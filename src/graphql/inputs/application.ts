import type { Viewer } from '../../access/viewer.ts';
import { defaultRoute } from '../../access/withheld-reason.ts';
import type { NewApplication } from '../../applications/changes.ts';
import type { DossierMatter } from '../../applications/dossier/askers.ts';
import type { Circumstances } from '../../applications/judge.ts';
import type { ClerkRecord } from '../../applications/records/clerk-records.ts';
import { type Attestation, attestations } from '../../applications/scans/scan-rows.ts';
import { routeOf, stateServiceOf } from '../../services/catalogue.ts';
import type { ApplicationRoute, ServiceRoute, StateService } from '../../services/state-service.ts';
import type { Context } from '../context.ts';
import type { CreateApplicationInput, DossierInput } from '../generated/resolvers.ts';
import { refusal } from '../scalars/scalars.ts';
import { toApplicant } from './applicant.ts';
import { toAccountQuestion } from './people.ts';
import { toPurpose } from './purpose.ts';

/** @throws GraphQLError BAD_USER_INPUT */
export function toNewApplication(input: CreateApplicationInput): Omit<NewApplication, 'owner' | 'by'> {
  const { stateService, iin, applicant } = input;
  const service = toStateService(stateService);
  const { route } = toRoute(service, input.route);
  if (applicant && applicant.iin === iin)
    throw refusal('applicant: left out where the person applies for themselves');
  return { stateService, route, iin, applicant: applicant ? toApplicant(applicant, service, route) : null };
}

/** @throws GraphQLError BAD_USER_INPUT */
export function toAttestation(attestation: string): Attestation {
  const known = attestations.find((one) => one === attestation);
  if (known === undefined) throw refusal(`attestation: one of ${attestations.join(', ')}`);
  return known;
}

/** @throws GraphQLError BAD_USER_INPUT */
export function toSignature(text: string): string {
  if (/^[A-Za-z0-9+/]{16,65536}={0,2}$/.test(text)) return text;
  throw refusal('signature: a CMS in base64, at most 64 KB');
}

/** @throws GraphQLError BAD_USER_INPUT */
export function toDossierInput(
  input: DossierInput,
  { viewer, purpose: ofRequest }: Context,
): Omit<Circumstances, 'readings' | 'notification'> & { readonly matter: DossierMatter } {
  const { iin, stateService, applicationRef, applicationNumber, basis, account, documents } = input;
  const service = toStateService(stateService);
  const route = toRoute(service, input.route ?? ofRequest.route ?? defaultRoute(viewer));
  const given = { stateService, route: route.route, applicationRef, applicationNumber, basis };
  return {
    service,
    route,
    statement: null,
    matter: {
      iin,
      purpose: { ...ofRequest, ...toPurpose(given, {}) },
      account: account ? toAccountQuestion(account, iin) : null,
    },
    documents: [...new Set(documents)].map((code) => toDocumentKind(service, code, 'documents')),
    applying: { as: input.represented ? 'UNNAMED' : 'PERSON', shown: null },
    records: input.packageComplies ? [lookOf(viewer)] : [],
  };
}

/** The caller's own word for a look at the package: nothing of a dossier is kept. */
function lookOf({ id }: Viewer): ClerkRecord {
  return { kind: 'PACKAGE', documents: [], remarks: null, at: 0, by: id };
}

/** @throws GraphQLError BAD_USER_INPUT for OTHER, which has no rules */
function toStateService(code: string): StateService {
  const service = stateServiceOf(code);
  if (service === null) throw refusal('stateService: a state service of the orders (`stateServices`)');
  return service;
}

/** @throws GraphQLError BAD_USER_INPUT with the known routes */
function toRoute(service: StateService, route: ApplicationRoute | 'none' | null): ServiceRoute {
  const found = routeOf(service, route);
  if (found !== null) return found;
  const known = service.routes.map((one) => one.route).join(', ');
  throw refusal(`route: one of this state service: ${known === '' ? 'none is public' : known}`);
}

/** @throws GraphQLError BAD_USER_INPUT with the known codes */
function toDocumentKind({ documents }: StateService, code: string, field: string): string {
  if (documents.some((one) => one.code === code)) return code;
  const known = documents.map((one) => one.code).join(', ');
  throw refusal(
    `${field}: codes of this state service's documents: ${known === '' ? 'none is public' : known}`,
  );
}
