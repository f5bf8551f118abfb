import { screen } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { openApp } from '../../../../test/open-app.tsx'
import { detail, ID, project } from '../../../../test/service-projects.ts'
import { lin, standIn } from '../../../../test/stand-in.ts'

const server = standIn()

beforeEach(() => {
  server.answers('get', '/me', lin())
  server.answers('get', '/me/led-service-projects', { items: [] })
})

const may = { signUp: false, withdraw: false }

test('what is over says in the list whether its hours are confirmed', async () => {
  const items = [
    project({ title: '河畔清扫', phase: 'over', standing: 'place' }),
    project({
      id: '0195b3c2-0000-7000-8000-0000000000d9',
      title: '图书整理',
      phase: 'confirmed',
      standing: 'place',
    }),
  ]
  server.answers('get', '/me/service-projects', { items, nextCursor: null })
  openApp('/service/mine?view=past')
  expect((await screen.findByRole('link', { name: /河畔清扫/ })).textContent).toContain('待确认时长')
  expect(screen.getByRole('link', { name: /图书整理/ }).textContent).toContain('已确认时长')
})

test('and on its page what comes next', async () => {
  server.answers('get', `/me/service-projects/${ID}`, detail({ phase: 'over', standing: 'place', may }))
  openApp(`/service/${ID}`)
  expect(await screen.findByText(/组织方确认后，时长会计入/)).toBeTruthy()
  expect(screen.queryByRole('link', { name: '查看我的服务时长' })).toBeNull()
})

test('once confirmed it leads to the hours', async () => {
  server.answers('get', `/me/service-projects/${ID}`, detail({ phase: 'confirmed', standing: 'place', may }))
  openApp(`/service/${ID}`)
  expect(await screen.findByRole('link', { name: '查看我的服务时长' })).toBeTruthy()
})
