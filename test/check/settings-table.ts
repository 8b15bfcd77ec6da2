/** The table of settings in `src/config/README.md`. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Setting } from '../../src/config/kinds.ts';
import { settings } from '../../src/config/settings.ts';

const page = new URL('../../src/config/README.md', import.meta.url);
const row = /^\| `[A-Z_0-9]+` \| .*? \| .* \|$/;

export function settingsRows(): { name: string; fallback: string; about: string }[] {
  const asText = (value: unknown) => (Array.isArray(value) ? value.join(', ') : (value ?? '').toString());
  return Object.entries<Setting<unknown>>(settings).map(
    ([name, { fallback, shown = asText(fallback), about }]) => ({
      name,
      fallback: shown === '' ? '–' : `\`${shown}\``,
      about,
    }),
  );
}

/** Writes a row for each setting in the place of those that are there. */
export function writeSettingsTable(): void {
  const lines = readFileSync(page, 'utf8').split('\n');
  const first = lines.findIndex((line) => row.test(line));
  const others = lines.filter((line) => !row.test(line));
  const rows = settingsRows().map(({ name, fallback, about }) => `| \`${name}\` | ${fallback} | ${about} |`);
  writeFileSync(page, others.toSpliced(first, 0, ...rows).join('\n'));
}
