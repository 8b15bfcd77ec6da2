import type { Lanes } from './lanes.ts';
import { paragraph } from './paragraph.ts';
import type { Block, Shape } from './shapes.ts';

const style = { size: 15, bold: true, centred: true };
const padding = 10;

/** The heads below `top`, all of the height of the highest. */
export function drawHeads({ frontEnd, gateway, bus, system }: Lanes, top: number): Block {
  const heads = [frontEnd, gateway, ...(bus ? [bus] : []), system].map(({ name, x, headWidth }) => {
    const width = headWidth - 2 * padding;
    return { x, headWidth, ...paragraph(name, { x, top: top + padding, width }, style) };
  });
  const bottom = Math.max(...heads.map((head) => head.bottom)) + padding;
  const shapes = heads.flatMap(({ x, headWidth, ...name }): Shape[] => {
    const down = Math.round((bottom - padding - name.bottom) / 2);
    const box: Shape = {
      kind: 'box',
      x: x - headWidth / 2,
      y: top,
      width: headWidth,
      height: bottom - top,
      frame: 2,
    };
    return [box, ...name.shapes.map((line) => ({ ...line, y: line.y + down }))];
  });
  return { shapes, bottom };
}

/** The lines below the heads. */
export function drawLifelines(
  { frontEnd, gateway, bus, system }: Lanes,
  top: number,
  bottom: number,
): Shape[] {
  return [frontEnd, gateway, ...(bus ? [bus] : []), system].map(({ x }) => ({
    kind: 'line',
    from: { x, y: top },
    to: { x, y: bottom },
    stroke: 'life',
    head: false,
  }));
}
