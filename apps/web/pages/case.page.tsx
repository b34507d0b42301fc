import { useParams } from '@tanstack/react-router';
import { CaseBilling } from '#billing/ui';
import { CaseScreen } from '#cases/ui';

export function CasePage() {
  const { caseId } = useParams({ from: '/staff/cases/$caseId' });
  return <CaseScreen key={caseId} caseId={caseId} panels={{ billing: <CaseBilling caseId={caseId} /> }} />;
}
