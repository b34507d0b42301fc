import PgBoss from 'pg-boss';
import type { Database } from '../db/database.ts';
import type { Log } from '../services.ts';
import { describeFailure } from '../use-case/answer-refusals.ts';

export interface Job {
  /** A queue name such as `outbox-deliver`. */
  name: string;
  /** When it runs by itself, as cron in UTC. */
  cron: string;
  run(): Promise<void>;
}

export interface JobRunner {
  /** Runs a job soon. Asking again before it has started changes nothing. */
  nudge(name: string): void;
  stop(): Promise<void>;
}

const POLL_SECONDS = 2;

/** Starts pg-boss on our own database, embedded or not, with one worker for each job. */
export async function startJobs(db: Database, jobs: readonly Job[], log: Log): Promise<JobRunner> {
  const boss = new PgBoss({ db: { executeSql: (text, values) => db.executeSql(text, values) } });
  boss.on('error', (error) => log.error(describeFailure(error), 'The job runner stumbled'));
  await boss.start();
  for (const job of jobs) {
    await boss.createQueue(job.name, { name: job.name, policy: 'short', retryLimit: 2 });
    await boss.work(job.name, { pollingIntervalSeconds: POLL_SECONDS }, () => job.run());
    await boss.schedule(job.name, job.cron);
  }
  const asked = new Set<string>();
  return {
    nudge(name) {
      if (asked.has(name)) return;
      asked.add(name);
      setTimeout(() => void send(boss, name, asked, log), 50).unref();
    },
    stop: () => boss.stop({ graceful: true, wait: true, timeout: 3000 }),
  };
}

async function send(boss: PgBoss, name: string, asked: Set<string>, log: Log): Promise<void> {
  asked.delete(name);
  try {
    await boss.send(name, {});
  } catch (error) {
    log.warn(describeFailure(error), 'A job could not be queued; its schedule will catch up');
  }
}
