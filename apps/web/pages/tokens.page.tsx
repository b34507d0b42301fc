export { TokensScreen as TokensPage } from '#platform/ui';
