import { paths } from '../ui/base/navigation.tsx';

/** The address of the start or the welcome that remembers where somebody was going before it was known who works here. */
export function by(start: string, page: string | undefined): string {
  return page === undefined ? start : `${start}?${new URLSearchParams({ to: page })}`;
}

/** The page that such an address remembers: one of our own, and not one that leads back to the start. */
export function wantedPage(search: string): string | undefined {
  const page = new URLSearchParams(search).get('to');
  const isOwn = page !== null && /^\/[a-z]/.test(page) && !page.startsWith(paths.welcome());
  return isOwn ? page : undefined;
}
