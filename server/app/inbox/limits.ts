/** Bytes of one file of the inbox; as many as an upload may have. */
export const INBOX_BYTES_MAX = 1024 * 1024 * 1024;
/** So often the program may have died over a file before the file is refused. */
export const INBOX_DEATHS_MAX = 5;
/** Lines of the text beside a file. */
export const TEXT_LINES_MAX = 60;
/** Files, and cases or promises, that one morning report lists. */
export const MORNING_FILES_MAX = 200;
export const MORNING_ROWS_MAX = 500;
/** Files that are shown as taken. */
export const INBOX_SHOWN_MAX = 100;
