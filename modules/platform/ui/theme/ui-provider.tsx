import './global.css';
import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import type { ReactNode } from 'react';
import { cssVariables, theme } from './theme.ts';
import classes from './ui-provider.module.css';

// The key is read by scheme-1.js before anything is painted.
const schemeManager = localStorageColorSchemeManager({ key: 'mantine-color-scheme-value' });

/** Our look around an app, and the place where short messages appear. */
export function UiProvider({ children }: { children: ReactNode }) {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      colorSchemeManager={schemeManager}
      defaultColorScheme="auto"
    >
      {children}
      <Notifications position="bottom-right" limit={3} classNames={{ root: classes.toasts ?? '' }} />
    </MantineProvider>
  );
}
