/** The log of the edge. Never given bodies, names or numbers: only what happened, with a reference. */
export interface EdgeLog {
  fault(reference: string, operation: string, error: unknown): void;
}
