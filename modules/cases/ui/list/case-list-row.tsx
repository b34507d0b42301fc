import type { KeyboardEvent } from 'react';
import { AppLink, StateMark, useAppLinks } from '#platform/ui';
import { type CaseRow, kindFacts } from '../../contract/index.ts';
import { markWords } from '../words.ts';
import classes from './client-list.module.css';

/** One case in the list: what it is called, what kind of work it is, where it stands. */
export function CaseListRow({
  row,
  onArrow,
}: {
  row: CaseRow;
  onArrow(step: 1 | -1, event: KeyboardEvent): void;
}) {
  const links = useAppLinks();
  const mark = markWords[row.mark];
  const facts = kindFacts[row.kind];
  const many = facts.maxMembers > 2 ? ` · ${row.participantCount} people` : '';
  return (
    <AppLink
      to={links.case(row.caseId)}
      className={classes.row}
      onKeyDown={(event) => {
        if (event.key === 'ArrowDown') onArrow(1, event);
        if (event.key === 'ArrowUp') onArrow(-1, event);
      }}
    >
      <span className={classes.name}>{row.label}</span>
      <span className={classes.about}>
        {row.relationshipLabel ?? facts.name}
        {many}
      </span>
      {mark && (
        <span className={classes.mark}>
          <StateMark tone={mark.tone}>{mark.word}</StateMark>
        </span>
      )}
    </AppLink>
  );
}
