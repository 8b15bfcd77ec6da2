/** The one reader of web addresses: protocol, host, path, query and credentials, none of which may be lost on the way. */

export interface WebAddress {
  /** Protocol, host and port. */
  readonly origin: string;
  /** IPv6 stands in brackets. */
  readonly hostname: string;
  readonly isEncrypted: boolean;
  /** Value of the header Authorization; undefined where the address has no credentials. */
  readonly authorization: string | undefined;
  /** The address as it may be told: without credentials, and without the query, where keys stand. */
  readonly shown: string;
  /** Path and query of what lies below the address; of the address itself, as it is written, where the path is empty. */
  pathTo(path: string): string;
}

/** Words of what is expected. */
export const webAddressExpected =
  'an address that begins with http:// or https://, with a host and without a fragment; a user and a password in it are percent-encoded';

/** @returns undefined where the text is no such address, or has a part that could not be sent */
export function readWebAddress(text: string): WebAddress | undefined {
  const isPlain = /^https?:\/\/[^\s\\/?#]+[^\s\\#]*$/i.test(text);
  const url = isPlain ? URL.parse(text) : null;
  const authorization = url && authorizationOf(url);
  if (url === null || authorization === null) return undefined;
  const { origin, hostname, pathname, search } = url;
  const folder = `${pathname.replace(/\/+$/, '')}/`;
  return {
    origin,
    hostname,
    isEncrypted: url.protocol === 'https:',
    authorization,
    shown: origin + pathname,
    pathTo: (path) => (path === '' ? pathname : folder + path.replace(/^\/+/, '')) + search,
  };
}

/** Null for credentials that no header can have: a name with a colon, a wrong percent sign, a control character. */
function authorizationOf({ username, password }: URL): string | undefined | null {
  if (username === '' && password === '') return undefined;
  try {
    const [name, secret] = [decodeURIComponent(username), decodeURIComponent(password)];
    const isSendable = !name.includes(':') && !/\p{Cc}/u.test(name + secret);
    return isSendable ? `Basic ${Buffer.from(`${name}:${secret}`).toString('base64')}` : null;
  } catch {
    return null;
  }
}
