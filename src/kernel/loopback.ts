/** True for this machine's own name, so that no third party can listen on the way. */
export const isLoopback = (hostname: string): boolean =>
  ['127.0.0.1', '::1', '[::1]', 'localhost'].includes(hostname.toLowerCase());
