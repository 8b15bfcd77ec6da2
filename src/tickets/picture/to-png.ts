import { createRequire } from 'node:module';
import { renderAsync } from '@resvg/resvg-js';

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

/**
 * An SVG document as a PNG file, one pixel per px. Takes some 25 ms, on another thread: no question waits for it.
 * @throws Error where the document is not SVG
 */
export async function toPng(svg: string): Promise<Buffer> {
  return (await renderAsync(svg, { font: pictureFont })).asPng();
}
