import { toViewer, type Viewer, type ViewerClaims } from '../../src/access/viewer.ts';

/** Stands for the keyed hash of an IIN. */
export const hashOf = (iin: string): string => `hash-of-${iin}`;

/** The viewer of these claims. */
export const viewerWith = (claims: Omit<ViewerClaims, 'grantsDrill'>): Viewer =>
  toViewer({ ...claims, grantsDrill: false }, hashOf);
