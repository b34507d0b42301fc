import { useRouterState } from '@tanstack/react-router';
import { useSession } from '#platform/ui';
import { mainItems, moreGroups, type NavItem } from './nav-items.ts';

/** The menu as this person has it, and which entry the page belongs to. */
export function useNav() {
  const { may } = useSession().actor;
  const path = useRouterState({ select: (state) => state.location.pathname });
  const allowed = (item: NavItem) => !item.may || may.includes(item.may);
  // A case is reached through the clients.
  const here = path.startsWith('/cases/') ? '/clients' : path;
  return {
    main: mainItems.filter(allowed),
    more: moreGroups
      .map((group) => ({ ...group, items: group.items.filter(allowed) }))
      .filter((group) => group.items.length > 0),
    isHere: (item: NavItem) => here === item.to || here.startsWith(`${item.to}/`),
  };
}
