/** Most items of a list that a caller may ask about at once. */
export const maxItems = 100;
