import { UnstyledButton } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './setup.module.css';

/** One of two ways on, as a large button. */
export function Choice(props: { icon: ReactNode; title: string; hint: string; onClick: () => void }) {
  return (
    <UnstyledButton className={classes.choice} onClick={props.onClick}>
      <span className={classes.icon} aria-hidden>
        {props.icon}
      </span>
      <span className={classes.words}>
        <span className={classes.title}>{props.title}</span>
        <span className={classes.hint}>{props.hint}</span>
      </span>
      <IconChevronRight size={18} aria-hidden />
    </UnstyledButton>
  );
}
