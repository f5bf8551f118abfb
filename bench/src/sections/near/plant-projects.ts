import type pg from 'pg'

/** A metropolis and the country around it, in degrees. */
export const CITY_CENTRE = { longitude: 116.4, latitude: 39.9 } as const
const SPREAD = 1.5

/** Projects to come, a third of them over the whole country; every tenth for its own branch alone. */
export async function plantProjects(client: pg.Client, amount: number): Promise<void> {
  await client.query(
    `insert into service_project (id, organization_id, title, kind, details, place_name, address, longitude, latitude,
       starts_at, ends_at, sign_up_until, places, credit_minutes, audience, contact_name, contact_phone_box,
       published_at, published_by, changed_at)
     select gen_random_uuid(), branches.ids[1 + place % array_length(branches.ids, 1)], '清洁河岸 ' || place,
       'environment', '捡拾垃圾', '公园南门', '湖滨路 1 号',
       case when place % 3 = 0 then 80 + 45 * random() else $2 + $4 * (random() - 0.5) end,
       case when place % 3 = 0 then 20 + 28 * random() else $3 + $4 * (random() - 0.5) end,
       now() + (1 + place % 60) * interval '1 day', now() + (1 + place % 60) * interval '1 day' + interval '3 hours',
       now() + (1 + place % 60) * interval '1 day', 20, 180,
       case when place % 10 = 0 then 'own' when place % 10 < 4 then 'subtree' else 'everyone' end,
       '王丽', '\\x00', now(), account.id, now()
     from generate_series(1, $1::integer) as place,
       (select array_agg(id) as ids from organization where kind = 'branch') as branches,
       (select id from account limit 1) as account`,
    [amount, CITY_CENTRE.longitude, CITY_CENTRE.latitude, SPREAD],
  )
  await client.query('analyze service_project')
}
