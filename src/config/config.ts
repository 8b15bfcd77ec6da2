import { contradictions } from './contradictions.ts';
import { unmetDemands } from './profiles.ts';
import { type Config, settings } from './settings.ts';

/** Tells every problem of the settings, each with the expected value, never with the actual one. */
export class ConfigError extends Error {
  constructor(problems: readonly string[]) {
    super(`settings that cannot be used:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
    this.name = 'ConfigError';
  }
}

/** Reads the settings; the only reader of the environment. @throws ConfigError with all problems at once */
export function readConfig(environment: Readonly<Record<string, string | undefined>> = process.env): Config {
  const unreadable = new Map<string, string>();
  const values = Object.entries(settings).map(([name, setting]) => {
    const given = environment[name];
    const value = given === undefined || given === '' ? setting.fallback : setting.parse(given);
    if (value === undefined) unreadable.set(name, `${name}: expected ${setting.expected}`);
    return [name, value];
  });
  const config = Object.fromEntries(values) as Config;
  const problems = [...unreadable.values(), ...unmetDemands(config, new Set(unreadable.keys()))];
  if (unreadable.size === 0) problems.push(...contradictions(config));
  if (config.PROFILE === 'production' && environment.NODE_TLS_REJECT_UNAUTHORIZED === '0')
    problems.push('NODE_TLS_REJECT_UNAUTHORIZED: expected not to be set in the production profile');
  if (problems.length > 0) throw new ConfigError(problems);
  return config;
}
