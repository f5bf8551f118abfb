import { contract } from '@qingtuan/contract/contract'
import type { FastifyInstance } from 'fastify'
import type { Platform } from '../platform.ts'
import { renderApiPage } from './api-page.ts'
import { newNonce, pagePolicy } from './security-headers.ts'

/**
 * The contract as OpenAPI 3.1 at /api/openapi.json, and as a page to read at /api/docs. It is described when somebody
 * first asks: most processes never are, and it takes a third of a second and some megabytes.
 */
export function serveApiDescription(server: FastifyInstance, platform: Platform): void {
  let described: ReturnType<typeof describe> | undefined
  const document = () => {
    described ??= describe(platform)
    return described
  }
  server.get('/api/openapi.json', document)
  server.get('/api/docs', async (_, reply) => {
    const nonce = newNonce()
    return reply
      .header('content-security-policy', pagePolicy(nonce))
      .type('text/html; charset=utf-8')
      .send(renderApiPage(await document(), nonce))
  })
}

async function describe({ config }: Platform) {
  const { OpenAPIGenerator } = await import('@orpc/openapi')
  const { ZodToJsonSchemaConverter } = await import('@orpc/zod/zod4')
  const generator = new OpenAPIGenerator({ schemaConverters: [new ZodToJsonSchemaConverter()] })
  return generator.generate(contract, {
    info: { title: `${config.SITE_NAME} Qingtuan API`, version: '1' },
    servers: [{ url: '/api' }],
  })
}
