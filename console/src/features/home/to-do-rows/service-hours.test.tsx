import { screen, within } from '@testing-library/react'
import { HttpResponse, http } from 'msw'
import { expect, test } from 'vitest'
import { server } from '../../../../test/set-up.ts'
import { show } from '../../../../test/show.tsx'
import { committee } from '../../../../test/world.ts'
import { ServiceHoursToDo } from './service-hours.tsx'

test('hours that wait to be confirmed are a row, with the end of the first project', async () => {
  server.use(
    http.get('*/api/service-hours/to-confirm', () =>
      HttpResponse.json({ projects: 2, since: '2026-11-27T03:00:00.000Z' }),
    ),
  )
  show(
    <ul>
      <ServiceHoursToDo />
    </ul>,
    { organization: committee },
  )
  const row = await screen.findByRole('listitem')
  expect(row.textContent).toContain('2个服务项目的时长待确认')
  expect(row.textContent).toContain('最早的已于 2026-11-27 11:00 结束')
  expect(within(row).getByRole('link').getAttribute('href')).toBe('/community-service?view=past&phase=over')
})
