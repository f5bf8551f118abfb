import { defineConfig } from 'vitest/config'

// Tested by the configuration they are built with.
const web = (name: string) => ({
  extends: `./${name}/vite.config.ts`,
  root: name,
  test: { name, environment: 'jsdom', include: ['src/**/*.test.{ts,tsx}'], testTimeout: 20_000 },
})

export default defineConfig({
  test: {
    // By itself it leaves one core idle: half of two.
    maxWorkers: '100%',
    // Databases and processes are killed and raced on two busy cores; a fault of ours fails twice. What passes at its
    // second try alone is named at the end (bin/run/tally).
    retry: 1,
    projects: [
      {
        test: {
          name: 'domain',
          isolate: false,
          include: ['domain/src/**/*.test.ts', 'contract/src/**/*.test.ts'],
          // Thousands of drawn cases on a busy machine.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'server',
          // A file has a database of its own, not a process: reading the sources anew for each takes a third of the time.
          isolate: false,
          include: ['server/src/**/*.test.ts', 'server/test/**/*.test.ts'],
          // Nothing here is timed: a busy machine takes its time, and only a hang is a failure.
          testTimeout: 30_000,
          hookTimeout: 60_000,
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
