export { type Practice, practiceContract, practiceSchema } from './practice-contract.ts';
export {
  type Location,
  locationSchema,
  type Service,
  type ServiceCategory,
  serviceCategories,
  serviceSchema,
  type SessionFormat,
  sessionFormats,
} from './offer.ts';
export { type ProviderProfile, providerProfileSchema, type Staff, staffSchema } from './staff.ts';
