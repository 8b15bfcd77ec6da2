export declare class XMLParser {
  constructor(options: { ignoreAttributes: boolean; removeNSPrefix: boolean; parseTagValue: boolean });
  parse(text: string): unknown;
}
export declare class XMLBuilder {
  build(value: object): string;
}
export declare const XMLValidator: { validate(text: string): true | object };
