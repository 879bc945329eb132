import { CallsPage } from '../evidence/calls-page.tsx';

export const Route = () => <CallsPage />;
