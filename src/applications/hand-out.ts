/** Issues the papers that the steps of an application require. Where its state service names no such paper, none is issued. */
import type { Viewer } from '../access/viewer.ts';
import type { Owner } from '../kernel/owner.ts';
import { issuePaper, type PaperParts } from '../papers/issue-paper.ts';
import { paperNamedBy, refusalNamedBy } from '../papers/named-paper.ts';
import type { Issuer, Paper, PaperFacts } from '../papers/paper.ts';
import { stateServiceOf } from '../services/catalogue.ts';
import type { Transaction } from '../storage/database.ts';
import type { Application } from './application.ts';
import type { DecisionOutcome } from './decision/proceeding-records.ts';
import { scansOfAll } from './scans/scan-rows.ts';

/** The issuer of the papers of an application. The name of its organisation is told by the token of a member alone. */
export function issuerOf(owner: Owner, account: string, organisation: Viewer['organisation'] = null): Issuer {
  if (!owner.startsWith('org:')) return { account, organisation: null };
  const bin = owner.slice('org:'.length);
  return { account, organisation: { bin, name: organisation?.bin === bin ? organisation.name : null } };
}

/** Issues the receipt of acceptance, which names each scan (S3.10). A scan that comes later is on no receipt. */
export async function handOutAcceptance(
  tx: Transaction,
  parts: PaperParts,
  application: Application,
  registration: { readonly number: string; readonly registeredAt: number },
  issuedBy: Issuer,
): Promise<void> {
  const named = paperNamedBy(application.stateService, 'ACCEPTANCE_RECEIPT');
  if (named === null) return;
  const { number, registeredAt } = registration;
  const [scans = []] = await scansOfAll(tx, [application.id], parts.sealing);
  const documents = scans.map(({ id, document, name }) => {
    return { scan: id, kind: kindOf(application, document), name };
  });
  await issuePaper(tx, parts, {
    ...{ named, issuedBy, ...subjectOf(application, number) },
    facts: { registration: { number, registeredAt }, documents },
  });
}

/** Issues a receipt of refusal for each ground (S5.9(1), S7.10). */
export async function handOutRefusals(
  tx: Transaction,
  parts: PaperParts,
  application: Application,
  grounds: readonly string[],
  issuedBy: Issuer,
): Promise<void> {
  const named = refusalNamedBy(application.stateService);
  if (named === null) return;
  for (const ground of named.service.refusalGrounds.filter(({ code }) => grounds.includes(code)))
    await issuePaper(tx, parts, { named, issuedBy, ...subjectOf(application, null), facts: { ground } });
}

/** Issues the decision (S4.12 p1). @returns null where no item of the state service names the paper */
export async function handOutDecision(
  tx: Transaction,
  parts: PaperParts,
  application: Application,
  { outcome, reasons }: { readonly outcome: DecisionOutcome; readonly reasons: readonly string[] },
  issuedBy: Issuer,
): Promise<Paper | null> {
  const named = paperNamedBy(application.stateService, 'APPOINTMENT_DECISION');
  if (named === null) return null;
  const facts = { outcome: outcome === 'GRANTED' ? 'APPOINTED' : outcome, reasons } as const;
  const number = application.registration?.number ?? null;
  return issuePaper(tx, parts, { named, issuedBy, ...subjectOf(application, number), facts });
}

/** Issues the notification of what the Fund received (S7.8 p1). */
export async function handOutNotification(
  tx: Transaction,
  parts: PaperParts,
  application: Application,
  facts: PaperFacts['CONTRIBUTIONS_NOTIFICATION'],
  issuedBy: Issuer,
): Promise<void> {
  const named = paperNamedBy(application.stateService, 'CONTRIBUTIONS_NOTIFICATION');
  if (named !== null)
    await issuePaper(tx, parts, { named, issuedBy, ...subjectOf(application, null), facts });
}

/** The name is as the applicant states it; null before a clerk entered the statement. */
function subjectOf({ id, stateService, iin, statement }: Application, registrationNumber: string | null) {
  const { surname, name, patronymic } = statement ?? {};
  const stated = [surname, name, patronymic].filter(Boolean).join(' ') || null;
  return { application: { id, stateService, registrationNumber }, person: { iin, name: stated } };
}

/** The words of a kind of document. A kind that the data file has lost since is named by its code. */
function kindOf({ stateService }: Application, code: string) {
  const kind = stateServiceOf(stateService)?.documents.find((one) => one.code === code);
  return kind?.name ?? { kk: code, ru: code, en: code };
}
