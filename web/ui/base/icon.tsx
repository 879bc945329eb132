import type { LucideIcon } from 'lucide-react';

/** An icon beside words, or inside a labelled button: always decoration for a screen reader. */
export function Icon({ of: Drawing, size = 18 }: { readonly of: LucideIcon; readonly size?: number }) {
  return <Drawing size={size} strokeWidth={1.75} aria-hidden="true" focusable="false" />;
}
