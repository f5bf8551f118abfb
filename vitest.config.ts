import { defineConfig } from 'vitest/config'

// Tested by the configuration they are built with.
const web = (name: string) => ({
  extends: `./${name}/vite.config.ts`,
  root: name,
  test: { name, environment: 'jsdom', include: ['src/**/*.test.{ts,tsx}'] },
})

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'domain', include: ['domain/src/**/*.test.ts', 'contract/src/**/*.test.ts'] } },
      {
        test: {
          name: 'server',
          include: ['server/src/**/*.test.ts', 'server/test/**/*.test.ts'],
          globalSetup: ['server/test/database/global-setup.ts'],
        },
      },
      web('console'),
      web('mobile'),
      {
        test: {
          name: 'bench',
          include: ['bench/src/**/*.test.ts'],
          // Each world is some thousand rows, and a busy machine takes its time.
          testTimeout: 60_000,
          hookTimeout: 60_000,
          globalSetup: ['server/test/database/global-setup.ts'],
        },
      },
      { test: { name: 'bin', include: ['bin/**/*.test.ts'] } },
    ],
  },
})
