export { clinicalContract, type Note, noteSchema } from './clinical-contract.ts';
