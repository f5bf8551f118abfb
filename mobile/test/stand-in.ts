import type { Me } from '@qingtuan/contract/accounts/me'
import type { JoinApplication } from '@qingtuan/contract/join-applications/join-application'
import type { OrganizationPlace } from '@qingtuan/contract/organizations/organization'
import { REFUSALS } from '@qingtuan/contract/refusals'
import type { RefusalCode, RefusalFacts } from '@qingtuan/domain/shared/refusal'
import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'

type Method = 'get' | 'post' | 'put' | 'delete'

/** What was asked, in order: method, path, entries and headers. */
interface Call {
  readonly asked: string
  readonly body: unknown
  readonly headers: Headers
}

/** What the home page and its bar ask beside; a test that is about it answers otherwise. */
const server = setupServer(
  http.get('*/api/community-service/gate', () =>
    HttpResponse.json({ reason: 'notMember', registeredAs: 'youth', application: null, registry: null }),
  ),
  http.get('*/api/notices/unread-count', () => HttpResponse.json({ count: 0 })),
  http.get('*/api/me/service-projects', () => HttpResponse.json({ items: [], nextCursor: null })),
)

/** Stands in for the server at HTTP for one file of tests; `calls` starts anew with each test. */
export function standIn() {
  const calls: Call[] = []
  beforeAll(() => server.listen({ onUnhandledFrame: 'error' }))
  beforeEach(() => {
    calls.length = 0
    sessionStorage.clear()
    localStorage.clear()
  })
  afterEach(() => server.resetHandlers())
  afterAll(() => server.close())

  const on = (method: Method, path: string, answer: (body: unknown) => Response | Promise<Response>) => {
    server.use(
      http[method](`*/api${path}`, async ({ request }) => {
        const text = await request.text()
        // A photo is no JSON.
        const isJson = request.headers.get('content-type')?.includes('json')
        const body: unknown = text === '' ? null : isJson ? JSON.parse(text) : text
        calls.push({ asked: `${method} ${new URL(request.url).pathname}`, body, headers: request.headers })
        return answer(body)
      }),
    )
  }
  return {
    calls,
    answers: (method: Method, path: string, body: object) => on(method, path, () => HttpResponse.json(body)),
    /** Answers when `when` is settled, so that a test sees what stands there meanwhile. */
    answersLate: (method: Method, path: string, body: object, when: Promise<void>) =>
      on(method, path, () => when.then(() => HttpResponse.json(body))),
    refuses: (method: Method, path: string, code: RefusalCode, facts?: RefusalFacts, entry?: string) =>
      on(method, path, () => refusal(code, facts, entry)),
    isUnreachable: (method: Method, path: string) => on(method, path, () => HttpResponse.error()),
  }
}

export type StandIn = ReturnType<typeof standIn>

function refusal(code: RefusalCode, facts?: RefusalFacts, entry?: string) {
  const { status, en } = REFUSALS[code]
  const fields = entry ? { fields: [{ path: entry, code, facts }] } : {}
  const body = { defined: true, code, status, message: en, data: { ...(facts ? { facts } : {}), ...fields } }
  return HttpResponse.json(body, { status })
}

export const branch: OrganizationPlace = {
  id: 11,
  kind: 'branch',
  status: 'active',
  fullName: '中国共产主义青年团北京市海淀区青松中学高一1班支部委员会',
  shortName: '青松中学高一1班团支部',
  ancestors: [{ id: 1, shortName: '海淀团区委' }],
}

export const otherBranch: OrganizationPlace = {
  ...branch,
  id: 12,
  fullName: '中国共产主义青年团北京市海淀区青松中学高一2班支部委员会',
  shortName: '青松中学高一2班团支部',
}

/** Lin Xiaoman (invented), born 2004-05-06, who is logged in. */
export function lin(part: Partial<NonNullable<Me['person']>> = {}, account: Partial<Me> = {}): Me {
  return {
    accountId: '00000000-0000-4000-8000-000000000001',
    kind: 'person',
    passwordChangeRequired: false,
    firstLogInRequired: false,
    proofRequired: false,
    organization: null,
    consoleAccesses: [],
    staff: null,
    person: {
      id: '00000000-0000-4000-8000-000000000002',
      name: '林小满',
      identity: 'member',
      documentKind: 'residentId',
      documentNumber: '1****************1',
      bornOn: '2004-05-06',
      sex: 'female',
      phone: '138****0000',
      memberStatus: null,
      hasOpenJoinApplication: true,
      ...part,
    },
    ...account,
  }
}

export function application(part: Partial<JoinApplication> = {}): JoinApplication {
  return {
    id: '00000000-0000-4000-8000-000000000007',
    state: 'pending',
    organization: branch,
    joinedOn: '2018-12-22',
    memberNumber: '201811000123',
    submittedAt: '2026-11-20T02:05:00.000Z',
    waitsUntil: '2026-11-27',
    nextActor: branch.shortName,
    returnReason: null,
    steps: [],
    may: { redirect: true, withdraw: true, mend: false },
    ...part,
  }
}
