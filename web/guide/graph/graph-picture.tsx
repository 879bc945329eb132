import type { PlaybookWire } from '@duologue/contract/guide-file.ts';
import { type ReactNode, useId, useState } from 'react';
import { useText } from '../../messages/text-context.tsx';
import { Link } from '../../ui/base/link.tsx';
import { paths } from '../../ui/base/navigation.tsx';
import { type PlaceWords, usePlaceWords } from '../use-place-words.ts';
import styles from './graph.module.css';
import { type GraphEdge, FAMILY_WIDTH, layGraph, NODE, PICTURE_WIDTH } from './layout.ts';

/** The stages and where they lead, and which excuses lead to them. Each box opens its texts; the list says the same. */
export function GraphPicture({ playbook }: { readonly playbook: PlaybookWire }) {
  const text = useText();
  const words = usePlaceWords(playbook);
  const [lit, setLit] = useState<string | undefined>();
  const graph = layGraph(playbook);
  const stage = (id: string) => words.part(`stages.${id}`);
  const goesOn = (id: string) => targets(graph.edges, id, stage);
  return (
    <svg
      className={styles.picture}
      viewBox={`0 0 ${PICTURE_WIDTH} ${graph.height}`}
      role="group"
      aria-label={text('playbook.graph.picture')}
      data-lit={lit !== undefined}
    >
      <Edges edges={graph.edges} lit={lit} />
      {graph.stages.map(({ id, x, y }) => (
        <Box key={id} x={x} y={y} onLight={(isLit) => setLit(isLit ? id : undefined)}>
          <Link
            to={paths.playbookAt(`stages.${id}`)}
            look="bare"
            label={text('playbook.graph.stage', { stage: stage(id), next: goesOn(id) })}
          >
            <BoxWords width={NODE.width}>{stage(id)}</BoxWords>
          </Link>
        </Box>
      ))}
      {graph.families.map(({ id, family, count, x, y }) => (
        <Box key={id} x={x} y={y} isFamily onLight={(isLit) => setLit(isLit ? id : undefined)}>
          <a
            href={`#${id}`}
            aria-label={text('playbook.graph.family', {
              family: text.label('talk.family', family),
              count,
              next: goesOn(id),
            })}
          >
            <BoxWords width={FAMILY_WIDTH}>{`${text.label('talk.family', family)} · ${count}`}</BoxWords>
          </a>
        </Box>
      ))}
    </svg>
  );
}

function targets(edges: readonly GraphEdge[], from: string, name: PlaceWords['part']): string {
  const found = edges.filter((edge) => edge.from === from).map(({ to }) => name(to));
  return found.length === 0 ? '–' : found.join(', ');
}

/** Those that touch what is looked at come last, so that they lie on top. */
function Edges({ edges, lit }: { readonly edges: readonly GraphEdge[]; readonly lit: string | undefined }) {
  const arrow = useId();
  const touches = ({ from, to }: GraphEdge) => from === lit || to === lit;
  const ordered = [...edges].sort((left, right) => Number(touches(left)) - Number(touches(right)));
  return (
    <g aria-hidden="true">
      <defs>
        {(['plain', 'lit'] as const).map((look) => (
          <marker
            key={look}
            id={`${arrow}${look}`}
            viewBox="0 0 8 8"
            refX="7"
            refY="4"
            markerWidth="9"
            markerHeight="9"
            markerUnits="userSpaceOnUse"
            orient="auto"
          >
            <path d="M 0 0 L 8 4 L 0 8 z" className={look === 'lit' ? styles.arrowLit : styles.arrow} />
          </marker>
        ))}
      </defs>
      {ordered.map((edge) => (
        <path
          key={`${edge.from} ${edge.to}`}
          d={edge.path}
          className={styles.edge}
          data-kind={edge.kind}
          data-lit={touches(edge)}
          strokeWidth={Math.min(1 + edge.count / 2, 4)}
          markerEnd={`url(#${arrow}${touches(edge) ? 'lit' : 'plain'})`}
        />
      ))}
    </g>
  );
}

type BoxProps = {
  readonly x: number;
  readonly y: number;
  readonly isFamily?: boolean;
  readonly onLight: (isLit: boolean) => void;
  readonly children: ReactNode;
};

function Box({ x, y, isFamily = false, onLight, children }: BoxProps) {
  return (
    <g
      transform={`translate(${x} ${y})`}
      className={isFamily ? styles.family : styles.stage}
      onPointerEnter={() => onLight(true)}
      onPointerLeave={() => onLight(false)}
      onFocus={() => onLight(true)}
      onBlur={() => onLight(false)}
    >
      {children}
    </g>
  );
}

function BoxWords({ width, children }: { readonly width: number; readonly children: string }) {
  return (
    <>
      <rect width={width} height={NODE.height} rx={9} />
      <text x={width / 2} y={NODE.height / 2} textAnchor="middle" dominantBaseline="central">
        {children}
      </text>
    </>
  );
}
