import { createRequire } from 'node:module'
import react from '@vitejs/plugin-react'
import { VitePWA } from 'vite-plugin-pwa'
import { defineConfig } from 'vitest/config'
import { contractModules } from '../contract/vite-contract.ts'

const scanner = createRequire(createRequire(import.meta.url).resolve('barcode-detector'))

const SHELL = '/m/?shell'

/** What only some pages need is fetched when needed, and kept from then on. */
const heavy = ['**/*.wasm', '**/qr-reader-*.js', '**/password-words-*.js', '**/proof-of-work-*.js']

/** What the first page needs of our own. */
const parts = [
  'mobile/src/shared/(api|session|text|site)',
  'mobile/src/shared/page/(?!overlay|tell|confirm)',
  'mobile/src/shared/form/(field|judge|password-field|phone-field|text-field|texts|use-form\\.)',
  'mobile/src/features/accounts/log-in/(?!sms|phone)',
  'contract/src/(refusals/s|client)',
  'domain/src/shared/(phone|typed-text|refusal)',
  'node_modules/(tslib|antd-mobile/es/components/button)',
]

const offlineShell = VitePWA({
  registerType: 'autoUpdate',
  injectRegister: null,
  manifest: {
    id: '/m/',
    name: '北京共青团',
    short_name: '青团',
    lang: 'zh-CN',
    start_url: '/m/',
    scope: '/m/',
    display: 'standalone',
    background_color: '#f5f5f5',
    theme_color: '#c8161d',
    icons: [
      { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: 'icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  },
  workbox: {
    globPatterns: ['**/*.{js,css,html,svg}'],
    globIgnores: heavy,
    // The page as the server fills it; `?shell` keeps the start page itself on the way to the network.
    manifestTransforms: [
      (entries) => ({
        manifest: entries.map((entry) => (entry.url === 'index.html' ? { ...entry, url: SHELL } : entry)),
      }),
    ],
    navigateFallback: null,
    runtimeCaching: [
      {
        urlPattern: ({ request, url }) => request.mode === 'navigate' && url.pathname.startsWith('/m'),
        handler: 'NetworkFirst',
        options: {
          cacheName: 'shell',
          networkTimeoutSeconds: 5,
          plugins: [{ cacheWillUpdate: async () => null }],
          precacheFallback: { fallbackURL: SHELL },
        },
      },
      {
        urlPattern: ({ url }) => url.pathname.startsWith('/m/assets/'),
        handler: 'CacheFirst',
        options: { cacheName: 'assets', expiration: { maxEntries: 40 } },
      },
    ],
  },
})

export default defineConfig({
  base: '/m/',
  plugins: [react(), contractModules(), offlineShell],
  resolve: {
    alias: [
      { find: /^qr-reader\.wasm/, replacement: scanner.resolve('zxing-wasm/reader/zxing_reader.wasm') },
    ],
  },
  build: {
    modulePreload: { polyfill: false },
    target: ['chrome97', 'firefox115', 'safari15.4'],
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'password-words', test: /@zxcvbn-ts/ },
            // One file compresses better than twenty.
            {
              name: 'shell',
              test: /node_modules\/(react|react-dom|react-router|scheduler|@tanstack|@orpc)\//,
            },
            { name: 'start', test: new RegExp(`/(${parts.join('|')})`) },
          ],
        },
      },
    },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:3000' } },
  // Inlined, because Node cannot import the style sheets inside.
  test: { testTimeout: 30_000, server: { deps: { inline: [/antd-mobile/] } } },
})
