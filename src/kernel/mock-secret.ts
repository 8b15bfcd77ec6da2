/** Header with the secret by which a program on another machine may ask the simulated systems. */
export const mockSecretHeader = 'tirek-mocks-secret';
/** True for a long enough secret of characters that a header carries unchanged. */
export const isMockSecret = (text: string): boolean => /^[\x21-\x7e]{16,200}$/.test(text);
