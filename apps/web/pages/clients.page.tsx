export { ClientListScreen as ClientsPage } from '#cases/ui';
