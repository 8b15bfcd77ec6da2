/** Name of the header by which a program beyond this machine shows the simulated systems that it may ask them. */
export const mockSecretHeader = 'tirek-mocks-secret';

/** Whether a text can be the secret: long enough, and of characters that a header carries as they are. */
export function isMockSecret(text: string): boolean {
  return /^[\x21-\x7e]{16,200}$/.test(text);
}
