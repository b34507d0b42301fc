import { Menu, UnstyledButton } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { Fragment } from 'react';
import { AppLink } from '#platform/ui';
import { NavLink } from './nav-link.tsx';
import classes from './shell.module.css';
import { useNav } from './use-nav.ts';

/** The menu of a phone: the daily work under the thumb, the rest behind one more press. */
export function BottomBar() {
  const { main, more, isHere } = useNav();
  const elsewhere = more.some((group) => group.items.some(isHere));
  return (
    <nav aria-label="Main" className={classes.bottom}>
      {main.map((item) => (
        <NavLink key={item.to} item={item} here={isHere(item)} look="bottom" />
      ))}
      <Menu position="top-end" width={230} shadow="md" withinPortal={false}>
        <Menu.Target>
          <UnstyledButton className={classes.tab} data-here={elsewhere || undefined}>
            <IconDots size={22} stroke={1.7} aria-hidden />
            <span>More</span>
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          {more.map((group) => (
            <Fragment key={group.label}>
              <Menu.Label>{group.label}</Menu.Label>
              {group.items.map((item) => (
                <Menu.Item
                  key={item.to}
                  component={AppLink}
                  to={item.to}
                  leftSection={<item.icon size={17} stroke={1.7} aria-hidden />}
                >
                  {item.label}
                </Menu.Item>
              ))}
            </Fragment>
          ))}
        </Menu.Dropdown>
      </Menu>
    </nav>
  );
}
