import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Role, rightsOf, roleNames } from '../../src/access/roles.ts';
import { askedBeforeRegistration, catalogue, routeOf, stateServiceOf } from '../../src/services/catalogue.ts';
import { startGateway, type TestGateway } from '../support/gateway.ts';

/** A pensioner of the cast, whose consent is on record. */
const iin = '620315390007';

/** The fields of a person, with the system that each asks and the right that it needs. */
const fields = [
  ['identity', 'PERSON_REGISTER', 'IDENTITY'],
  ['disability', 'DISABILITY_DATABANK', 'DISABILITY'],
  ['pensionAccounts', 'PENSION_FUND', 'PENSION'],
  ['appointments', 'CASE_SYSTEM', 'PENSION'],
  ['socialContributions', 'SOCIAL_INSURANCE_FUND', 'SOCIAL_INSURANCE'],
  ['bankAccount(iban: "KZ456010000000000001")', 'BANKS', 'BANK_ACCOUNT'],
] as const;

const named = catalogue.flatMap((service) =>
  askedBeforeRegistration(service).map((rule) => ({ code: service.code, ...rule })),
);

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startGateway();
});
afterAll(() => gateway?.stop());

test('The table of routes in schema/README.md is the catalogue', () => {
  const readme = readFileSync(new URL('../../schema/README.md', import.meta.url), 'utf8');
  const rows = named.map(
    ({ code, route, item, systems }) =>
      `| \`${code}\` | \`${route}\` | ${item} | ${systems.map((system) => `\`${system}\``).join(', ')} |`,
  );
  expect(readme.split('\n').filter((line) => /^\| `[A-Z_]+` \| `[A-Z_]+` \| S\d/.test(line))).toEqual(rows);
});

const cells = catalogue.flatMap(({ code }) =>
  roleNames
    .filter((role) => rightsOf(role).routes.length > 0)
    .flatMap((role) => rightsOf(role).routes.map((route) => [code, role, route] as const)),
);

test.for(cells)(
  'A viewer for %s, %s through %s sees the data that the rules name, and nothing else',
  async ([code, role, route]) => {
    const rules = named.filter((rule) => rule.code === code && rule.route === route);
    // S6.15: without an application, by the pension consent alone, of E-maket alone.
    const isProactive = route === 'PROACTIVE';
    const basis = isProactive ? 'basis: { kind: PENSION_CONSENT }' : 'applicationRef: "draft-1"';
    const purpose = `{ stateService: ${code}, route: ${route}, ${basis} }`;
    const asked = fields.map(([field], at) => `f${at}: ${field} { __typename ... on Withheld { reason } }`);
    const headers = {
      authorization: `Bearer ${await gateway.tokenOf(role, role === 'citizen' ? iin : undefined)}`,
    };
    const query = `{ person(iin: "${iin}", purpose: ${purpose}) { ${asked.join(' ')} } }`;
    const { data, errors } = await gateway.ask(query, {}, headers);
    expect(errors).toEqual([]);
    for (const [at, [field, system, scope]] of fields.entries()) {
      const answer = data.person[`f${at}`];
      const seen = answer.__typename === 'Withheld' ? answer.reason : 'yes';
      // A list that is cut may name any system.
      const bound = isOpen(code, route) ? [] : rules;
      expect(seen, field).toBe(
        expected(role, system, scope, bound, isProactive && code === 'ENPF_PAYMENTS', isProactive),
      );
    }
  },
);

function isOpen(code: string, route: string): boolean {
  return routeOf(stateServiceOf(code), route)?.openFrom != null;
}

function expected(
  role: Role,
  system: string,
  scope: string,
  rules: readonly { readonly systems: readonly string[] }[],
  isReconciliation: boolean,
  isProactive: boolean,
): string {
  if (!rightsOf(role).scopes.some((one) => one === scope)) return 'SCOPE';
  if (rules.length > 0 && !rules.some(({ systems }) => systems.includes(system))) return 'ROUTE';
  const isReconciled = isReconciliation && system === 'CASE_SYSTEM';
  if (isProactive && !isReconciled) return 'LEGAL_BASIS';
  return 'yes';
}
