declare const brand: unique symbol;

/** A plain value that the compiler keeps apart: a `CaseId` is a string, but not every string is a `CaseId`. */
export type Brand<Base, Name extends string> = Base & { readonly [brand]: Name };
