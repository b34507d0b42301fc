import { useParams } from '@tanstack/react-router';
import { CaseBilling } from '#billing/ui';
import { CaseScreen } from '#cases/ui';
import { CaseAppointments } from '#scheduling/ui';

/** The page of a case, with what scheduling and billing have to say about it. */
export function CasePage() {
  const { caseId } = useParams({ from: '/staff/cases/$caseId' });
  const panels = {
    overview: <CaseAppointments caseId={caseId} />,
    billing: <CaseBilling caseId={caseId} />,
  };
  return <CaseScreen key={caseId} caseId={caseId} panels={panels} />;
}
