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
      createPractice={async (practice) => {
        await practiceApi.setup.createPractice.call(practice);
        enter();
      }}
      startDemo={async () => {
        await practiceApi.setup.startDemo.call({});
        enter();
      }}
    />
  );
}
