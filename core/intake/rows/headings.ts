import { type BucketRange, bucketRange } from '../cells/bucket-label.ts';
import type { Above } from './read-item.ts';
import type { ReadPlan } from './read-plan.ts';
import type { Sums } from './sum-keeper.ts';

type Open = { readonly name: string; readonly depth: number; readonly sumsBefore: Sums };

/** Sub-customers of sub-customers of sub-customers: nobody nests deeper, and a file that does is no ledger. */
const DEPTH_MAX = 20;

/** What stands above a row and still applies to it: a section, or the parents of an indented list. */
export function createHeadings(plan: ReadPlan) {
  let section: Open | undefined;
  let bucket: (BucketRange & { readonly label: string }) | undefined;
  let parents: Open[] = [];
  let recent = '';
  return {
    open(label: string, sumsBefore: Sums): 'section' | 'contact-line' {
      section = { name: label, depth: 0, sumsBefore };
      const range = plan.sections === 'bucket' ? bucketRange(label) : undefined;
      if (range === undefined) return 'contact-line';
      bucket = range === 'older' ? { label } : { ...range, label };
      return 'section';
    },
    above: (): Above => ({
      name: plan.sections === 'debtor' ? section?.name : undefined,
      parentName: parents.at(-2)?.name,
      bucket,
    }),
    /** A row of a list in which sub-customers are indented under their parent. */
    enter(raw: string, sumsBefore: Sums): void {
      const name = raw.trim();
      const depth = raw.length - raw.trimStart().length;
      parents = parents.filter((parent) => parent.depth < depth).slice(0, DEPTH_MAX);
      parents.push({ name, depth, sumsBefore });
    },
    isBelowRecentParent: (raw: string) => raw.length - raw.trimStart().length > (parents.at(-1)?.depth ?? 0),
    noteDebtor(name: string): void {
      recent = name;
    },
    /** The sums before the group that a total closes; `undefined` when no such group is open. */
    closes(name: string): Sums | undefined {
      if (section?.name === name) return section.sumsBefore;
      return parents.find((parent) => parent.name === name)?.sumsBefore;
    },
    isRecent: (name: string) => recent === name,
    sectionStart: () => section?.sumsBefore,
  };
}
export type Headings = ReturnType<typeof createHeadings>;
