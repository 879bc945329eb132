import { NO_OVERLAY, type Overlay } from './overlay.ts';

/** The tables of an overlay with values that nobody has checked yet: see `takenBack`. */
export type LooseOverlay = Readonly<Record<keyof Overlay, Readonly<Record<string, unknown>>>>;

/** Where the entry of a table stands in the playbook. */
const PLACE: Readonly<Record<keyof Overlay, (key: string) => string>> = {
  wordings: (path) => path,
  objections: (id) => `objections.${id}`,
  next: (stage) => `stages.${stage}.next`,
  onwards: (id) => `objections.${id}.next`,
  lines: (place) => place,
  methods: (id) => `methods.${id}`,
};
const TABLES = Object.keys(NO_OVERLAY) as (keyof Overlay)[];

/** The draft with one place as it is published: a text, a whole part, or what a part says beside its texts. */
export function takenBack(draft: LooseOverlay, published: LooseOverlay, path: string): LooseOverlay {
  const [wordings, objections, next, onwards, lines, methods] = TABLES.map((table) =>
    tableBack(draft[table], published[table], { path, placeOf: PLACE[table] }),
  );
  return {
    wordings: wordings ?? {},
    objections: objections ?? {},
    next: next ?? {},
    onwards: onwards ?? {},
    lines: lines ?? {},
    methods: methods ?? {},
  };
}

type Table = Readonly<Record<string, unknown>>;

function tableBack(
  draft: Table,
  published: Table,
  { path, placeOf }: { readonly path: string; readonly placeOf: (key: string) => string },
): Table {
  const back: Record<string, unknown> = { ...draft };
  for (const key of new Set([...Object.keys(draft), ...Object.keys(published)])) {
    const place = placeOf(key);
    const isWhole = place === path || place.startsWith(`${path}.`);
    const isWithin = path.startsWith(`${place}.`);
    if (!isWhole && !isWithin) continue;
    const was = published[key];
    if (isWithin && isPart(draft[key]) && isPart(was)) {
      back[key] = fieldBack(draft[key], was, path.slice(place.length + 1).split('.')[0] ?? '');
    } else if (was === undefined) delete back[key];
    else back[key] = was;
  }
  return back;
}

const isPart = (value: unknown): value is Table => typeof value === 'object' && value !== null;

function fieldBack(draft: Table, published: Table, field: string): Table {
  const { [field]: _, ...rest } = draft;
  return published[field] === undefined ? rest : { ...rest, [field]: published[field] };
}
