import { cpus, totalmem } from 'node:os';
import type { Row } from './bench.ts';

const name = (kind: string) => (kind === 'embedded' ? 'Embedded (PGlite, on disk)' : 'PostgreSQL');
const ms = (value: number) => (value < 10 ? value.toFixed(1) : value.toFixed(0));

/** The page as Markdown: a table for each database, with the bare SQL beside each figure. */
export function writeReport(rows: readonly Row[], { lanes }: { lanes: number }): string {
  const machine = `${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`;
  const tables = [...new Set(rows.map((row) => row.kind))].map((kind) => {
    const lines = rows.filter((row) => row.kind === kind).map(line);
    return `## ${name(kind)}\n\n${head}\n${lines.join('\n')}\n`;
  });
  return `# Benchmarks

Made by \`npm run bench\` on: ${machine}. ${lanes} requests are under way at once, sent from a thread of the same process, so
client and server share the machine. Each request goes through everything: HTTP, session, permission, schema, row-level
security, and an audit row that is committed before the answer. *Bare SQL* is the same rows through the same driver in one
transaction, with nothing around it: the limit. *Share* is how much of that limit the route reaches.

${tables.join('\n')}
Commits wait for the disk on both. On the embedded database there is one connection, so reads and the commits of their audit
rows take turns; entries that wait share one commit.
`;
}

const head = `| appointments | what | requests/s | p50 ms | p95 ms | bare SQL/s | bare p95 ms | share |
|---:|---|---:|---:|---:|---:|---:|---:|`;

function line({ size, what, ours, bare }: Row): string {
  const share = `${Math.round((ours.perSecond / bare.perSecond) * 100)} %`;
  const figures = [
    ours.perSecond.toFixed(0),
    ms(ours.p50),
    ms(ours.p95),
    bare.perSecond.toFixed(0),
    ms(bare.p95),
    share,
  ];
  return `| ${size.toLocaleString('en-US')} | ${what} | ${figures.join(' | ')} |`;
}
