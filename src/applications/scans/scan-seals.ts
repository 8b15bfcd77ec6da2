/**
 * For what each part of a scan is sealed, which opens it again: its kind and its row. What stands in another row, or under
 * another application, is not opened, so that whoever writes into the database cannot pass one document off as another.
 */
export const contentSeal = (scanId: string) => `scan ${scanId}`;
export const nameSeal = (scanId: string, applicationId: string) => `scan name ${scanId} ${applicationId}`;
export const signatureSeal = (scanId: string, applicationId: string) =>
  `signature ${scanId} ${applicationId}`;
