import { describe, expect, test } from 'vitest';
import { chosenVariant, openStages, otherVariant, placeOf, placesBeside, stageTick, usedTick } from './guide-place.ts';

describe('P13: where the talk is', () => {
  test.each([
    ['ringing', [], 'reach'],
    ['answered', [], 'verify'],
    ['verified', [], 'open'],
    ['verified', ['stage.open', 'stage.state', 'said-who-calls'], 'state'],
    ['verified', ['stage.agree', 'stage.listen'], 'listen'],
    // Verified before, then somebody else took the telephone: who it is has to be asked again.
    ['answered', ['stage.open', 'stage.state'], 'verify'],
    ['verified', ['stage.nowhere'], 'open'],
  ] as const)('%s after %j: %s', (state, ticks, place) => {
    expect(placeOf(state, ticks)).toBe(place);
  });

  test('nothing that tells of the debt can be come to before the right person is on the line', () => {
    expect(openStages('ringing')).toEqual(['reach']);
    expect(openStages('answered')).toEqual(['verify']);
    expect(openStages('third-party')).toEqual(['verify']);
  });

  test('on goes where the playbook leads, back in the order of a call', () => {
    expect(placesBeside('verified', 'listen', ['resolve', 'agree'])).toEqual({ on: 'resolve', back: 'state' });
    expect(placesBeside('verified', 'open', ['verify'])).toEqual({ on: 'state', back: undefined });
    expect(placesBeside('verified', 'close', ['wrap-up'])).toEqual({ on: undefined, back: 'read-back' });
    expect(placesBeside('answered', 'verify', ['open'])).toEqual({ on: undefined, back: undefined });
  });
});

describe('P06: which wording', () => {
  const lines = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];

  test('the best fitting until another is chosen, and the one chosen last from then on', () => {
    expect(chosenVariant(lines, [])).toEqual({ id: 'a' });
    expect(chosenVariant(lines, [usedTick('b'), stageTick('open'), usedTick('c')])).toEqual({ id: 'c' });
    expect(chosenVariant([], [])).toBeUndefined();
  });

  test('the others come round and round; of one there is no other', () => {
    expect(otherVariant(lines, lines[2])).toEqual({ id: 'a' });
    expect(otherVariant([{ id: 'a' }], { id: 'a' })).toBeUndefined();
  });
});
