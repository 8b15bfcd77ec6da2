/** Whether a host is this machine, so that nothing on the way can listen. */
export function isLoopback(hostname: string): boolean {
  return ['127.0.0.1', '::1', '[::1]', 'localhost'].includes(hostname.toLowerCase());
}
