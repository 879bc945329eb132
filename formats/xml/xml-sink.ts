/** Where the tokens of a document go, and where a reader of tokens stands when it hands one over. */
export type XmlSink = {
  open(tag: string, attributes: Readonly<Record<string, string>>): void;
  text(text: string): void;
  close(): void;
  /** A token came that says nothing: a comment, an attribute of a tag that is still being read. */
  other(): void;
  attribute(): void;
  doctype(): void;
  broken(reason: string): void;
};

/** Lines count from 1, characters of a line from 0; `column` is that of the character behind the token. */
export type XmlPlace = { readonly line: number; readonly column: number };
