/** Why a document cannot be read on. Lines and columns count from 1; `path` names the elements from the root on. */
export type XmlProblem = {
  readonly code:
    | 'empty-file'
    | 'file-too-large'
    | 'unknown-encoding'
    | 'xml-not-well-formed'
    | 'xml-with-doctype'
    | 'xml-too-deep'
    | 'xml-text-too-long'
    | 'xml-too-many-elements'
    | 'xml-too-many-attributes';
  readonly line?: number;
  readonly column?: number;
  readonly path?: string;
  readonly values: Readonly<Record<string, string | number>>;
};
