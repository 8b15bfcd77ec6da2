import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

/** Font of the pictures, as resvg takes it. PT Sans has every Kazakh letter; fonts of the machine would change the picture. */
export const pictureFont = {
  fontBuffers: ['400Regular/PTSans_400Regular.ttf', '700Bold/PTSans_700Bold.ttf'].map((file) =>
    readFileSync(resolve(`@expo-google-fonts/pt-sans/${file}`)),
  ),
  defaultFontFamily: 'PT Sans',
};
