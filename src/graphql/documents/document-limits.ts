/** Bounds of one GraphQL document. They hold before its dear validation rules run, and before anything of it does. */
export interface DocumentLimits {
  /** Tokens, counted by the parser. */
  readonly maxTokens: number;
  /** Fields and fragment spreads of all operations, counted after fragments are spread. */
  readonly maxFields: number;
  /** Levels of fields; below `__schema` and `__type` the bound is `maxIntrospectionDepth`. */
  readonly maxDepth: number;
  /** Aliases, counted after fragments are spread. */
  readonly maxAliases: number;
}

/** Selections that may stand under one key of one object. Validation compares each with each other one. */
export const maxSelectionsOfKey = 30;

/** Directives at one place: no operation needs more than `@skip` and `@include` and two of a client's own. */
export const maxDirectivesAtPlace = 4;

/** Levels below `__schema` and `__type`: the usual introspection query needs 14. */
export const maxIntrospectionDepth = 15;
