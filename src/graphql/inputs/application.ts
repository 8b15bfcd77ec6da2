import type { Viewer } from '../../access/viewer.ts';
import { defaultRoute } from '../../access/withheld-reason.ts';
import type { NewApplication } from '../../applications/create-applications.ts';
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
import { toReception } from './reception.ts';

/** @throws GraphQLError BAD_USER_INPUT */
export function toNewApplication(input: CreateApplicationInput): Omit<NewApplication, 'owner' | 'by'> {
  const { stateService, iin } = input;
  const service = toStateService(stateService);
  const route = toRoute(service, input.route);
  const reception = toReception(route, input.reception);
  const applicant = toApplicant(iin, input.applicant, service, route.route);
  return { stateService, route: route.route, iin, applicant, reception };
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
): Omit<Circumstances, 'readings' | 'notification' | 'isSigned'> & { readonly matter: DossierMatter } {
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
    records: recordsOf(viewer, input, route),
  };
}

/** The caller's own word for a look at the package, and for the place of reception: nothing of a dossier is kept. */
function recordsOf({ id }: Viewer, input: DossierInput, route: ServiceRoute): ClerkRecord[] {
  const signed = { remarks: null, at: 0, by: id };
  const reception = input.reception ? toReception(route, input.reception) : null;
  return [
    ...(input.packageComplies ? [{ kind: 'PACKAGE', documents: [], ...signed } as const] : []),
    ...(reception ? [{ kind: 'RECEPTION', ...reception, ...signed } as const] : []),
  ];
}

/** @throws GraphQLError BAD_USER_INPUT for OTHER, which has no rules */
export function toStateService(code: string): StateService {
  const service = stateServiceOf(code);
  if (service === null) throw refusal('stateService: a state service of the orders (`stateServices`)');
  return service;
}

/** @throws GraphQLError BAD_USER_INPUT with the known routes */
export function toRoute(service: StateService, route: ApplicationRoute | 'none' | null): ServiceRoute {
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
