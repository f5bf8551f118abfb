import type { DatabaseConnection } from '../../src/platform/database/connection.ts'

/** What the run gives every test file: a server, and the migrated database to copy on it. */
export interface TestServer {
  maintenance: DatabaseConnection
  template: string
  prefix: string
}

declare module 'vitest' {
  interface ProvidedContext {
    testServer: TestServer
  }
}
