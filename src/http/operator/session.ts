/** The operator's token in a browser: a cookie that scripts cannot read and other sites cannot send. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isLoopback } from '../../kernel/loopback.ts';

export const operatorPath = '/operator';
const tokenCookie = 'tirek-operator';
const languageCookie = 'tirek-language';
/** Characters at most: browsers drop a cookie of more than 4096 bytes without a word. */
const longestToken = 4000;
const tokenForm = /^[\w.~+/=-]+$/;

/** The header `Authorization`, which a proxy may add, or the token of the cookie in its place. */
export function authorizationOf(request: FastifyRequest): string | undefined {
  const { authorization } = request.headers;
  if (authorization !== undefined) return authorization;
  const token = cookieOf(request, tokenCookie);
  return token === undefined ? undefined : `Bearer ${token}`;
}

/** True where the cookie says who asks, so that the operator can log out. */
export const hasSession = (request: FastifyRequest): boolean =>
  request.headers.authorization === undefined && cookieOf(request, tokenCookie) !== undefined;

/** @returns undefined for a text that is no token, or one too long for a cookie */
export function readToken(text: string): string | undefined {
  const token = text.trim().replace(/^Bearer\s+/i, '');
  return token.length <= longestToken && tokenForm.test(token) ? token : undefined;
}

/** Ends with the browser at the latest; each request checks the end of the token. */
export function keepToken(request: FastifyRequest, reply: FastifyReply, token: string): void {
  reply.header('set-cookie', cookie(request, tokenCookie, token, ''));
}

export function dropToken(request: FastifyRequest, reply: FastifyReply): void {
  reply.header('set-cookie', cookie(request, tokenCookie, '', '; Max-Age=0'));
}

/** Language that the operator chose here, `kk` or `ru`. */
export const chosenLanguage = (request: FastifyRequest): string | undefined =>
  cookieOf(request, languageCookie);

export function keepLanguage(request: FastifyRequest, reply: FastifyReply, language: string): void {
  reply.header('set-cookie', cookie(request, languageCookie, language, '; Max-Age=31536000'));
}

function cookie({ host }: FastifyRequest, name: string, value: string, more: string): string {
  // A browser takes no secure cookie over plain HTTP, which no third party can read on loopback alone.
  const secure = isLoopback(host.replace(/:\d+$/, '')) ? '' : '; Secure';
  return `${name}=${value}; Path=${operatorPath}; HttpOnly; SameSite=Strict${secure}${more}`;
}

function cookieOf({ headers }: FastifyRequest, name: string): string | undefined {
  const found = (headers.cookie ?? '').split(';').map((pair) => pair.trim());
  const value = found.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
  return value !== undefined && tokenForm.test(value) ? value : undefined;
}
