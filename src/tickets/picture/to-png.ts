import { renderAsync } from '@resvg/resvg-js';
import { pictureFont } from './picture-font.ts';

/**
 * An SVG document as a PNG file, one pixel per px. Takes some 25 ms, on another thread: nobody's question waits for it.
 * @throws Error where the document is not SVG
 */
export async function toPng(svg: string): Promise<Buffer> {
  const image = await renderAsync(svg, { font: pictureFont });
  return image.asPng();
}
