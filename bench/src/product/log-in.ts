import { WORLD_PASSWORD } from '../generate/world.ts'
import { addressOf, ask } from './ask.ts'

/** Logs an organization in as the console does; answers the cookies of `users` sessions, one after the other. */
export async function logInOrganization(origin: string, id: number, users = 1): Promise<string[]> {
  const cookies: string[] = []
  for (let user = 0; user < users; user += 1) {
    const input = { app: 'console', userName: `bench${id}`, password: WORLD_PASSWORD }
    const asking = { origin, app: 'console' as const, address: addressOf(id * 16 + user) }
    cookies.push((await ask(asking, 'POST', '/sessions', input)).cookie)
  }
  return cookies
}
