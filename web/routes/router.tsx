import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Outlet } from '@tanstack/react-router';
import { Broken, NotFound } from './broken.tsx';
import { RouterNavigation } from './router-navigation.tsx';
import { Shell } from './shell.tsx';
import { StartRoute } from './start.tsx';
import { TodayRoute } from './today.tsx';

const root = createRootRoute({
  component: () => (
    <RouterNavigation>
      <Shell>
        <Outlet />
      </Shell>
    </RouterNavigation>
  ),
  errorComponent: Broken,
  notFoundComponent: NotFound,
});

const page = <const Path extends string>(path: Path, load: () => Promise<{ readonly Route: () => React.ReactNode }>) =>
  createRoute({ getParentRoute: () => root, path, component: lazyRouteComponent(load, 'Route') });

/** The URL tree. Today comes with the first screen; everything else is fetched when it is first opened. */
const routeTree = root.addChildren([
  createRoute({ getParentRoute: () => root, path: '/', component: StartRoute }),
  createRoute({
    getParentRoute: () => root,
    path: '/today',
    validateSearch: (search: Record<string, unknown>) => ({
      ...(typeof search['view'] === 'string' ? { view: search['view'] } : {}),
      ...(typeof search['search'] === 'string' ? { search: search['search'] } : {}),
    }),
    component: TodayRoute,
  }),
  page('/welcome', () => import('./welcome.tsx')),
  page('/import', () => import('./import.tsx')),
  page('/money', () => import('./money/morning.tsx')),
  page('/money/sort', () => import('./money/sort.tsx')),
  page('/money/posted', () => import('./money/posted.tsx')),
  page('/money/files', () => import('./money/files.tsx')),
  page('/numbers', () => import('./numbers.tsx')),
  page('/cases/$caseId', () => import('./brief.tsx')),
  page('/cases/$caseId/timeline', () => import('./timeline.tsx')),
  page('/cases/$caseId/confirmations', () => import('./confirmations.tsx')),
  page('/calls', () => import('./calls.tsx')),
  page('/calls/$callId', () => import('./call.tsx')),
  page('/approvals', () => import('./approvals.tsx')),
  page('/verify', () => import('./verify.tsx')),
  page('/rules', () => import('./rules.tsx')),
  page('/rules/$packId', () => import('./rule-pack.tsx')),
  page('/rules/$packId/$rule', () => import('./rule-pack.tsx')),
  page('/playbook', () => import('./playbook/graph.tsx')),
  page('/playbook/at/$place', () => import('./playbook/part.tsx')),
  page('/playbook/add/$what', () => import('./playbook/add.tsx')),
  page('/playbook/walk', () => import('./playbook/walk.tsx')),
  page('/playbook/draft', () => import('./playbook/draft.tsx')),
  page('/playbook/history', () => import('./playbook/history.tsx')),
  page('/settings', () => import('./settings.tsx')),
  page('/settings/law', () => import('./law-settings.tsx')),
  page('/settings/letters', () => import('./letter-settings.tsx')),
  page('/settings/money', () => import('./money/settings.tsx')),
  page('/settings/authority', () => import('./authority-settings.tsx')),
  page('/settings/rates', () => import('./rate-settings.tsx')),
]);

export const createWorkbenchRouter = () =>
  createRouter({ routeTree, defaultPreload: 'intent', defaultErrorComponent: Broken, scrollRestoration: true });
