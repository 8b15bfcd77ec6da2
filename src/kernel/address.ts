/** Reader of web addresses that keeps protocol, host, path, query and credentials. */

export const webAddressExpected =
  'an address that begins with http:// or https://, with a host and without a fragment; a user and a password in it are percent-encoded';

/** @returns undefined for text that is no such address, or has a part that cannot be sent */
export function readWebAddress(text: string) {
  const isPlain = /^https?:\/\/[^\s\\/?#]+[^\s\\#]*$/i.test(text);
  const url = isPlain ? URL.parse(text) : null;
  const authorization = url && authorizationOf(url);
  if (url === null || authorization === null) return undefined;
  const { origin, hostname, pathname, search } = url;
  const folder = `${pathname.replace(/\/+$/, '')}/`;
  return {
    origin,
    /** IPv6 stands in brackets. */
    hostname,
    isEncrypted: url.protocol === 'https:',
    /** Value of the header Authorization; undefined without credentials. */
    authorization,
    /** The address for logs: without credentials, and without the query, which may contain keys. */
    shown: origin + pathname,
    /** Path and query below the address; of the address itself where the path is empty. */
    pathTo: (path: string) => (path === '' ? pathname : folder + path.replace(/^\/+/, '')) + search,
  };
}

/** @returns null for credentials that no header can carry: a name with a colon, a wrong percent sign, a control character */
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
