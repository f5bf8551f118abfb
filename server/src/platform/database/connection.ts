/** Where a database is: `host` is a name or the folder of a unix socket. */
export interface DatabaseConnection {
  host: string
  port: number
  user: string
  database: string
  password?: string
}
