import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** The two families on paper: `Text` (Source Sans 3) and `Head` (Source Serif 4); both have tabular figures. */
export const fontFamilies = ['Text', 'Head'] as const;
export type FontFamily = (typeof fontFamilies)[number];

/** What pdfmake asks for: the font file of each style. `bold` is the semi-bold weight. */
export type FontFiles = Record<
  FontFamily,
  { normal: Buffer; bold: Buffer; italics: Buffer; bolditalics: Buffer }
>;

let loaded: FontFiles | undefined;

/**
 * The bundled font files, read once for the life of the process.
 * They cover Latin, Greek, Cyrillic and Vietnamese. Other scripts come out as empty boxes.
 * @throws Error when the font packages are not installed.
 */
export function paperFonts(): FontFiles {
  loaded ??= {
    Text: {
      normal: fontFile('source-sans-3/400Regular/SourceSans3_400Regular.ttf'),
      bold: fontFile('source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf'),
      italics: fontFile('source-sans-3/400Regular_Italic/SourceSans3_400Regular_Italic.ttf'),
      bolditalics: fontFile('source-sans-3/600SemiBold_Italic/SourceSans3_600SemiBold_Italic.ttf'),
    },
    Head: {
      normal: fontFile('source-serif-4/400Regular/SourceSerif4_400Regular.ttf'),
      bold: fontFile('source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf'),
      italics: fontFile('source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf'),
      bolditalics: fontFile('source-serif-4/600SemiBold_Italic/SourceSerif4_600SemiBold_Italic.ttf'),
    },
  };
  return loaded;
}

/** Found through the package, not by a path from here: the built server lives in another folder. */
function fontFile(path: string): Buffer {
  return readFileSync(require.resolve(`@expo-google-fonts/${path}`));
}
