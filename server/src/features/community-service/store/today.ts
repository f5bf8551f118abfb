import type { KyselyDatabase } from '../../../platform/database/database.ts'

interface Wish {
  readonly personId: string
  readonly startsBefore: Date
  readonly endsAfter: Date
}

/** Projects with one person’s part in them. */
function selectPart(database: KyselyDatabase, personId: string) {
  return database
    .selectFrom('service_project as project')
    .leftJoin('service_project_leader as leader', (join) =>
      join.onRef('leader.project_id', '=', 'project.id').on('leader.person_id', '=', personId),
    )
    .leftJoin('service_sign_up as sign_up', (join) =>
      join
        .onRef('sign_up.project_id', '=', 'project.id')
        .on('sign_up.person_id', '=', personId)
        .on('sign_up.place_since', 'is not', null)
        .on('sign_up.withdrawn_at', 'is', null)
        .on('sign_up.removed_at', 'is', null),
    )
    .leftJoin('service_check_in as seen_in', (join) =>
      join.onRef('seen_in.sign_up_id', '=', 'sign_up.id').on('seen_in.side', '=', 'in'),
    )
    .leftJoin('service_check_in as seen_out', (join) =>
      join.onRef('seen_out.sign_up_id', '=', 'sign_up.id').on('seen_out.side', '=', 'out'),
    )
    .select(['project.id', 'project.title', 'project.place_name', 'project.starts_at', 'project.ends_at'])
    .select(['leader.person_id as leader_id', 'sign_up.id as sign_up_id'])
    .select(['seen_in.at as in_at', 'seen_in.way as in_way', 'seen_in.vouched_at as in_vouched_at'])
    .select(['seen_out.at as out_at', 'seen_out.way as out_way', 'seen_out.vouched_at as out_vouched_at'])
}

/** The projects around now in which somebody has a place, and those that they lead; first what begins first. */
export function listToday(database: KyselyDatabase, { personId, startsBefore, endsAfter }: Wish) {
  return selectPart(database, personId)
    .where(({ eb, selectFrom }) =>
      eb(
        'project.id',
        'in',
        selectFrom('service_sign_up')
          .select('project_id')
          .where('person_id', '=', personId)
          .union(selectFrom('service_project_leader').select('project_id').where('person_id', '=', personId)),
      ),
    )
    .where(({ or, eb }) => or([eb('leader.person_id', 'is not', null), eb('sign_up.id', 'is not', null)]))
    .where('project.cancelled_at', 'is', null)
    .where('project.confirmed_at', 'is', null)
    .where('project.starts_at', '<=', startsBefore)
    .where('project.ends_at', '>=', endsAfter)
    .orderBy('project.starts_at')
    .orderBy('project.id')
    .execute()
}
