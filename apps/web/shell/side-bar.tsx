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
    <header className={classes.side}>
      <div className={classes.head}>
        <Brand />
        <div className={classes.practice}>
          <span className={classes.practiceName}>{practice.name}</span>
          {practice.demo && <StateMark tone="warn">Demo</StateMark>}
        </div>
      </div>
      <nav aria-label="Main" className={classes.nav}>
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
      </nav>
      <UserMenu look="side" />
    </header>
  );
}
