import { moduleClient } from '#platform/ui';
import { practiceContract } from '#practice/contract';

export const practiceApi = moduleClient(practiceContract);

/** Whether this installation still waits for its first practice. */
export const setupQuery = () => practiceApi.setup.state.queryOptions({ staleTime: 0 });
