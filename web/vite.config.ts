import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

// The service serves page and /graphql from one origin; `npm run dev` hands those calls to a running service.
const service = 'http://127.0.0.1:8080';

export default defineConfig({
  plugins: [react()],
  build: { assetsInlineLimit: 0, modulePreload: { polyfill: false }, chunkSizeWarningLimit: 1200 },
  server: { proxy: { '/graphql': service, '/login': service, '/logout': service } },
  test: { environment: 'jsdom', include: ['src/**/*.test.{ts,tsx}'] },
});
