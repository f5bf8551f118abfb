/** To whom a project is open: members of the organization itself, of it and all its subordinates, or everyone. */
export const SERVICE_AUDIENCES = ['own', 'subtree', 'everyone'] as const
export type ServiceAudience = (typeof SERVICE_AUDIENCES)[number]
