import { moduleClient } from '#platform/ui';
import { clinicalContract } from '../contract/index.ts';

export const api = moduleClient(clinicalContract);
