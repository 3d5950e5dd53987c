import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing';

/** Two projects: `unit` runs in Node with a simulated DOM where a file asks for one, `e2e` drives a real browser. */
export default defineConfig({
  test: {
    projects: [
      {
        plugins: [await WxtVitest()],
        test: {
          name: 'unit',
          include: ['tests/*.test.ts', 'tests/unit/**/*.test.{ts,tsx}'],
          environment: 'node',
          env: { TZ: 'America/New_York' },
          restoreMocks: true,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node',
          fileParallelism: false,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
        resolve: { alias: { '@': new URL('.', import.meta.url).pathname.replace(/\/$/, '') } },
      },
    ],
  },
});
