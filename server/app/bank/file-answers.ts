import { ANSWER_CHARS_MAX } from './limits.ts';

/** What was said about a file, by the id of the question. */
export type FileAnswers = Readonly<Record<string, string>>;

/** Answers as they come with a file, `{"1.dueOn": "2026-03-15"}`: those about its documents and those about the file. */
export function fileAnswers(
  answers: string | undefined,
): { readonly ofDocuments: FileAnswers; readonly ofFile: FileAnswers } | undefined {
  const said = Object.entries(answers === undefined ? {} : (readObject(answers) ?? { '': undefined }));
  const read = said.flatMap(([id, value]): readonly (readonly [string, string])[] =>
    typeof value === 'string' && value.length <= ANSWER_CHARS_MAX ? [[id, value.trim()]] : [],
  );
  if (read.length < said.length) return undefined;
  const isOfDocument = ([id]: readonly [string, string]) => /^\d/.test(id);
  return {
    ofDocuments: Object.fromEntries(read.filter(isOfDocument)),
    ofFile: Object.fromEntries(read.filter((one) => !isOfDocument(one))),
  };
}

function readObject(answers: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const read: unknown = JSON.parse(answers);
    return typeof read === 'object' && read !== null && !Array.isArray(read) ? { ...read } : undefined;
  } catch {
    return undefined;
  }
}
