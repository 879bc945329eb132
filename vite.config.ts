import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The workbench: `web/` into `dist/web`, as files that the server hands out. */
export default defineConfig({
  root: 'web',
  plugins: [react()],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    reportCompressedSize: false,
  },
  server: { host: '127.0.0.1', proxy: { '/api': 'http://127.0.0.1:4400' } },
});
