import type { DraftWire } from '@duologue/contract/guide.ts';
import type { PlaybookWire } from '@duologue/contract/guide-file.ts';
import { useApi } from '../../api/query.ts';
import { useRole } from '../../api/use-role.ts';
import type { Standing } from '../../guide/playbook-frame.tsx';

export type LoadedPlaybook = {
  readonly standing: Standing | undefined;
  readonly playbook: PlaybookWire | undefined;
  /** Only for who may change it. */
  readonly draft: DraftWire | undefined;
  readonly error: unknown;
  readonly reload: () => void;
};

/** The draft for managers; for everybody else what is published, in all languages. */
export function usePlaybook(): LoadedPlaybook {
  const role = useRole();
  const mayChange = role === 'manager';
  const draft = useApi('GET /guide/draft', {}, { enabled: mayChange });
  const file = useApi('GET /guide/export', {}, { enabled: role !== undefined && !mayChange });
  const read = mayChange ? draft : file;
  return {
    standing:
      read.data === undefined
        ? undefined
        : { version: read.data.version, mayChange, changes: mayChange ? draft.data?.changes.length : undefined },
    playbook: read.data?.playbook,
    draft: mayChange ? draft.data : undefined,
    error: read.error,
    reload: () => void read.refetch(),
  };
}
