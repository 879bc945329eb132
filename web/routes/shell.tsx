import type { ReactNode } from 'react';
import { Announcer } from '../ui/feedback/announcer.tsx';
import { Toasts } from '../ui/feedback/toast.tsx';

export function Shell({ children }: { readonly children: ReactNode }) {
  return (
    <>
      <main id="content">{children}</main>
      <Toasts />
      <Announcer />
    </>
  );
}
