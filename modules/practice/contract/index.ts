export {
  type Location,
  locationSchema,
  type Service,
  type ServiceCategory,
  type SessionFormat,
  serviceCategories,
  serviceSchema,
  sessionFormats,
} from './offer.ts';
export { type Practice, practiceContract, practiceSchema } from './practice-contract.ts';
export { type ProviderProfile, providerProfileSchema, type Staff, staffSchema } from './staff.ts';
