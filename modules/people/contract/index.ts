export {
  type ContactPoint,
  contactPointInput,
  contactPointSchema,
  type NewPerson,
  newPersonSchema,
  type Person,
  personFields,
  personSchema,
} from './person.ts';
