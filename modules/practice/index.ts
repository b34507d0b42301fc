import type { StaffDirectory } from '#platform';
import { locationsRoutes } from './server/locations.routes.ts';
import { practiceNounRoutes, providerProfileRoutes, staffRoutes } from './server/practice.routes.ts';
import { loadPractice } from './server/practice.store.ts';
import { servicesRoutes } from './server/services.routes.ts';
import { setupRoutes } from './server/setup.routes.ts';
import { findStaff } from './server/staff.store.ts';

export { staffColors } from './rules/starting-point.ts';
export { findStaffByEmail } from './server/find-staff-by-email.ts';
export { findLocation as loadLocation, listLocations } from './server/location.store.ts';
export { openPractice } from './server/open-practice.ts';
export { loadPractice, updatePractice } from './server/practice.store.ts';
export { findService as loadService, insertService, listServices } from './server/service.store.ts';
export {
  insertStaff,
  listStaff,
  loadProfile as loadProviderIdentity,
  saveProfile as saveProviderProfile,
} from './server/staff.store.ts';

export const practiceRoutes = {
  setup: setupRoutes,
  practice: practiceNounRoutes,
  staff: staffRoutes,
  providerProfile: providerProfileRoutes,
  services: servicesRoutes,
  locations: locationsRoutes,
};

/** Answers platform's questions about who acts and where. */
export const staffDirectory: StaffDirectory = {
  byUser: (tx, userId) => findStaff(tx, { userId }),
  byId: (tx, staffId) => findStaff(tx, { staffId }),
  practice: async (tx) => {
    const { practiceId, name, zone, demo } = await loadPractice(tx);
    return { practiceId, name, zone, demo };
  },
};
