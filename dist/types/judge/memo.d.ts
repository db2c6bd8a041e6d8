/** A function that works out its answer once for each object, as long as the object is there. */
export declare function memo<Key extends object, Value>(work: (key: Key) => Value): (key: Key) => Value;
