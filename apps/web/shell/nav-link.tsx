import { AppLink } from '#platform/ui';
import type { NavItem } from './nav-items.ts';
import classes from './shell.module.css';

/** One entry of the menu. */
export function NavLink({ item, here, look }: { item: NavItem; here: boolean; look: 'side' | 'bottom' }) {
  const Icon = item.icon;
  return (
    <AppLink
      to={item.to}
      className={look === 'side' ? classes.link : classes.tab}
      aria-current={here ? 'page' : undefined}
    >
      <Icon size={look === 'side' ? 19 : 22} stroke={1.7} aria-hidden />
      <span>{item.label}</span>
    </AppLink>
  );
}
