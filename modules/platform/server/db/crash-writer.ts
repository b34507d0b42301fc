/**
 * For `survives-kill.test.ts`: opens the embedded database in the folder it is given, and writes as fast as it can.
 * Each id is printed after its commit was acknowledged, so whoever kills this process knows what must be there.
 */

import { writeSync } from 'node:fs';
import { join } from 'node:path';
import { newId } from '../ids.ts';
import { emit } from '../outbox/emit.ts';
import { migrate } from './migrate.ts';
import { openEmbedded } from './open-embedded.ts';

const [folder = '', root = ''] = process.argv.slice(2);
const db = await openEmbedded(folder);
await migrate(db, join(root, 'db', 'migrations'));
writeSync(1, `open ${db.recovered}\n`);
for (;;) {
  const id = newId();
  await db.inPractice(id, (tx) => emit(tx, 'written', { text: 'x'.repeat(200) }));
  writeSync(1, `${id}\n`);
}
