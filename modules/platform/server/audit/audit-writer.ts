import type { Database } from '../db/database.ts';
import { type AuditEntry, insertAudit } from './audit.store.ts';

interface Waiting {
  practiceId: string;
  entry: AuditEntry;
  done: () => void;
  failed: (error: unknown) => void;
}

export interface AuditWriter {
  /** Resolves when the entry is committed. Whoever waits for an answer waits for this first. */
  add(practiceId: string, entry: AuditEntry): Promise<void>;
}

/**
 * Writes the audit of reads. A read has no transaction of its own to carry its row, so entries that arrive
 * while a write is under way share the next one: one commit for many readers, and none is answered unwritten.
 */
export function createAuditWriter(db: Database): AuditWriter {
  let waiting: Waiting[] = [];
  let writing = false;

  async function drain(): Promise<void> {
    writing = true;
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      await Promise.all([...groupByPractice(batch)].map(([practiceId, group]) => write(practiceId, group)));
    }
    writing = false;
  }

  async function write(practiceId: string, group: readonly Waiting[]): Promise<void> {
    try {
      await db.inPractice(practiceId, (tx) =>
        insertAudit(
          tx,
          practiceId,
          group.map((each) => each.entry),
        ),
      );
      for (const each of group) each.done();
    } catch (error) {
      for (const each of group) each.failed(error);
    }
  }

  return {
    add: (practiceId, entry) =>
      new Promise((done, failed) => {
        waiting.push({ practiceId, entry, done, failed });
        if (!writing) void drain();
      }),
  };
}

function groupByPractice(batch: readonly Waiting[]): Map<string, Waiting[]> {
  const groups = new Map<string, Waiting[]>();
  for (const each of batch) {
    const group = groups.get(each.practiceId);
    if (group) group.push(each);
    else groups.set(each.practiceId, [each]);
  }
  return groups;
}
