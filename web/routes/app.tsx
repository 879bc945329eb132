import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { createQueryClient } from '../api/query.ts';
import { LanguageProvider } from './language-provider.tsx';
import { createWorkbenchRouter } from './router.tsx';

const queries = createQueryClient();
const router = createWorkbenchRouter();

export function App() {
  return (
    <QueryClientProvider client={queries}>
      <LanguageProvider>
        <RouterProvider router={router} />
      </LanguageProvider>
    </QueryClientProvider>
  );
}
