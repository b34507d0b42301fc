import { BrandMark, StateMark, useSession } from '#platform/ui';
import classes from './shell.module.css';
import { UserMenu } from './user-menu.tsx';

/** What a phone shows above the page. */
export function TopBar() {
  const { practice } = useSession();
  return (
    <section aria-label="Practice and you" className={classes.top}>
      <BrandMark size={26} />
      <span className={classes.topName}>{practice.name}</span>
      {practice.demo && <StateMark tone="warn">Demo</StateMark>}
      <UserMenu look="top" />
    </section>
  );
}
