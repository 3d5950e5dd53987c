import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing';
import { findBrowser } from './tests/tools/browser.mjs';

const root = fileURLToPath(new URL('.', import.meta.url)).replace(/[\\/]$/, '');

/**
 * `unit` runs in Node with a simulated DOM where a file asks for one. `bundle` looks at what `wxt build` has written and
 * `e2e` drives a real browser with it, so both need a build first; `npm test` runs them in that order.
 */
export default defineConfig({
  test: {
    projects: [
      {
        plugins: [await WxtVitest()],
        test: {
          name: 'unit',
          include: ['tests/*.test.ts', 'tests/unit/**/*.test.{ts,tsx}'],
          exclude: ['tests/bundle.test.ts'],
          setupFiles: ['tests/unit/i18n-setup.ts', 'tests/unit/locks-setup.ts'],
          environment: 'node',
          // Far from Shanghai, so that a forgotten zone shows.
          env: { TZ: 'America/New_York' },
          restoreMocks: true,
        },
      },
      {
        test: { name: 'bundle', include: ['tests/bundle.test.ts'], environment: 'node' },
        resolve: { alias: { '@': root } },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node',
          env: { BROWSER_PATH: findBrowser() ?? '' },
          fileParallelism: false,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
        resolve: { alias: { '@': root } },
      },
    ],
  },
});
