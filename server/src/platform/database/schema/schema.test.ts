import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestDatabase } from '../../../../test/database/open-test-database.ts'
import { openTestDatabase } from '../../../../test/database/open-test-database.ts'
import { schemaFileFaults } from '../../../../test/database/schema-files.ts'
import { dumpSchema } from './schema-dump.ts'
import { schemaFaults } from './schema-faults.ts'

const twoTables = `
  DROP SCHEMA public CASCADE; CREATE SCHEMA public;
  CREATE TABLE tree (id int PRIMARY KEY, height numeric(4, 1) NOT NULL DEFAULT 1.5 CHECK (height > 0));
  CREATE TABLE apple (tree_id int NOT NULL REFERENCES tree, name varchar(9) NOT NULL, picked_at timestamptz,
    half int GENERATED ALWAYS AS (tree_id / 2) STORED, UNIQUE (tree_id, name));
  CREATE INDEX apple_hanging ON apple (name) INCLUDE (half) WHERE picked_at IS NULL;
  COMMENT ON TABLE apple IS 'The tree''s fruit';
  COMMENT ON COLUMN apple.name IS 'What it is called'`

const expected = `-- Written from the migrated database; change it by a migration.

CREATE TABLE apple (
  tree_id integer NOT NULL,
  name character varying(9) NOT NULL,
  picked_at timestamp with time zone,
  half integer GENERATED ALWAYS AS ((tree_id / 2)) STORED,
  CONSTRAINT apple_tree_id_name_key UNIQUE (tree_id, name),
  CONSTRAINT apple_tree_id_fkey FOREIGN KEY (tree_id) REFERENCES tree(id)
);
CREATE INDEX apple_hanging ON apple USING btree (name) INCLUDE (half) WHERE (picked_at IS NULL);
COMMENT ON TABLE apple IS 'The tree''s fruit';
COMMENT ON COLUMN apple.name IS 'What it is called';

CREATE TABLE tree (
  id integer NOT NULL,
  height numeric(4,1) NOT NULL DEFAULT 1.5,
  CONSTRAINT tree_pkey PRIMARY KEY (id),
  CONSTRAINT tree_height_check CHECK ((height > (0)::numeric))
);
`

let migrated: TestDatabase
let orchard: TestDatabase
let folder: string

beforeAll(async () => {
  migrated = await openTestDatabase()
  orchard = await openTestDatabase()
  await orchard.pool.query(twoTables)
  folder = mkdtempSync(join(tmpdir(), 'qingtuan-schema-'))
})

afterAll(async () => {
  rmSync(folder, { recursive: true })
  await orchard.close()
  await migrated.close()
})

test('the dump tells tables, columns, constraints, indexes and comments', async () => {
  expect(await dumpSchema(orchard.pool)).toBe(expected)
})

test('the dump builds the schema it tells', async () => {
  const copy = await openTestDatabase()
  await copy.pool.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public')
  const [, apple, tree] = expected.split(/^(?=CREATE TABLE)/m)
  await copy.pool.query(`${tree}${apple}`)
  expect(await dumpSchema(copy.pool)).toBe(expected)
  await copy.close()
})

test('what has no comment is named, and so is a stale dump', async () => {
  const dumpFile = join(folder, 'schema.sql')
  const uncommented = [
    'Table tree has no comment',
    'Column apple.tree_id has no comment',
    'Column apple.picked_at has no comment',
    'Column apple.half has no comment',
    'Column tree.id has no comment',
    'Column tree.height has no comment',
  ]
  writeFileSync(dumpFile, expected)
  expect(await schemaFaults(orchard.pool, dumpFile)).toEqual(uncommented)
  writeFileSync(dumpFile, `${expected}\n`)
  expect(await schemaFaults(orchard.pool, dumpFile)).toEqual([
    ...uncommented,
    expect.stringContaining('is stale'),
  ])
  expect(await schemaFaults(orchard.pool, join(folder, 'absent.sql'))).toHaveLength(7)
})

test('the checked-in dump and row types fit the migrations, and every column says its meaning', async () => {
  expect(await schemaFileFaults(migrated)).toEqual([])
})
