import { checkPlaybook } from '@duologue/core/guide/check/check-playbook.ts';
import { layOver, lostPaths, NO_OVERLAY, overlayOf } from '@duologue/core/guide/edit/overlay.ts';
import { textsOf } from '@duologue/core/guide/edit/texts.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { playbook } from './playbook.ts';

const said = (text: string) => ({ en: text, de: text, it: text });
const texts = textsOf(playbook);

test('nothing laid over changes nothing', () => expect(layOver(playbook, NO_OVERLAY)).toEqual(playbook));

test('each text has a path of its own', () => {
  expect(texts.length).toBeGreaterThan(150);
  expect(new Set(texts.map(({ path }) => path)).size).toBe(texts.length);
});

test('what is laid over a playbook can be read off it again', () => {
  fc.assert(
    fc.property(
      fc.subarray(
        texts.map(({ path }) => path),
        { maxLength: 8 },
      ),
      fc.string({ minLength: 1 }),
      (paths, text) => {
        const wordings = Object.fromEntries(paths.map((path) => [path, said(`New ${text}`)]));
        const overlay = { ...NO_OVERLAY, wordings };
        expect(overlayOf(playbook, layOver(playbook, overlay))).toEqual({ overlay, notChangeable: [] });
      },
    ),
    { numRuns: 30 },
  );
});

test('a stage that goes elsewhere is read off as well', () => {
  const overlay = { ...NO_OVERLAY, next: { listen: ['agree', 'close'] } } as const;
  const made = layOver(playbook, overlay);
  expect(overlayOf(playbook, made).overlay.next).toEqual(overlay.next);
  expect(checkPlaybook(made, [])).toEqual([]);
  expect(checkPlaybook(layOver(playbook, { ...NO_OVERLAY, next: { close: [] } }), [])[0]?.code).toBe('dead-end');
});

test('a file that adds a variant where none can be added is told so', () => {
  const given = { ...playbook, voicemail: [...playbook.voicemail, { id: 'mine', said: said('Hello') }] };
  expect(overlayOf(playbook, given).notChangeable).toEqual(['voicemail']);
});

test('a wording for a place that is gone is told, and changes nothing', () => {
  const overlay = { ...NO_OVERLAY, wordings: { 'stages.open.say.gone.said': said('Hello') } };
  expect(layOver(playbook, overlay)).toEqual(playbook);
  expect(lostPaths(playbook, overlay)).toEqual(['stages.open.say.gone.said']);
});
