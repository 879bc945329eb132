import type { CalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import type { TenantId } from '@duologue/core/cases/ids.ts';
import type { ByteSource } from '@duologue/formats/source.ts';

/** A file that was brought in and is not yet imported. Its bytes do not change as long as it is kept. */
export type Upload = {
  readonly uploadId: string;
  readonly name: string;
  readonly sha256: string;
  readonly statedAsOf: CalendarDate | null;
  readonly source: ByteSource;
};

export interface Uploads {
  /** Keeps the bytes as they arrive and answers when all of them are kept. A broken stream leaves nothing behind. */
  save(
    about: {
      readonly tenantId: TenantId;
      readonly uploadId: string;
      readonly name: string;
      readonly statedAsOf: CalendarDate | null;
    },
    bytes: AsyncIterable<Uint8Array>,
  ): Promise<Upload>;
  find(tenantId: TenantId, uploadId: string): Promise<Upload | undefined>;
  remove(tenantId: TenantId, uploadId: string): Promise<void>;
}
