import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The workbench: `web/` into `dist/web`, as files that the server hands out. In development `/api` goes to a server. */
export default defineConfig({
  root: 'web',
  plugins: [react()],
  build: { outDir: '../dist/web', emptyOutDir: true, target: 'es2022', manifest: true, reportCompressedSize: false },
  server: { host: '127.0.0.1', proxy: { '/api': process.env['DUOLOGUE_API'] ?? 'http://127.0.0.1:4600' } },
});
