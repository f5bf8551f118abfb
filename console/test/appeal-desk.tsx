import { HttpResponse, http } from 'msw'
import { useParams } from 'react-router'
import { beforeEach } from 'vitest'
import CasePage from '../src/features/appeals/desk/case-page.tsx'
import { StaffContext } from '../src/shared/session/me.ts'
import { APPEAL, appealCase, reviewer } from './appeal-world.ts'
import { server } from './set-up.ts'
import { show } from './show.tsx'
import { idOf } from './world.ts'

/** A case in front of 赵云飞, with a server that notes what the desk does. */
const calls: { readonly act: string; readonly body: unknown }[] = []
let shown: object = appealCase()

beforeEach(() => {
  calls.length = 0
  sessionStorage.clear()
  localStorage.clear()
  server.use(
    http.get('*/api/appeals/:id', () => HttpResponse.json(shown)),
    http.post('*/api/appeals/:id/looks', () => {
      calls.push({ act: 'look', body: null })
      return HttpResponse.json({ front: 'ticket-f', back: 'ticket-b', expiresInSeconds: 60 })
    }),
    http.get('*/api/appeal-photos/:ticket', ({ params }) =>
      HttpResponse.arrayBuffer(new TextEncoder().encode(String(params.ticket)).buffer, {
        headers: { 'content-type': 'image/jpeg' },
      }),
    ),
    http.post('*/api/appeal-claims', () => HttpResponse.json({ id: idOf(16) })),
  )
})

/** How the case stands from now on. */
export function stands(appeal: object) {
  shown = appeal
}

/** An act of the desk: it is noted, and the case stands afterwards as given. */
export function answers(method: 'post' | 'delete', end: string, after: object) {
  return http[method](`*/api/appeals/:id/${end}`, async ({ request }) => {
    const text = await request.text()
    calls.push({ act: `${method} ${end}`, body: text ? JSON.parse(text) : null })
    stands(after)
    return HttpResponse.json(after)
  })
}

export const acts = () => calls.map(({ act }) => act)

export const bodyOf = (act: string) => calls.findLast((call) => call.act === act)?.body

function AtCase() {
  const { id = '' } = useParams()
  return (
    <StaffContext value={reviewer}>
      <CasePage key={id} id={id} />
    </StaffContext>
  )
}

export function openCase(appeal: object) {
  stands(appeal)
  return show(<AtCase />, { at: `/appeals/${APPEAL}`, path: '/appeals/:id' })
}
