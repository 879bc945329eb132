import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { ApiProblem } from '../../api/problem.ts';
import { SaveNote } from './save-note.tsx';

const refusal = (code: string, values: Record<string, unknown> = {}) =>
  new ApiProblem({ type: '', title: '', status: 409, code, values });
const said = (note: { isBehind: boolean; error?: unknown; by?: string | null }) =>
  renderToStaticMarkup(<SaveNote error={null} onShowNewest={() => undefined} {...note} />);
const inStatus = /role="status"><div/;

describe('what stands in the way of saving', () => {
  test('nothing: a place that is there already, so that what comes into it is said', () =>
    expect(said({ isBehind: false })).toMatch(/<div role="status"><\/div><\/div>$/));
  test('another who saved is told politely, by name where it is known, with the way to what holds', () => {
    expect(said({ isBehind: true })).toMatch(inStatus);
    expect(said({ isBehind: true })).toContain('Somebody saved changes here meanwhile.');
    expect(said({ isBehind: true, by: null })).toContain('Somebody saved');
    expect(said({ isBehind: true, by: 'Nora' })).toMatch(/Nora saved changes here meanwhile\..*Show what holds now/);
    expect(said({ isBehind: true })).not.toContain('role="alert"');
  });
  test.each([
    ['the one who saved', { by: 'Nora' }],
    ['the newest of several', { changes: [{ by: 'Nora' }, { by: 'Ines' }] }],
  ])('a save that was refused for it is told at once, with %s', (_, values) => {
    const words = said({ isBehind: true, by: 'somebody before', error: refusal('settings-changed', values) });
    expect(words).toMatch(/role="alert".*Nothing of yours was saved\..*Nora saved changes here.*Show what holds now/);
    expect(words).not.toMatch(inStatus);
  });
  test('it is told though the page was not read anew yet', () =>
    expect(said({ isBehind: false, error: refusal('settings-changed') })).toMatch(/role="alert".*Show what holds now/));
  test('another refusal is no reason to leave what was typed', () => {
    const words = said({ isBehind: false, error: refusal('input-invalid') });
    expect(words).toContain('role="alert"');
    expect(words).not.toContain('Show what holds now');
  });
});
