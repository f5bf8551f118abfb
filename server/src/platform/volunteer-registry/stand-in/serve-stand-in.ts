import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import type { StandIn } from './stand-in.ts'
import { Lost } from './trouble.ts'

export interface ServedStandIn {
  readonly url: string
  close(): Promise<void>
}

/** Serves the stand-in on loopback, and nowhere else. */
export async function serveStandIn(standIn: StandIn, port = 0): Promise<ServedStandIn> {
  const server = createServer((request, response) => {
    answer(standIn, request, response).catch((error: unknown) => {
      // Lost on the way: the line breaks off.
      if (error instanceof Lost) request.socket.destroy()
      else response.writeHead(500).end(String(error))
    })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const { port: taken } = server.address() as AddressInfo
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return { url: `http://127.0.0.1:${taken}`, close }
}

async function answer(standIn: StandIn, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { method = 'GET', url = '/', headers: given } = request
  const headers = new Headers()
  for (const [name, value] of Object.entries(given)) if (typeof value === 'string') headers.set(name, value)
  const body = await text(request)
  const content = method === 'GET' ? {} : { body }
  const said = await standIn.answer(new Request(`http://stand-in${url}`, { method, headers, ...content }))
  response.writeHead(said.status, Object.fromEntries(said.headers)).end(await said.text())
}
