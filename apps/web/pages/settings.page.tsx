import { useParams } from '@tanstack/react-router';
import { SecurityScreen } from '#platform/ui';
import { LocationsScreen, PracticeScreen, ProviderProfileScreen, ServicesScreen } from '#practice/ui';
import { NotFoundPage } from './not-found.page.tsx';

const sections: Record<string, () => React.ReactNode> = {
  practice: PracticeScreen,
  services: ServicesScreen,
  locations: LocationsScreen,
  profile: ProviderProfileScreen,
  security: SecurityScreen,
};

export function SettingsPage() {
  const { section } = useParams({ from: '/staff/settings/$section' });
  const Section = sections[section] ?? NotFoundPage;
  return <Section key={section} />;
}
