import { moduleClient } from '#platform/ui';
import { billingContract } from '../contract/index.ts';

export const api = moduleClient(billingContract);
