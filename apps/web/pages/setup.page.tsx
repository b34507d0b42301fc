import { useQueryClient } from '@tanstack/react-query';
import { SetupScreen, staffLinks, useGo } from '#platform/ui';
import { practiceApi } from '../practice-api.ts';

export function SetupPage() {
  const queryClient = useQueryClient();
  const go = useGo();
  const enter = () => {
    queryClient.clear();
    go(staffLinks.calendar(), { replace: true });
  };
  return (
    <SetupScreen
      createPractice={(practice) => practiceApi.setup.createPractice.call(practice)}
      startDemo={() => practiceApi.setup.startDemo.call()}
      onReady={enter}
    />
  );
}
