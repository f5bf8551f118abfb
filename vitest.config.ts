import { defineConfig } from 'vitest/config'

const web = (name: string) => ({
  test: { name, root: name, environment: 'jsdom', include: ['src/**/*.test.{ts,tsx}'] },
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
      'console/vite.config.ts',
      web('mobile'),
      { test: { name: 'bin', include: ['bin/**/*.test.ts'] } },
    ],
  },
})
