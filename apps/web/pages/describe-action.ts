import { billingContract } from '#billing/contract';
import { casesContract } from '#cases/contract';
import { clinicalContract } from '#clinical/contract';
import { platformContract } from '#platform/contract';
import { practiceContract } from '#practice/contract';
import { schedulingContract } from '#scheduling/contract';

const contracts: Record<string, unknown>[] = [
  platformContract,
  practiceContract,
  casesContract,
  schedulingContract,
  clinicalContract,
  billingContract,
];

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

function summaryIn(contract: unknown, path: readonly string[]): string | null {
  const [head, ...rest] = path;
  if (!isRecord(contract)) return null;
  if (head !== undefined) return summaryIn(contract[head], rest);
  const definition = contract['~orpc'];
  const route = isRecord(definition) ? definition.route : null;
  return isRecord(route) && typeof route.summary === 'string' ? route.summary : null;
}

/** `invoices.issue` → the route's own summary; an unknown action is shown with its words apart. */
export function describeAction(action: string): string {
  const path = action.split('.');
  for (const contract of contracts) {
    const summary = summaryIn(contract, path);
    if (summary) return summary;
  }
  return action.replaceAll('.', ' · ').replaceAll('_', ' ');
}
