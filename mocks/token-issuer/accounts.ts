/** Invented people and machines, one for each role. The BINs are invented too. */
const corporation = { org_bin: '260140900011', org_name: 'State corporation (invented department)' };
const fund = { org_bin: '260140900022', org_name: 'Pension fund (invented branch)' };
const examination = { org_bin: '260140900033', org_name: 'MSE division (invented)' };
const akimat = { org_bin: '260140900044', org_name: 'Local executive body (invented)' };
const provider = { org_bin: '260140900077', org_name: 'Provider of state services (invented)' };
const agency = { org_bin: '260140900066', org_name: 'Another agency (invented)' };
const operator = { org_bin: '260140900055', org_name: 'Operator of the gateway (invented)' };

export const accounts = [
  { role: 'specialist', subject: 'mock-specialist', ...corporation },
  { role: 'pension-worker', subject: 'mock-pension-worker', ...fund },
  { role: 'examiner', subject: 'mock-examiner', ...examination },
  { role: 'local-worker', subject: 'mock-local-worker', ...akimat },
  {
    ...{ role: 'provider', subject: 'mock-provider', ...provider },
    state_services: ['CAPITALIZATION_PAYMENTS', 'ENPF_PAYMENTS', 'LOSS_OF_CAPACITY_PAYMENT'],
  },
  // A member of the cast, who finds their own data in the registers.
  { role: 'citizen', subject: 'mock-citizen', iin: '900101490009' },
  {
    role: 'agency',
    subject: 'mock-agency',
    scope: 'IDENTITY DISABILITY PENSION BANK_ACCOUNT SOCIAL_INSURANCE',
    ...agency,
  },
  { role: 'operator', subject: 'mock-operator', ...operator },
  { role: 'auditor', subject: 'mock-auditor', ...operator },
] as const;

export const clients = [
  {
    id: 'mock-agency-client',
    secret: 'mock-secret',
    scope: 'DISABILITY',
    ...agency,
  },
] as const;
