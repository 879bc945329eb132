/** Every maximum of reading XML. Beyond one the document is refused with a code that says which. */
export type XmlLimits = {
  /** Elements inside each other. */
  readonly depthMax: number;
  /** Characters of one text, comment, attribute or other token: what the tokenizer holds before it hands it over. */
  readonly tokenCharsMax: number;
  /** Elements of one tree that is handed over as a whole, parts taken out of it not counted; a thousand characters weigh as one more. */
  readonly nodesMax: number;
  readonly attributesMax: number;
};

export const XML_LIMITS: XmlLimits = {
  depthMax: 64,
  tokenCharsMax: 4 * 1024 * 1024,
  nodesMax: 200_000,
  attributesMax: 100,
};
