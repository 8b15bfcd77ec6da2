/** The page of a picture, px. Its height grows with the steps. */
export const page = { width: 1100, margin: 28 } as const;
