/** The one reader of web addresses: protocol, host, path, query and credentials, none of which may be lost on the way. */

/** Words of what is expected. */
export const webAddressExpected =
  'an address that begins with http:// or https://, with a host and without a fragment; a user and a password in it are percent-encoded';

/** @returns undefined where the text is no such address, or has a part that could not be sent */
export function readWebAddress(text: string) {
  const isPlain = /^https?:\/\/[^\s\\/?#]+[^\s\\#]*$/i.test(text);
  const url = isPlain ? URL.parse(text) : null;
  const authorization = url && authorizationOf(url);
  if (url === null || authorization === null) return undefined;
  const { origin, hostname, pathname, search } = url;
  const folder = `${pathname.replace(/\/+$/, '')}/`;
  return {
    /** Protocol, host and port. */
    origin,
    /** IPv6 stands in brackets. */
    hostname,
    isEncrypted: url.protocol === 'https:',
    /** Value of the header Authorization; undefined where the address has no credentials. */
    authorization,
    /** The address as it may be told: without credentials, and without the query, where keys stand. */
    shown: origin + pathname,
    /** Path and query of what lies below the address; of the address itself, as it is written, where the path is empty. */
    pathTo: (path: string) => (path === '' ? pathname : folder + path.replace(/^\/+/, '')) + search,
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
