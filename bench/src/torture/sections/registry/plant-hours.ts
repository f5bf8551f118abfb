import type { TortureProduct } from '../../torture-product.ts'

/** Hours of members of the demo world as their confirmation enters them, all at once; answers how many wait with its own. */
export async function plantHours({ query }: TortureProduct, wanted: number): Promise<number> {
  await query(`
    insert into service_project (id, organization_id, title, kind, details, place_name, address, longitude, latitude,
      starts_at, ends_at, sign_up_until, places, credit_minutes, audience, contact_name, contact_phone_box,
      published_at, published_by, changed_at, confirmed_at, closed_at)
    select gen_random_uuid(), organization_id, '河岸清洁', 'environment', '清洁', '河岸', '湖滨路', 116.4, 39.9,
      now() - interval '1 day', now() - interval '20 hours', now() - interval '2 days', 500, 120, 'everyone', '王丽',
      ''::bytea, now(), id, now(), now(), now()
    from account where organization_id is not null limit 2`)
  await query(`
    with member_rows as (select distinct person_id from member where status = 'active'),
    entered as (
      insert into service_record (id, person_id, project_id, organization_id, ordinal, minutes, served_on, at, account_id)
      select gen_random_uuid(), person_id, project.id, project.organization_id, 1, 120, current_date, now(), published_by
      from member_rows cross join service_project as project where project.title = '河岸清洁'
      limit ${wanted} returning id)
    insert into service_record_push (record_id, due_at) select id, now() from entered returning record_id`)
  const [row] = await query<{ n: string }>(
    `select count(*) as n from service_record_push where received_at is null`,
  )
  return Number(row?.n)
}
