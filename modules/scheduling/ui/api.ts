import { moduleClient } from '#platform/ui';
import { schedulingContract } from '../contract/scheduling-contract.ts';

export const api = moduleClient(schedulingContract);
