import { createRequire } from 'node:module';
import { renderAsync } from '@resvg/resvg-js';

const { resolve } = createRequire(import.meta.url);

/** Font of the pictures, as resvg takes it. PT Sans has every Kazakh letter; fonts of the machine would change the picture. */
export const pictureFont = {
  loadSystemFonts: false,
  fontFiles: ['400Regular/PTSans_400Regular.ttf', '700Bold/PTSans_700Bold.ttf'].map((file) =>
    resolve(`@expo-google-fonts/pt-sans/${file}`),
  ),
  defaultFontFamily: 'PT Sans',
};

/** Renders SVG as PNG, one pixel per px, in some 25 ms on another thread. @throws Error where the document is not SVG */
export async function toPng(svg: string): Promise<Buffer> {
  return (await renderAsync(svg, { font: pictureFont })).asPng();
}
