import { screen, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { season } from '../../../test/graduations.ts'
import { server } from '../../../test/set-up.ts'
import { show } from '../../../test/show.tsx'
import { branch, committee } from '../../../test/world.ts'
import GraduationsPage from './graduations-page.tsx'

function answer(items: readonly object[], mayOpen = true) {
  server.use(http.get('*/api/graduation-seasons', () => HttpResponse.json({ items, may: { open: mayOpen } })))
}

const open = (organization = committee) =>
  show(<GraduationsPage />, { at: '/graduations', path: '/graduations', organization })

test('a season stands with its state and figures, and leads to itself', async () => {
  answer([season])
  open()
  const row = within(await screen.findByRole('row', { name: /2026 年毕业季/ }))
  expect(row.getByText('进行中')).toBeDefined()
  expect(row.getByRole('link', { name: '2026 年毕业季' }).getAttribute('href')).toBe(
    `/graduations/${season.id}`,
  )
  expect(row.getByText('7')).toBeDefined()
})

test('where there is none, the page says how one begins', async () => {
  answer([])
  open()
  expect(await screen.findByText('还没有毕业季。先为毕业班标记毕业年份，再开启毕业季。')).toBeDefined()
})

test('without a last day nothing is sent; opened, the season is shown', async () => {
  answer([])
  const wishes: unknown[] = []
  server.use(
    http.post('*/api/graduation-seasons', async ({ request }) => {
      wishes.push(await request.json())
      return HttpResponse.json(season)
    }),
  )
  const person = open()
  await person.click(await screen.findByRole('button', { name: '开启毕业季' }))
  const dialog = within(await screen.findByRole('dialog', { name: '开启毕业季' }))
  await person.clear(dialog.getByLabelText('毕业年份'))
  await person.type(dialog.getByLabelText('毕业年份'), '2026')
  await person.click(dialog.getByRole('button', { name: '开启毕业季' }))
  expect(await dialog.findByText('请选择登记截止')).toBeDefined()
  expect(wishes).toEqual([])
  await person.type(dialog.getByLabelText('登记截止'), '2026-06-30')
  await person.click(dialog.getByRole('button', { name: '开启毕业季' }))
  await expect.poll(() => screen.getByTestId('address').textContent).toBe(`/graduations/${season.id}`)
  expect(wishes).toEqual([{ year: 2026, deadline: '2026-06-30' }])
})

test('whoever may not open one is not offered it', async () => {
  answer([], false)
  open(branch)
  expect(await screen.findByRole('button', { name: '标记毕业年份' })).toBeDefined()
  await screen.findByText(/还没有毕业季/)
  expect(screen.queryByRole('button', { name: '开启毕业季' })).toBeNull()
})
