import { moduleClient } from '#platform/ui';
import { practiceContract } from '../contract/index.ts';

export const api = moduleClient(practiceContract);
