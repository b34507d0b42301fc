/** What the database says about itself. */
export interface Catalogue {
  tables: Table[];
  keys: Key[];
  policies: Policy[];
  /** What the server's role may do, whoever granted it. */
  rights: { table: string; right: string }[];
  triggers: { table: string; name: string }[];
  views: { name: string; asCaller: boolean }[];
  functions: { name: string; asOwner: boolean; fixedPath: boolean; forEveryone: boolean }[];
  columns: { table: string; name: string; type: string; nullable: boolean }[];
  role: { powers: string[]; owns: string[] };
}

export interface Table {
  /** `schema.table` */
  name: string;
  schema: string;
  rowSecurity: boolean;
}

export interface Key {
  table: string;
  name: string;
  kind: 'primary key' | 'unique' | 'exclusion' | 'foreign key';
  columns: string[];
  /** For a foreign key: the table it leads to, and its columns there in the same order. */
  target: string | null;
  targetColumns: string[];
}

export interface Policy {
  table: string;
  name: string;
  permissive: boolean;
  using: string | null;
  check: string | null;
}

/** Runs SQL as the owner of the tables. */
export type Ask = (sql: string) => Promise<unknown[]>;

const OURS = `not in ('pg_catalog', 'information_schema', 'pg_toast') and n.nspname !~ '^pg_'`;
const NOT_OF_EXTENSION = (oid: string) =>
  `not exists (select from pg_depend d where d.objid = ${oid} and d.deptype = 'e')`;

const names = (oid: string, numbers: string) => `coalesce((
  select json_agg(a.attname order by place) from unnest(${numbers}) with ordinality as listed (number, place)
    join pg_attribute a on a.attrelid = ${oid} and a.attnum = listed.number), '[]'::json)`;

const TABLES = `
select n.nspname || '.' || c.relname as name, n.nspname as schema, c.relrowsecurity as "rowSecurity"
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
 where c.relkind in ('r', 'p') and n.nspname ${OURS} and ${NOT_OF_EXTENSION('c.oid')}`;

const CONSTRAINTS = `
select n.nspname || '.' || c.relname as "table", k.conname as name,
       case k.contype when 'p' then 'primary key' when 'u' then 'unique' when 'x' then 'exclusion' else 'foreign key' end as kind,
       ${names('k.conrelid', 'k.conkey')} as columns,
       tn.nspname || '.' || t.relname as target,
       ${names('k.confrelid', 'k.confkey')} as "targetColumns"
  from pg_constraint k
  join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
  left join pg_class t on t.oid = k.confrelid left join pg_namespace tn on tn.oid = t.relnamespace
 where k.contype in ('p', 'u', 'x', 'f') and n.nspname ${OURS}`;

/** Unique indexes that no constraint stands behind. */
const INDEXES = `
select n.nspname || '.' || c.relname as "table", ic.relname as name, 'unique' as kind,
       ${names('i.indrelid', 'i.indkey::int2[]')} as columns, null as target, '[]'::json as "targetColumns"
  from pg_index i
  join pg_class ic on ic.oid = i.indexrelid
  join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace
 where i.indisunique and n.nspname ${OURS}
   and not exists (select from pg_constraint k where k.conindid = i.indexrelid)`;

const POLICIES = `
select schemaname || '.' || tablename as "table", policyname as name, permissive = 'PERMISSIVE' as permissive,
       qual as "using", with_check as "check"
  from pg_policies`;

const RIGHTS = `
select n.nspname || '.' || c.relname as "table", r.name as "right"
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  cross join (values ('SELECT'), ('INSERT'), ('UPDATE'), ('DELETE'), ('TRUNCATE'), ('REFERENCES'), ('TRIGGER')) as r (name)
 where c.relkind in ('r', 'p', 'v', 'm') and n.nspname ${OURS} and ${NOT_OF_EXTENSION('c.oid')}
   and (has_table_privilege('caseroom_app', c.oid, r.name)
        or (r.name in ('SELECT', 'INSERT', 'UPDATE', 'REFERENCES') and has_any_column_privilege('caseroom_app', c.oid, r.name)))`;

const TRIGGERS = `
select n.nspname || '.' || c.relname as "table", t.tgname as name
  from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
 where not t.tgisinternal and n.nspname ${OURS}`;

const VIEWS = `
select n.nspname || '.' || c.relname as name,
       c.relkind = 'v' and coalesce(c.reloptions::text ~ 'security_invoker=(true|on|1)', false) as "asCaller"
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
 where c.relkind in ('v', 'm') and n.nspname ${OURS} and ${NOT_OF_EXTENSION('c.oid')}`;

const FUNCTIONS = `
select n.nspname || '.' || p.proname as name, p.prosecdef as "asOwner",
       coalesce(p.proconfig::text ~ 'search_path=', false) as "fixedPath",
       has_function_privilege('public', p.oid, 'EXECUTE') as "forEveryone"
  from pg_proc p join pg_namespace n on n.oid = p.pronamespace
 where n.nspname ${OURS} and ${NOT_OF_EXTENSION('p.oid')}`;

const COLUMNS = `
select n.nspname || '.' || c.relname as "table", a.attname as name, format_type(a.atttypid, a.atttypmod) as type,
       not a.attnotnull as nullable
  from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
 where a.attnum > 0 and not a.attisdropped and c.relkind in ('r', 'p') and n.nspname ${OURS}
   and ${NOT_OF_EXTENSION('c.oid')}`;

const POWERS = `
select p.power from pg_roles r
 cross join lateral (values ('superuser', r.rolsuper), ('bypassrls', r.rolbypassrls), ('createrole', r.rolcreaterole),
                            ('createdb', r.rolcreatedb), ('replication', r.rolreplication)) as p (power, has)
 where r.rolname = 'caseroom_app' and p.has
union all
select 'member of ' || g.rolname from pg_auth_members m join pg_roles r on r.oid = m.member join pg_roles g on g.oid = m.roleid
 where r.rolname = 'caseroom_app'`;

const OWNS = `
select n.nspname || '.' || c.relname as owned from pg_class c join pg_namespace n on n.oid = c.relnamespace
 where c.relowner = 'caseroom_app'::regrole
union all select nspname from pg_namespace where nspowner = 'caseroom_app'::regrole
union all select proname from pg_proc where proowner = 'caseroom_app'::regrole
union all select datname from pg_database where datdba = 'caseroom_app'::regrole
union all select 'may create in ' || nspname from pg_namespace n
 where n.nspname ${OURS} and has_schema_privilege('caseroom_app', n.oid, 'CREATE')`;

/** Reads the whole catalogue, on either kind of database. */
export async function readCatalogue(ask: Ask): Promise<Catalogue> {
  const rows = async <Row>(sql: string) => (await ask(sql)) as Row[];
  const keys = [...(await rows<Key>(CONSTRAINTS)), ...(await rows<Key>(INDEXES))];
  return {
    tables: await rows<Table>(TABLES),
    keys,
    policies: await rows<Policy>(POLICIES),
    rights: await rows<Catalogue['rights'][number]>(RIGHTS),
    triggers: await rows<Catalogue['triggers'][number]>(TRIGGERS),
    views: await rows<Catalogue['views'][number]>(VIEWS),
    functions: await rows<Catalogue['functions'][number]>(FUNCTIONS),
    columns: await rows<Catalogue['columns'][number]>(COLUMNS),
    role: {
      powers: (await rows<{ power: string }>(POWERS)).map(({ power }) => power),
      owns: (await rows<{ owned: string }>(OWNS)).map(({ owned }) => owned),
    },
  };
}
