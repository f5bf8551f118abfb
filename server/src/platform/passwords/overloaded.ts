/** More work waits than may wait; answered as `server.unavailable`, worth another try soon. */
export class Overloaded extends Error {
  constructor(what: string) {
    super(`Too much waits for ${what}`)
    this.name = 'Overloaded'
  }
}
