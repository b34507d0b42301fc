import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';

const UNDO_MS = 10_000;

/** Says that something was done. */
export function toast(message: string): void {
  notifications.show({ message, withBorder: true });
}

/**
 * Says that something was done and offers to undo it, by the button or by Ctrl/Cmd+Z outside a text field.
 * @param undo takes the act back; when it fails, the person is told.
 */
export function undoToast({ message, undo }: { message: string; undo: () => unknown }): void {
  const id = crypto.randomUUID();
  const stop = () => document.removeEventListener('keydown', onKey);
  const run = async () => {
    stop();
    notifications.hide(id);
    try {
      await undo();
    } catch {
      toast('That could not be undone. Reload the page to see how things stand.');
    }
  };
  const onKey = (event: KeyboardEvent) => {
    const target = event.target instanceof HTMLElement ? event.target : null;
    if (target?.closest('input, textarea, [contenteditable="true"]')) return;
    if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.key.toLowerCase() !== 'z') return;
    event.preventDefault();
    void run();
  };
  document.addEventListener('keydown', onKey);
  notifications.show({
    id,
    autoClose: UNDO_MS,
    withBorder: true,
    onClose: stop,
    message: (
      <span style={{ display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: 12 }}>
        <span>{message}</span>
        <Button size="compact-sm" variant="light" onClick={() => void run()}>
          Undo
        </Button>
      </span>
    ),
  });
}
