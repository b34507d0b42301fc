export { LocationPicker, type PickerProps, ProviderPicker, ServicePicker } from './pickers/pickers.tsx';
export { LocationsScreen } from './settings/locations.screen.tsx';
export { PracticeScreen } from './settings/practice.screen.tsx';
export { ProviderProfileScreen } from './settings/profile.screen.tsx';
export { ServicesScreen } from './settings/services.screen.tsx';
export { useLocations, useProviders, useServices } from './use-lists.ts';
