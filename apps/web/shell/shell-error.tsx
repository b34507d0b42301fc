import type { ErrorComponentProps } from '@tanstack/react-router';
import { ErrorPage } from '../pages/error.page.tsx';

/** The shell itself could not be shown, for example because the server is not running. */
export function ShellError(props: ErrorComponentProps) {
  return (
    <main>
      <ErrorPage {...props} />
    </main>
  );
}
