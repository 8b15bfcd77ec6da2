import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { familyOf } from '../process/processes.ts';
import { control } from './wire.ts';

const children: ChildProcessWithoutNullStreams[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

describe('The process of the mock network', () => {
  test('The process of the mock network prints its addresses in one line of JSON and ends when its stdin closes', async () => {
    const child = start(['--stop-with-stdin'], { MOCKS_PORT: '0' });
    const addresses = JSON.parse(await firstLine(child)) as {
      control: string;
      systems: Record<string, string | null>;
    };
    expect(Object.keys(addresses.systems)).toEqual([
      'SHEP',
      'PERSON_REGISTER',
      'DISABILITY_DATABANK',
      'BANKS',
      'CONSENT_SERVICE',
      'STATE_CORPORATION',
      'PENSION_FUND',
      'DIGITAL_DOCUMENTS',
      'SERVICE_CENTRE',
      'CASE_SYSTEM',
      'SERVICE_MONITORING',
      'SIGNATURE_SERVICE',
      'FACT_CHECK',
      'PENSION_CONSENTS',
      'SOCIAL_INSURANCE_FUND',
      'SHEP_ASYNC',
    ]);
    expect((await control(`${addresses.control}/__systems`)).json).toEqual(addresses.systems);
    child.stdin.end();
    expect(await exitCode(child)).toBe(0);
  });

  test('The process of the mock network outlives its stdin without that argument and ends on SIGTERM', async () => {
    const child = start([], { MOCKS_PORT: '0' });
    const { control: base } = JSON.parse(await firstLine(child)) as { control: string };
    child.stdin.end();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect((await control(`${base}/__calls`)).status).toBe(200);
    child.kill('SIGTERM');
    expect(await exitCode(child)).toBe(0);
  });

  test('The process of the mock network needs no other process: it has the cast and tokens without a database', async () => {
    const child = start([], { MOCKS_PORT: '0', DATABASE_URL: 'postgres://127.0.0.1:1/none' });
    const { control: base, tokens } = JSON.parse(await firstLine(child)) as {
      control: string;
      tokens: string;
    };
    expect((await control(`${base}/__cast`)).status).toBe(200);
    const token = await fetch(`${tokens}people/specialist/token`, { method: 'POST' });
    expect(Object.keys((await token.json()) as object)).toContain('access_token');
    expect(familyOf(child.pid ?? 0)).toEqual([child.pid]);
  });

  test('The process of the mock network reports a taken port in one line, and fails', async () => {
    const holder = createServer();
    await new Promise<void>((resolve) => holder.listen(0, '127.0.0.1', resolve));
    const address = holder.address();
    const port = typeof address === 'object' ? String(address?.port) : '';
    const child = start([], { MOCKS_PORT: port });
    let stderr = '';
    child.stderr.on('data', (text) => {
      stderr += text;
    });
    expect(await exitCode(child)).toBe(1);
    expect(stderr).toMatch(new RegExp(`^One of the ports ${port} to \\d+ is in use\\.[^\\n]*\\n$`));
    holder.close();
  });

  test('The process of the mock network ends with the process that started it', async () => {
    const parent = start([], {}, [
      '-e',
      `const child = require('node:child_process').spawn(process.execPath, ['mocks/main.ts', '--stop-with-parent'], { stdio: ['ignore', 'pipe', 'ignore'], env: { ...process.env, MOCKS_PORT: '0' } });
       child.stdout.once('data', (line) => process.stdout.write(line));`,
    ]);
    const { control: base } = JSON.parse(await firstLine(parent)) as { control: string };
    expect((await control(`${base}/__calls`)).status).toBe(200);
    parent.kill('SIGKILL');
    await exitCode(parent);
    await expect
      .poll(() => control(`${base}/__calls`).catch(() => 'gone'), { timeout: 240_000 })
      .toBe('gone');
  });
});

function start(
  args: string[],
  env: Record<string, string>,
  whole?: string[],
): ChildProcessWithoutNullStreams {
  const child = spawn(process.execPath, whole ?? ['mocks/main.ts', ...args], {
    env: { ...process.env, ...env },
  });
  children.push(child);
  return child;
}

function firstLine(child: ChildProcessWithoutNullStreams): Promise<string> {
  return new Promise((resolve) => child.stdout.once('data', (line) => resolve(String(line))));
}

function exitCode(child: ChildProcessWithoutNullStreams): Promise<number | null> {
  return new Promise((resolve) => child.once('exit', resolve));
}
