import { screen } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { server } from '../../../test/set-up.ts'
import { show } from '../../../test/show.tsx'
import { committee, idOf } from '../../../test/world.ts'
import { describeDevice } from './device.ts'
import NewPage from './new-page.tsx'
import SentPage from './sent-page.tsx'

test('an organization types the problem alone; time and browser fill themselves in (FAQ X2)', async () => {
  const sent: object[] = []
  server.use(
    http.post('*/api/photos', () =>
      HttpResponse.json({ id: idOf(5), token: 'a token', bytes: 4, width: 2, height: 1 }),
    ),
    http.post('*/api/me/feedback', async ({ request }) => {
      sent.push(Object(await request.json()))
      return HttpResponse.json(sentFeedback())
    }),
  )
  const person = show(<NewPage />, { at: '/feedback/new', path: '/feedback/new', organization: committee })
  await person.type(await screen.findByLabelText('问题描述'), '导出的文件打不开')
  await person.upload(
    screen.getByLabelText('截图 1', { selector: 'input' }),
    new File(['shot'], 'shot.png', { type: 'image/png' }),
  )
  expect(await screen.findByText('✓ 已上传')).toBeTruthy()
  expect(screen.getByLabelText('截图 2', { selector: 'input' })).toBeTruthy()
  await person.click(screen.getByRole('button', { name: /提\s?交/ }))
  await expect.poll(() => screen.getByTestId('address').textContent).toBe('/feedback/sent')
  expect(sent).toMatchObject([
    {
      text: '导出的文件打不开',
      device: describeDevice(navigator.userAgent),
      pictures: [{ id: idOf(5), token: 'a token' }],
    },
  ])
})

test('what was answered and does not help is called back', async () => {
  const sent: unknown[] = []
  const answered = { state: 'answered', waitsUntil: null, reopenUntil: '2026-12-04', may: { reopen: true } }
  server.use(
    http.get('*/api/me/feedback', () => HttpResponse.json({ items: [sentFeedback(answered)] })),
    http.post(`*/api/me/feedback/${idOf(1)}/reopening`, async ({ request }) => {
      sent.push(await request.json())
      return HttpResponse.json(sentFeedback({ state: 'reopened' }))
    }),
  )
  const at = `/feedback/sent/${idOf(1)}`
  const person = show(<SentPage />, { at, path: '/feedback/sent/:id?', organization: committee })
  await person.type(await screen.findByLabelText('还有什么问题'), '仍然打不开')
  await person.click(screen.getByRole('button', { name: '反映未解决' }))
  await expect.poll(() => sent).toEqual([{ text: '仍然打不开' }])
})

function sentFeedback(more: object = {}) {
  const at = '2026-11-20T02:05:00.000Z'
  return {
    id: idOf(1),
    number: 'FK261120-K7M3PQ',
    state: 'open',
    text: '导出的文件打不开',
    sentAt: at,
    waitsSince: at,
    waitsUntil: '2026-11-27',
    handler: '海淀团区委',
    happenedAt: at,
    device: 'Firefox 140',
    line: '2026-11-20 10:05-Firefox 140-7-第一中学团委-导出的文件打不开-无截图',
    pictures: 0,
    picturesDestroyed: false,
    steps: [],
    reopenUntil: null,
    may: { reopen: false },
    ...more,
  }
}
