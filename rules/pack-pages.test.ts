import path from 'node:path';
import { basePack } from '@duologue/core/compliance/packs/base-pack.ts';
import { expect, test } from 'vitest';
import { packPage } from './pack-page.ts';
import { allPacks } from './packs.ts';

const folder = path.resolve(import.meta.dirname, '../docs/packs');

/** `npx vitest run --project unit rules/pack-pages -u` writes them anew. */
test.each([basePack, ...allPacks].map((pack) => [pack.id, pack] as const))(
  'the page of %s says what the pack says',
  async (id, pack) => {
    await expect(packPage(pack)).toMatchFileSnapshot(path.join(folder, `${id}.md`));
  },
);

test('the list of pages names every pack', async () => {
  const lines = [basePack, ...allPacks].map(
    ({ id, title, jurisdiction }) => `| [${title.en}](${id}.md) | ${jurisdiction ?? 'ours'} |`,
  );
  const page = [
    '# The rule packs',
    '',
    'What each pack does, read off the packs themselves. None of this is legal advice.',
    '',
    '| pack | where |',
    '|---|---|',
    ...lines,
    '',
  ];
  await expect(page.join('\n')).toMatchFileSnapshot(path.join(folder, 'README.md'));
});
