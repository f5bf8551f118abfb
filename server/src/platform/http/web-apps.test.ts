import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import fastify from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { TEST_SETTINGS } from '../../../test/test-settings.ts'
import { readConfig } from '../../config.ts'
import { serveWebApps } from './web-apps.ts'

let root: string
let server: FastifyInstance

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'web-apps-'))
  for (const app of ['console', 'mobile']) {
    mkdirSync(join(root, app, 'dist/assets'), { recursive: true })
    writeFileSync(join(root, app, 'dist/index.html'), `<title>${app} of %SITE_NAME%</title>`)
    writeFileSync(join(root, app, 'dist/assets/index-1.js'), `// ${app}`)
  }
  server = fastify()
  await serveWebApps(server, { config: { ...readConfig(TEST_SETTINGS), root, SITE_NAME: '<团>' } })
})

afterAll(async () => {
  await server.close()
  rmSync(root, { recursive: true })
})

test.each([
  ['/', 200, '<title>console of &lt;团&gt;</title>'],
  ['/join-applications', 200, '<title>console of &lt;团&gt;</title>'],
  ['/m/', 200, '<title>mobile of &lt;团&gt;</title>'],
  ['/m/register/details', 200, '<title>mobile of &lt;团&gt;</title>'],
  ['/assets/index-1.js', 200, '// console'],
  ['/m/assets/index-1.js', 200, '// mobile'],
])('%s is answered by its own app', async (url, status, body) => {
  const answer = await server.inject(url)
  expect([answer.statusCode, answer.body]).toEqual([status, body])
})

test.each(['/assets/index-0.js', '/m/assets/index-0.js'])('%s, of an earlier build, is gone', async (url) => {
  expect((await server.inject(url)).statusCode).toBe(404)
})

test('/m leads to the member app', async () => {
  expect((await server.inject('/m')).headers.location).toBe('/m/')
})
