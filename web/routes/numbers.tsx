import { NumbersPage } from '../intake/numbers/numbers-page.tsx';

export const Route = () => <NumbersPage />;
