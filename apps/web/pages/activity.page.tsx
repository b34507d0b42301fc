import { useQuery } from '@tanstack/react-query';
import { ActivityScreen, staffLinks } from '#platform/ui';
import { practiceApi } from '../practice-api.ts';
import { describeAction } from './describe-action.ts';

/** Where a record named in the log can be looked at. */
function linkTo(kind: string, id: string): string | null {
  if (kind === 'case') return staffLinks.case(id);
  if (kind === 'invoice') return staffLinks.invoice(id);
  if (kind === 'appointment') return staffLinks.appointment(id);
  return null;
}

export function ActivityPage() {
  const staff = useQuery(practiceApi.staff.list.queryOptions());
  return <ActivityScreen people={staff.data ?? []} describe={describeAction} linkTo={linkTo} />;
}
