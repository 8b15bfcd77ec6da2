declare class XMLParser {
  constructor(options: { ignoreAttributes: boolean; removeNSPrefix: boolean; parseTagValue: boolean });
  parse(text: string): unknown;
}
declare class XMLBuilder {
  build(value: object): string;
}
declare const XMLValidator: { validate(text: string): true | object };

export { XMLBuilder, XMLParser, XMLValidator };
