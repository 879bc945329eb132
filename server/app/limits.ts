/** Cases that are ranked in memory when the worklist is asked for another moment than now. */
export const LOOK_AHEAD_CASES_MAX = 5_000;
/** Cases that one request for the worklist brings up to date before it answers; the job does the rest. */
export const CATCH_UP_CASES_MAX = 500;
/** Cases that are loaded, ranked and written in one step when a whole tenant is refreshed. */
export const REFRESH_BATCH_CASES = 2_000;
/** Open items of the brief; the rest is counted. */
export const BRIEF_ITEMS_MAX = 200;
/** Past calls of the brief. */
export const BRIEF_CONTACTS_MAX = 10;
/** Lines of an invoice that a brief tells. */
export const BRIEF_LINES_MAX = 3;
/** What they said last time, as a brief tells it, in characters. */
export const LAST_SAID_CHARACTERS_MAX = 160;
/** Excuses and missing facts on the back of a call sheet. */
export const SHEET_EXCUSES_MAX = 3;
export const SHEET_QUESTIONS_MAX = 5;
/** Lines for a third person on the back of a call sheet. */
export const SHEET_LINES_MAX = 3;
/** Excuses of the brief, the newest. */
export const BRIEF_EXCUSES_MAX = 10;
/** Excuses of one case that are listed, and that the books judge in one step. */
export const EXCUSES_OF_CASE_MAX = 200;
export const EXCUSES_JUDGED_BATCH = 500;
/** Past promises of the brief. */
export const BRIEF_PROMISES_MAX = 20;
/** Events of one timeline. A case with more is read by the exports. */
export const TIMELINE_EVENTS_MAX = 10_000;
/** Days of calls that the gate looks back over: the longest window of a frequency rule, and a month to spare. */
export const CALL_HISTORY_DAYS = 400;
/** Calls that one export step reads at once. */
export const EXPORT_BATCH_CALLS = 1_000;
/** Numbers of one debtor. */
export const PHONES_MAX = 50;
/** Lines of a list of telephone numbers that is added at once. */
export const LIST_ROWS_MAX = 2_000;
/** Lines of the worklist that the API and the workbench ask for at once: for these the plan of the query is kept. */
export const TODAY_LINES_USUAL: readonly number[] = [50, 100];
/** How long the counts of a large worklist may lag behind, in milliseconds. */
export const SUMMARY_AGE_MS = 5_000;
/** Up to this many counted cases, the counts are always made anew. */
export const SUMMARY_FRESH_CASES_MAX = 5_000;
/** Days that the report of avoided calls looks back over, unless others are asked for. */
export const AVOIDED_DAYS_SHOWN = 30;
/** Examples in the report of avoided calls. */
export const AVOIDED_EXAMPLES_MAX = 20;
/** Changes of the ledger that are told of when they come between brief and dialling. */
export const CHANGES_TOLD_MAX = 20;
/** Cases that the daily follow-up works on in one step. */
export const FOLLOW_UP_BATCH_CASES = 500;
/** Rule books of firms that are kept made; the oldest is made anew when it is wanted again. */
export const FIRM_BOOKS_KEPT = 50;
/** Logged contacts and changes of settings that one page lists. */
export const LAW_PAGE_MAX = 200;
/** Events that one event of an erasure names: well within the length of an event. */
export const ERASED_EVENTS_MAX = 5_000;
/** Debtors that retention looks at in one step. */
export const RETENTION_BATCH_DEBTORS = 200;
/** Days for which a reply is kept for a request that is repeated. */
export const REPLY_DAYS = 30;
/** Runs of retention that are listed. */
export const RETENTION_RUNS_MAX = 100;
/** Telephone numbers of which it is remembered what they are: those of a ledger of a million rows, some 25 MB. */
export const NUMBERS_REMEMBERED_MAX = 250_000;

/** Statements and evidence of one debtor that are read. */
export const STATEMENTS_READ_MAX = 200;
/** Requests for approval in one list, and of one case. */
export const APPROVALS_MAX = 200;
/** Days of requests that the list of all looks back on. */
export const APPROVAL_DAYS = 14;
/** Checked playbooks whose problems are remembered. */
export const GUIDE_CHECKS_KEPT = 20;
/** Models of firms with excuses of their own that are kept learnt: some three megabytes each. */
export const FIRM_HEARINGS_KEPT = 10;
/** Published versions of a playbook that are listed. */
export const GUIDE_VERSIONS_MAX = 100;
/** Invoices that a spoken sentence names one by one. */
export const SPOKEN_INVOICES_MAX = 3;
