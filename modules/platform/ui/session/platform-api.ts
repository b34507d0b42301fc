import { platformContract } from '#platform/contract';
import { moduleClient } from '../client/module-client.ts';

export const platformApi = moduleClient(platformContract);
