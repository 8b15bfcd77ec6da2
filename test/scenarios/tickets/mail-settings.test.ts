import { expect, test } from 'vitest';
import { ConfigError, readConfig } from '../../../src/config/config.ts';

/** Errors of settings that cannot be used. */
function problemsOf(environment: Record<string, string>): string {
  try {
    readConfig(environment);
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError);
    return String(error);
  }
  return '';
}

const SMTP_URL = 'smtp://user:secret-7@mail.example.kz:587';

test('The gateway refuses a mail server without a redirection: outside production no real mailbox may be reached', () => {
  expect(problemsOf({ SMTP_URL })).toContain('MAIL_REDIRECT_TO: expected with SMTP_URL');
  expect(problemsOf({ SMTP_URL, MAIL_REDIRECT_TO: '' })).toContain('MAIL_REDIRECT_TO: expected');
  expect(problemsOf({ SMTP_URL, MAIL_REDIRECT_TO: 'not-sent@tirek.invalid' })).toContain('MAIL_REDIRECT_TO');
  expect(problemsOf({ SMTP_URL, MAIL_REDIRECT_TO: 'drills@provider.invalid' })).toBe('');
  expect(problemsOf({})).toBe('');
  expect(problemsOf({ SMTP_URL })).not.toContain('secret-7');
});

test('One address is one address: the gateway refuses a list, a name or a line break in it', () => {
  for (const name of ['MAIL_REDIRECT_TO', 'MAIL_FROM', 'MAIL_REPLY_TO', 'OPERATOR_MAIL']) {
    for (const text of ['a@b.kz, c@d.kz', 'A <a@b.kz>', 'a@b.kz\r\nBcc: c@d.kz', 'a@b', 'a b@c.kz'])
      expect(problemsOf({ [name]: text }), `${name} ${text}`).toContain(name);
  }
});

test('A mailbox may be set only for a state service whose order names none', () => {
  const expected = 'SUPPORT_MAILBOXES: expected only codes of state services whose order names no mailbox';
  expect(problemsOf({ SUPPORT_MAILBOXES: 'ENPF_PAYMENTS=desk@example.kz' })).toContain(expected);
  expect(problemsOf({ SUPPORT_MAILBOXES: 'NO_SUCH_SERVICE=desk@example.kz' })).toContain(expected);
  expect(problemsOf({ SUPPORT_MAILBOXES: 'CAPITALIZATION_PAYMENTS=nobody' })).toContain('SUPPORT_MAILBOXES');
  expect(problemsOf({ SUPPORT_MAILBOXES: 'CAPITALIZATION_PAYMENTS=desk@example.kz' })).toBe('');
});
