import type { DraftChange, GuideProblemWire, OverlayWire } from '@duologue/contract/guide.ts';
import type { PlaybookWire } from '@duologue/contract/guide-file.ts';
import { lineListsOf } from '@duologue/core/guide/edit/line-lists.ts';
import { ApiProblem } from '../api/problem.ts';

/** What is changed in the draft: only what is named. */
export type DraftEdit = Partial<DraftChange>;

const NOTHING: DraftChange = {
  wordings: {},
  objections: {},
  next: {},
  onwards: {},
  lines: {},
  methods: {},
  back: [],
};

export const wholeEdit = (edit: DraftEdit): DraftChange => ({ ...NOTHING, ...edit });

/** What makes the draft again what it was, where a change made it different. */
export function undoOf(before: OverlayWire, after: OverlayWire): DraftEdit {
  const back = <Value>(was: Readonly<Record<string, Value>>, is: Readonly<Record<string, Value>>) =>
    Object.fromEntries(
      [...new Set([...Object.keys(was), ...Object.keys(is)])]
        .filter((key) => JSON.stringify(was[key]) !== JSON.stringify(is[key]))
        .map((key) => [key, was[key] ?? null]),
    );
  return {
    wordings: back(before.wordings, after.wordings),
    objections: back(before.objections, after.objections),
    next: back<OverlayWire['next']['open'] | null>(before.next, after.next),
    onwards: back(before.onwards, after.onwards),
    lines: back(before.lines, after.lines),
    methods: back(before.methods, after.methods),
  };
}

export type EditActions = {
  /** What would stand in the way if it were saved; asked of the server, which knows the laws that bind the firm. */
  readonly onCheck: (edit: DraftEdit) => Promise<readonly GuideProblemWire[]>;
  /** Rejects when the draft was changed by somebody else. */
  readonly onSave: (edit: DraftEdit) => Promise<unknown>;
  /** At once, with a way back for as long as its notice is there. */
  readonly onDo: (edit: DraftEdit) => void;
  /** Loads the draft as somebody else left it. */
  readonly onReload: () => void;
};

/** Reading the draft anew helps; what was typed is still there. */
export const isDraftChanged = (error: unknown) => error instanceof ApiProblem && error.problem.code === 'draft-changed';

const ID_CHARACTERS_MAX = 60;

/** An id from a name: `Budget used up` is `budget-used-up`, or `budget-used-up-2` where that is taken. */
export function idFrom(name: string, taken: ReadonlySet<string>): string {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, ID_CHARACTERS_MAX)
    .replace(/^-+|-+$/g, '');
  const id = words === '' ? 'own' : words;
  let free = id;
  for (let number = 2; taken.has(free); number += 1) free = `${id}-${number}`;
  return free;
}

/** The ids of all lines: each stands for one text. */
export const lineIds = (playbook: PlaybookWire): ReadonlySet<string> =>
  new Set([
    ...lineListsOf(playbook).flatMap(({ lines }) => lines.map(({ id }) => id)),
    ...playbook.methods.map(({ say }) => say.id),
  ]);
