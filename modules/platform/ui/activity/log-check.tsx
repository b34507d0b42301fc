import { Button } from '@mantine/core';
import { IconShieldCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { sentenceOf } from '../client/problem.ts';
import { StateMark } from '../kit/state-mark.tsx';
import { platformApi } from '../session/platform-api.ts';
import classes from './activity.module.css';

/** Has the server check the chain of seals over the log, when asked. */
export function LogCheck() {
  const check = useQuery(platformApi.audit.verify.queryOptions({ enabled: false, retry: false }));
  return (
    <div className={classes.check}>
      <span aria-live="polite">
        {check.isError && <StateMark tone="bad">{sentenceOf(check.error)}</StateMark>}
        {check.data?.intact === true && (
          <StateMark tone="good">Intact, {check.data.rows.toLocaleString('en-US')} entries checked</StateMark>
        )}
        {check.data?.intact === false && (
          <StateMark tone="bad">Altered near seal {check.data.brokenAt}</StateMark>
        )}
      </span>
      <Button
        variant="default"
        leftSection={<IconShieldCheck size={16} aria-hidden />}
        loading={check.isFetching}
        onClick={() => void check.refetch()}
      >
        Check that nothing was altered
      </Button>
    </div>
  );
}
