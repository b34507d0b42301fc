import { Outlet } from '@tanstack/react-router';
import { useSessionGuard } from '#platform/ui';
import { BottomBar } from './bottom-bar.tsx';
import classes from './shell.module.css';
import { SideBar } from './side-bar.tsx';
import { TopBar } from './top-bar.tsx';
import { useHeadingFocus } from './use-heading-focus.ts';
import { useIdlePreload } from './use-idle-preload.ts';

/** The frame around every staff page: menu, practice, person. */
export function StaffShell() {
  useSessionGuard();
  useHeadingFocus();
  useIdlePreload();
  return (
    <div className={classes.shell}>
      <a href="#content" className={classes.skip}>
        Skip to the page
      </a>
      <SideBar />
      <TopBar />
      <main id="content" tabIndex={-1} className={classes.content}>
        <Outlet />
      </main>
      <BottomBar />
    </div>
  );
}
