import { billingContract } from '#billing/contract';
import { casesContract } from '#cases/contract';
import { clinicalContract } from '#clinical/contract';
import { platformContract } from '#platform/contract';
import { practiceContract } from '#practice/contract';
import { schedulingContract } from '#scheduling/contract';

/** The whole API: every module's nouns side by side. */
export const contract = {
  ...platformContract,
  ...practiceContract,
  ...casesContract,
  ...schedulingContract,
  ...clinicalContract,
  ...billingContract,
};
