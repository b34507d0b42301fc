import { moduleClient } from '#platform/ui';
import { casesContract } from '../contract/index.ts';

export const api = moduleClient(casesContract);
