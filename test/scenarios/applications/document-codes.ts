/** One-time codes, as the telephones of the simulated people show them. */
import type { TestGateway } from '../../support/gateway.ts';

/** @param more kind of the document; seconds for which the code holds */
export async function codeOf(
  { control }: Pick<TestGateway, 'control'>,
  iin: string,
  more: { readonly kind?: string; readonly seconds?: number } = {},
): Promise<string> {
  const response = await fetch(`${control}/__document-codes/${iin}`, {
    method: 'POST',
    body: JSON.stringify(more),
  });
  if (!response.ok) throw new Error(`no code was given: ${response.status}`);
  return ((await response.json()) as { code: string }).code;
}
