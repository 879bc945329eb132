import type { PlaybookWire } from '@duologue/contract/guide-file.ts';
import { FAMILIES, type Family } from '@duologue/core/guide/objection.ts';

/** Sizes of the picture, in its own units. */
const ROW = 58;
const TOP = 8;
export const NODE = { width: 150, height: 38 };
/** Wide enough for the longest name of a family with its count, in every language. */
export const FAMILY_WIDTH = 190;
const STAGE_LEFT = 178;
const FAMILY_LEFT = 460;
export const PICTURE_WIDTH = FAMILY_LEFT + FAMILY_WIDTH + 10;

export type GraphNode = { readonly id: string; readonly x: number; readonly y: number };
export type GraphEdge = {
  readonly from: string;
  readonly to: string;
  readonly kind: 'on' | 'skip' | 'back' | 'excuse';
  /** How many excuses go this way; 1 for stages. */
  readonly count: number;
  readonly path: string;
};
export type Graph = {
  readonly height: number;
  readonly stages: readonly GraphNode[];
  readonly families: readonly (GraphNode & { readonly family: Family; readonly count: number })[];
  readonly edges: readonly GraphEdge[];
};

/** Stages below each other in their order, families of excuses beside them; what skips or goes back bends to the left. */
export function layGraph({ stages, objections }: Pick<PlaybookWire, 'stages' | 'objections'>): Graph {
  const height = TOP * 2 + stages.length * ROW;
  const nodes = stages.map(({ id }, row): GraphNode => ({ id, x: STAGE_LEFT, y: TOP + row * ROW }));
  const present = FAMILIES.filter((family) => objections.some((one) => one.family === family));
  const gap = (height - TOP * 2) / Math.max(present.length, 1);
  const families = present.map((family, row) => ({
    id: `family-${family}`,
    family,
    count: objections.filter((one) => one.family === family).length,
    x: FAMILY_LEFT,
    y: TOP + row * gap + (gap - ROW) / 2,
  }));
  const between = stages.flatMap(({ id, next }, row) =>
    next.flatMap((to): GraphEdge[] => {
      const target = nodes.findIndex((node) => node.id === to);
      if (target < 0) return [];
      const kind = target === row + 1 ? 'on' : target > row ? 'skip' : 'back';
      return [{ from: id, to, kind, count: 1, path: kind === 'on' ? straight(row) : bend(row, target) }];
    }),
  );
  const excuses = families.flatMap((node) =>
    nodes.flatMap((stage): GraphEdge[] => {
      const count = objections.filter(({ family, next }) => family === node.family && next === stage.id).length;
      const path = across(node, stage);
      return count === 0 ? [] : [{ from: node.id, to: stage.id, kind: 'excuse', count, path }];
    }),
  );
  return { height, stages: nodes, families, edges: [...excuses, ...between] };
}

const middle = (y: number) => y + NODE.height / 2;

function straight(row: number): string {
  const x = STAGE_LEFT + NODE.width / 2;
  return `M ${x} ${TOP + row * ROW + NODE.height} V ${TOP + (row + 1) * ROW - 4}`;
}

/** Leaves a little below the middle and arrives a little above it, so that the two ends are told apart. */
function bend(from: number, to: number): string {
  const span = Math.abs(to - from);
  const out = STAGE_LEFT - (span === 1 ? 30 : 18 + span * 19);
  const leave = middle(TOP + from * ROW) + 6;
  const arrive = middle(TOP + to * ROW) - 6;
  return `M ${STAGE_LEFT} ${leave} C ${out} ${leave}, ${out} ${arrive}, ${STAGE_LEFT - 5} ${arrive}`;
}

function across(from: GraphNode, to: GraphNode): string {
  const end = to.x + NODE.width + 5;
  const turn = (from.x + end) / 2;
  return `M ${from.x} ${middle(from.y)} C ${turn} ${middle(from.y)}, ${turn} ${middle(to.y)}, ${end} ${middle(to.y)}`;
}
