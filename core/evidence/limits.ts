/** Deepest nesting of an event's data. Ours has three or four levels; deeper is a mistake or an attack. */
export const DATA_DEPTH_MAX = 32;

/** Longest canonical form of one event, in UTF-16 units. Whole documents are kept beside the event, by their hash. */
export const EVENT_LENGTH_MAX = 1_048_576;
