import type { Database } from './database.ts';

interface Column {
  schema: string;
  table: string;
  column: string;
  type: string;
  nullable: boolean;
  defaulted: boolean;
}

const types: Record<string, string> = {
  uuid: 'string',
  text: 'string',
  date: 'string',
  timestamptz: 'string',
  timestamp: 'string',
  numeric: 'string',
  int2: 'number',
  int4: 'number',
  int8: 'number',
  bool: 'boolean',
  jsonb: 'unknown',
  bytea: 'Uint8Array',
};

/**
 * Writes the row types of each schema as its module's `tables.ts`, from the migrated database itself.
 * @returns the text of each file, by module.
 * @throws Error for a column type that has no counterpart yet.
 */
export async function printTables(db: Database): Promise<Map<string, string>> {
  const columns = await readColumns(db);
  const files = new Map<string, string>();
  for (const schema of new Set(columns.map((each) => each.schema))) {
    files.set(
      schema,
      fileOf(
        schema,
        columns.filter((each) => each.schema === schema),
      ),
    );
  }
  return files;
}

/** Bookkeeping of the migrations themselves, which no module reads. */
const LEFT_OUT = 'schema_migration';

async function readColumns(db: Database): Promise<Column[]> {
  const found = await db.executeSql(`
    select n.nspname as schema, c.relname as table, a.attname as column, t.typname as type,
           not a.attnotnull as nullable, a.atthasdef as defaulted
      from pg_attribute a
      join pg_class c on c.oid = a.attrelid and c.relkind in ('r', 'p')
      join pg_namespace n on n.oid = c.relnamespace
      join pg_type t on t.oid = a.atttypid
     where a.attnum > 0 and not a.attisdropped and c.relname <> '${LEFT_OUT}'
       and n.nspname not in ('pg_catalog', 'information_schema', 'public', 'pgboss') and n.nspname not like 'pg\\_%'
     order by n.nspname, c.relname, a.attnum`);
  return found.rows as Column[];
}

function fileOf(schema: string, columns: readonly Column[]): string {
  const tables = [...new Set(columns.map((each) => each.table))].map((table) => {
    const lines = columns
      .filter((each) => each.table === table)
      .map((each) => `    ${each.column}: ${typeOf(each)};`);
    return `  '${schema}.${table}': {\n${lines.join('\n')}\n  };`;
  });
  const name = `${schema.charAt(0).toUpperCase()}${schema.slice(1)}Tables`;
  const generated = columns.some((each) => each.defaulted)
    ? "import type { Generated } from 'kysely';\n\n"
    : '';
  return `// Made by \`npm run db:types\` from the migrated database.\n${generated}export type ${name} = {\n${tables.join('\n')}\n};\n`;
}

function typeOf({ schema, table, column, type, nullable, defaulted }: Column): string {
  const plain = type.startsWith('_') ? `${types[type.slice(1)]}[]` : types[type];
  if (!plain || plain.startsWith('undefined'))
    throw new Error(`${schema}.${table}.${column} is a ${type}: give it a type.`);
  const full = nullable && plain !== 'unknown' ? `${plain} | null` : plain;
  return defaulted ? `Generated<${full}>` : full;
}
