import { createTransport, type NodemailerError } from 'nodemailer';
import { mailForm } from '../../kernel/mail-address.ts';
import { cleanReply } from './clean-reply.ts';
import { createPace, type PaceLimit } from './pace.ts';
import type { HandOver, Post } from './post.ts';
import { type MailPrivacy, secretsOf, smtpOptions } from './smtp-options.ts';

/** Hands messages to a mail server, over few connections that are kept, at a pace. */
export function createSmtpPost(settings: {
  /** `smtp://user:password@host:port`, or `smtps:`. */
  readonly url: string;
  readonly pace: PaceLimit;
  /** Longest silence of the server, ms; a whole hand-over may take five times as long. */
  readonly timeoutMs: number;
  readonly privacy?: MailPrivacy;
}): Post {
  const { url, timeoutMs } = settings;
  const transport = createTransport(smtpOptions(url, timeoutMs, settings.privacy));
  const secrets = secretsOf(url);
  const pace = createPace(settings.pace);

  return {
    async handOver({ from, to, eml }) {
      if (!mailForm.test(to)) return { kind: 'refused', reply: 'not sent: the recipient is not one address' };
      if (!mailForm.test(from)) return { kind: 'refused', reply: 'not sent: the sender is not one address' };
      await pace.turn();
      try {
        await transport.sendMail({
          envelope: { from, to: [to] },
          raw: eml,
          // A server that trickles its answers is never silent.
          signal: AbortSignal.timeout(5 * timeoutMs),
        });
        return { kind: 'accepted' };
      } catch (error) {
        return toHandOver(error as NodemailerError, secrets);
      }
    },
    close() {
      pace.close();
      transport.close();
    },
  };
}

function toHandOver(error: NodemailerError, secrets: readonly string[]): HandOver {
  // The words of a failed login may repeat our input; those of a failed connection name the server.
  const speaks = error.response && error.code !== 'EAUTH';
  const reply = speaks ? cleanReply(error.response ?? '', secrets) : ownWords(error);
  return isAboutTheMessage(error)
    ? { kind: 'refused', reply }
    : { kind: 'later', reply, mend: mendOf(error) };
}

/** Expectation that a person must meet before any try can succeed: our settings, or the server's view of us. */
function mendOf({ code, originalCode, command, permanent }: NodemailerError): string | undefined {
  if (/CERT|SIGNATURE|ERR_TLS/.test(String(originalCode ?? '')))
    return 'a certificate of the mail server that is accepted (SMTP_CA_FILE)';
  if (code === 'ETLS' || command === 'STARTTLS') return 'a mail server that encrypts as SMTP_TLS demands';
  if (code === 'EAUTH' || code === 'ENOAUTH') return 'a login that the mail server accepts (SMTP_URL)';
  if (permanent && command === 'MAIL FROM') return 'a sender that the mail server accepts (MAIL_FROM)';
  return undefined;
}

/** True for a refusal of this message. 552 (too large) answers MAIL FROM too; other refusals there meet every message. */
function isAboutTheMessage({ permanent, command, responseCode }: NodemailerError): boolean {
  return permanent === true && (command === 'RCPT TO' || command === 'DATA' || responseCode === 552);
}

function ownWords({ code, originalCode, responseCode }: NodemailerError): string {
  const what = code === 'EAUTH' ? 'our login was refused' : 'the hand-over did not end';
  const codes = [responseCode, code, originalCode].filter((one) => /^\w{2,60}$/.test(String(one ?? '')));
  return codes.length > 0 ? `${what} (${codes.join(', ')})` : what;
}
