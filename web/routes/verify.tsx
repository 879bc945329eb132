import { VerifyPage } from '../evidence/verify-page.tsx';

export const Route = () => <VerifyPage />;
