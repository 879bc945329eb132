import { ImportPage } from '../intake/import-page.tsx';

export const Route = () => <ImportPage />;
