import { Temporal } from 'temporal-polyfill';
import { type AuditRow, platformContract } from '../../contract/platform-contract.ts';
import { cursorId, pageFrom } from '../page.ts';
import { useCase } from '../use-case/use-case.ts';
import { selectActions, selectAudit } from './audit.store.ts';
import { verifyAudit } from './seal-audit.ts';

const listAudit = useCase(platformContract.audit.list, async ({ input, actor, tx, saw }) => {
  const { from, to, cursor, limit, ...filter } = input;
  const before = [cursorId(cursor), to && firstIdAt(to)].filter((id) => id !== undefined).sort();
  const rows = await selectAudit(tx, {
    ...filter,
    practiceId: actor.practiceId,
    fromId: from && firstIdAt(from),
    beforeId: before[0],
    limit: limit + 1,
  });
  saw('audit', []);
  return pageFrom(rows.map(shown), limit);
});

const listActions = useCase(platformContract.audit.actions, ({ actor, tx }) =>
  selectActions(tx, actor.practiceId),
);

const checkAudit = useCase(platformContract.audit.verify, ({ actor, tx }) =>
  verifyAudit(tx, actor.practiceId),
);

export const auditRoutes = { list: listAudit, actions: listActions, verify: checkAudit };

/** The smallest version 7 id of a moment: ids grow with time, so the primary key answers questions of time. */
function firstIdAt(instant: string): string {
  const hex = Math.max(0, Temporal.Instant.from(instant).epochMilliseconds).toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7000-8000-000000000000`;
}

function shown(row: Awaited<ReturnType<typeof selectAudit>>[number]): AuditRow {
  return {
    id: row.id,
    at: row.at,
    actorName: row.actor_name,
    via: row.via as AuditRow['via'],
    action: row.action,
    effect: row.effect as AuditRow['effect'],
    outcome: row.outcome as AuditRow['outcome'],
    subjectKind: row.subject_kind,
    subjectIds: row.subject_ids as string[],
  };
}
