import type { OpenAPI } from '@orpc/openapi'
import { escapeHtml } from './html.ts'

const STYLE = `
body { font: 16px/1.6 system-ui, sans-serif; max-width: 60rem; margin: 0 auto; padding: 1rem; color: #1f1f1f }
h2 { margin-top: 2.5rem; border-bottom: 2px solid #c7152b } code { background: #f5f5f5; padding: 0 .3em }
summary { cursor: pointer; padding: .4rem 0 } pre { background: #f5f5f5; padding: .8rem; overflow-x: auto; font-size: 13px }
.method { display: inline-block; min-width: 4.5em; font-weight: 600 } .codes { color: #595959 }`

/** The OpenAPI document as a page: room by room, each endpoint with input, answer and refusals. No script. */
export function renderApiPage(document: OpenAPI.Document, nonce: string): string {
  const rooms = Map.groupBy(operationsOf(document), ({ operation }) => operation.tags?.[0] ?? '')
  const sections = [...rooms].map(
    ([room, operations]) => `<h2>${escapeHtml(room)}</h2>${operations.map(render).join('')}`,
  )
  const title = escapeHtml(document.info.title)
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${title}</title><style nonce="${nonce}">${STYLE}</style>
<h1>${title}</h1><p>The same as <a href="/api/openapi.json">OpenAPI 3.1</a>. A refusal answers
<code>{ code, message, data: { facts, fields } }</code> with a code from the closed list.</p>${sections.join('')}</html>`
}

interface Operation {
  readonly operationId: string
  readonly summary?: string
  readonly description?: string
  readonly tags?: readonly string[]
  readonly parameters?: unknown
  readonly requestBody?: unknown
  readonly responses?: object
}

interface Entry {
  readonly method: string
  readonly path: string
  readonly operation: Operation
}

function operationsOf(document: OpenAPI.Document): Entry[] {
  return Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    Object.entries<unknown>(item ?? {}).flatMap(([method, operation]) =>
      isOperation(operation) ? [{ method: method.toUpperCase(), path, operation }] : [],
    ),
  )
}

function isOperation(value: unknown): value is Operation {
  return typeof value === 'object' && value !== null && 'operationId' in value
}

function render({ method, path, operation }: Entry): string {
  const { operationId, summary = '', description = '', parameters, requestBody, responses } = operation
  const input = JSON.stringify({ parameters, requestBody }, null, 1)
  return `<details id="${escapeHtml(operationId)}"><summary><span class="method">${method}</span>
<code>/api${escapeHtml(path)}</code> ${escapeHtml(summary)}</summary>
<p><b>${escapeHtml(operationId)}</b> ${escapeHtml(description)}</p>
<p class="codes">Answers: ${escapeHtml(Object.keys(responses ?? {}).join(', '))}</p>
<h3>Input</h3><pre>${escapeHtml(input)}</pre>
<h3>Answers</h3><pre>${escapeHtml(JSON.stringify(responses, null, 1))}</pre></details>`
}
