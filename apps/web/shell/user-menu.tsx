import { Avatar, Menu, UnstyledButton, useMantineColorScheme } from '@mantine/core';
import {
  IconCheck,
  IconChevronUp,
  IconDeviceDesktop,
  IconLock,
  IconLogout,
  IconMoon,
  IconShieldLock,
  IconSun,
} from '@tabler/icons-react';
import { AppLink, lockSession, signOut, staffLinks, useSession } from '#platform/ui';
import classes from './shell.module.css';

const schemes = [
  { value: 'auto', label: 'As the system', icon: IconDeviceDesktop },
  { value: 'light', label: 'Light', icon: IconSun },
  { value: 'dark', label: 'Dark', icon: IconMoon },
] as const;

/** The signed-in person: security, looks, locking, leaving. */
export function UserMenu({ look }: { look: 'side' | 'top' }) {
  const { actor } = useSession();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Menu position={look === 'side' ? 'top-start' : 'bottom-end'} width={240} shadow="md">
      <Menu.Target>
        <UnstyledButton className={classes.user} data-look={look} aria-label={`Your menu, ${actor.name}`}>
          <Avatar name={actor.name} color="pine" variant="filled" size={32} aria-hidden />
          {look === 'side' && (
            <>
              <span className={classes.userWords}>
                <span className={classes.userName}>{actor.name}</span>
                <span className={classes.userMail}>{actor.email}</span>
              </span>
              <IconChevronUp size={16} aria-hidden />
            </>
          )}
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{actor.email}</Menu.Label>
        <Menu.Item
          component={AppLink}
          to={staffLinks.settings('security')}
          leftSection={<IconShieldLock size={17} aria-hidden />}
        >
          Security and password
        </Menu.Item>
        <Menu.Item leftSection={<IconLock size={17} aria-hidden />} onClick={() => void lockSession()}>
          Lock now
        </Menu.Item>
        <Menu.Divider />
        <Menu.Label>Appearance</Menu.Label>
        {schemes.map((scheme) => (
          <Menu.Item
            key={scheme.value}
            role="menuitemradio"
            aria-checked={colorScheme === scheme.value}
            leftSection={<scheme.icon size={17} aria-hidden />}
            rightSection={colorScheme === scheme.value ? <IconCheck size={15} aria-hidden /> : null}
            onClick={() => setColorScheme(scheme.value)}
          >
            {scheme.label}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={17} aria-hidden />} onClick={() => void signOut()}>
          Log out
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
