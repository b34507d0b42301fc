import { Button, PasswordInput, Stack, Text } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { createPortal } from 'react-dom';
import { apiPost } from '../client/api-call.ts';
import { isLocked, onLockChange, openLock } from '../client/lock-gate.ts';
import { problemOf } from '../client/problem.ts';
import { signedOut } from '../client/signed-out.ts';
import { useSubmit } from '../kit/use-submit.ts';
import classes from './lock-overlay.module.css';
import { signOut } from './sign-out.ts';
import { tellOtherTabs } from './watch-session.ts';

/**
 * Covers the page while the session is locked. The page stays mounted beneath, so what was typed is kept,
 * and can be neither read nor reached: a modal dialog makes the rest inert, a style hides it.
 */
export function LockOverlay() {
  const locked = useSyncExternalStore(onLockChange, isLocked);
  return locked ? createPortal(<LockDialog />, document.body) : null;
}

function LockDialog() {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    const title = document.title;
    document.documentElement.setAttribute('data-locked', '');
    document.title = 'Locked · Caseroom';
    if (!dialog.current?.open) dialog.current?.showModal();
    return () => {
      document.documentElement.removeAttribute('data-locked');
      document.title = title;
      if (before instanceof HTMLElement) requestAnimationFrame(() => before.focus());
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      data-lock
      className={classes.dialog}
      aria-labelledby="lock-title"
      onCancel={(event) => event.preventDefault()}
      onClose={() => isLocked() && dialog.current?.showModal()}
    >
      <UnlockForm />
    </dialog>
  );
}

function UnlockForm() {
  const [password, setPassword] = useState('');
  const { busy, refused, submit } = useSubmit(async () => {
    await unlock(password);
    return 'leaving';
  });
  return (
    <form onSubmit={submit} className={classes.card}>
      <Stack gap="md">
        <div className={classes.icon} aria-hidden>
          <IconLock size={22} />
        </div>
        <div>
          <h2 id="lock-title" className={classes.title}>
            Locked while you were away
          </h2>
          <Text c="dimmed" size="sm">
            Your page is as you left it, with everything you typed.
          </Text>
        </div>
        <PasswordInput
          label="Your password"
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          error={refused.form}
          autoComplete="current-password"
          data-autofocus
          autoFocus
          required
          withAsterisk={false}
        />
        <Button type="submit" loading={busy} fullWidth>
          Unlock
        </Button>
        <Button variant="subtle" color="gray" onClick={() => void signOut()} fullWidth>
          Log out instead
        </Button>
      </Stack>
    </form>
  );
}

async function unlock(password: string): Promise<void> {
  try {
    await apiPost('/session/unlock', { password });
  } catch (error) {
    if (problemOf(error)?.code === 'session.none') signedOut();
    throw error;
  }
  openLock();
  tellOtherTabs();
}
