import { OpenAPIGenerator } from '@orpc/openapi'
import { ZodToJsonSchemaConverter } from '@orpc/zod/zod4'
import { contract } from '@qingtuan/contract/contract'
import type { FastifyInstance } from 'fastify'
import type { Platform } from '../platform.ts'
import { renderApiPage } from './api-page.ts'
import { newNonce, pagePolicy } from './security-headers.ts'

/** The contract as OpenAPI 3.1 at /api/openapi.json, and as a page to read at /api/docs. */
export async function serveApiDescription(server: FastifyInstance, { config }: Platform): Promise<void> {
  const generator = new OpenAPIGenerator({ schemaConverters: [new ZodToJsonSchemaConverter()] })
  const document = await generator.generate(contract, {
    info: { title: `${config.SITE_NAME} Qingtuan API`, version: '1' },
    servers: [{ url: '/api' }],
  })
  server.get('/api/openapi.json', () => document)
  server.get('/api/docs', (_, reply) => {
    const nonce = newNonce()
    return reply
      .header('content-security-policy', pagePolicy(nonce))
      .type('text/html; charset=utf-8')
      .send(renderApiPage(document, nonce))
  })
}
