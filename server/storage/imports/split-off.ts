import type { ItemId } from '@duologue/core/cases/ids.ts';
import type { ImportRecords, ItemPlace } from '@duologue/server/app/ports/imports.ts';
import type { ClientScope } from '../database.ts';
import { type ItemRow, toKept } from './item-row.ts';

type Found = Awaited<ReturnType<ImportRecords['findItems']>>;

const textOf = ({ accountId, matchKey }: ItemPlace) => `${accountId}|${matchKey}`;

/**
 * Finds items that a person split off to another debtor where the ledger still names the old one. They are as many as
 * people chose by hand, so they are read once for the transaction, and an import without any asks nothing more.
 */
export function splitOffItems({ client, tenantId }: ClientScope) {
  let known: ReadonlyMap<string, ItemId> | undefined;

  async function read(): Promise<ReadonlyMap<string, ItemId>> {
    const { rows } = await client.query<{ place: string; item_id: ItemId }>(
      `select concat(e ->> 'accountId', '|', e ->> 'matchKey') as place, e ->> 'itemId' as item_id
       from debtor_merge m cross join lateral jsonb_array_elements(m.moved -> 'items') e
       where m.tenant_id = $1 and m.undone_at is null and m.moved ->> 'kind' = 'split' order by m.merged_at`,
      [tenantId],
    );
    return new Map(rows.map((row) => [row.place, row.item_id]));
  }

  return {
    /** Those wanted that are not among `here`: what has the key on the account itself is meant first. */
    find: async (wanted: readonly ItemPlace[], here: Found): Promise<Found> => {
      const places = (known ??= await read());
      if (places.size === 0) return [];
      const isHere = new Set(here.map((item) => textOf(item.wanted)));
      const moved = new Map<ItemId, ItemPlace>();
      for (const place of wanted) {
        const itemId = places.get(textOf(place));
        if (itemId !== undefined && !isHere.has(textOf(place))) moved.set(itemId, place);
      }
      if (moved.size === 0) return [];
      const { rows } = await client.query<ItemRow>(
        `select i.* from unnest($2::uuid[]) as w (item_id)
         cross join lateral (select * from item x where x.tenant_id = $1 and x.item_id = w.item_id limit 1) i`,
        [tenantId, [...moved.keys()]],
      );
      return rows.flatMap((row) => {
        const place = moved.get(row.item_id);
        return place === undefined ? [] : [{ ...toKept(row), wanted: place }];
      });
    },
  };
}
