/** What lets somebody look at another person's data: the law's three kinds. */
export type RepresentationKind = 'CHILD' | 'WARD' | 'PRINCIPAL';
