import { createKept } from './kept.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const isTheme = (value: unknown): value is Theme => THEMES.some((theme) => theme === value);

/** Light or dark, or whatever the machine says. */
export const keptTheme = createKept<Theme>('duologue.theme', (value) => (isTheme(value) ? value : 'system'));

/** Puts the chosen theme on the page, now and at each change. */
export function applyTheme(): void {
  const apply = () => {
    const theme = keptTheme.get();
    if (theme === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
  };
  apply();
  keptTheme.subscribe(apply);
}
