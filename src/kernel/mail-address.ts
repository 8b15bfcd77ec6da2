/** One plain address: neither what could forge a header fits, nor a comma with a second recipient behind it. */
export const mailForm = /^[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/;
