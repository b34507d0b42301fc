export { NewClientForm as NewClientPage } from '#cases/ui';
