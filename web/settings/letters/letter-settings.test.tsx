import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { AsCollector, AsManager, TrialRefused, WrongAccount } from './letter-settings.stories.tsx';

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

test('what the mail server said to a trial is told in its own words', () => {
  const markup = renderToStaticMarkup(<TrialRefused />);
  expect(markup).toContain('the mail server refused user or password');
  expect(markup).toContain('535 5.7.8 Authentication failed');
  expect(renderToStaticMarkup(<AsCollector />)).not.toContain('Send a trial mail');
});
