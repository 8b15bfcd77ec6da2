import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

/**
 * The font of the pictures, as resvg takes it. PT Sans has every Kazakh letter. No font of the machine is asked: a
 * picture is the same everywhere.
 */
export const pictureFont = {
  loadSystemFonts: false,
  fontFiles: ['400Regular/PTSans_400Regular.ttf', '700Bold/PTSans_700Bold.ttf'].map((file) =>
    resolve(`@expo-google-fonts/pt-sans/${file}`),
  ),
  defaultFontFamily: 'PT Sans',
};
