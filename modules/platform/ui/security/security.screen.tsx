import { Page } from '../kit/page.tsx';
import { ChangePassword } from './change-password.tsx';
import { OpenSessions } from './open-sessions.tsx';
import { SecondFactor } from './second-factor.tsx';

/** How the signed-in person gets in, and where they are signed in now. */
export function SecurityScreen() {
  return (
    <Page title="Security" subtitle="How you sign in." width="form">
      <SecondFactor />
      <ChangePassword />
      <OpenSessions />
    </Page>
  );
}
