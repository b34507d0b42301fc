import { type CSSVariablesResolver, createTheme } from '@mantine/core';
import { colors } from './colors.ts';

const text = "'Source Sans 3 Variable', 'Caseroom text fallback', system-ui, sans-serif";
const display =
  "'Bricolage Grotesque Variable', 'Caseroom display fallback', 'Source Sans 3 Variable', sans-serif";

const dialog = {
  overlayProps: { backgroundOpacity: 0.4, blur: 1 },
  closeButtonProps: { 'aria-label': 'Close' },
};

const dialogTitle = {
  title: { fontFamily: display, fontWeight: 650, fontSize: '1.1875rem', letterSpacing: '-0.012em' },
};

/** How Caseroom looks. Components take size, colour and radius from here and name none themselves. */
const scrollingList = { options: { maxHeight: 240, overflowY: 'auto' } } as const;

export const theme = createTheme({
  colors,
  primaryColor: 'pine',
  primaryShade: { light: 7, dark: 6 },
  white: '#fffefb',
  black: '#211f1b',
  respectReducedMotion: true,
  cursorType: 'pointer',
  fontFamily: text,
  defaultRadius: 'md',
  radius: { xs: '3px', sm: '5px', md: '8px', lg: '12px', xl: '20px' },
  spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.5rem', xl: '2rem' },
  fontSizes: { xs: '0.8125rem', sm: '0.9375rem', md: '1rem', lg: '1.125rem', xl: '1.3125rem' },
  lineHeights: { xs: '1.4', sm: '1.45', md: '1.5', lg: '1.5', xl: '1.4' },
  headings: {
    fontFamily: display,
    fontWeight: '650',
    sizes: {
      h1: { fontSize: '1.75rem', lineHeight: '1.2' },
      h2: { fontSize: '1.25rem', lineHeight: '1.3' },
      h3: { fontSize: '1.0625rem', lineHeight: '1.35' },
      h4: { fontSize: '1rem', lineHeight: '1.4' },
    },
  },
  shadows: {
    xs: '0 1px 2px rgb(33 31 27 / 6%)',
    sm: '0 1px 3px rgb(33 31 27 / 8%), 0 4px 12px rgb(33 31 27 / 5%)',
    md: '0 2px 6px rgb(33 31 27 / 8%), 0 10px 28px rgb(33 31 27 / 9%)',
  },
  components: {
    // Every button has a name, also the small ones that Mantine draws.
    Alert: { defaultProps: { closeButtonLabel: 'Close' } },
    Notification: { defaultProps: { closeButtonProps: { 'aria-label': 'Close' } } },
    PasswordInput: {
      defaultProps: {
        visibilityToggleButtonProps: { 'aria-label': 'Show or hide what is typed', tabIndex: 0 },
      },
    },
    // The list itself scrolls, not a box inside it: that is how a keyboard and a screen reader know it.
    Select: { defaultProps: { withScrollArea: false }, styles: scrollingList },
    Autocomplete: { defaultProps: { withScrollArea: false }, styles: scrollingList },
    // The placeholder would be a child that a menu may not have.
    Menu: { defaultProps: { withInitialFocusPlaceholder: false } },
    Modal: { defaultProps: dialog, styles: dialogTitle },
    Drawer: { defaultProps: dialog, styles: dialogTitle },
    Table: { defaultProps: { verticalSpacing: 'xs', horizontalSpacing: 'sm' } },
    Tooltip: { defaultProps: { openDelay: 400, withArrow: true } },
    Badge: { defaultProps: { tt: 'none', fw: 600 } },
  },
});

/** Colours with a meaning, and Mantine's greys moved to where small text on paper still passes AA. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: { '--cr-font-display': display },
  light: {
    '--cr-page': colors.gray[0],
    '--mantine-color-body': '#fffefb',
    '--mantine-color-placeholder': colors.gray[6],
    '--mantine-color-dimmed': colors.gray[6],
    '--mantine-color-error': colors.brick[7],
    '--mantine-color-default-border': colors.gray[3],
    '--cr-surface': '#fffefb',
    '--cr-sunken': colors.gray[1],
    '--cr-line': colors.gray[2],
    '--cr-good-text': colors.pine[8],
    '--cr-good-back': colors.pine[1],
    '--cr-info-text': colors.lake[8],
    '--cr-info-back': colors.lake[1],
    '--cr-warn-text': colors.ochre[8],
    '--cr-warn-back': colors.ochre[1],
    '--cr-bad-text': colors.brick[8],
    '--cr-bad-back': colors.brick[1],
    '--cr-quiet-text': colors.gray[7],
    '--cr-quiet-back': colors.gray[2],
  },
  dark: {
    '--cr-page': colors.dark[8],
    '--mantine-color-body': colors.dark[7],
    '--mantine-color-placeholder': colors.dark[2],
    '--mantine-color-dimmed': colors.dark[2],
    '--mantine-color-error': colors.brick[3],
    '--mantine-color-default-border': colors.dark[4],
    '--mantine-color-anchor': colors.pine[3],
    '--cr-surface': colors.dark[7],
    '--cr-sunken': colors.dark[9],
    '--cr-line': colors.dark[5],
    '--cr-good-text': colors.pine[2],
    '--cr-good-back': colors.pine[8],
    '--cr-info-text': colors.lake[2],
    '--cr-info-back': colors.lake[8],
    '--cr-warn-text': colors.ochre[2],
    '--cr-warn-back': colors.ochre[9],
    '--cr-bad-text': colors.brick[2],
    '--cr-bad-back': colors.brick[9],
    '--cr-quiet-text': colors.dark[1],
    '--cr-quiet-back': colors.dark[5],
  },
});
