import { useQueryClient } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { SignInScreen, staffLinks, useGo } from '#platform/ui';

export function SignInPage() {
  const search = useSearch({ from: '/sign-in' });
  const queryClient = useQueryClient();
  const go = useGo();
  const onSignedIn = () => {
    queryClient.clear();
    go(search.return ?? staffLinks.calendar(), { replace: true });
  };
  return (
    <SignInScreen
      onSignedIn={onSignedIn}
      {...(search.reset ? { notice: 'Your new password is saved. Sign in with it.' } : {})}
    />
  );
}
