import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Platform } from '../platform.ts'
import { escapeHtml } from './html.ts'
import { FILE_POLICY, newNonce, pagePolicy } from './security-headers.ts'

const APPS = [
  { folder: 'mobile', prefix: '/m/' },
  { folder: 'console', prefix: '/' },
] as const

/** Files under /assets/ carry a hash of their content in the name. */
const HASHED = /[/\\]assets[/\\]/
const FOR_EVER = 'public, max-age=31536000, immutable'

/** Serves both web apps as built; every path of an app that is no file is its index page. */
export async function serveWebApps(
  server: FastifyInstance,
  platform: Pick<Platform, 'config'>,
): Promise<void> {
  for (const { folder, prefix } of APPS) {
    const root = join(platform.config.root, folder, 'dist')
    const page = await readFile(join(root, 'index.html'), 'utf8')
    const sendPage = (_: FastifyRequest, reply: FastifyReply) => sendIndex(reply, page, platform)
    server.get(prefix, sendPage)
    server.get(`${prefix}index.html`, sendPage)
    if (prefix === '/m/') server.get('/m', (_, reply) => reply.redirect('/m/', 308))
    // Not called prefix: to register, that would put it in front of the paths once more.
    await server.register(serveFiles, { root, base: prefix, sendPage })
  }
}

interface FilesOptions {
  readonly root: string
  readonly base: string
  readonly sendPage: (request: FastifyRequest, reply: FastifyReply) => FastifyReply
}

async function serveFiles(server: FastifyInstance, { root, base, sendPage }: FilesOptions): Promise<void> {
  await server.register(fastifyStatic, {
    root,
    prefix: base,
    wildcard: false,
    // The page itself is filled in before it is sent; compressed twins are chosen by the library.
    globIgnore: ['index.html', '**/*.br', '**/*.gz'],
    index: false,
    preCompressed: true,
    decorateReply: false,
    cacheControl: false,
    setHeaders: (response, path) => {
      response.header('cache-control', HASHED.test(path) ? FOR_EVER : 'no-cache')
      response.header('content-security-policy', FILE_POLICY)
    },
  })
  // A file of an earlier build is gone, not the start page: browsers would read that as script.
  server.get(`${base}assets/*`, (_, reply) => reply.callNotFound())
  server.get(`${base}*`, sendPage)
}

function sendIndex(reply: FastifyReply, page: string, { config }: Pick<Platform, 'config'>): FastifyReply {
  const nonce = newNonce()
  const filled = page
    .replaceAll('%NONCE%', nonce)
    .replaceAll('%SITE_NAME%', escapeHtml(config.SITE_NAME))
    .replaceAll('%DEMO%', config.demo ? 'yes' : 'no')
  return reply
    .header('content-security-policy', pagePolicy(nonce))
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(filled)
}
