import type { ResponseOf } from '@duologue/contract/api.ts';

export type Progress = ResponseOf<'GET /uploads/{uploadId}/progress'>;

/** How far running imports have come. Kept in memory: after a restart there is nothing running to ask about. */
export type ProgressBoard = {
  report(uploadId: string, progress: Progress): void;
  find(uploadId: string): Progress | undefined;
};

const BOARD_MAX = 100;

export function createProgressBoard(): ProgressBoard {
  const board = new Map<string, Progress>();
  return {
    report(uploadId, progress) {
      board.delete(uploadId);
      board.set(uploadId, progress);
      const [oldest] = board.keys();
      if (board.size > BOARD_MAX && oldest !== undefined) board.delete(oldest);
    },
    find: (uploadId) => board.get(uploadId),
  };
}
