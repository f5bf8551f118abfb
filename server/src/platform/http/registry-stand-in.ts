import type { FastifyInstance } from 'fastify'
import type { StandIn } from '../volunteer-registry/stand-in/stand-in.ts'

/** Demo mode: the stand-in of this process is told what to know and what to get wrong, as one of its own is. */
export function serveRegistryControl(server: FastifyInstance, standIn: StandIn): void {
  server.all('/registry-stand-in/control/:order', async (request, reply) => {
    const { pathname } = new URL(request.url, 'http://stand-in')
    const path = pathname.replace('/registry-stand-in', '')
    const { method } = request
    const content = method === 'GET' ? {} : { body: JSON.stringify(request.body) }
    const said = await standIn.answer(new Request(`http://stand-in${path}`, { method, ...content }))
    return reply
      .code(said.status)
      .type('application/json')
      .send(await said.text())
  })
}
