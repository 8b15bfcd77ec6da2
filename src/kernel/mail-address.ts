/** Form of one plain address: it cannot forge a header, or add a second recipient after a comma. */
export const mailForm = /^[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/;
