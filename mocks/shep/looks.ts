/** Form of an answer if the contract leaves a choice. */
export interface Look {
  readonly envelopePrefix: 'soap' | 'SOAP-ENV' | 'S';
  readonly operationPrefix: 'typ' | 'ns2' | 'bip';
  /**
   * Content of `data`: one wrapper element; or the fields right inside, with the type's name as `xsi:type`; or the
   * document as text (CDATA or escaped) with `xsi:type="xs:string"`. Public samples show all of them.
   */
  readonly dataForm: 'wrapped' | 'typed' | 'cdata' | 'escaped';
}

const dataForms = ['wrapped', 'cdata', 'typed', 'escaped'] as const;
const envelopePrefixes = ['soap', 'SOAP-ENV', 'S'] as const;
const operationPrefixes = ['typ', 'ns2', 'bip'] as const;

/** The form of the answer about a person, by the last digit of the IIN: every reader meets all of them. */
export function lookOf(iin: string | undefined): Look {
  const digit = Number(iin?.at(-1) ?? 0);
  return {
    dataForm: dataForms[digit % 4] ?? 'wrapped',
    envelopePrefix: envelopePrefixes[Math.floor(digit / 3) % 3] ?? 'soap',
    operationPrefix: operationPrefixes[(digit + 1) % 3] ?? 'typ',
  };
}
