import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { AsCollector, AsManager, WrongAccount } from './letter-settings.stories.tsx';

test('account and mail server are there, and where the password comes from, never the password', () => {
  const markup = renderToStaticMarkup(<AsManager />);
  expect(markup).toContain('DE89370400440532013000');
  expect(markup).toContain('mail.firm.example');
  expect(markup).toContain('The password is read from the file smtp-password.');
  expect(markup).not.toContain('type="password"');
});

test('only a manager can change it', () => {
  const markup = renderToStaticMarkup(<AsCollector />);
  expect(markup).toContain('Only a manager can change this.');
  expect(markup).toMatch(/<fieldset[^>]*disabled/);
  expect(markup).not.toContain('type="submit"');
});

test('what the server objects to stands at its field', () => {
  expect(renderToStaticMarkup(<WrongAccount />)).toMatch(/aria-invalid="true"[\s\S]*This is no IBAN/);
});
