import { useRouter, useRouterState } from '@tanstack/react-router';
import { type ReactNode, useMemo } from 'react';
import { NavigationContext } from '../ui/base/navigation.tsx';

/** Gives the screens their way around, so that nothing outside `routes` knows the router. */
export function RouterNavigation({ children }: { readonly children: ReactNode }) {
  const router = useRouter();
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const navigation = useMemo(
    () => ({
      path,
      go: (target: string, how?: 'replace') =>
        how === 'replace' ? router.history.replace(target) : router.history.push(target),
    }),
    [path, router],
  );
  return <NavigationContext value={navigation}>{children}</NavigationContext>;
}
