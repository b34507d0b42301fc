import { Avatar, Menu, UnstyledButton, useMantineColorScheme } from '@mantine/core';
import { IconChevronUp, IconLock, IconLogout, IconShieldLock } from '@tabler/icons-react';
import { AppLink, lockSession, signOut, staffLinks, useSession } from '#platform/ui';
import classes from './shell.module.css';

const schemes = [
  { value: 'auto', label: 'As the system' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const;

const schemeOf = (value: string) => schemes.find((scheme) => scheme.value === value)?.value ?? 'auto';

/** The signed-in person: security, looks, locking, leaving. */
export function UserMenu({ look }: { look: 'side' | 'top' }) {
  const { actor } = useSession();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Menu
      position={look === 'side' ? 'top-start' : 'bottom-end'}
      width={240}
      shadow="md"
      withinPortal={false}
    >
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
        <Menu.RadioGroup value={colorScheme} onChange={(value) => setColorScheme(schemeOf(value))}>
          {schemes.map((scheme) => (
            <Menu.RadioItem key={scheme.value} value={scheme.value}>
              {scheme.label}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={17} aria-hidden />} onClick={() => void signOut()}>
          Log out
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
