import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { contractModules } from '../contract/vite-contract.ts'

export default defineConfig({
  base: '/',
  plugins: [react(), contractModules()],
  resolve: { dedupe: ['react', 'react-dom'] },
  server: { proxy: { '/api': 'http://127.0.0.1:3000' } },
  build: { outDir: 'dist', target: 'es2023', modulePreload: { polyfill: false } },
  test: {
    name: 'console',
    environment: 'jsdom',
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['test/set-up.ts'],
    css: false,
    // Generous: a machine that does ten things at once must not fail a test.
    testTimeout: 60_000,
    expect: { poll: { timeout: 15_000 } },
    // Inlined, so that every library meets the one React that `dedupe` picks.
    server: { deps: { inline: [/node_modules\/(?!msw|jsdom|@mswjs)/] } },
  },
})
