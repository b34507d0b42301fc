import { Brand, StateMark, useSession } from '#platform/ui';
import { NavLink } from './nav-link.tsx';
import classes from './shell.module.css';
import { useNav } from './use-nav.ts';
import { UserMenu } from './user-menu.tsx';

/** The menu beside the page, on anything wider than a phone. */
export function SideBar() {
  const { practice } = useSession();
  const { main, more, isHere } = useNav();
  return (
    <nav aria-label="Main" className={classes.side}>
      <div className={classes.head}>
        <div className={classes.brandRow}>
          <Brand />
          {practice.demo && <StateMark tone="warn">Demo</StateMark>}
        </div>
        <div className={classes.practice}>{practice.name}</div>
      </div>
      <div className={classes.nav}>
        <ul className={classes.list}>
          {main.map((item) => (
            <li key={item.to}>
              <NavLink item={item} here={isHere(item)} look="side" />
            </li>
          ))}
        </ul>
        {more.map((group) => (
          <div key={group.label}>
            <p className={classes.group} id={`nav-${group.label}`}>
              {group.label}
            </p>
            <ul className={classes.list} aria-labelledby={`nav-${group.label}`}>
              {group.items.map((item) => (
                <li key={item.to}>
                  <NavLink item={item} here={isHere(item)} look="side" />
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
      <UserMenu look="side" />
    </nav>
  );
}
