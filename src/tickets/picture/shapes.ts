/** The shapes a picture is made of: places and sizes in px from the upper left corner, text at its baseline. */
export type Shape = Words | Line | Cross | Box;

export interface Words {
  readonly kind: 'words';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  /** `x` is the middle of the text; else its left end. */
  readonly centred: boolean;
}

export interface Line {
  readonly kind: 'line';
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
  readonly stroke: Stroke;
  /** An arrow's head at `to`. */
  readonly head: boolean;
}

/** `life`: the thin line below the head of a lane. */
export type Stroke = 'solid' | 'dashed' | 'dotted' | 'life';

/** The mark of a failure, around its middle. */
export interface Cross {
  readonly kind: 'cross';
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly kind: 'box';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Thickness of the frame; 0: only white, so that a text on it is not crossed by what lies below. */
  readonly frame: number;
}

/** Shapes that were put below each other, and where they end. */
export interface Block<Kind extends Shape = Shape> {
  readonly shapes: readonly Kind[];
  readonly bottom: number;
}
