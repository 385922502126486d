import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

// The service serves page and /graphql from one origin; `npm run dev` hands those calls to a running service.
const service = 'http://127.0.0.1:8080';

export default defineConfig({
  plugins: [react()],
  build: {
    rolldownOptions: {
      input: ['index.html', 'graphiql.html'],
      // A directive to a compiler that this build does not run; it stands in a package of GraphiQL.
      onLog: (level, log, tell) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') tell(level, log);
      },
    },
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1200,
  },
  server: { proxy: { '/graphql': service, '/login': service, '/logout': service } },
  // A machine that has other work takes its time.
  test: { testTimeout: 20_000, environment: 'jsdom', include: ['src/**/*.test.{ts,tsx}'] },
});
